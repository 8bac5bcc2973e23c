import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lock, lockFile } from "../../../src/discord/gateway/single-instance.js";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "attest-lock-"));
  file = path.join(folder, "a.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the first one holds it, and leaves nothing behind", () => {
  const held = lock(file);
  expect(held.kind).toBe("held");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ pid: process.pid });
  if (held.kind === "held") held.release();
  expect(readdirSync(folder)).toEqual([]);
});

// Only Linux tells a test when another process began without asking a program for it.
test.skipIf(process.platform !== "linux")(
  "while another process runs that holds it, it is taken; when that has died without a word, it is not",
  async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const stat = readFileSync(`/proc/${other.pid}/stat`, "utf8");
    const began = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    writeFileSync(file, JSON.stringify({ pid: other.pid, began }));
    expect(lock(file)).toEqual({ kind: "taken", pid: other.pid });
    other.kill("SIGKILL");
    await once(other, "exit");
    expect(lock(file).kind).toBe("held");
    expect(readdirSync(folder)).toEqual(["a.lock"]);
  },
);

test("a process that came by the same number later does not hold it", () => {
  writeFileSync(file, JSON.stringify({ pid: process.ppid, began: "1" }));
  expect(lock(file).kind).toBe("held");
});

test.each(["", "{}", "not JSON", '{"pid":"1"}'])("a file that says nothing holds nothing: %j", (text) => {
  writeFileSync(file, text);
  expect(lock(file).kind).toBe("held");
});

test("the file's name tells nothing of the token", () => {
  expect(lockFile("secret.of.mine")).not.toContain("secret");
  expect(existsSync(lockFile("secret.of.mine"))).toBe(false);
});
