import { deflateRawSync, inflateRawSync } from "node:zlib";
import { decode, encode } from "base32768";
import type { Asked } from "../../model/answer.js";
import type { Span } from "../../model/passage.js";

/** All that a button must know to work after a restart: it stands in the custom_ids of the message's own components. */
export interface ButtonState {
  readonly asked: Asked;
  /** The plain question, where there was one: what the buttons that switch its understanding ask with. */
  readonly question?: string;
  /** Of an answer to a message: whose pages they are. */
  readonly askedBy?: string;
  /** Other ways to understand the question, then what the answer offers to ask next. */
  readonly others: readonly Asked[];
}

/** What a button does. `at` is a page, or a place among the others or the sources of the message. */
export interface Press {
  readonly does:
    | "page"
    | "go"
    | "switch"
    | "offer"
    | "source"
    | "fault"
    | "speaker"
    | "date"
    | "share"
    | "show"
    | "more"
    | "none";
  readonly at: number;
  /** Of a source: which file and which line. Such a button needs nothing else. */
  readonly key?: string;
  readonly line?: number;
  /** Of a finding that is reported or corrected: its place in the text, beside the file. */
  readonly place?: Span;
}

/** The form of the ids. Another version's button answers with a sentence, so a change of form needs another number. */
const version = "v2";
/** Base-32768 puts 15 bits into one UTF-16 unit that no normalisation changes: an id of 100 characters holds 187 bytes. */
const idLength = 100;

const letters = {
  page: "p",
  go: "g",
  switch: "w",
  offer: "o",
  source: "s",
  fault: "f",
  speaker: "k",
  date: "d",
  share: "h",
  show: "v",
  more: "m",
  none: "x",
} as const;

const headOf = ({ does, at, key, line, place }: Press): string => {
  const where = place === undefined ? `${line ?? 1}` : `${place.start}-${place.end}`;
  return `${version}:${letters[does]}${at}:${key === undefined ? "" : `${key}:${where}:`}`;
};

/**
 * Gives every button its id, and spreads what the message must know over them, in the order in which they stand. Undefined
 * when the ids together cannot hold it: then the message must do without the buttons that need it.
 */
export function idsFor(presses: readonly Press[], kept: ButtonState | undefined): string[] | undefined {
  let rest = kept === undefined ? "" : encode(deflateRawSync(Buffer.from(JSON.stringify(kept)), { level: 9 }));
  const ids = presses.map((press) => {
    const head = headOf(press);
    const part = rest.slice(0, idLength - head.length);
    rest = rest.slice(part.length);
    return head + part;
  });
  return rest === "" ? ids : undefined;
}

/** A component of a message as it comes back from Discord. */
export interface Parts {
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly components?: readonly Parts[];
  readonly accessory?: Parts;
}

const buttonsIn = (parts: readonly Parts[]): readonly Parts[] =>
  parts.flatMap((part) => [
    ...(part.custom_id === undefined ? [] : [part]),
    ...buttonsIn(part.components ?? []),
    ...(part.accessory === undefined ? [] : buttonsIn([part.accessory])),
  ]);

/** The ids of all components, in the order in which they were given theirs. */
export const idsIn = (parts: readonly Parts[]): string[] => buttonsIn(parts).map(({ custom_id: id }) => id ?? "");

/** What a message of ours keeps of its question, and the page behind the one that it shows, where there is one. */
export function keptBy(parts: readonly Parts[]): (ButtonState & { readonly nextPage?: number }) | undefined {
  const buttons = buttonsIn(parts);
  const ids = buttons.map(({ custom_id: id }) => id ?? "");
  for (const id of ids) {
    const meant = pressed(id, ids);
    if (meant.kind !== "pressed" || meant.kept === undefined) continue;
    // Of the two that turn pages the second goes on.
    const turn = buttons.findLast(({ custom_id: one = "" }) => form.exec(one)?.[1] === letters.page);
    const next =
      turn === undefined || turn.disabled === true ? undefined : Number(form.exec(turn.custom_id ?? "")?.[2]);
    return { ...meant.kept, ...(next !== undefined && { nextPage: next }) };
  }
  return undefined;
}

export type Pressed =
  | { readonly kind: "pressed"; readonly press: Press; readonly kept: ButtonState | undefined }
  | { readonly kind: "of-another-version" };

const form = /^v2:([pgwosfkdhvmx])(\d{1,6}):(?:([A-Za-z0-9_-]{11}):(\d{1,9})(?:-(\d{1,9}))?:)?([^:\p{ASCII}]*)$/u;

/** Checks the form of what came back: a message of ours that somebody else's program wrote could hold anything. */
function keptIn(text: string): ButtonState | undefined {
  if (text === "") return undefined;
  const value = JSON.parse(inflateRawSync(decode(text), { maxOutputLength: 100_000 }).toString("utf8")) as ButtonState;
  return typeof value.asked.command === "string" && Array.isArray(value.others) ? value : undefined;
}

/** What a pressed button means, from its own id and those of all components of its message, in their order. */
export function pressed(customId: string, allIds: readonly string[]): Pressed {
  const own = form.exec(customId);
  if (own === null) return { kind: "of-another-version" };
  const [, letter, at, key, line, end] = own;
  const does = (Object.keys(letters) as Press["does"][]).find((word) => letters[word] === letter) ?? "none";
  try {
    const kept = keptIn(allIds.map((id) => form.exec(id)?.[6] ?? "").join(""));
    const place = end === undefined ? { line: Number(line) } : { place: { start: Number(line), end: Number(end) } };
    const press = { does, at: Number(at), ...(key !== undefined && { key, ...place }) };
    return key === undefined && kept === undefined ? { kind: "of-another-version" } : { kind: "pressed", press, kept };
  } catch {
    // What cannot be read was written by another version, or by nobody we know.
    return { kind: "of-another-version" };
  }
}
