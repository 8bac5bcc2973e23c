import type { Grammar } from "../../../parsing/grammar.js";
import type { Span } from "../../../../model/passage.js";
import { bylineIn, type ColonReport, colonReportIn } from "./reports/colons.js";
import { reportsIn } from "./reports/reports-in-unit.js";
import { continuedTurns } from "./reports/titled-turns.js";
import { turnsIn } from "./reports/transcripts.js";
import type { Announcement, Report } from "./reports/reports.js";
import type { Paragraph } from "./clauses/paragraphs.js";
import { isSentence } from "../../../quotations/quotation-marks.js";
import { type Unit, unitsOf } from "./clauses/units.js";
import type { Naming, WhosWho } from "./names/entity-mentions.js";

/** What a text offers as somebody's words, in order: a report, words after a name and a colon, or a quotation that stands alone. */
export type StatementCandidate = { readonly paragraph: Paragraph } & (
  | { readonly kind: "report"; readonly report: Report }
  /** "He said:": who has the word next. */
  | { readonly kind: "announcement"; readonly announced: Announcement }
  | { readonly kind: "colon"; readonly colon: ColonReport }
  | { readonly kind: "alone"; readonly unit: Unit }
  /** A sentence without a cue that opens with a quotation and holds more of it than of anything else. */
  | { readonly kind: "mostly-quoted"; readonly unit: Unit }
  /** A paragraph without marks under "he added:". */
  | { readonly kind: "block" }
  /** A quotation with its speaker's name under it or behind a dash. */
  | { readonly kind: "signed"; readonly unit: Unit; readonly naming: Naming }
);

/** A paragraph with its units, which are parsed only where a cue calls for it. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly units: readonly Unit[];
}

export function readParagraphs(text: string, paragraphs: readonly Paragraph[]): ReadParagraph[] {
  return paragraphs.map((paragraph) => ({ paragraph, units: unitsOf(text, paragraph) }));
}

export function piecesIn(
  text: string,
  read: readonly ReadParagraph[],
  whosWho: WhosWho,
  grammar: Grammar,
): StatementCandidate[] {
  const pieces: StatementCandidate[] = [];
  const paragraphs = read.map(({ paragraph }) => paragraph);
  const turns = new Map([...continuedTurns(text, paragraphs, whosWho), ...turnsIn(text, paragraphs, whosWho)]);
  for (const [number, { paragraph, units }] of read.entries()) {
    const isHeadline = paragraph.label === "title" || number === 0;
    const spoken = turns.get(paragraph);
    if (spoken !== undefined) pieces.push({ paragraph, kind: "colon", colon: spoken });
    if (turns.has(paragraph)) continue;
    const colon = colonReportIn(text, paragraph, whosWho, isHeadline);
    if (colon !== undefined) {
      pieces.push({ paragraph, kind: "colon", colon });
      continue;
    }
    const below = read[number + 1]?.paragraph;
    if (leadsInto(text, pieces.at(-1), read[number - 1]?.paragraph) && isBlock(text, paragraph, units)) {
      pieces.push({ paragraph, kind: "block" });
      continue;
    }
    for (const [index, unit] of units.entries()) {
      const naming = signatureOf(
        text,
        unit,
        { inLine: units[index + 1], below: units.length === 1 ? below : undefined },
        whosWho,
      );
      if (naming !== undefined) {
        pieces.push({ paragraph, kind: "signed", unit, naming });
        continue;
      }
      if (unit.quotationOnly) {
        pieces.push({ paragraph, kind: "alone", unit });
        continue;
      }
      const { reports, announced } = reportsIn(
        text,
        unit,
        grammar,
        nextUnit(read, number, index)?.quotationOnly === true,
      );
      if (reports.length === 0 && announced === undefined && index > 0 && isMostlyQuoted(unit))
        pieces.push({ paragraph, kind: "mostly-quoted", unit });
      for (const report of reports) pieces.push({ paragraph, kind: "report", report });
      if (announced !== undefined) pieces.push({ paragraph, kind: "announcement", announced });
    }
  }
  return pieces;
}

/** “This was Doe” and her team “just deciding …”: it goes on where the sentence before it ended. */
function isMostlyQuoted({ start, end, quotations }: Unit): boolean {
  const quoted = quotations.reduce((sum, { inner }) => sum + inner.end - inner.start, 0);
  return quotations[0]?.start === start && quoted > (end - start) * 0.6;
}

/** Whether the paragraph above ends with "he added:". */
function leadsInto(text: string, last: StatementCandidate | undefined, above: Paragraph | undefined): boolean {
  return (
    last?.kind === "announcement" &&
    last.paragraph === above &&
    /:\s*$/.test(text.slice(last.announced.cue.end, above.end))
  );
}

/** A paragraph of body text that opens with no mark: whoever scraped the page lost those around it. */
function isBlock(text: string, { label, start, end }: Paragraph, units: readonly Unit[]): boolean {
  const words = text.slice(start, end).match(/\p{L}+/gu)?.length ?? 0;
  return (
    label === "body" &&
    words > 7 &&
    units[0]?.quotations[0]?.start !== units[0]?.start &&
    !turn.test(text.slice(start, Math.min(end, start + 90)))
  );
}

/** "Q: …", "**A.** …", "QUESTION: …": somebody's turn in an interview, whoever was announced. */
const turn =
  /^[*_]{0,2}(?:[QA][*_]{0,2}[:.]|(?:Question|Answer)[*_]{0,2}:|\p{Lu}[\p{Lu}\p{M}.’'-]*(?: [\p{Lu}\p{M}.’'-]+){0,5}(?: \([^()\n]{1,50}\))?[*_]{0,2} ?:)/u;

function nextUnit(read: readonly ReadParagraph[], paragraph: number, unit: number): Unit | undefined {
  return read[paragraph]?.units[unit + 1] ?? read[paragraph + 1]?.units[0];
}

/** Who signs a quotation: behind a dash in its line, or in the line below. */
function signatureOf(
  text: string,
  unit: Unit,
  { inLine, below }: { readonly inLine: Span | undefined; readonly below: Span | undefined },
  whosWho: WhosWho,
): Naming | undefined {
  const [first] = unit.quotations;
  const last = unit.quotations.at(-1);
  if (first === undefined || last === undefined || !isSentence(text, last) || first.start !== unit.start)
    return undefined;
  if (!unit.quotationOnly) return bylineIn(text, { start: last.end, end: unit.end }, whosWho, true);
  if (inLine !== undefined) return bylineIn(text, inLine, whosWho, true);
  return below && first === last ? bylineIn(text, below, whosWho, false) : undefined;
}
