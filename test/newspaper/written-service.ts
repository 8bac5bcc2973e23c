import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { temporaryFolder } from "../temporary-folder.js";
import { serviceOver } from "./archive-service.js";

/** An archive service over articles that a test file writes itself, by their names; open while its tests run. */
export function serviceHolding(
  articles: Readonly<Record<string, string>>,
  folder = temporaryFolder(),
): () => ArchiveService {
  const cache = temporaryFolder();
  let service: ArchiveService | undefined;
  beforeAll(async () => {
    for (const [name, text] of Object.entries(articles)) writeFileSync(path.join(folder, name), text);
    service = await serviceOver(cache, folder);
  });
  afterAll(() => service?.close());
  return () => {
    if (service === undefined) throw new Error("the archive service opens before the first test");
    return service;
  };
}
