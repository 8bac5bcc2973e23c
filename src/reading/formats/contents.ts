import { zipEntries } from "./zip-entries.js";

/** What the bytes of a file show that it is, whatever it is called. */
export type ContentKind =
  | "PDF"
  | "RTF"
  | "Word"
  | "OpenDocument"
  | "EPUB"
  | "WACZ"
  | "ZIP"
  | "WARC"
  | "HTML"
  | "XML"
  | "mail"
  | "mail box"
  | "MHTML"
  | "JSON"
  | "picture"
  | "old Office"
  | "gzip";

const starts: readonly (readonly [ContentKind, RegExp])[] = [
  ["PDF", /^[\s\S]{0,1000}?%PDF-\d/],
  ["RTF", /^\s*\{\\rtf/],
  ["WARC", /^WARC\/\d/],
  [
    "picture",
    /^(?:\x89PNG|\xFF\xD8\xFF|GIF8[79]a|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|avif)|BM[\s\S]{4}\0\0\0\0)/,
  ],
  ["mail box", /^From \S+ .{10,60}\r?\n[\w-]+:/],
  ["HTML", /^(?:\xEF\xBB\xBF)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html)\b/i],
  ["XML", /^(?:\xEF\xBB\xBF)?\s*<(?:\?xml\b|rss\b|feed\b|nitf\b|newsItem\b|rdf:RDF\b)/],
];
const mailHead =
  /^(?:Return-Path|Delivered-To|Received|Message-ID|MIME-Version|DKIM-Signature|X-[\w-]+|From|To|Subject|Date|Content-Type):/gim;

export function contentKindOf(bytes: Uint8Array): ContentKind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString("latin1");
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return packed(bytes);
  if (head.startsWith("\u001F\u008B")) return "gzip";
  if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) return "old Office";
  const known = starts.find(([, start]) => start.test(head))?.[0];
  if (known === "HTML" && /^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*>\s*<(?!!doctype html|html)/i.test(head)) return "XML";
  if (known !== undefined) return known;
  const fields = new Set(
    (/^[\w-]+:[^\n]*\n/.test(head) ? (head.split(/\r?\n\r?\n/, 1)[0]?.match(mailHead) ?? []) : []).map((name) =>
      name.toLowerCase(),
    ),
  );
  if (fields.size >= 3 && (fields.has("mime-version:") || fields.has("message-id:")))
    return /^Content-Type:\s*multipart\/related/im.test(head) && /^Snapshot-Content-Location:/im.test(head)
      ? "MHTML"
      : "mail";
  return /^(?:\xEF\xBB\xBF)?\s*[[{]\s*["{\]}[]/.test(head) ? "JSON" : undefined;
}

/** What a packed file is, by the names of what it holds. */
function packed(bytes: Uint8Array): ContentKind {
  const entries = zipEntries(bytes);
  if ("kind" in entries) return "ZIP";
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("word/document.xml")) return "Word";
  if (names.has("META-INF/container.xml")) return "EPUB";
  if (names.has("content.xml") && names.has("META-INF/manifest.xml")) return "OpenDocument";
  if (names.has("datapackage.json") && entries.some(({ name }) => name.startsWith("archive/"))) return "WACZ";
  return "ZIP";
}
