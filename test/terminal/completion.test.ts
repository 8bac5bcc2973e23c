import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import type { Desk } from "../../src/archive/archive-service.js";
import { completed } from "../../src/terminal/completion.js";
import { deskOver } from "../newspaper/desk.js";
import { temporaryFolder } from "../temporary-folder.js";

let desk: Desk;
const cache = temporaryFolder();
beforeAll(async () => {
  desk = await deskOver(cache);
});
afterAll(() => desk.close());

test.each([
  ["/sour", ["/source ", "/sources "], "/sour"],
  ["/source 05", ["05_fleet.txt"], "05"],
  ["/source name:05", ["05_fleet.txt"], "05"],
  ["/source 05_fleet.txt l", ["line:"], "l"],
  ["/nothing x", [], "/nothing x"],
  ["a plain question", [], "a plain question"],
])("%j goes on with %j", async (line, expected, replaced) => {
  expect(await completed(line, commands, desk.archive)).toEqual([expected, replaced]);
});
