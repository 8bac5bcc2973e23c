import { createHash } from "node:crypto";
import type { RejectedFile } from "../../model/article.js";
import { encoded } from "../encoding/encoded.js";
import type { SharedBytes } from "../encoding/sections.js";
import type { Ledger, NamedPart } from "../local/manifest.js";
import { ledgerShape } from "../local/manifest.js";

/** Bytes, and the hash of them that is their name. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: SharedBytes;
}

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export const named = (bytes: SharedBytes): NamedBytes => ({ name: hashOf(bytes), bytes });

/** All that an archive is made of, as threads hand it to each other: bytes are shared and never copied. */
export interface Edition {
  /** The article folder: absolute, with links resolved. */
  readonly folder: string;
  readonly volumes: readonly NamedBytes[];
  readonly parts: readonly (NamedBytes & NamedPart)[];
  /** Pairs of volume and article, in the order of file names. */
  readonly articles: Uint32Array;
  readonly rejected: readonly RejectedFile[];
  readonly remarks: readonly string[];
  /** The ledger, encoded. */
  readonly ledger: SharedBytes;
  /** Whether the cache holds it. */
  readonly saved: boolean;
}

export interface Contents extends Pick<Edition, "volumes" | "parts"> {
  readonly ledger: Omit<Ledger, "volumes" | "parts">;
}

/** The edition before it is saved. */
export function editionOf({ volumes, parts, ledger }: Contents): Edition {
  const full: Ledger = {
    ...ledger,
    volumes: volumes.map(({ name }) => name),
    parts: parts.map(({ name, removed }) => ({ name, removed })),
  };
  return { ...listed(ledger), volumes, parts, ledger: encoded(ledgerShape, full), saved: false };
}

/** What an edition shows of its ledger. */
export function listed({ folder, entries, rejected, remarks }: Contents["ledger"]) {
  const articles = new Uint32Array(new SharedArrayBuffer(entries.length * 8));
  for (const [index, { volume, article }] of entries.entries()) {
    articles[index * 2] = volume;
    articles[index * 2 + 1] = article;
  }
  return { folder, articles, rejected, remarks };
}
