import { cardsIn } from "./contents.js";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { makeFolder, stampOf } from "../../src/archive/file-system.js";
import { serviceOver } from "../newspaper/archive-service.js";
import { temporaryFolder } from "../temporary-folder.js";

test("a folder is made with those above it, and one that is there stays", () => {
  const folder = path.join(temporaryFolder(), "a", "b", "c");
  makeFolder(folder);
  writeFileSync(path.join(folder, "x"), "x");
  makeFolder(folder);
  expect(stampOf(path.join(folder, "x"))).toMatchObject({ size: 1 });
  expect(() => makeFolder(path.join(folder, "x", "y"))).toThrow("ENOTDIR");
});

test.runIf(process.platform === "linux")(
  "a folder that the system does not make ends in an error, not in a wait",
  () => {
    expect(() => makeFolder("/proc/attest/cache")).toThrow("ENOENT");
  },
);

test.skipIf(process.platform === "win32")(
  "links that lead round in a circle are named, and all others are served",
  async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "good.txt"), "The lamp was lit.");
    symlinkSync("b.txt", path.join(folder, "a.txt"));
    symlinkSync("a.txt", path.join(folder, "b.txt"));
    mkdirSync(path.join(folder, "inner"));
    symlinkSync("..", path.join(folder, "inner", "up"));
    const service = await serviceOver(temporaryFolder(), folder);
    const { rejected } = service.archive;
    const articles = await cardsIn(service.archive);
    await service.close();
    expect(articles.map(({ file }) => path.basename(file))).toEqual(["good.txt"]);
    expect(rejected.map(({ file, reason }) => [path.basename(file), reason])).toEqual([
      ["a.txt", "is a link that leads round in a circle"],
      ["b.txt", "is a link that leads round in a circle"],
      ["up", "is a link to a folder; put the folder itself there"],
    ]);
  },
);

test("a file of nothing but line breaks is named, and all others are served", async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "good.txt"), "The lamp was lit.");
  writeFileSync(path.join(folder, "lines.txt"), `${"\n".repeat(3_000_000)}x`);
  writeFileSync(path.join(folder, "page.html"), "x<br>".repeat(800_000));
  const service = await serviceOver(temporaryFolder(), folder);
  const { rejected } = service.archive;
  const articles = await cardsIn(service.archive);
  await service.close();
  expect(articles.map(({ file }) => path.basename(file))).toEqual(["good.txt"]);
  expect(rejected.map(({ file, reason }) => [path.basename(file), reason])).toEqual([
    ["lines.txt", "has more than 100,000 lines, which no article has"],
    ["page.html", "has more than 400,000 tags, which no article has"],
  ]);
});
