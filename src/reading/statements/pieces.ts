import type { Grammar } from "../grammar/grammar.js";
import { type ColonReport, colonReportIn } from "./colons.js";
import { type Report, reportsIn } from "./gather.js";
import type { Paragraph } from "./paragraphs.js";
import { type Unit, unitsOf } from "./units.js";
import type { WhosWho } from "./whos-who.js";

/** What a text offers as somebody's words, in order: a report, words after a name and a colon, or a quotation that stands alone. */
export type Piece = { readonly paragraph: Paragraph } & (
  | { readonly kind: "report"; readonly report: Report }
  /** "He said:": who has the word next. */
  | { readonly kind: "announcement"; readonly report: Report }
  | { readonly kind: "colon"; readonly colon: ColonReport }
  | { readonly kind: "alone"; readonly unit: Unit }
);

/** A paragraph with its units, which are parsed only where a cue calls for it. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly units: readonly Unit[];
}

export function unitsIn(text: string, paragraphs: readonly Paragraph[]): ReadParagraph[] {
  return paragraphs.map((paragraph) => ({ paragraph, units: unitsOf(text, paragraph) }));
}

export function piecesIn(text: string, read: readonly ReadParagraph[], whosWho: WhosWho, grammar: Grammar): Piece[] {
  const pieces: Piece[] = [];
  for (const [number, { paragraph, units }] of read.entries()) {
    const isHeadline = paragraph.label === "title" || number === 0;
    const colon = colonReportIn(text, paragraph, whosWho, isHeadline);
    if (colon !== undefined) {
      pieces.push({ paragraph, kind: "colon", colon });
      continue;
    }
    for (const unit of units) {
      if (unit.quotationOnly) {
        pieces.push({ paragraph, kind: "alone", unit });
        continue;
      }
      const { reports, announced } = reportsIn(text, unit, grammar);
      for (const report of reports) pieces.push({ paragraph, kind: "report", report });
      if (announced !== undefined) pieces.push({ paragraph, kind: "announcement", report: announced });
    }
  }
  return pieces;
}
