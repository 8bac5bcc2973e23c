import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openLocalArchive } from "../../../src/archive/local/open-local-archive.js";
import { removeStore } from "../../../src/archive/local/store-file.js";
import { numbersFrom } from "../../bench/words.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { filesIn } from "../contents.js";
import { sizeOf } from "./snapshots.js";

const compiled = fileURLToPath(new URL("../../../dist/test/archive/local/saving.js", import.meta.url));
const root = temporaryFolder();
const file = path.join(root, "archive.sqlite");
const saidFile = path.join(root, "said");

interface Moment {
  /** The last snapshot that was said to be made, and the one that is found. */
  readonly said: number;
  readonly found: number | "half of one";
}

const saidNow = (): number => (existsSync(saidFile) ? Number(readFileSync(saidFile, "utf8")) : 0);

/** Starts a process that makes snapshots without end, and waits for the first. */
async function saving(): Promise<ChildProcess> {
  rmSync(saidFile, { force: true });
  const child = spawn(process.execPath, [compiled, file, saidFile], { stdio: ["ignore", "ignore", "inherit"] });
  while (saidNow() === 0) {
    if (child.exitCode !== null) throw new Error("the process that saves has ended");
    await wait(5);
  }
  return child;
}

/** Holds the process in the middle of whatever it does. */
async function stop({ pid = 0 }: ChildProcess): Promise<void> {
  process.kill(pid, "SIGSTOP");
  while (!isStopped(pid)) await wait(1);
}

function isStopped(pid: number): boolean {
  const status = `/proc/${pid}/stat`;
  const state = existsSync(status)
    ? readFileSync(status, "utf8").replace(/^.*\) /su, "")
    : execFileSync("ps", ["-o", "state=", "-p", String(pid)], { encoding: "utf8" });
  return state.trim().startsWith("T");
}

/** The number of the snapshot that is found in the file, if all of it belongs to it. */
async function numberIn(store: string): Promise<number | "half of one"> {
  const { archive, remarks, close } = openLocalArchive({ file: store, folder: "articles" });
  const number = Number(remarks[0]);
  const files = await filesIn(archive);
  const lengths = (await archive.readings(files)).map(({ record }) => record.length);
  const hits = await archive.search({ words: `lighthouse number ${number}`, limit: 50 });
  close();
  const isWhole =
    files.length === sizeOf(number) && lengths.every((length) => length === number) && hits.length === files.length;
  return isWhole ? number : "half of one";
}

/** What a process leaves that is killed at this moment is what stands in its files while it is held. */
async function heldMoment(child: ChildProcess, after: number): Promise<Moment> {
  await wait(after);
  await stop(child);
  const copy = path.join(root, "copy.sqlite");
  removeStore(copy);
  copyFileSync(file, copy);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  const said = saidNow();
  child.kill("SIGCONT");
  return { said, found: await numberIn(copy) };
}

async function killedMoment(after: number): Promise<Moment> {
  const child = await saving();
  await wait(after);
  const gone = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await gone;
  return { said: saidNow(), found: await numberIn(file) };
}

test.skipIf(process.platform === "win32")(
  "ended at any moment of writing, 200 times: the old snapshot is found or the new one, and always whole",
  { timeout: 120_000 },
  async () => {
    const next = numbersFrom(6);
    const moments: Moment[] = [];
    // Killed, and gone on with what was left: files, log and locks as they are.
    for (let kill = 0; kill < 8; kill += 1) moments.push(await killedMoment(next() * 25));
    const child = await saving();
    try {
      while (moments.length < 200) moments.push(await heldMoment(child, next() * 12));
    } finally {
      child.kill("SIGKILL");
    }
    expect(moments.filter(({ said, found }) => found !== said && found !== said + 1)).toEqual([]);
    // Some must have come between the making and the saying of it, or this test looks at the wrong moments.
    expect(moments.some(({ said, found }) => found === said + 1)).toBe(true);
  },
);
