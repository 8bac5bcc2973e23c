import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadedFrom } from "../../../src/archive/local/store.js";
import { numbersFrom } from "../../bench/words.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { numberOf } from "./snapshots.js";

const compiled = fileURLToPath(new URL("../../../dist/test/archive/local/saving.js", import.meta.url));
const root = temporaryFolder();

interface Killed {
  /** The last edition that was said to be saved, and the one that is found. */
  readonly said: number;
  readonly found: number | "neither";
}

/** Starts a process that saves without end, and kills it some time after it has saved for the first time. */
async function killedWhileSaving(folder: string, after: number): Promise<Killed> {
  const child = spawn(process.execPath, [compiled, folder], { stdio: ["ignore", "pipe", "inherit"] });
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
  const loaded = loadedFrom({ folder, code: "0123456789abcdef" });
  const found = loaded.kind === "loaded" ? numberOf(loaded.edition) : "neither";
  return { said: Number(said.trim().split("\n").at(-1)), found };
}

test(
  "killed at any moment of saving, 200 times: the old index is found or the new one, and never neither",
  { timeout: 300_000 },
  async () => {
    const next = numbersFrom(6);
    const kills: Killed[] = [];
    const line = async (name: string): Promise<void> => {
      for (let kill = 0; kill < 50; kill += 1) kills.push(await killedWhileSaving(path.join(root, name), next() * 25));
    };
    await Promise.all(["a", "b", "c", "d"].map(line));
    expect(kills).toHaveLength(200);
    expect(kills.filter(({ said, found }) => found !== said && found !== said + 1)).toEqual([]);
    // Some must have come between the saving and the saying of it, or this test kills at the wrong moments.
    expect(kills.some(({ said, found }) => found === said + 1)).toBe(true);
  },
);
