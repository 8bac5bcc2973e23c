import { lineRules } from "../../../model/line-rules.js";
import type { LineLabel } from "../../../model/article.js";
import type { Span } from "../../../model/passage.js";
import { stampsIn } from "../../masthead/timestamps.js";
import type { Metadata } from "../format.js";

/** A line of a file that holds several articles, with the number that it has in the file. */
export interface NumberedLine extends Span {
  readonly number: number;
  /** Without the space around it. */
  readonly words: string;
}

/** An article among others in one file: its lines, which of them are known to be what, and what its fields say. */
export interface Document {
  readonly lines: readonly NumberedLine[];
  readonly known: ReadonlyMap<number, Known>;
  readonly metadata: Metadata;
}

export interface Known {
  readonly label: LineLabel;
  readonly rule: string;
}

/** How a database or a mail program puts several articles into one text. */
export interface DocumentLayout {
  /** As people call it: "Nexis". */
  readonly name: string;
  /** Counted up when it gives other documents than before. */
  readonly version: number;
  /** The documents in their order; none where the text is not in this layout. */
  readonly documents: (lines: readonly NumberedLine[]) => readonly Document[];
}

export const field: Known = { label: "masthead", rule: lineRules.databaseField };
export const headline: Known = { label: "title", rule: "the headline" };

/** Runs of lines without a blank one between them. */
export function paragraphsOf(lines: readonly NumberedLine[]): readonly (readonly NumberedLine[])[] {
  const paragraphs: NumberedLine[][] = [];
  let open: NumberedLine[] | undefined;
  for (const line of lines) {
    if (line.words === "") open = undefined;
    else if (open === undefined) paragraphs.push((open = [line]));
    else open.push(line);
  }
  return paragraphs;
}

export const wordsOf = (lines: readonly NumberedLine[]): string => lines.map(({ words }) => words).join(" ");

/** The day that a line of a database tells: "March 20, 2031 Thursday". */
export const dayIn = (words: string): string | undefined =>
  words.length > 120 ? undefined : stampsIn(words).find(({ day }) => day !== undefined)?.day;

/** "By Ann Bellmer" without its first word. */
export const nameIn = (words: string): string => words.replace(/^by[:\s]\s*/i, "");

/** Only what is there. */
export function metadataOf(given: { readonly [Name in keyof Metadata]?: string | undefined }): Metadata {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ""));
}

/** Lines that the fields of a document take, under one label. */
export function marking(): {
  readonly known: Map<number, Known>;
  readonly mark: (lines: readonly NumberedLine[], as: Known) => void;
} {
  const known = new Map<number, Known>();
  return { known, mark: (lines, as) => lines.forEach(({ number }) => known.set(number, as)) };
}
