import type { Encoding } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import { decodedAs, legacyText } from "./legacy-encodings.js";

export type Decoded =
  /** `encoding` is absent where it is UTF-8. */
  | { readonly kind: "text"; readonly text: string; readonly encoding?: Encoding }
  | { readonly kind: "rejected"; readonly reason: string };

// `ignoreBOM` means that the mark is left in the text, so that offsets are the file's.
const decoders = {
  "utf-8": new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }),
  "utf-16le": new TextDecoder("utf-16le", { fatal: true, ignoreBOM: true }),
  "utf-16be": new TextDecoder("utf-16be", { fatal: true, ignoreBOM: true }),
};

function markedAs(bytes: Uint8Array): keyof typeof decoders | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}

/** The file's text exactly as it stands, byte-order mark and all, or a sentence that says why it is no text. */
export function decodedFile(bytes: Uint8Array): Decoded {
  const decoded = decodedText(bytes);
  if (decoded.kind === "rejected") return decoded;
  if (decoded.text.includes("\0"))
    return { kind: "rejected", reason: "holds NUL characters, so it is not a text file" };
  if (decoded.text.trim() === "") return { kind: "rejected", reason: "is empty: it holds nothing but white space" };
  return decoded;
}

function decodedText(bytes: Uint8Array): Decoded {
  const mark = markedAs(bytes);
  const text = decodedBy(decoders[mark ?? "utf-8"], bytes);
  if (mark === "utf-16le" || mark === "utf-16be")
    return text === undefined
      ? {
          kind: "rejected",
          reason: "begins as UTF-16 but holds half a character; save it as UTF-8 and read the folder again",
        }
      : { kind: "text", text, encoding: { name: mark, basis: "mark" } };
  // ISO-2022-JP says in seven bits what follows, so that it reads as UTF-8, too.
  if (text !== undefined && !text.includes("\u001b$")) return { kind: "text", text };
  if (mark === "utf-8" || bytes.includes(0)) return notUtf8;
  const legacy = legacyText(bytes);
  return legacy.kind === "doubtful" ? { kind: "rejected", reason: legacy.reason } : { ...legacy, kind: "text" };
}

/** The text of a file whose encoding is known from before: nothing is detected again. */
export function textIn(encoding: Encoding | undefined, bytes: Uint8Array): string | undefined {
  if (encoding === undefined) return decodedBy(decoders["utf-8"], bytes);
  const { name } = encoding;
  return name === "utf-16le" || name === "utf-16be" ? decodedBy(decoders[name], bytes) : decodedAs(name, bytes);
}

const notUtf8: Decoded = {
  kind: "rejected",
  reason: "is not UTF-8 text; save it as UTF-8 and read the folder again",
};

function decodedBy(decoder: { decode(bytes: Uint8Array): string }, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    // A fatal decoder has no other way to say that the bytes are not in its encoding.
    return undefined;
  }
}

/** The lines of a text without their breaks (\r\n, \n or \r), as an editor counts them. A break at the end opens no line. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}
