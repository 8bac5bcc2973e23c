import { articlesOfSource } from "./documents/split-text.js";
import { extractedPage, hasWords } from "./extract.js";
import { type FormatRead, rejected } from "./format.js";
import { zipEntries } from "./zip-entries.js";

/** Of the XML that an article of the longest kind takes. */
const mostXml = 40 * 1024 * 1024;

/** .docx by mammoth: paragraphs, headings, tables, notes. What was deleted, comments, headers and footers are left out. */
export async function word(bytes: Uint8Array): Promise<FormatRead> {
  // Before the library unpacks it, its list of contents must be that of an honest file.
  const entries = zipEntries(bytes);
  if ("kind" in entries) return entries;
  if (entries.some(({ name, size }) => name.endsWith(".xml") && size > mostXml))
    return rejected("holds far more text than an article; part it into several files");
  const mammoth = await import("mammoth");
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { value } = await mammoth.default.convertToHtml({ buffer }, { includeEmbeddedStyleMap: false });
    const source = extractedPage(withoutPictures(value), {
      origin: { format: "Word", reader: "mammoth 1.13", unit: "paragraph" },
    });
    return hasWords(source)
      ? articlesOfSource(source, "blocks")
      : rejected("holds no text; if it holds pictures of pages, save their recognised text");
  } catch {
    // The library throws where a part of the file is missing or is not XML.
    return rejected("is broken: it cannot be read as a Word file; open and save it again");
  }
}

/** A picture's bytes are no text, and there may be many. */
const withoutPictures = (html: string): string => html.replaceAll(/<img [^>]*>/g, "");
