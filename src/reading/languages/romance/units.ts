import type { LineLabel } from "../../../model/article.js";
import type { Span } from "../../../model/passage.js";
import { overlapping } from "../../quotations/sorted-spans.js";
import type { StatementInput } from "../language-pack.js";
import type { Quotation } from "../../quotations/quotation-marks.js";
import type { AttributionWords } from "./attribution-words.js";
import { datelineLength } from "./dateline.js";
import { speechIn } from "./speech-marks.js";

/** What is attributed together: a sentence, or several that a quotation and its tag hold together. */
export interface Unit extends Span {
  /** Number of its paragraph. */
  readonly paragraph: number;
  readonly quotations: readonly Quotation[];
}

/** The labels under which an article speaks for itself. */
const ownLabels: ReadonlySet<LineLabel> = new Set(["title", "body", "dateline", "subheading", "caption"]);

/** The units of an article's own lines, in order. */
export function unitsIn(
  { text, lines, sentences }: Pick<StatementInput, "text" | "lines" | "sentences">,
  words: AttributionWords,
): Unit[] {
  const own = lines.filter(({ label }) => ownLabels.has(label));
  return own.flatMap((line, paragraph) => {
    const quotations = speechIn(text, line, words);
    const spans: { start: number; end: number }[] = [];
    const first = line.start + datelineLength(text.slice(line.start, Math.min(line.end, line.start + 160)));
    for (const { start, end } of openedInNext(overlapping(sentences, line), quotations)) {
      const last = spans.at(-1);
      if (last !== undefined && holdTogether(text, last, { start, end }, quotations)) last.end = end;
      else if (end > first) spans.push({ start: Math.max(start, first), end: Math.min(end, line.end) });
    }
    return spans.map((span) => ({ ...span, paragraph, quotations: overlapping(quotations, span) }));
  });
}

/** A spaced opening mark ends no sentence: `… côté. " Je` begins the next one with its mark. */
function openedInNext(sentences: readonly Span[], quotations: readonly Quotation[]): Span[] {
  const found = sentences.map(({ start, end }) => ({ start, end }));
  for (const [at, sentence] of found.entries()) {
    const next = found[at + 1];
    const opened = overlapping(quotations, { start: sentence.end - 2, end: sentence.end }).find(
      ({ start, end }) => start >= sentence.end - 2 && start > sentence.start && end > sentence.end,
    );
    if (next === undefined || opened === undefined) continue;
    next.start = opened.start;
    sentence.end = opened.start;
  }
  return found;
}

function holdTogether(text: string, before: Span, after: Span, quotations: readonly Quotation[]): boolean {
  // A stop that belongs to a title or to letters ends no sentence: "M.", "EE. UU.".
  if (
    /(?:^|[\s(«"“])(?:\p{Lu}{1,2}|MM|Mme|Mgr|Dra?|Sra?|Srta|Sres|St|Ste|núm|art)\.$/u.test(
      text.slice(Math.max(0, before.end - 8), before.end),
    )
  )
    return true;
  const opened = overlapping(quotations, { start: after.start, end: after.start + 1 })[0];
  if (opened !== undefined && opened.start < after.start) return true;
  // Words that go on behind a tag without a mark of their own: "—No —dijo Ana—. Mañana."
  if (opened?.start === opened?.inner.start && opened !== undefined && quotations[0] !== opened) return true;
  const closed = overlapping(quotations, { start: before.end - 1, end: before.end })[0];
  return closed !== undefined && /^[\s,;–—-]*\p{Ll}/u.test(text.slice(after.start, after.start + 12));
}
