import type { Span } from "../../model/passage.js";

/** An article's text cut into the lines that are not blank, with where the body begins and ends among them. */
export interface PrintedLines {
  readonly text: string;
  readonly lines: readonly PrintedLine[];
  /** Index of the first line of the body, and of the first line after the last. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** Outer white space and a byte-order mark are off. */
export interface PrintedLine extends Span {
  readonly words: string;
}

/** The stretch of a line's words, counted in the article. */
export function stretchOf(line: PrintedLine, start: number, end: number): Span {
  return { start: line.start + start, end: line.start + end };
}
