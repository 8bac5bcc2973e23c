import { extractedPage, hasWords } from "./extract.js";
import { type FormatRead, rejected } from "./format.js";
import { decodedPage } from "./decoded-text.js";

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** .mhtml: the page that was saved, which is the first part or the one that the file names. Frames and pictures are not read; the day of saving is no day of publication. */
export function webArchive(bytes: Uint8Array): FormatRead {
  const whole = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
  const type = whole.headers["content-type"] ?? "";
  const boundary = /boundary="?([^";\s]{1,100})"?/i.exec(type)?.[1];
  const parts =
    boundary === undefined
      ? [whole]
      : whole.body
          .split(`--${boundary}`)
          .slice(1)
          .map((part) => partOf(part.replace(/^\r?\n/, "")));
  const start = /start="?([^";\s]{1,200})"?/i.exec(type)?.[1];
  const page = parts.find(({ headers }) => start !== undefined && headers["content-id"] === start) ?? parts[0];
  if (page === undefined || !/html|^$/i.test(page.headers["content-type"] ?? ""))
    return rejected("is a saved page without the page itself; save it again");
  const decoded = decodedPage(bytesOf(page), charsetIn(page.headers["content-type"]));
  if (decoded.kind === "rejected") return decoded;
  const url = whole.headers["snapshot-content-location"] ?? page.headers["content-location"];
  const source = extractedPage(decoded.text, { origin: { format: "MHTML", reader: "Attest 1" } });
  const metadata =
    source.metadata.url === undefined && url !== undefined && /^https?:/.test(url)
      ? { ...source.metadata, url }
      : source.metadata;
  return hasWords(source) ? [{ ...source, metadata }] : rejected("is a saved page without a text");
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  if (end === null) return { headers: {}, body: text };
  const lines = text
    .slice(0, end.index)
    .replaceAll(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  const headers = lines.map((line) => /^([\w-]+):\s*(.*)$/.exec(line)).filter((match) => match !== null);
  return {
    headers: Object.fromEntries(headers.map(([, name = "", value = ""]) => [name.toLowerCase(), value.trim()])),
    body: text.slice(end.index + end[0].length),
  };
}

function bytesOf({ headers, body }: Part): Uint8Array {
  const encoding = headers["content-transfer-encoding"]?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1");
  const joined = body.replaceAll(/=[ \t]*\r?\n/g, "");
  return Buffer.from(
    joined.replaceAll(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}

export const charsetIn = (type: string | undefined): string | undefined =>
  /charset="?([\w.:-]{1,40})/i.exec(type ?? "")?.[1];
