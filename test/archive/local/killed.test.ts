import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openLocalArchive } from "../../../src/archive/local/open-local-archive.js";
import { numbersFrom } from "../../bench/words.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { filesIn } from "../contents.js";
import { sizeOf } from "./snapshots.js";

const compiled = fileURLToPath(new URL("../../../dist/test/archive/local/saving.js", import.meta.url));
const root = temporaryFolder();

interface Killed {
  /** The last snapshot that was said to be made, and the one that is found. */
  readonly said: number;
  readonly found: number | "half of one";
}

/** Starts a process that makes snapshots without end, and kills it some time after the first. */
async function killedWhileSaving(file: string, after: number): Promise<Killed> {
  const child = spawn(process.execPath, [compiled, file], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = new Promise((resolve) => child.once("close", resolve));
  let said = "";
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      resolve();
    });
    child.once("close", () => resolve());
  });
  await wait(after);
  child.kill("SIGKILL");
  await gone;
  return { said: Number(said.trim().split("\n").at(-1)), found: await numberIn(file) };
}

/** The number of the snapshot that is found, if all of it belongs to it. */
async function numberIn(file: string): Promise<number | "half of one"> {
  const { archive, remarks, close } = openLocalArchive({ file, folder: "articles" });
  const number = Number(remarks[0]);
  const files = await filesIn(archive);
  const lengths = (await archive.readings(files)).map(({ record }) => record.length);
  const hits = await archive.search({ words: `lighthouse number ${number}`, limit: 50 });
  close();
  const isWhole =
    files.length === sizeOf(number) && lengths.every((length) => length === number) && hits.length === files.length;
  return isWhole ? number : "half of one";
}

test(
  "killed at any moment of writing, 200 times: the old snapshot is found or the new one, and always whole",
  { timeout: 300_000 },
  async () => {
    const next = numbersFrom(6);
    const kills: Killed[] = [];
    const line = async (name: string): Promise<void> => {
      const file = path.join(root, `${name}.sqlite`);
      for (let kill = 0; kill < 50; kill += 1) kills.push(await killedWhileSaving(file, next() * 25));
    };
    await Promise.all(["a", "b", "c", "d"].map(line));
    expect(kills).toHaveLength(200);
    expect(kills.filter(({ said, found }) => found !== said && found !== said + 1)).toEqual([]);
    // Some must have come between the making and the saying of it, or this test kills at the wrong moments.
    expect(kills.some(({ said, found }) => found === said + 1)).toBe(true);
  },
);
