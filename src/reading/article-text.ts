import type { Reading } from "../model/article-reading.js";
import { textIn } from "./formats/text-encoding.js";

/** The text that all places of a reading are counted in; nothing where the file's bytes no longer give one. */
export type ArticleText = (reading: Reading, bytes: Uint8Array) => string | undefined;

/** Whether the file is HTML, of which a reader sees something else than what it holds. */
const isWebPage = (name: string): boolean => /\.html?$/i.test(name);

/**
 * How to get an article's text again: what was taken out of the file is kept with the reading, a text file is decoded, and of HTML comes
 * what a reader sees. It is done each time that words are quoted, so nothing more is read; the library for web pages is loaded where there are some.
 */
export async function articleTexts(files: readonly string[]): Promise<ArticleText> {
  const page = files.some(isWebPage) ? (await import("./formats/html/html.js")).webPage : undefined;
  return ({ record, extracted }, bytes) => {
    if (extracted !== undefined) return extracted;
    const decoded = textIn(record.origin?.encoding, bytes);
    return decoded !== undefined && page !== undefined && isWebPage(record.file) ? page(decoded).text : decoded;
  };
}
