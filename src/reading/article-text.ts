import type { Decoded } from "./formats/text-encoding.js";
import { textOf } from "./formats/text-encoding.js";

/** Whether the file is HTML, of which a reader sees something else than what it holds. */
const isWebPage = (name: string): boolean => /\.html?$/i.test(name);

export type ArticleText = (file: string, bytes: Uint8Array) => Decoded;

/**
 * How to read again the text that all places of an article are counted in: what the file holds, and of HTML what a reader sees of it.
 * It is done each time that words are quoted, so nothing more is read; the library for web pages is loaded where there are some.
 */
export async function articleTexts(files: readonly string[]): Promise<ArticleText> {
  if (!files.some(isWebPage)) return (_, bytes) => textOf(bytes);
  const { webPage } = await import("./formats/html/html.js");
  return (file, bytes) => {
    const decoded = textOf(bytes);
    return decoded.kind === "text" && isWebPage(file) ? { kind: "text", text: webPage(decoded.text).text } : decoded;
  };
}
