import type { Span } from "../../../../../model/passage.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import { genderOfGivenName } from "../../lexicon/given-names.js";
import { isTitle } from "../../lexicon/titles-and-bodies.js";
import type { Paragraph } from "../clauses/paragraphs.js";
import type { Naming, WhosWho } from "../names/entity-mentions.js";
import { type ColonReport, endOfWords } from "./colons.js";
import { answererIn } from "./interviews.js";

const clock = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?`;
/** "Nina Prell (00:04):", "Senator BRANDO (Southmark) (15:06):", "OTTO BRASK:" */
const label = new RegExp(
  String.raw`^[*_]{0,2}(?:${clock} )?(?<name>\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){0,5})(?: \([^()\n]{2,50}\)){0,3}(?: ${clock})?[*_]{0,2} ?:[*_]{0,2}(?=\s|$)`,
  "u",
);
const answer = /^[*_]{0,2}(?:A|Answer|ANSWER)[*_]{0,2}[:.][*_]{0,2}(?=\s)/u;
const question = /^[*_]{0,2}(?:Q|Question|QUESTION)[*_]{0,2}[:.]/u;

interface Label {
  readonly name: string;
  readonly mention: Span;
  /** Where the words behind it begin. */
  readonly end: number;
  readonly isTimed: boolean;
}

/** The paragraphs that are somebody's turn in a transcript; of a line that only names who speaks next, `undefined`. */
export function turnsIn(
  text: string,
  paragraphs: readonly Paragraph[],
  whosWho: WhosWho,
): ReadonlyMap<Paragraph, ColonReport | undefined> {
  const labels = paragraphs.map((paragraph) => labelOf(text, paragraph));
  const timed = labels.filter((one) => one?.isTimed === true).length;
  const turns = new Map<Paragraph, ColonReport | undefined>();
  const answerer = answererIn(text, paragraphs, whosWho);
  const voices = voicesAmong(text, labels);
  let current: Label | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = labels[index];
    if (
      own !== undefined &&
      (timed > 1 ? own.isTimed : isName(text, own, labels) || isOffice(own) || voices.has(own.name))
    ) {
      current = timed > 1 ? own : undefined;
      turns.set(paragraph, reportOf(text, own, { start: own.end, end: paragraph.end }, whosWho));
    } else if (answerer !== undefined && answer.test(text.slice(paragraph.start, paragraph.start + 16))) {
      const [mark = ""] = answer.exec(text.slice(paragraph.start, paragraph.start + 16)) ?? [];
      const from = paragraph.start + mark.length;
      const spoken = trimmed(text, { start: from, end: paragraph.end });
      if (spoken !== undefined)
        turns.set(paragraph, { ...answerer, cue: { start: paragraph.start, end: from }, spoken, isTurn: true });
    } else if (
      current !== undefined &&
      paragraph.label === "body" &&
      !question.test(text.slice(paragraph.start, paragraph.end))
    )
      turns.set(paragraph, reportOf(text, current, paragraph, whosWho));
  }
  return turns;
}

function labelOf(text: string, { start, end }: Paragraph): Label | undefined {
  const match = label.exec(text.slice(start, Math.min(end, start + 140)));
  const name = match?.groups?.["name"];
  if (match === null || name === undefined) return undefined;
  const from = start + match[0].indexOf(name);
  const isTimed = /\d{1,2}:\d{2}/.test(match[0]);
  return { name, mention: { start: from, end: from + name.length }, end: start + match[0].length, isTimed };
}

/** "NINA PRELL: I have": a name in capitals before words that are not; of a heading in capitals a given name tells it, or that it comes back. */
function isName(text: string, { name, end }: Label, labels: readonly (Label | undefined)[]): boolean {
  const words = name.split(" ");
  // "MS. LIND:" is read by its title.
  if (
    words.length < 2 ||
    isTitle((words[0] ?? "").toLowerCase().replace(".", "")) ||
    /\p{Ll}/u.test(name) ||
    !/\p{Ll}{2}/u.test(text.slice(end, end + 80))
  )
    return false;
  const [first = ""] = words;
  const given = `${first.slice(0, 1)}${first.slice(1).toLowerCase()}`;
  const times = labels.filter((one) => one?.name === name).length;
  const others = new Set(labels.flatMap((one) => (one !== undefined && !/\p{Ll}/u.test(one.name) ? [one.name] : [])));
  return genderOfGivenName(given) !== undefined || (times > 1 && others.size > 1 && others.size < 12);
}

/** "THE PRESIDENT:", "THE VICE PRESIDENT:" */
function isOffice({ name }: Label): boolean {
  const words = name.split(" ");
  return words.length > 1 && words[0] === "THE" && !/\p{Ll}/u.test(name) && isTitle((words.at(-1) ?? "").toLowerCase());
}

/** The turn of somebody whom a label in capitals calls by the office alone. */
export function officeTurnIn(text: string, paragraph: Paragraph, whosWho: WhosWho): ColonReport | undefined {
  const own = labelOf(text, paragraph);
  return own !== undefined && isOffice(own)
    ? reportOf(text, own, { start: own.end, end: paragraph.end }, whosWho)
    : undefined;
}

/** Fewer turns, or fewer of one voice, are an accident of colons: "Tickets:", "Opening hours:". */
const fewestTurns = 4;
const fewestOfVoice = 2;
const mostVoices = 8;

/** "Host:", "Amsel:", "Dov Raskin:": the labels of a dialogue, which come again and take turns, with few paragraphs between them. */
function voicesAmong(text: string, labels: readonly (Label | undefined)[]): ReadonlySet<string> {
  const places = labels.flatMap((one, at) => (one !== undefined && isVoice(text, one) ? [at] : []));
  const times = new Map<string, number>();
  for (const at of places) times.set(labels[at]?.name ?? "", (times.get(labels[at]?.name ?? "") ?? 0) + 1);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const isDialogue =
    places.length >= fewestTurns &&
    times.size > 1 &&
    times.size <= mostVoices &&
    [...times.values()].every((count) => count >= fewestOfVoice) &&
    places.length * 3 >= (last - first + 1) * 2;
  return isDialogue ? new Set(times.keys()) : new Set();
}

/** A name or an office in small letters, and a sentence behind it. */
const isVoice = (text: string, { name, end, isTimed }: Label): boolean =>
  !isTimed &&
  /\p{Ll}/u.test(name) &&
  name.split(" ").length <= 4 &&
  !/^(?:Q|A|Question|Answer|Note|Tickets?|Tags?|Updated|Published|Read|Related|Source|Photo|Credit)$/u.test(name) &&
  /^[\s*_]*["“‘'(]?\p{Lu}/u.test(text.slice(end, end + 6));

function reportOf(text: string, { mention, end }: Label, words: Span, { namings }: WhosWho): ColonReport | undefined {
  const spoken = trimmed(text, words);
  if (spoken === undefined) return undefined;
  const naming = overlapping(namings, mention).find(
    (each: Naming) => each.end === mention.end && each.type !== "place",
  );
  return { mention, ...(naming && { naming }), cue: { start: end - 1, end }, spoken, isTurn: true };
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = endOfWords(text, end);
  return /\p{L}/u.test(words) && to > from ? { start: from, end: to } : undefined;
}
