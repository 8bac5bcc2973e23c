import { createHash } from "node:crypto";
import path from "node:path";

/** Where people's own notes on one article folder are kept: beside no cache, because nothing can make them anew. */
export function recordsOf(records: string, articles: string): string {
  const resolved = path.resolve(articles);
  const mark = createHash("sha256").update(resolved).digest("hex").slice(0, 8);
  return path.join(records, `${path.basename(resolved).replace(/[^\p{L}\p{N}._-]+/gu, "_")}-${mark}`);
}

/** The keepers' corrections of one article folder, in the form of a catalog. */
export const correctionsFile = (records: string, articles: string): string =>
  path.join(recordsOf(records, articles), "corrections.json");
