/** Half-open, in UTF-16 code units of the file's decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

declare const verbatim: unique symbol;

/** The one string type that may be shown as somebody's words. Only `passageOf` makes it. */
export type Verbatim = string & { readonly [verbatim]: true };

/** A stretch of an article, together with the words that stand there. */
export interface Passage extends Span {
  readonly file: string;
  readonly words: Verbatim;
}

/** Slices the article's text. Throws a `RangeError` that names the file when the span is empty or lies outside the text. */
export function passageOf(article: { readonly file: string; readonly text: string }, { start, end }: Span): Passage {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > article.text.length)
    throw new RangeError(`${article.file} holds ${article.text.length} characters and has no passage ${start}–${end}`);
  return { file: article.file, start, end, words: article.text.slice(start, end) as Verbatim };
}

/** Whether the two stretches share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
