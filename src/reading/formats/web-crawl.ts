import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { extractedPage, hasWords } from "./extract.js";
import { type FormatRead, rejected, type ArticleSource } from "./format.js";
import { decodedPage } from "./decoded-text.js";
import { charsetIn } from "./web-archive.js";
import { unzipped } from "./zip-entries.js";

const mostUnpacked = 200 * 1024 * 1024;
const mostOfOne = 20 * 1024 * 1024;

/** A WARC file, packed or not: each page that was answered is an article. The day of the crawl is no day of publication. */
export function warc(bytes: Uint8Array): FormatRead {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipped(bytes) : bytes;
  if (plain === undefined) return rejected("is broken, or would unpack to far more than an archive of articles");
  const sources = pagesIn(Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength));
  if (sources === undefined) return rejected("is broken: it is no whole WARC file; copy it again");
  return sources.length > 0 ? sources : rejected("is a WARC file without a page that has a text");
}

/** WACZ: the WARC files inside. */
export function wacz(bytes: Uint8Array): FormatRead {
  const parts = unzipped(bytes, (name) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name));
  if ("kind" in parts) return parts;
  const read = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, packed]) => warc(packed));
  const sources = read.flatMap((one) => ("kind" in one ? [] : one));
  return sources.length > 0 ? sources : (read[0] ?? rejected("is a WACZ file without an archive in it"));
}

function gunzipped(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostUnpacked });
  } catch {
    // Broken, cut off, or a bomb.
    return undefined;
  }
}

/** The head of a record or of an answer: its first line, and its fields by their names in lower case. */
function headOf(
  block: Buffer,
): { readonly first: string; readonly fields: ReadonlyMap<string, string>; readonly length: number } | undefined {
  const end = block.indexOf("\r\n\r\n");
  if (end < 0 || end > 64 * 1024) return undefined;
  const [first = "", ...lines] = block.subarray(0, end).toString("latin1").split("\r\n");
  const fields = lines.map(
    (line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()] as const,
  );
  return { first, fields: new Map(fields), length: end + 4 };
}

function pagesIn(bytes: Buffer): readonly ArticleSource[] | undefined {
  const sources: ArticleSource[] = [];
  let at = 0;
  while (at < bytes.length) {
    const record = headOf(bytes.subarray(at));
    const length = Number(record?.fields.get("content-length"));
    if (record === undefined || !record.first.startsWith("WARC/") || !Number.isSafeInteger(length) || length < 0)
      return undefined;
    const start = at + record.length;
    if (start + length > bytes.length) return undefined;
    // A revisit has a head and no page: it is not an empty article.
    if (record.fields.get("warc-type") === "response") {
      const source = pageOf(bytes.subarray(start, start + length), record.fields.get("warc-target-uri"));
      if (source !== undefined) sources.push(source);
    }
    at = start + length;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
  }
  return sources;
}

function pageOf(answer: Buffer, url: string | undefined): ArticleSource | undefined {
  const head = headOf(answer);
  if (head === undefined || !/^HTTP\/\S+ 200\b/.test(head.first)) return undefined;
  const type = head.fields.get("content-type");
  if (type !== undefined && !/html/i.test(type)) return undefined;
  const sent = answer.subarray(head.length);
  const joined = /chunked/i.test(head.fields.get("transfer-encoding") ?? "") ? unchunked(sent) : sent;
  const body = unpacked(joined, head.fields.get("content-encoding"));
  const decoded = body === undefined ? undefined : decodedPage(body, charsetIn(type));
  if (decoded?.kind !== "text") return undefined;
  const source = extractedPage(decoded.text, {
    origin: { format: "WARC", reader: "Attest 1", ...(url !== undefined && { part: url }) },
  });
  if (!hasWords(source)) return undefined;
  return source.metadata.url === undefined && url !== undefined && /^https?:/.test(url)
    ? { ...source, metadata: { ...source.metadata, url } }
    : source;
}

function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf("\r\n", at);
    const size = end < 0 ? Number.NaN : Number.parseInt(body.subarray(at, end).toString("latin1"), 16);
    // Some programs keep the head as it came and the body as it was joined.
    if (Number.isNaN(size)) return chunks.length === 0 ? body : Buffer.concat(chunks);
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

function unpacked(body: Buffer, encoding: string | undefined): Uint8Array | undefined {
  try {
    if (encoding === "gzip" && body[0] === 0x1f) return gunzipSync(body, { maxOutputLength: mostOfOne });
    if (encoding === "deflate") return inflateSync(body, { maxOutputLength: mostOfOne });
    if (encoding === "br") return brotliDecompressSync(body, { maxOutputLength: mostOfOne });
    return body;
  } catch {
    // Broken or a bomb: this page is left out, and the others are read.
    return undefined;
  }
}
