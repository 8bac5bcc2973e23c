import type { Decoded } from "./decode.js";
import { textOf } from "./decode.js";
import { sourceOf } from "./formats/formats.js";

/**
 * The text that all places of an article are counted in: what the file holds, and of HTML what a reader sees of it. Nothing more is
 * read, and no more than this needs is loaded, because it is done again each time that words are quoted.
 */
export function articleText(file: string, bytes: Uint8Array): Decoded {
  const decoded = textOf(bytes);
  return decoded.kind === "rejected" ? decoded : { kind: "text", text: sourceOf(file, decoded.text).text };
}
