import { fileURLToPath } from "node:url";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { openArchiveService } from "../../src/archive/archive-service.js";

export const newspaperFolder = fileURLToPath(new URL("articles", import.meta.url));

/** An archive service over the invented newspaper, or over another folder. */
export async function serviceOver(cache: string, articles = newspaperFolder): Promise<ArchiveService> {
  const opened = await openArchiveService({ articles, cache, watch: false, notice: () => {}, clock: () => 0 });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  return opened.service;
}
