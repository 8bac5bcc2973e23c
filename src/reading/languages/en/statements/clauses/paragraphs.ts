import type { Line, LineLabel } from "../../../../../model/article.js";
import type { Span } from "../../../../../model/passage.js";

/** A stretch that a reader takes in at once: a line, or several where the lines of the file are broken for width. */
export interface Paragraph extends Span {
  readonly label: LineLabel;
  /** The paragraph's sentences, in order. */
  readonly sentences: readonly Span[];
}

/** The labels under which an article speaks for itself. What stands in a teaser or a comment is not this article's. */
const ownLabels: ReadonlySet<LineLabel> = new Set(["title", "body", "dateline", "subheading", "caption"]);

/** The article's own paragraphs. `sentences` and `lines` are in the order of the text. */
export function paragraphsOf(text: string, lines: readonly Line[], sentences: readonly Span[]): Paragraph[] {
  const stretches: { label: LineLabel; number: number; start: number; end: number }[] = [];
  for (const { label, number, start, end } of lines) {
    if (!ownLabels.has(label)) continue;
    const last = stretches.at(-1);
    if (last?.label === label && last.number === number - 1 && isBroken(text, last, start))
      Object.assign(last, { end, number });
    else stretches.push({ label, number, start, end });
  }
  let next = 0;
  return stretches.map(({ label, start, end }) => {
    const own: Span[] = [];
    while (next < sentences.length && (sentences[next] as Span).end <= start) next += 1;
    for (; next < sentences.length && (sentences[next] as Span).start < end; next += 1)
      own.push(sentences[next] as Span);
    return { label, start, end, sentences: own.length > 0 ? own : [{ start, end }] };
  });
}

/** Whether a line ends in the middle of a sentence that the next line goes on with. */
function isBroken(text: string, line: Span, next: number): boolean {
  return /[\p{Ll},]$/u.test(text.slice(line.start, line.end).trimEnd()) && /^\p{Ll}/u.test(text.slice(next, next + 1));
}
