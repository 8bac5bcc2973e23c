import { type ContentKind, contentKindOf } from "./contents.js";
import { decodedWith, manyLines, manyTags } from "./decoded-text.js";
import { articlesIn, articlesOfSource } from "./documents/split-text.js";
import type { Format, FormatRead, Rejected, ArticleSource } from "./format.js";
import { isRejected, rejected } from "./format.js";
import { webPage } from "./html/html.js";
import { withFrontMatter } from "./front-matter.js";

const megabyte = 1024 * 1024;

/** The articles of a page: itself, or each of those that a database has put into it. */
const pageArticles = (html: string): FormatRead => articlesOfSource(webPage(html), "blocks");

const text: Format = {
  name: "text",
  endings: [".txt"],
  largest: 5 * megabyte,
  read: decodedWith("text", manyLines, articlesIn),
};

/** Which format reads which file. A new format is one file beside this one and one row here; what is seldom needed is loaded when it comes. */
const formats: readonly Format[] = [
  text,
  {
    name: "Markdown",
    endings: [".md"],
    largest: 5 * megabyte,
    read: decodedWith("Markdown", manyLines, withFrontMatter),
  },
  {
    name: "HTML",
    endings: [".html", ".htm"],
    largest: 20 * megabyte,
    read: decodedWith("HTML", manyTags, pageArticles),
  },
  {
    name: "PDF",
    endings: [".pdf"],
    largest: 50 * megabyte,
    read: async (bytes) => (await import("./pdf/pdf.js")).pdf(bytes),
  },
  {
    name: "Word",
    endings: [".docx"],
    largest: 50 * megabyte,
    read: async (bytes) => (await import("./word.js")).word(bytes),
  },
  {
    name: "OpenDocument",
    endings: [".odt"],
    largest: 50 * megabyte,
    read: async (bytes) => (await import("./open-document.js")).openDocument(bytes),
  },
  {
    name: "RTF",
    endings: [".rtf"],
    largest: 20 * megabyte,
    read: async (bytes) => (await import("./rich-text.js")).richText(bytes),
  },
  {
    name: "EPUB",
    endings: [".epub"],
    largest: 50 * megabyte,
    read: async (bytes) => (await import("./e-book.js")).eBook(bytes),
  },
  {
    name: "mail",
    endings: [".eml"],
    largest: 25 * megabyte,
    read: async (bytes) => (await import("./mail.js")).mail(bytes),
  },
  {
    name: "mail box",
    endings: [".mbox"],
    largest: 50 * megabyte,
    read: async (bytes) => (await import("./mail.js")).mailBox(bytes),
  },
  {
    name: "MHTML",
    endings: [".mhtml", ".mht"],
    largest: 25 * megabyte,
    read: async (bytes) => (await import("./web-archive.js")).webArchive(bytes),
  },
  {
    name: "JSON",
    endings: [".json", ".jsonl", ".ndjson"],
    largest: 50 * megabyte,
    read: async (bytes) => (await import("./news-json.js")).newsJson(bytes),
  },
  {
    name: "XML",
    endings: [".xml", ".rss", ".atom", ".nitf"],
    largest: 20 * megabyte,
    read: async (bytes) => (await import("./news-xml.js")).newsXml(bytes),
  },
  {
    name: "WARC",
    endings: [".warc", ".gz"],
    largest: 100 * megabyte,
    read: async (bytes) => (await import("./web-crawl.js")).warc(bytes),
  },
  {
    name: "WACZ",
    endings: [".wacz"],
    largest: 100 * megabyte,
    read: async (bytes) => (await import("./web-crawl.js")).wacz(bytes),
  },
  {
    name: "ZIP",
    endings: [".zip"],
    largest: 100 * megabyte,
    read: async (bytes) => (await import("./zip.js")).zip(bytes, partOf),
  },
];

const byEnding = new Map(formats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)));
const byName = new Map(formats.map((format) => [format.name, format]));

/** The format that a file's name calls for. */
export function formatNamed(name: string): Format | undefined {
  return byEnding.get(/\.[^./]*$/.exec(name)?.[0].toLowerCase() ?? "");
}

