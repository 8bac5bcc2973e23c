import { fileURLToPath } from "node:url";
import type { Desk } from "../../src/archive/archive-service.js";
import { openDesk } from "../../src/archive/archive-service.js";

export const newspaperFolder = fileURLToPath(new URL("articles", import.meta.url));

/** A desk over the invented newspaper, or over another folder. */
export async function deskOver(cache: string, articles = newspaperFolder): Promise<Desk> {
  const opened = await openDesk({ articles, cache, watch: false, notice: () => {}, clock: () => 0 });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  return opened.desk;
}
