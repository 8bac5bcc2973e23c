import type { Span } from "../../../../../model/passage.js";
import type { Paragraph } from "../clauses/paragraphs.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import { isPress } from "../../lexicon/press-words.js";
import type { Naming, WhosWho } from "../names/entity-mentions.js";

/** "Pence: It will not be so" or "It will be so: spokesperson": a name or an office, a colon, and the words. */
export interface ColonReport {
  readonly mention: Span;
  /** Absent for an office without a name. */
  readonly naming?: Naming;
  readonly cue: Span;
  readonly spoken: Span;
  /** "MR. OKORO (Reuters): …": whom he works for, as printed. */
  readonly affiliation?: string;
  /** One of a transcript's turns, which name their speakers one by one. */
  readonly isTurn?: boolean;
}

const speakingNouns =
  /^(?:(?:the|a|an|top|senior|former|local|defen[cs]e|foreign|state|us|u\.s\.|un|white|house|government|health|\p{Lu}[\p{L}.’'-]*) ){0,4}(?:spokes(?:person|man|woman)|minister|ministry|officials?|police|report|reports|study|poll|survey|sources?|experts?|analysts?|president|premier|governor|mayor|senator|lawmakers?|lawyers?|attorney|prosecutors?|economists?|researchers?|scientists?|doctors?|witness(?:es)?|ambassador|envoy|secretary|general|commander|chief|military|army|navy|embassy|opposition|expert|media)$/iu;

/** The report of a paragraph that begins with "NAME:", or of a headline that ends with ": NAME". */
export function colonReportIn(
  text: string,
  { start, end }: Paragraph,
  { namings }: WhosWho,
  isHeadline: boolean,
): ColonReport | undefined {
  return (
    nameFirst(text, { start, end }, namings) ??
    roundUp(text, { start, end }, namings) ??
    (isHeadline ? nameLast(text, { start, end }, namings) : undefined)
  );
}

const named =
  /^[*_]{0,2}(\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){1,4}), ([^:;“”"\n]{2,70})[*_]{0,2}: ?[*_]{0,2}(?=[“"‘'])/u;

/** "Greta Molk, Radio Kelmouth: “…”", "Jeremy Lotte, author: “…”": of a round-up of voices. */
function roundUp(text: string, { start, end }: Span, namings: readonly Naming[]): ColonReport | undefined {
  const match = named.exec(text.slice(start, Math.min(end, start + 160)));
  if (match === null) return undefined;
  const [whole, prefix = ""] = match;
  const from = start + whole.indexOf(prefix);
  const mention = { start: from, end: from + prefix.length };
  const naming = overlapping(namings, mention).find((each) => each.end === mention.end && each.type === "person");
  const words = text.slice(start + whole.length, end).trimEnd();
  const inner = /^(?:[“"]|''|[‘'])(?=\S)/u.exec(words)?.[0].length ?? 0;
  const closing = /(?:[”"]|''|[’'])[.]?$/u.exec(words)?.[0].length ?? 0;
  const spoken = { start: start + whole.length + inner, end: start + whole.length + words.length - closing };
  if (naming === undefined || spoken.end <= spoken.start) return undefined;
  const colon = start + whole.lastIndexOf(":");
  return { mention, naming, cue: { start: colon, end: colon + 1 }, spoken };
}

const label =
  /^(?:\*\*)?["“'‘]?((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: \p{L}[\p{L}\p{M}.’'-]*){0,5})(?: \(([^()\n]{2,50})\))?(?:\*\*)? ?: ?(?:\*\* ?)?(?=\S)/u;

function nameFirst(text: string, { start, end }: Span, namings: readonly Naming[]): ColonReport | undefined {
  const match = label.exec(text.slice(start, Math.min(end, start + 140)));
  if (match === null) return undefined;
  const [whole, prefix = "", aside] = match;
  const from = start + whole.indexOf(prefix);
  const mention = { start: from, end: from + prefix.length };
  const naming = overlapping(namings, mention).find((each) => each.start >= mention.start && each.end === mention.end);
  const spoken = { start: start + whole.length, end: endOfWords(text, end) };
  // "BEIJING: …" is a dateline, "Related: …" a signpost: only people speak with a colon, and the press when it is known.
  const speaks =
    naming !== undefined && (isKnown(naming, namings) || isPress(naming.name) || isCalled(text, naming, spoken));
  if (!speaks || naming.who.type === "place" || wordCount(text, spoken) < 3) return undefined;
  const colon = start + whole.lastIndexOf(":");
  const affiliation = aside !== undefined && isBody(namings, colon, aside) ? aside : undefined;
  return { mention, naming, cue: { start: colon, end: colon + 1 }, spoken, ...(affiliation && { affiliation }) };
}

/** "MS. LIND: We hope so": a transcript addresses its speakers in capitals; a headline all in capitals addresses nobody. */
function isCalled(text: string, { who, title, name }: Naming, spoken: Span): boolean {
  return (
    title !== undefined &&
    who.type === "person" &&
    !/\p{Ll}/u.test(name) &&
    /\p{Ll}/u.test(text.slice(spoken.start, Math.min(spoken.end, spoken.start + 80)))
  );
}

/** Whether what stands in brackets before a colon is a body: "(Reuters)", and not "(through an interpreter)". */
function isBody(namings: readonly Naming[], colon: number, aside: string): boolean {
  return (
    isPress(aside) ||
    overlapping(namings, { start: colon - aside.length - 4, end: colon }).some(({ type }) => type === "organisation")
  );
}

/** "BREAKING: …" and "Big Update: …" look like names: a speaker is named elsewhere in the article as well. */
function isKnown({ who, start, type }: Naming, namings: readonly Naming[]): boolean {
  if (who.type !== "person" && type !== "organisation") return false;
  return (who.titled && !who.bare) || namings.some((other) => other.who === who && other.start !== start);
}

function nameLast(text: string, { start, end }: Span, namings: readonly Naming[]): ColonReport | undefined {
  const line = text.slice(start, end);
  const colon = line.lastIndexOf(":");
  const tail = line.slice(colon + 1).replace(/[.\s]+$/, "");
  if (colon < 12 || tail.trim() === "" || tail.length > 60) return undefined;
  const from = start + colon + 1 + (tail.length - tail.trimStart().length);
  const mention = { start: from, end: start + colon + 1 + tail.length };
  const isOffice = speakingNouns.test(tail.trim());
  const naming = isOffice
    ? undefined
    : overlapping(namings, mention).find(
        (each) => each.start === mention.start && each.end === mention.end && each.type === "person",
      );
  if (naming === undefined && !isOffice) return undefined;
  const spoken = { start, end: start + colon };
  // No headline ends with a full stop: "There is one way left: Greta Holm." is a sentence.
  if (/[^.]\.\s*$/.test(line) && !/\b(?:Jr|Sr|Gen|Sen|Gov)\.\s*$/.test(line)) return undefined;
  // "Fishermen say they have a new weapon: Doe": they say it.
  if (/\b(?:said|says?)\b/.test(line.slice(0, colon))) return undefined;
  return wordCount(text, spoken) < 4
    ? undefined
    : { mention, ...(naming && { naming }), cue: { start: start + colon, end: start + colon + 1 }, spoken };
}

/** "(Laughter.)", "[applause]": what the room does, and nobody says. */
const noises = /[([](?:laughter|laughs|applause|crosstalk|cross-talk|inaudible|pause|off-mike|off mike)\.?[)\]]$/iu;

export function endOfWords(text: string, end: number): number {
  let at = end;
  for (;;) {
    while (/[\s"”’'.]/.test(text[at - 1] ?? "")) at -= 1;
    const noise = noises.exec(text.slice(Math.max(0, at - 16), at));
    if (noise === null) return at;
    at -= noise[0].length;
  }
}

const wordCount = (text: string, { start, end }: Span): number =>
  text.slice(start, end).split(/\s+/).filter(Boolean).length;

/** "— Sam Okoro, fisherman": who said the quotation that stands above it, or before the dash. */
export function bylineIn(
  text: string,
  { start, end }: Span,
  { namings }: WhosWho,
  needsDash: boolean,
): ColonReport["naming"] {
  const words = text.slice(start, end);
  const match = /^\s*((?:--?|[—–―])\s*)?(?=\p{Lu})/u.exec(words);
  if (match === null || words.length > 110 || (needsDash && match[1] === undefined)) return undefined;
  const from = start + match[0].length;
  const naming = overlapping(namings, { start: from, end }).find(
    (each) => (each.title?.start ?? each.start) === from && each.type === "person" && !each.who.bare,
  );
  if (naming === undefined) return undefined;
  const rest = text.slice(naming.end, end).trim();
  // Without a dash it must be a name and an office alone, as under a quotation that is set apart.
  return rest === "" ||
    rest === "." ||
    (rest.startsWith(",") &&
      (match[1] !== undefined || !/[.!?”"]$|\b(?:said|says|told|is|was|has|had|will|who)\b/.test(rest)))
    ? naming
    : undefined;
}
