import type { LineLabel, TextOrigin } from "../../model/article.js";
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
  /** The format shows that the line before goes on in this one. */
  readonly goesOn?: true;
  /** What the format knows of the line, which then needs no judging: a field of a database, a line of front matter, a reader's comment, a page's number. */
  readonly known?: { readonly label: LineLabel; readonly rule: string };
}

/** An article's text as a reader sees it. Of plain text and Markdown it is the file's own, character for character. */
export interface ArticleSource {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly metadata: Metadata;
  readonly origin?: TextOrigin;
}

/** Why a file is not read, in a sentence that goes on from its name: "is password-protected; save it without a password". */
export interface Rejected {
  readonly kind: "rejected";
  readonly reason: string;
}

export type FormatRead = readonly ArticleSource[] | Rejected;

export const isRejected = (read: FormatRead): read is Rejected => "kind" in read;

export const rejected = (reason: string): Rejected => ({ kind: "rejected", reason });

/** A kind of file that articles come in: one row of `registry.ts`. */
export interface Format {
  /** As people call it: "PDF". */
  readonly name: string;
  /** In lower case, with the dot. */
  readonly endings: readonly string[];
  /** Larger files are not opened. In bytes. */
  readonly largest: number;
  /** The articles of a file, in its order. Libraries are loaded in here, when the first file of the kind comes. */
  readonly read: (bytes: Uint8Array) => FormatRead | Promise<FormatRead>;
}

/** Plain text has nothing but its lines. */
export function plainText(text: string): ArticleSource {
  return { text, lines: linesOf(text).map((span, i) => ({ ...span, number: i + 1 })), metadata: {} };
}