const picture =
  "is a picture, not an article; have its text recognised (OCR) and save that as text or as a PDF with text";
const others: Readonly<Partial<Record<ContentKind, string>>> = {
  picture,
  "old Office":
    "is a file of an old Office program, or one that is protected by a password; save it as .docx without a password",
};

/** Why a file with such a name is no article. */
export function reasonNamed(name: string): string {
  return /\.(?:png|jpe?g|gif|tiff?|webp|heic|bmp|avif)$/i.test(name)
    ? picture
    : /\.(?:doc|dot|wps|pages)$/i.test(name)
      ? "is a file of a word processor that is not read; save it as .docx"
      : "is in no format that is read: .txt, .md, .html, .pdf, .docx and others are, and docs/formats.md lists all";
}

const formatOf = (kind: ContentKind | undefined): Format | undefined =>
  kind === undefined ? undefined : byName.get(kind === "gzip" ? "WARC" : kind);

/** The name by which a file is read as what its bytes show, where its own name calls for no format; or why it is not read at all. */
export function nameByContent(
  name: string,
  bytes: Uint8Array,
): { readonly kind: "named"; readonly name: string } | Rejected {
  const kind = contentKindOf(bytes);
  const reason = kind === undefined ? undefined : others[kind];
  if (reason !== undefined) return rejected(reason);
  if (formatNamed(name) !== undefined) return { kind: "named", name };
  const ending = formatOf(kind)?.endings[0];
  if (ending !== undefined) return { kind: "named", name: `${name}${ending}` };
  return name.includes(".") ? rejected(reasonNamed(name)) : { kind: "named", name: `${name}${text.endings[0] ?? ""}` };
}

/** So many articles of one file would be missing to all others in memory. */
const mostArticles = 5_000;
/** In UTF-16 code units. */
const longestText = 5 * megabyte;

/** The articles of a file, or why it is not read. What its bytes show counts for more than what it is called. */
export async function readFormat(name: string, bytes: Uint8Array): Promise<FormatRead> {
  const named = formatNamed(name) ?? text;
  const kind = contentKindOf(bytes);
  const reason = kind === undefined ? undefined : others[kind];
  if (reason !== undefined) return rejected(reason);
  const shown = formatOf(kind);
  const isText = named.endings.some((ending) => ending === ".txt" || ending === ".md");
  // A text may be about JSON, or begin as a mail does.
  const other = shown === named || (isText && (kind === "JSON" || kind === "mail")) ? undefined : shown;
  if (other === undefined && kind === undefined && !isText && isBinary(named.name))
    return rejected(`is no ${named.name} file, although its name says so; look at where it came from`);
  const read = await (other ?? named).read(bytes);
  if (isRejected(read)) return read;
  if (read.length > mostArticles)
    return rejected(`holds more than ${mostArticles} articles; part it into several files`);
  if (read.some(({ text: { length } }) => length > longestText))
    return rejected("holds an article of more than 5 MB of text, which no article has");
  return other === undefined ? read : read.map((source) => pinned(source, other.name));
}

const isBinary = (name: string): boolean => /^(?:PDF|Word|OpenDocument|RTF|EPUB|WACZ|WARC|ZIP|mail box)$/.test(name);

/** Read as something else than its name says, a text is kept as it was read. */
const pinned = (source: ArticleSource, format: string): ArticleSource => ({
  ...source,
  origin: { format, reader: "Attest 1", ...source.origin },
});

function partOf(name: string, bytes: Uint8Array): Promise<FormatRead> | undefined {
  const format = formatNamed(name);
  return format === undefined || format.name === "ZIP" || contentKindOf(bytes) === "ZIP"
    ? undefined
    : readFormat(name, bytes);
}

/** A text that is decoded already, as a reader sees it. */
export function articleSource(name: string, decoded: string): ArticleSource {
  return formatNamed(name)?.name === "HTML" ? webPage(decoded) : withFrontMatter(decoded);
}
