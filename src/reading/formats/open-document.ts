import { articlesOfSource } from "./documents/split-text.js";
import { extracted, type ExtractedLine, hasWords } from "./extract.js";
import { type FormatRead, rejected } from "./format.js";
import { walkXml } from "./xml.js";
import { unzipped } from "./zip-entries.js";

/** What is written beside the text: what was deleted, remarks, and what only stands in the margins. */
const beside: ReadonlySet<string> = new Set([
  "tracked-changes",
  "annotation",
  "note-citation",
  "ruby-text",
  "sequence-decls",
]);
const paragraphs: ReadonlySet<string> = new Set(["p", "h"]);

/** .odt: paragraphs and headings in the order of the text, notes where they are called. */
export function openDocument(bytes: Uint8Array): FormatRead {
  const parts = unzipped(bytes, (name) => name === "content.xml" || name === "META-INF/manifest.xml");
  if ("kind" in parts) return parts;
  const content = parts.get("content.xml");
  if (/<manifest:encryption-data/.test(textOf(parts.get("META-INF/manifest.xml"))))
    return rejected("is protected by a password; save it without one");
  if (content === undefined) return rejected("is broken: it holds no text; open and save it again");
  const lines: ExtractedLine[] = [];
  const open: string[] = [];
  let skipped = 0;
  const isWhole = walkXml(textOf(content), {
    open(name, attributes) {
      if (skipped > 0 || beside.has(name)) skipped += 1;
      else if (paragraphs.has(name)) open.push("");
      else if (name === "s") add(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, 100)));
      else if (name === "tab") add("\t");
      else if (name === "line-break") add(" ");
    },
    close(name) {
      if (skipped > 0) skipped -= 1;
      else if (paragraphs.has(name)) {
        const words = (open.pop() ?? "").trim();
        if (words !== "") lines.push({ words });
      }
    },
    text: (words) => skipped === 0 && add(words.replaceAll(/\s+/gu, " ")),
  });
  function add(words: string): void {
    const last = open.length - 1;
    if (last >= 0) open[last] += words;
  }
  if (!isWhole) return rejected("is broken: its text is not whole; open and save it again");
  const source = extracted(lines, { origin: { format: "OpenDocument", reader: "Attest 1", unit: "paragraph" } });
  return hasWords(source) ? articlesOfSource(source, "blocks") : rejected("holds no text");
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
