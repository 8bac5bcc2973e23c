import type { Span } from "../../../../../model/passage.js";
import type { Paragraph } from "../clauses/paragraphs.js";
import { isTitle } from "../../lexicon/titles-and-bodies.js";
import type { WhosWho } from "../names/entity-mentions.js";
import { officeTurnIn } from "./transcripts.js";
import { type ColonReport, colonReportIn, endOfWords } from "./colons.js";

/** "MS. LIND:", "VICE PRESIDENT ORLO (Southmark):" */
const titled =
  /^[*_]{0,2}(?<name>\p{Lu}[\p{Lu}\p{M}.’'-]*(?: [\p{Lu}\p{M}.’'-]+){1,4})(?: \([^()\n]{2,50}\))?[*_]{0,2} ?:/u;
/** Whoever else is called on, the reporter's "Q", a heading in capitals, a line in brackets or marks: the turn is over. */
const another =
  /^[*_]{0,2}(?:Q(?:\s|[:.])|(?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,4}(?: \([^()\n]{2,50}\))?[*_]{0,2} ?:|[[(“"‘#*—–-])|^[^\p{Ll}]*$/u;
const noise = /^[([][^()[\]\n]{0,40}[)\]]\.?$/u;
const ending = /^(?:END|Ends?)\b|^(?:#{2,3}|-30-)/u;
/** A narrator's words: who said it, told of from outside. */
const narrated = /[“"][^“”"\n]+[”",.]+\s*\p{L}|\b(?:said|asked|replied|answered|added)\s*(?:later|on|to|in|,|\.|$)/u;
const inPerson = /\b(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Mm]y|[Uu]s|[Yy]our|[Ll]et’s)\b/u;
/** Fewer voices without an end are an excerpt in somebody's article. */
const fewestLabels = 3;

/** The paragraphs in which a turn labelled with a title in capitals goes on: up to the next voice, or to the "END" that closes the transcript. */
export function continuedTurns(
  text: string,
  paragraphs: readonly Paragraph[],
  whosWho: WhosWho,
): ReadonlyMap<Paragraph, ColonReport | undefined> {
  const words = paragraphs.map(({ start, end }) => text.slice(start, end).trim());
  const labels = words.flatMap((one, index) => (isTitled(one) ? [index] : []));
  const [first, last] = [labels[0], labels.at(-1)];
  const turns = new Map<Paragraph, ColonReport | undefined>();
  if (first === undefined || last === undefined) return turns;
  const close = words.findIndex((one, index) => index > last && ending.test(one));
  const stop = close === -1 ? last : close;
  if (!isSpokenThroughout(words.slice(first, stop + 1), close !== -1)) return turns;
  const isTold = close === -1 ? narrationAbout(words) : () => false;
  let current: ColonReport | undefined;
  for (const [at, paragraph] of paragraphs.slice(0, stop).entries()) {
    const one = words[at] ?? "";
    if (isTitled(one))
      current = colonReportIn(text, paragraph, whosWho, false) ?? officeTurnIn(text, paragraph, whosWho);
    else if (noise.test(one)) continue;
    else if (paragraph.label !== "body" || another.test(one) || isTold(one)) current = undefined;
    else if (current !== undefined) {
      const spoken = spokenIn(text, paragraph);
      if (spoken.end > spoken.start) turns.set(paragraph, { ...current, spoken, isTurn: true });
    }
  }
  return turns;
}

const toldOfThem =
  /^(?:He|She|They|Then|Later|Afterwards|Outside|The (?:hearing|session|judge|jury|lawyers?|audience|room|gallery|crowd|court|exchange|meeting|debate|panel|committee|council|witness))\b/u;

/** Whether a paragraph of an excerpt, in which nobody speaks of himself, tells of those who speak: "Lind paused", "The room fell silent". */
function narrationAbout(words: readonly string[]): (paragraph: string) => boolean {
  const names = words.flatMap((one) => {
    const name = isTitled(one) ? (titled.exec(one)?.groups?.["name"] ?? "").split(" ").at(-1) : undefined;
    return name === undefined ? [] : [`${name.slice(0, 1)}${name.slice(1).toLowerCase()}`];
  });
  return (one) => !inPerson.test(one) && (toldOfThem.test(one) || names.some((name) => one.includes(name)));
}

function isTitled(words: string): boolean {
  const [first = ""] = (titled.exec(words)?.groups?.["name"] ?? "").replace(/^THE /, "").split(" ");
  return isTitle(first.toLowerCase().replace(".", ""));
}

/** Whether all is spoken: nobody narrates between the turns, and what bears no label is a smaller part, or is spoken in the first or second person. */
function isSpokenThroughout(words: readonly string[], isClosed: boolean): boolean {
  const labels = words.filter((one) => another.test(one)).length;
  const rest = words.filter((one) => !another.test(one) && !noise.test(one));
  if (labels < fewestLabels && !isClosed) return false;
  if (words.some((one) => !isTitled(one) && narrated.test(one))) return false;
  return labels >= rest.length || rest.filter((one) => inPerson.test(one)).length * 3 >= rest.length;
}

function spokenIn(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: endOfWords(text, end) };
}
