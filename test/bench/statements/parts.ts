import { createHash } from "node:crypto";
import type { GoldArticle } from "./gold.js";

/** What the articles of a part are for: weights are fitted on some, mistakes are read in some, and the others are looked at by nobody. */
export const parts = ["fit", "read", "confirm"] as const;

export type Part = (typeof parts)[number];

/** Which third an article is of, by a hash of its name, so that each stays in its part when others come. */
export function partOf({ id, text }: Pick<GoldArticle, "id" | "text">): Part {
  return (
    parts[
      (createHash("md5")
        .update(id ?? text)
        .digest()
        .at(0) ?? 0) % parts.length
    ] ?? "fit"
  );
}
