import { ComponentType, type APISelectMenuOption, type APIStringSelectComponent } from "discord.js";
import { plainDay } from "../../answering/findings/date-label.js";
import { fileName, placeLabel } from "../../answering/findings/citation.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Answer, Citation, Finding } from "../../model/answer.js";
import { label as shortLabel } from "./markdown.js";
import { sourceKey } from "./source-key.js";

/** What the menu below an answer may offer besides what stands in it. */
export interface MoreOffered {
  /** The options that the command narrows its answer by, and those of them that can be taken back. */
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
  readonly widened: readonly ("speaker" | "source")[];
  /** Asked again in a form. */
  readonly form: boolean;
  readonly thread: boolean;
  readonly document: boolean;
}

/** What was chosen in it. */
export type More =
  | { readonly does: "form" | "thread" | "document" | "every-speaker" | "every-source" }
  | { readonly does: "speaker"; readonly name: string }
  | { readonly does: "source"; readonly key: string }
  | { readonly does: "open" | "cite"; readonly key: string; readonly line: number };

/** Of Discord: a menu's options, and a value's characters. */
const mostOptions = 25;
const longestValue = 100;
/** Of each kind, so that none takes the place of the others. */
const mostOfKind = 5;

const plain = { form: "!", thread: "#", document: "=", "every-speaker": "S", "every-source": "F" } as const;

/** What was chosen, from an option's value. Undefined where it is none of ours. */
export function moreChosen(value: string): More | undefined {
  const does = (Object.keys(plain) as (keyof typeof plain)[]).find((one) => plain[one] === value);
  if (does !== undefined) return { does };
  if (value.startsWith("s:")) return { does: "speaker", name: value.slice(2) };
  const [, kind, key = "", line = "1"] = /^([foc]):([\w-]{11})(?::(\d{1,9}))?$/u.exec(value) ?? [];
  if (kind === "f") return { does: "source", key };
  return kind === undefined ? undefined : { does: kind === "o" ? "open" : "cite", key, line: Number(line) };
}

/** Of an answer with passages: a text with line numbers has its own buttons. */
const findingsOf = (answer: Answer): readonly Finding[] =>
  answer.kind === "found" && answer.lines === undefined ? answer.findings : [];

const option = (value: string, label: string, description?: string): APISelectMenuOption => ({
  value,
  label: shortLabel(label),
  ...(description !== undefined && { description: shortLabel(description) }),
});

/** Each thing once, in the order in which they are met. */
function distinct<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/** An article as somebody chooses it: "The Harbour Post, 28 August 2021 · The harbour opens". */
function called({ publisher, published, title, file }: Citation, phrases: Phrases): string {
  const day = published === undefined ? undefined : plainDay(published, phrases);
  const paper = [publisher, day].filter((part) => part !== undefined).join(", ");
  return [paper, title ?? fileName(file)].filter((part) => part !== "").join(" · ");
}

const placed = (citation: Citation, phrases: Phrases): string =>
  [citation.publisher, placeLabel({ ...citation, file: fileName(citation.file) }, phrases)]
    .filter((part) => part !== undefined)
    .join(" · ");

const placeKey = ({ file, line }: Citation): string => `${sourceKey(file)}:${line}`;

interface Shown {
  readonly phrases: Phrases;
  /** Of the findings that stand on the page: they have buttons of their own. */
  readonly onPage: readonly Citation[];
  readonly offered: MoreOffered;
}

function narrowed(findings: readonly Finding[], { phrases, offered }: Shown): APISelectMenuOption[] {
  const { discord } = phrases;
  const names = distinct(
    findings.flatMap(({ speaker }) => speaker?.name ?? []),
    (name) => name,
  );
  const files = distinct(
    findings.flatMap(({ citation, alsoIn = [] }) => [citation, ...alsoIn]),
    ({ file }) => file,
  );
  return [
    ...(offered.widened.includes("speaker") ? [option(plain["every-speaker"], discord.everySpeaker)] : []),
    ...(offered.widened.includes("source") ? [option(plain["every-source"], discord.everySource)] : []),
    ...(offered.speaker === undefined || names.length < 2
      ? []
      : names
          .filter((name) => name.length + 2 <= longestValue)
          .slice(0, mostOfKind)
          .map((name) => option(`s:${name}`, name, discord.onlySpeaker))),
    ...(offered.source === undefined || files.length < 2
      ? []
      : files
          .slice(0, mostOfKind)
          .map((file) => option(`f:${sourceKey(file.file)}`, called(file, phrases), discord.onlySource))),
  ];
}

function opened(findings: readonly Finding[], { phrases, onPage }: Shown): APISelectMenuOption[] {
  const all = distinct(
    findings.flatMap(({ citation, alsoIn = [] }) => [citation, ...alsoIn]),
    placeKey,
  );
  const there = new Set(onPage.map(placeKey));
  return [
    ...all
      .filter((citation) => !there.has(placeKey(citation)))
      .slice(0, mostOfKind)
      .map((citation) => option(`o:${placeKey(citation)}`, placed(citation, phrases), phrases.discord.opens)),
    ...distinct(onPage, placeKey)
      .slice(0, 4)
      .map((citation) => option(`c:${placeKey(citation)}`, placed(citation, phrases), phrases.discord.cites)),
  ];
}

/**
 * All else that can be done with an answer, in one menu: other speakers and sources of it, sources that have no button on the page,
 * citations, a form with its options, a thread, and a file. Undefined where there is nothing of it.
 */
export function moreMenu(answer: Answer, shown: Shown): Omit<APIStringSelectComponent, "custom_id"> | undefined {
  const { discord } = shown.phrases;
  const { form, thread, document } = shown.offered;
  const findings = findingsOf(answer);
  const options = [
    ...(form ? [option(plain.form, discord.askWithOptions)] : []),
    ...(thread ? [option(plain.thread, discord.openThread)] : []),
    ...(document && answer.kind === "found" ? [option(plain.document, discord.asDocument)] : []),
    ...narrowed(findings, shown),
    ...opened(findings, shown),
  ];
  if (options.length === 0) return undefined;
  return {
    type: ComponentType.StringSelect,
    placeholder: discord.moreMenu,
    options: options.slice(0, mostOptions),
  };
}
