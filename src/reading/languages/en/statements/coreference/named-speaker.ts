import type { Span } from "../../../../../model/passage.js";
import { contains } from "../../../../../model/passage.js";
import type { Speaker } from "../../../../../model/statement.js";
import { byName } from "./by-name.js";
import { apposed, isMaker, lastOwn, namedAtEnd, titled } from "./names-beside.js";
import type { Mention } from "../reports/reports.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import { isPaper, isPress } from "../../lexicon/press-words.js";
import { affiliationIn } from "../names/affiliations.js";
import { keyOfBody } from "../names/speaker-keys.js";
import { namedBeforeAside } from "./set-off.js";
import { lettersBehindNames, organisationWords } from "../../lexicon/titles-and-bodies.js";
import { lowerOf } from "../clauses/dependency-tree.js";
import { anotherOf, coupleOf, eitherOf } from "./undecided.js";
import type { Naming, WhosWho } from "../names/entity-mentions.js";

/** Nouns whose phrase names a body when a name stands in it: "the Trump campaign", "Japan’s defence ministry". */
const bodies: ReadonlySet<string> = new Set([
  ...organisationWords,
  ..."website embassy ministries bureau headquarters regime monarchy".split(" "),
]);

/** Whom the words at a mention name by themselves; pronouns and "the spokesperson" are not read here. */
export function namedBy(text: string, mention: Mention, { namings }: WhosWho): Speaker | undefined {
  const { tree, source } = mention;
  const span: Span = { start: mention.start, end: mention.end };
  const head = tree.tokens[source.head] as Span;
  const here = overlapping(namings, span);
  const oneOf = coupleOf(text, span) ?? eitherOf(text, span, here) ?? anotherOf(text, span, here);
  if (oneOf !== undefined) return oneOf;
  const named =
    namedAtEnd(text, mention, namings) ??
    titled(mention, namings) ??
    here.find((naming) => contains(naming, head)) ??
    (/^\p{Lu}/u.test(tree.tokens[source.head]?.text ?? "") ? lastOwn(text, span, here) : undefined);
  // "Holm and Okoro’s lawyer": the lawyer speaks, whatever the parse makes of it; "Holm, the ministry’s lawyer" is Holm.
  const owned = /['’]s(?: \p{Ll}[\p{L}-]+)+$/u.exec(text.slice(span.start, span.end));
  const owner = owned === null ? -1 : span.start + owned.index;
  if (named?.type === "person" && named.end <= owner && !text.slice(named.end, owner).startsWith(", "))
    return undefined;
  const whose = postNominals.test(text.slice(span.start, span.end)) ? beforeComma(text, span, namings) : undefined;
  if (whose !== undefined) return byName(text, { start: whose.title?.start ?? whose.start, end: span.end }, whose);
  const outside =
    named?.type === "person" && /^who$|^\p{Ll}/u.test(text.slice(head.start, head.end)) ? undefined : named;
  const before =
    outside === undefined || outside.type !== "person" ? namedBeforeAside(text, mention, namings) : undefined;
  if (before !== undefined) return byName(text, { start: before.title?.start ?? before.start, end: span.end }, before);
  if (named !== undefined) {
    const start = Math.min(span.start, named.title?.start ?? named.start);
    return byName(text, { start, end: Math.max(span.end, named.end) }, named);
  }
  const beside = apposed(text, mention, namings);
  if (beside !== undefined) {
    const speaker = byName(text, { start: span.start, end: Math.max(span.end, beside.end) }, beside);
    return {
      ...speaker,
      ...officeOf(text, { start: span.start, end: Math.min(span.end, beside.title?.start ?? beside.start) }),
    };
  }
  const handle = /^@\w{1,30}$/.exec(text.slice(span.start, span.end));
  if (handle !== null)
    return { basis: "named", name: handle[0], key: handle[0].toLowerCase(), type: "unknown", mention: span };
  const noun = lowerOf(tree, source.head);
  const paper = isPaper(noun)
    ? overlapping(namings, { start: span.start, end: span.end + 60 }).find(
        (naming) =>
          isMaker(text, head, naming) ||
          (naming.end <= head.start && naming.type === "organisation" && isPress(naming.name)),
      )
    : undefined;
  if (paper !== undefined) return byName(text, span, paper);
  // "Media reports", "State media": the press, but nobody of that name.
  if (isPaper(noun) && isPress(text.slice(span.start, span.end))) return undefined;
  if (!bodies.has(noun)) return undefined;
  // "the state agency OTA": its name follows without a mark.
  const called = overlapping(namings, { start: span.end, end: span.end + 2 }).find(
    ({ type }) => type === "organisation",
  );
  if (called !== undefined) return byName(text, { start: span.start, end: called.end }, called);
  // "a student group at Velmora University": the group has no name.
  const inName =
    here.find(({ start }) => start < head.start) ?? (/^ (?:of|for) /.test(text.slice(head.end)) ? here[0] : undefined);
  if (inName === undefined) return undefined;
  const name = text
    .slice(span.start, span.end)
    .replace(/^(?:the|an?) /i, "")
    .replace(/^(?:\p{Ll}[\p{L}-]* )+(?=\p{Lu})/u, "");
  return { basis: "named", name, key: keyOfBody(name), type: "organisation", mention: span };
}

const postNominals = new RegExp(`^(?:${lettersBehindNames.join("|")})$`);

/** "Tom Ferrick, SC, said": the name that letters behind it belong to. */
function beforeComma(text: string, { start }: Span, namings: readonly Naming[]): Naming | undefined {
  return overlapping(namings, { start: Math.max(0, start - 4), end: start }).findLast(
    (naming) => naming.type === "person" && text.slice(naming.end, start) === ", ",
  );
}

/** "The head of the navy, Jon Doe": the phrase in front of the name is his office. */
function officeOf(text: string, { start, end }: Span): Pick<Speaker, "role" | "affiliation"> {
  const phrase = text.slice(start, end).replace(/[\s,]+$/, "");
  const article = /^(?:the|an?|one of the) /i.exec(phrase)?.[0].length ?? 0;
  const role = phrase.slice(article);
  if (role === "" || /^(?:his|her|their|its)\b/i.test(role)) return {};
  const affiliation = affiliationIn(text, { start: start + article, end: start + phrase.length });
  return { role, ...(affiliation !== undefined && { affiliation }) };
}
