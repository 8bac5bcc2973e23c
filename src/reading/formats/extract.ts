import type { TextOrigin } from "../../model/article.js";
import type { Metadata, ArticleSource, SourceLine } from "./format.js";
import { webPage } from "./html/html.js";

/** What an extraction says beside the text. */
export interface Extraction {
  readonly origin: TextOrigin;
  readonly metadata?: Metadata;
}

/** A line that was taken out of a file, and what the format knows of it. */
export type ExtractedLine = Pick<SourceLine, "isCaption" | "known" | "goesOn"> & { readonly words: string };

/** A text made of lines that were taken out of a file, numbered from 1. */
export function extracted(given: readonly ExtractedLine[], { origin, metadata = {} }: Extraction): ArticleSource {
  const lines: SourceLine[] = [];
  let text = "";
  for (const { words, ...about } of given) {
    lines.push({ start: text.length, end: text.length + words.length, number: lines.length + 1, ...about });
    text += `${words}\n`;
  }
  return { text, lines, metadata, origin };
}

/** What a reader sees of a page that was taken out of a file, its blocks numbered from 1. What the file says of it wins over what the page says. */
export function extractedPage(html: string, { origin, metadata = {} }: Extraction): ArticleSource {
  const page = webPage(html);
  const lines = page.lines.map((line, index) => ({ ...line, number: index + 1 }));
  return { ...page, lines, metadata: { ...page.metadata, ...metadata }, origin };
}

/** The source below the headline that a field of the file gives, which is then the text's first line; the words that stand there already are not doubled. */
export function underHeadline(source: ArticleSource, title: string | undefined): ArticleSource {
  const first = source.lines[0];
  const isThere = first !== undefined && source.text.slice(first.start, first.end).trim() === title;
  if (title === undefined || isThere) return source;
  const words = title.replaceAll(/\s+/gu, " ");
  const moved = words.length + 1;
  const lines = source.lines.map((line) => ({
    ...line,
    start: line.start + moved,
    end: line.end + moved,
    number: line.number + 1,
  }));
  const headline: SourceLine = {
    start: 0,
    end: words.length,
    number: 1,
    known: { label: "title", rule: "the headline" },
  };
  return { ...source, text: `${words}\n${source.text}`, lines: [headline, ...lines] };
}

/** Lines of a plain text, as they come. */
export const linesIn = (text: string): readonly ExtractedLine[] =>
  text
    .replace(/\s+$/u, "")
    .split(/\r\n|\n|\r/)
    .map((words) => ({ words }));

/** Whether anything was taken out that can be read. */
export const hasWords = ({ text }: ArticleSource): boolean => /\p{L}/u.test(text);
