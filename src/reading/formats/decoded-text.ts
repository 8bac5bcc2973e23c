import type { FormatRead, ArticleSource } from "./format.js";
import { isRejected, rejected } from "./format.js";
import { decodedAs, encodingCalled } from "./legacy-encodings.js";
import { decodedFile } from "./text-encoding.js";

/** What no article has more of. What each of them takes would be missing to all other articles. */
export interface Crowd {
  readonly mark: RegExp;
  readonly most: number;
  readonly named: string;
}

export const manyLines: Crowd = { mark: /\r\n|\n|\r/g, most: 100_000, named: "100,000 lines" };
export const manyTags: Crowd = { mark: /</g, most: 400_000, named: "400,000 tags" };

/** Why a text with so many lines or tags is not read; undefined where it has no more than an article. */
export function crowdedWith({ mark, most, named }: Crowd, text: string): string | undefined {
  let count = 0;
  for (const _ of text.matchAll(mark)) if (++count > most) return `has more than ${named}, which no article has`;
  return undefined;
}

/** A format whose files are text: decoded, counted, then read. */
export function decodedWith(
  format: string,
  crowd: Crowd,
  sourceIn: (text: string) => ArticleSource | FormatRead,
): (bytes: Uint8Array) => FormatRead {
  return (bytes) => {
    const decoded = decodedFile(bytes);
    if (decoded.kind === "rejected") return decoded;
    const { text, encoding } = decoded;
    const reason = crowdedWith(crowd, text);
    if (reason !== undefined) return rejected(reason);
    const read = sourceIn(text);
    const sources = "text" in read ? [read] : read;
    if (encoding === undefined || isRejected(sources)) return sources;
    return sources.map((source) => ({ ...source, origin: { format, ...source.origin, encoding } }));
  };
}

/** The text of an XML file; a document type of its own is not read, because it may grow without end. */
export function decodedXml(bytes: Uint8Array): ReturnType<typeof decodedFile> {
  const decoded = decodedFile(bytes);
  if (decoded.kind === "text" && /<!ENTITY/.test(decoded.text))
    return rejected("defines entities of its own, which are not read; save it without them");
  return decoded;
}

/** A page in the encoding that whoever sent it named; else as a file is decoded. */
export function decodedPage(bytes: Uint8Array, charset: string | undefined): ReturnType<typeof decodedFile> {
  const encoding = charset === undefined ? undefined : encodingCalled(charset);
  const text = encoding === undefined ? undefined : decodedAs(encoding, bytes);
  return text === undefined ? decodedFile(bytes) : { kind: "text", text };
}
