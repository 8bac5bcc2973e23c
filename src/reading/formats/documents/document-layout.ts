import { lineRules } from "../../../model/line-rules.js";
import type { LineLabel } from "../../../model/article.js";
import { stampsIn } from "../../masthead/timestamps.js";
import type { Metadata, SourceLine } from "../format.js";
import { byWord, pageOfPrint } from "./database-labels.js";

/** A line of a file that may hold several articles. */
export interface DocumentLine extends SourceLine {
  /** Without the space around it. */
  readonly words: string;
  /** Stands for the space between blocks that have no line of their own there. */
  readonly isGap?: true;
}

/** An article among others in one file: its lines, which of them are known to be what, and what its fields say. */
export interface Document {
  readonly lines: readonly DocumentLine[];
  /** By where the line begins. */
  readonly known: ReadonlyMap<number, KnownLine>;
  /** Of lines that begin with a field's name and go on with the article's words: where the words begin. */
  readonly wordsFrom?: ReadonlyMap<number, number>;
  readonly metadata: Metadata;
}

export interface KnownLine {
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
  readonly documents: (lines: readonly DocumentLine[]) => readonly Document[];
}

export const field: KnownLine = { label: "masthead", rule: lineRules.databaseField };
export const headline: KnownLine = { label: "title", rule: "the headline" };
const furniture: KnownLine = { label: "chrome", rule: lineRules.pageFurniture };

/** Runs of lines without a blank one between them. */
export function lineParagraphs(lines: readonly DocumentLine[]): readonly (readonly DocumentLine[])[] {
  const paragraphs: DocumentLine[][] = [];
  let open: DocumentLine[] | undefined;
  for (const line of lines) {
    if (line.words === "") open = undefined;
    else if (open === undefined) paragraphs.push((open = [line]));
    else open.push(line);
  }
  return paragraphs;
}

export const filledIn = (lines: readonly DocumentLine[]): readonly DocumentLine[] =>
  lines.filter(({ words }) => words !== "");

export const paragraphWords = (lines: readonly DocumentLine[]): string => lines.map(({ words }) => words).join(" ");

/** The day that a line of a database tells: "March 20, 2031 Thursday". */
export const lineDay = (words: string): string | undefined =>
  words.length > 120 ? undefined : stampsIn(words).find(({ day }) => day !== undefined)?.day;

/** "By Ann Bellmer" without its first word. */
export const nameIn = (words: string): string => words.replace(byWord, "");

/** Only what is there. */
export function metadataOf(given: { readonly [Name in keyof Metadata]?: string | undefined }): Metadata {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ""));
}

/** All of them, or none where one of them could not be read: a part of a file is not read as if it were all. */
export const allOf = (documents: readonly (Document | undefined)[]): readonly Document[] => {
  const whole = documents.filter((document) => document !== undefined);
  return whole.length === documents.length ? whole : [];
};

/** Lines that the fields of a document take, under one label. */
export function marking(): {
  readonly known: Map<number, KnownLine>;
  readonly mark: (lines: readonly DocumentLine[], as: KnownLine) => void;
} {
  const known = new Map<number, KnownLine>();
  return { known, mark: (lines, as) => filledIn(lines).forEach(({ start }) => known.set(start, as)) };
}

/** What a printer has put between the lines: the number of a page, and below it the headline or the paper again. */
export function printedHeads(lines: readonly DocumentLine[], again: readonly string[]): ReadonlyMap<number, KnownLine> {
  const heads = new Map<number, KnownLine>();
  lines.forEach((line, index) => {
    if (!pageOfPrint.test(line.words)) return;
    heads.set(line.start, furniture);
    for (let at = index + 1; at < index + 4; at += 1) {
      const next = lines[at];
      if (next === undefined || next.words === "") continue;
      if (!again.some((title) => title !== "" && next.words.startsWith(title))) break;
      heads.set(next.start, furniture);
    }
  });
  return heads;
}
