import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { completed } from "../../src/terminal/completion.js";
import { serviceOver } from "../newspaper/archive-service.js";
import { temporaryFolder } from "../temporary-folder.js";

let service: ArchiveService;
const cache = temporaryFolder();
beforeAll(async () => {
  service = await serviceOver(cache);
});
afterAll(() => service.close());

test.each([
  ["/sour", ["/source ", "/sources "], "/sour"],
  ["/source 05", ["05_fleet.txt"], "05"],
  ["/source name:05", ["05_fleet.txt"], "05"],
  ["/source 05_fleet.txt l", ["line:"], "l"],
  ["/nothing x", [], "/nothing x"],
  ["a plain question", [], "a plain question"],
])("%j goes on with %j", async (line, expected, replaced) => {
  expect(await completed(line, commands, service.archive)).toEqual([expected, replaced]);
});
