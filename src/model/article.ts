import type { Span } from "./passage.js";
import type { Day } from "./timex.js";

export const lineLabels = [
  "title",
  "masthead",
  "dateline",
  "body",
  "subheading",
  "caption",
  "credit",
  "teaser",
  "comment",
  "chrome",
  "foreign",
  "blank",
] as const;
export type LineLabel = (typeof lineLabels)[number];

/** A line of the file. Its span leaves the line break out. `number` counts from 1, as an editor shows it. */
export interface Line extends Span {
  readonly number: number;
  readonly label: LineLabel;
  /** The rule that gave the label, in words for people: "cookie notice". */
  readonly rule: string;
  /** The file's format shows that the line before goes on in this one. */
  readonly goesOn?: true;
}

/**
 * A value and how we know it: the place in the text; what an HTML file says of itself where no reader sees it; the catalog
 * that the archive's keeper wrote; or a correction of the keepers.
 */
export interface Provenanced {
  readonly value: string;
  readonly from: Span | "metadata" | "catalog" | "keepers";
}

export const doubtKinds = ["either", "no-year", "no-day"] as const;

/** A printed date that tells no day: "08/07/2022" may be two, "Nov 19" has no year, "3 hours ago" is counted from nobody knows when. */
export interface Doubt {
  readonly kind: (typeof doubtKinds)[number];
  readonly words: string;
  /** Both days of "either". */
  readonly days?: readonly Day[];
}

/**
 * What an article says of itself. What it does not say is absent; nothing is made up, and never "today".
 * `published` and `updated` are EDTF: "2021-08-28", "2022-06-30T17:41:43", "2021".
 */
export interface Masthead {
  readonly title?: Provenanced;
  readonly publisher?: Provenanced;
  readonly byline?: Provenanced;
  readonly published?: Provenanced;
  readonly updated?: Provenanced;
  readonly place?: Provenanced;
  readonly url?: Provenanced;
  /** Dates that could not be decided. */
  readonly doubts?: readonly Doubt[];
}

export const encodingBases = ["mark", "declared", "detected"] as const;

/** How an article's text was got out of its file, where it is not simply the file's own UTF-8. */
export interface TextOrigin {
  /** As people call it: "PDF". */
  readonly format: string;
  /** What took the text out of the file, with its version. Where it is there, the text is kept as it was taken. */
  readonly reader?: string;
  /** "gb18030", and how that is known: by a mark at the file's beginning, by what the file declares, or by its bytes. */
  readonly encoding?: { readonly name: string; readonly basis: (typeof encodingBases)[number] };
  /** What the numbers of lines count, where the file has no lines. */
  readonly unit?: "paragraph";
  /** The number of the first line of each page. */
  readonly pages?: readonly number[];
  /** The path inside a packed file. */
  readonly part?: string;
}

/** How a file that is not UTF-8 was decoded, and what says so. */
export type Encoding = NonNullable<TextOrigin["encoding"]>;

/** What the archive keeps of an article; the text stays in the file. */
export interface ArticleRecord {
  /**
   * The article's key: the file's path as people know it (the folder's name, a slash, the path below the folder), with its number where
   * the file holds several. Unique in an archive.
   */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Length of the text, in UTF-16 code units. */
  readonly length: number;
  /** ISO 639-1, or "und" where it cannot be told. */
  readonly language: string;
  readonly lines: readonly Line[];
  readonly masthead: Masthead;
  readonly origin?: TextOrigin;
}

/** An article with its text: exactly what the file holds, byte-order mark and all (of other formats, what a reader sees of it). */
export interface Article extends ArticleRecord {
  readonly text: string;
}

/** A file that is not served, and a plain sentence that says why and what to do. */
export interface RejectedFile {
  readonly file: string;
  readonly reason: string;
}
