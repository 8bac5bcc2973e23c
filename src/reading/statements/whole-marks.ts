import type { Span } from "../../model/passage.js";
import { overlapping } from "./places-in-order.js";
import type { Quotation } from "./quotations.js";

type Spoken = readonly [Span, ...Span[]];

/**
 * The stretches with both marks of each quotation that they reach beyond: whoever quotes them elsewhere shall not lose one. A
 * stretch that is a quotation, or lies in one, has neither.
 */
export function withWholeMarks([first, ...rest]: Spoken, quotations: readonly Quotation[]): Spoken {
  return [whole(first, quotations), ...rest.map((span) => whole(span, quotations))];
}

function whole({ start, end }: Span, quotations: readonly Quotation[]): Span {
  let [first, last] = [start, end];
  for (const { start: opens, end: closes, inner, open } of overlapping(quotations, { start, end })) {
    if (open) continue;
    if (opens >= start && end >= inner.end) last = Math.max(last, closes);
    if (closes <= end && start <= inner.start) first = Math.min(first, opens);
  }
  return { start: first, end: last };
}
