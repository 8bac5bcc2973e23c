import type { Span } from "../../model/passage.js";

/** The index of the first span that ends behind a position. The spans are in order and do not overlap: few steps even in a long text. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the spans, which are in order and do not overlap, that share a character with the stretch. */
export function overlapping<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const found: S[] = [];
  for (let at = firstEndingAfter(spans, start); at < spans.length; at += 1) {
    const span = spans[at] as S;
    if (span.start >= end) break;
    found.push(span);
  }
  return found;
}

/** Whether a position lies in one of the spans. */
export function isWithin(spans: readonly Span[], position: number): boolean {
  const span = spans[firstEndingAfter(spans, position)];
  return span !== undefined && span.start <= position;
}
