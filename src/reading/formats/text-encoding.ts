import type { Span } from "../../model/passage.js";

export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "rejected"; readonly reason: string };

// `ignoreBOM` means that the mark is left in the text, so that offsets are the file's.
const decoders = {
  "utf-8": new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }),
  "utf-16le": new TextDecoder("utf-16le", { fatal: true, ignoreBOM: true }),
  "utf-16be": new TextDecoder("utf-16be", { fatal: true, ignoreBOM: true }),
};

const notText: Readonly<Record<keyof typeof decoders, string>> = {
  "utf-8": "is not UTF-8 text; save it as UTF-8 and read the folder again",
  "utf-16le": "begins as UTF-16 but holds half a character; save it as UTF-8 and read the folder again",
  "utf-16be": "begins as UTF-16 but holds half a character; save it as UTF-8 and read the folder again",
};

function encodingOf(bytes: Uint8Array): keyof typeof decoders {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** The file's text exactly as it stands, byte-order mark and all, or a sentence that says why it is no text. */
export function textOf(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = decodedBy(decoders[encoding], bytes);
  if (text === undefined) return { kind: "rejected", reason: notText[encoding] };
  if (text.includes("\0")) return { kind: "rejected", reason: "holds NUL characters, so it is not a text file" };
  if (text.trim() === "") return { kind: "rejected", reason: "is empty: it holds nothing but white space" };
  return { kind: "text", text };
}

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
