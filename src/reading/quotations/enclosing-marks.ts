import type { Span } from "../../model/passage.js";
import { overlapping } from "./sorted-spans.js";
import type { Quotation } from "./quotation-marks.js";

type Spoken = readonly [Span, ...Span[]];

/**
 * The stretches with both marks of each quotation that they reach into or beyond: whoever quotes them elsewhere shall not lose one. A
 * stretch that is a quotation, or lies in one, has neither. `end` is that of the sentence: a quotation of several may be left off.
 */
export function withWholeMarks(spoken: Spoken, quotations: readonly Quotation[], end: number): Spoken {
  const [first, ...rest] = spoken.map((span, at) => whole(span, quotations, spoken[at + 1]?.start ?? end));
  return [first ?? spoken[0], ...rest];
}

function whole({ start, end }: Span, quotations: readonly Quotation[], limit: number): Span {
  let [first, last] = [start, end];
  for (const { start: opens, end: closes, inner, open } of overlapping(quotations, { start, end })) {
    if (open) continue;
    if (opens >= start && (end >= inner.end || closes <= limit)) last = Math.max(last, closes);
    if (closes <= end && start <= inner.start) first = Math.min(first, opens);
  }
  return { start: first, end: last };
}
