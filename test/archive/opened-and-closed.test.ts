import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.js";

const compiled = fileURLToPath(new URL("../../dist/test/archive/opened-and-closed.js", import.meta.url));
const root = temporaryFolder();

test("whoever closes an archive service while its first round is under way is told that it is closed", () => {
  const articles = path.join(root, "articles");
  mkdirSync(articles);
  writeFileSync(path.join(articles, "a.txt"), "The lighthouse stood empty for a year.\n");
  const { status, stdout } = spawnSync(process.execPath, [compiled, articles, path.join(root, "cache")], {
    encoding: "utf8",
  });
  // A process that waits for what never comes ends with 13.
  expect({ status, stdout }).toEqual({ status: 0, stdout: "closed\n" });
});
