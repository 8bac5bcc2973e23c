import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Desk } from "../../src/archive/archive-service.js";
import { temporaryFolder } from "../temporary-folder.js";
import { deskOver } from "./desk.js";

/** A desk over articles that a test file writes itself, by their names; open while its tests run. */
export function deskHolding(articles: Readonly<Record<string, string>>, folder = temporaryFolder()): () => Desk {
  const cache = temporaryFolder();
  let desk: Desk | undefined;
  beforeAll(async () => {
    for (const [name, text] of Object.entries(articles)) writeFileSync(path.join(folder, name), text);
    desk = await deskOver(cache, folder);
  });
  afterAll(() => desk?.close());
  return () => {
    if (desk === undefined) throw new Error("the desk opens before the first test");
    return desk;
  };
}
