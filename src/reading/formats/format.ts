import type { Span } from "../../model/passage.js";
import { linesOf } from "./text-encoding.js";

/** What a file says of itself where no reader sees it. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly url?: string;
}

/** A line of the text, with the number that it has in the file. */
export interface SourceLine extends Span {
  readonly number: number;
  /** The page itself marks it as the caption of a picture. */
  readonly isCaption?: boolean;
}

/** A file's text as a reader sees it. Of plain text and Markdown it is the file's own, character for character. */
export interface Source {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly metadata: Metadata;
}

/** Plain text has nothing but its lines. */
export function plainText(text: string): Source {
  return { text, lines: linesOf(text).map((span, i) => ({ ...span, number: i + 1 })), metadata: {} };
}

/** Whether the file is HTML, of which a reader sees something else than what it holds. */
export function isWebPage(name: string): boolean {
  return /\.html?$/i.test(name);
}
