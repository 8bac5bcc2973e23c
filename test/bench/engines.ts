import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inventedArticles, inventedQuestions, passagesPerArticle } from "./corpus.js";

/** What one engine took, as `peers/measure.mjs` prints it. */
interface Measured {
  readonly name: string;
  readonly buildSeconds: number;
  readonly peakMegabytes: number;
  readonly bytesPerPassage: number;
  readonly loadMs: number;
  readonly asked: readonly { readonly p50: number; readonly p99: number }[];
}

/** An engine that came to no end, or did not come there in time. */
interface GaveUp {
  readonly name: string;
  readonly reason: string;
}

// Compiled, this file lies in dist/test/bench; the peers stay where their package.json is.
const root = fileURLToPath(new URL("../../..", import.meta.url));
const peers = path.join(root, "test", "bench", "peers");
const lengths = [2, 5, 12];
export const engineNames = ["attest", "minisearch", "orama", "flexsearch", "fts5", "lunr"];

/** The peers are installed by the benchmark itself, into a folder of their own. */
function installPeers(): void {
  const installed = path.join(peers, "node_modules", ".package-lock.json");
  const locked = path.join(peers, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
  process.stderr.write("Installing the engines to compare with …\n");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: peers, stdio: ["ignore", 2, 2] });
}

export interface Compared {
  /** Passages. */
  readonly count: number;
  readonly engines: readonly string[];
  /** For how many minutes an engine may build, save, load and be asked before it is cut off. */
  readonly minutes: number;
}

/** Every engine builds, saves, loads and asks the same passages, one after the other, each in a process of its own. */
export function compareEngines({ count, engines, minutes }: Compared): readonly (Measured | GaveUp)[] {
  installPeers();
  const folder = mkdtempSync(path.join(tmpdir(), "attest-bench-"));
  try {
    const texts = [...inventedArticles(count / passagesPerArticle)].flatMap((article) => article.passages);
    const input = path.join(folder, "input.json");
    const questions = lengths.map((length) => inventedQuestions(texts, length, 200));
    writeFileSync(input, JSON.stringify({ passages: texts.map((text, id) => ({ id: String(id), text })), questions }));
    return engines.map((engine) => {
      process.stderr.write(`${engine}, ${count.toLocaleString("en")} passages …\n`);
      return measuredOf(engine, input, minutes);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measuredOf(engine: string, input: string, minutes: number): Measured | GaveUp {
  const args = ["--expose-gc", "--max-old-space-size=8192", path.join(peers, "measure.mjs"), engine, input];
  const { stdout, status, error } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", 2],
    timeout: minutes * 60_000,
  });
  // What `measure.mjs` prints is ours.
  if (status === 0) return JSON.parse(stdout) as Measured;
  const late = error !== undefined && "code" in error && error.code === "ETIMEDOUT";
  return { name: engine, reason: late ? `cut off after ${minutes} minutes` : "ended before it was done" };
}

const times = (asked: Measured["asked"], of: "p50" | "p99"): string =>
  asked.map((time) => time[of].toFixed(2)).join(" / ");

/** One table of a size, as Markdown. */
export function engineTable(count: number, measured: readonly (Measured | GaveUp)[]): string {
  return [
    `| ${count.toLocaleString("en")} passages | build s | peak MB | bytes a passage | load ms | query ms, median | 99th |`,
    "|---|---|---|---|---|---|---|",
    ...measured.map((one) => ("reason" in one ? `| ${one.name} | ${one.reason} | – | – | – | – | – |` : rowOf(one))),
  ].join("\n");
}

function rowOf({ name, buildSeconds, peakMegabytes, bytesPerPassage, loadMs, asked }: Measured): string {
  return (
    `| ${name} | ${buildSeconds.toFixed(1)} | ${peakMegabytes} | ${bytesPerPassage.toFixed(0)} | ` +
    `${loadMs.toFixed(0)} | ${times(asked, "p50")} | ${times(asked, "p99")} |`
  );
}
