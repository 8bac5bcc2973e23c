import type { Span } from "../../../model/passage.js";
import { type Quotation, quotationsIn } from "../../quotations/quotation-marks.js";

/**
 * The quotations of a paragraph. Agencies that write without accents on their marks set straight ones apart by spaces on both sides
 * (" … "): by their neighbours such marks neither open nor close, so they are taken in turns.
 */
export function spacedQuotationsIn(text: string, paragraph: Span): Quotation[] {
  const marks = straightMarks(text, paragraph);
  if (marks.length % 2 === 1) return quotationsIn(text, paragraph);
  const turns: Quotation[] = [];
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [opens = 0, closes = 0] = [marks[i], marks[i + 1]];
    turns.push({ start: opens, end: closes + 1, inner: { start: opens + 1, end: closes }, open: false, single: false });
  }
  const others = quotationsIn(text, paragraph).filter(
    (one) => text[one.start] !== '"' && !turns.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...turns, ...others].sort((a, b) => a.start - b.start);
}

/** Straight double marks that are marks: one between two letters stands for an apostrophe. */
function straightMarks(text: string, { start, end }: Span): number[] {
  const marks: number[] = [];
  for (let at = text.indexOf('"', start); at >= 0 && at < end; at = text.indexOf('"', at + 1))
    if (!(/\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? ""))) marks.push(at);
  return marks;
}
