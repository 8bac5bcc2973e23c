import type { Span } from "../../../../../model/passage.js";
import { cueOf } from "../../lexicon/speech-verbs.js";
import { datelineEnd } from "./dateline.js";
import { isNickname } from "./nicknames.js";
import type { Paragraph } from "./paragraphs.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import { isWorkTitle } from "./work-titles.js";
import { isSentence, type Quotation, quotationsIn } from "../../../../quotations/quotation-marks.js";

/** What is attributed together: a sentence, or several that a quotation and its "he said" hold together. */
export interface Unit extends Span {
  readonly quotations: readonly Quotation[];
  /** Nothing but quotation. */
  readonly quotationOnly: boolean;
}

/** A paragraph's units, in order. */
export function unitsOf(text: string, paragraph: Paragraph): Unit[] {
  const quotations = quotationsIn(text, paragraph).filter(
    (quotation) => !isWorkTitle(text, quotation) && !isNickname(text, quotation),
  );
  const spans: { start: number; end: number }[] = [];
  const from = datelineEnd(text, paragraph);
  for (const whole of paragraph.sentences) {
    if (whole.end <= from) continue;
    const sentence = { start: Math.max(whole.start, from), end: whole.end };
    const last = spans.at(-1);
    if (last !== undefined && holdTogether(text, last, sentence, quotations))
      last.end = Math.max(last.end, sentence.end);
    else spans.push({ ...sentence });
  }
  return spans.map((span) => {
    const own = overlapping(quotations, span);
    return {
      ...span,
      quotations: own,
      quotationOnly: own.some((quotation) => !quotation.single || isWhole(text, quotation)) && isBare(text, span, own),
    };
  });
}

function holdTogether(text: string, before: Span, after: Span, quotations: readonly Quotation[]): boolean {
  if (
    overlapping(quotations, { start: after.start, end: after.start + 1 }).some(({ start }) => start < after.start - 1)
  )
    return true;
  const ends = overlapping(quotations, { start: before.end - 1, end: before.end }).some(
    ({ start, end }) => end === before.end && start >= before.start,
  );
  return ends && isTag(text.slice(after.start, Math.min(after.end, after.start + 120)));
}

/** "he said.", "Smith asked Reuters", "said the minister": what follows a closing mark and belongs to it. */
function isTag(words: string): boolean {
  if (/^\p{Ll}/u.test(words)) return true;
  const first = words.split(/[\s,.:;—–]+/, 6);
  const cue = first.findIndex((word) => cueOf(word.toLowerCase())?.takes.has("says") === true);
  return cue >= 1 && /^[^:“"]{0,90}[.,!?]?$/u.test(words) && !/\bthat\b/.test(words);
}

/** In single marks only a whole sentence is surely a quotation. */
export function isWhole(text: string, quotation: Quotation): boolean {
  return isSentence(text, quotation) && /[.?!,]$/.test(text.slice(quotation.inner.start, quotation.inner.end));
}

function isBare(text: string, span: Span, quotations: readonly Quotation[]): boolean {
  let at = span.start;
  let outside = "";
  for (const quotation of quotations) {
    outside += text.slice(at, Math.max(at, quotation.start));
    at = Math.max(at, quotation.end);
  }
  outside += text.slice(Math.min(at, span.end), span.end);
  return !/[\p{L}\p{N}]/u.test(outside);
}
