import { isSpace } from "../patterns/runs.js";
import type { Span } from "../../model/passage.js";
import { endsSentence, type SentenceStop } from "./sentence-breaks.js";

// `Intl.Segmenter` is not used: its answers differ between versions of Node, it knows no titles, and its time grows with
// the square of the text. Every window here and in the rules is bounded, so that no text takes more than linear time.
const candidate = /[.!?…。！？｡؟۔।\r\n]/g;
const footnotes = /(?: ?\[\d{1,3}\])+/y;
const marks = ".!?…。！？｡؟۔।";
const closers = "\"'”’»›)]}」』）】＂";

/** The sentences of a stretch of text, in order, without the white space between them. Loses no letter. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  let at = from;
  while (at < end) {
    candidate.lastIndex = at;
    const found = candidate.exec(text)?.index ?? end;
    if (found >= end) break;
    const stop = stopAt(text, found, end);
    at = stop.end;
    if (!endsSentence(text, { start: from, end }, stop)) continue;
    const last = endWithoutSpace(text, from, stop.end);
    if (last > from) sentences.push({ start: from, end: last });
    from = skipSpace(text, stop.end, end);
    at = from;
  }
  const last = endWithoutSpace(text, from, end);
  if (last > from) sentences.push({ start: from, end: last });
  return sentences;
}

function stopAt(text: string, start: number, end: number): SentenceStop {
  let last = start;
  while (last + 1 < end && continuesRun(text, last)) last = text[last + 1] === " " ? last + 2 : last + 1;
  let after = last + 1;
  if (isSpace(text.charCodeAt(start)))
    return { start, last, end: Math.min(skipSpace(text, start, end), end), quoted: false };
  while (after < end && closers.includes(text.charAt(after))) after++;
  footnotes.lastIndex = after;
  if (footnotes.test(text) && footnotes.lastIndex <= end) after = footnotes.lastIndex;
  // `He left. " She stayed.`: a quotation mark that stands alone closes.
  if (text[after] === " " && text[after + 1] === '"' && after + 2 < end && isSpace(text.charCodeAt(after + 2)))
    after += 2;
  return { start, last, end: after, quoted: after > last + 1 && /["”’'»」』＂]/.test(text.slice(last + 1, after)) };
}

/** Runs such as "?!", "..." and ". . ." are one mark. */
function continuesRun(text: string, at: number): boolean {
  if (marks.includes(text.charAt(at + 1))) return !isSpace(text.charCodeAt(at));
  return text[at] === "." && text[at + 1] === " " && text[at + 2] === ".";
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endWithoutSpace(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
