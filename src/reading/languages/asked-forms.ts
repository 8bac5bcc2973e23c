import type { Span } from "../../model/passage.js";
import type { AskedForm } from "./question-pack.js";

/** The form that is met first in a question, and where. */
export interface AskedBy extends Span {
  readonly by: AskedForm;
}

export function askedBy(words: string, forms: readonly AskedForm[]): AskedBy | undefined {
  let first: AskedBy | undefined;
  for (const by of forms) {
    const match = by.form.exec(words);
    if (match !== null && (first === undefined || match.index < first.start))
      first = { by, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

/** The same words with spaces in some places. */
export function blanked(words: string, spans: readonly Span[]): string {
  let plain = words;
  for (const { start, end } of spans) plain = plain.slice(0, start) + " ".repeat(end - start) + plain.slice(end);
  return plain;
}

/** Each place of a pattern; a group `it` narrows it. */
export const placesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => {
    const it = match.groups?.["it"] ?? match[0];
    const start = match.index + match[0].indexOf(it);
    return { start, end: start + it.length };
  });

/** In order, without those that overlap one before. */
export function apart<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > span.start && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** Those of the stretches that overlap none of the others. Both lists are walked once: a hostile text has as many as it likes. */
export function freeOf<S extends Span>(spans: readonly S[], others: readonly Span[]): S[] {
  const taken = apart(others);
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  return inOrder.filter(({ start, end }) => {
    while (at < taken.length && (taken[at]?.end ?? 0) <= start) at++;
    const next = taken[at];
    return next === undefined || end <= next.start;
  });
}
