import { createHash } from "node:crypto";
import type { PackedArticle } from "../packed/packed-article.js";
import { partNames } from "../packed/unpacked-reading.js";
import type { Json } from "./cluster.js";

/** What was read of an article, and its words: named by what it is, and never changed. */
export interface Paper {
  readonly id: string;
  readonly parts: readonly Uint8Array[];
  readonly words: Uint8Array;
}

const empty = new Uint8Array();

export function paperOf({ parts }: PackedArticle, words: Uint8Array | undefined): Paper {
  const bytes = partNames.map((part) => parts[part]);
  const all = words ?? empty;
  return { id: nameOf([...bytes, all]), parts: bytes, words: all };
}

function nameOf(all: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const bytes of all) hash.update(`${bytes.length} `).update(bytes);
  return hash.digest("hex");
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

export const paperDocument = ({ parts, words }: Paper): Json => ({ parts: parts.map(text), words: text(words) });

/** Throws where what was written does not have the name that it was given. */
export function paperIn(id: string, document: Json | undefined): Paper {
  const { parts, words } = (document ?? { parts: [], words: "" }) as { parts: readonly string[]; words: string };
  const bytes = parts.map((part) => new Uint8Array(Buffer.from(part, "base64")));
  const all = new Uint8Array(Buffer.from(words, "base64"));
  if (nameOf([...bytes, all]) !== id) throw new Error(`paper ${id} is not what was written`);
  return { id, parts: bytes, words: all };
}
