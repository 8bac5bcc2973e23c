import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { inventedArticles, inventedQuestions } from "./corpus.js";
import type { ArchiveServiceMeasured } from "./service-process.js";
import { machine } from "./machine.js";

const compiled = fileURLToPath(new URL("../..", import.meta.url));

/**
 * `npm run bench -- archive [--articles 10000] [--keep FOLDER]`: the whole bot over invented articles, reader and all. Reading them for
 * the first time takes minutes; with `--keep` the folder is used again.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { articles: { type: "string", default: "10000" }, keep: { type: "string" } },
  });
  const folder = values.keep ?? mkdtempSync(path.join(tmpdir(), "attest-bench-"));
  try {
    const table = await measured(folder, Number(values.articles));
    process.stdout.write(`${machine()}\n\n${table}\n`);
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(folder: string, count: number): Promise<string> {
  const articles = path.join(folder, "articles");
  const cache = path.join(folder, "cache");
  const questionFile = path.join(folder, "questions.json");
  const environment = { ...process.env, ARTICLES: articles, CACHE: cache, DISCORD_TOKEN: "" };
  mkdirSync(articles, { recursive: true });
  const passages: string[] = [];
  for (const article of inventedArticles(count)) {
    const file = path.join(articles, article.file);
    if (!existsSync(file)) writeFileSync(file, article.text);
    if (passages.length < 20_000) passages.push(...article.passages);
  }
  writeFileSync(questionFile, JSON.stringify([2, 5, 12].flatMap((length) => inventedQuestions(passages, length, 150))));

  const once = async (): Promise<{ readonly took: number; readonly peak: number | undefined }> => {
    const began = performance.now();
    const peak = await peakOf(["ask", "status"], environment, "");
    return { took: performance.now() - began, peak };
  };
  process.stderr.write(`Reading ${count} articles …\n`);
  const cold = await once();
  const warm: number[] = [];
  for (let round = 0; round < 5; round += 1) warm.push((await once()).took);
  const asked = "What did the mayor say?\nWho said that the government would work?\n/sources\n".repeat(20);
  const session = await peakOf([], environment, asked);
  const child = path.join(compiled, "test", "bench", "service-process.js");
  // Its heap grows as `main.ts` lets it.
  const args = ["--heap-growing-percent=40", child, articles, cache, questionFile];
  const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
  // What `service-process.ts` prints is ours.
  return tableOf(JSON.parse(printed) as ArchiveServiceMeasured, {
    cold: cold.took,
    coldPeak: cold.peak,
    warm: warm.sort((a, b) => a - b)[2] ?? 0,
    session,
    saved: sizeOf(cache),
  });
}

/** The most memory that the bot takes while it does what it is asked, in megabytes. Only Linux tells. */
async function peakOf(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  input: string,
): Promise<number | undefined> {
  const child = spawn(process.execPath, [path.join(compiled, "src", "main.js"), ...args], {
    env: environment,
    stdio: ["pipe", "ignore", "inherit"],
  });
  let peak: number | undefined;
  const look = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    const found = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, "utf8")) : null;
    if (found !== null) peak = Math.round(Number(found[1]) / 1024);
  }, 20);
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.stdin.end(input);
  await ended;
  clearInterval(look);
  return peak;
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);

interface Around {
  readonly cold: number;
  readonly coldPeak: number | undefined;
  readonly warm: number;
  readonly session: number | undefined;
  readonly saved: number;
}

function tableOf(service: ArchiveServiceMeasured, { cold, coldPeak, warm, session, saved }: Around): string {
  const { articles, passages, asked, changedMs, watchedMs, reindexed } = service;
  const ms = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
  const mb = (peak: number | undefined): string => (peak === undefined ? "not told here" : `${peak} MB`);
  const rows: readonly (readonly [string, string, string])[] = [
    ["`/ask` answered: search, rank, cite", `${ms(asked.p50)} median, ${ms(asked.p99)} 99th`, "5 and 25 ms"],
    ["first start: every article read, bound, indexed", `${(cold / 1000).toFixed(0)} s`, "–"],
    ["start again to the first answer, whole process", ms(warm), "1 s"],
    ["memory at its highest, first start", mb(coldPeak), "–"],
    ["memory at its highest, a terminal session", mb(session), "300 MB"],
    [`the same while questions are asked and ${reindexed.files} articles read`, mb(service.peakMegabytes), "350 MB"],
    ["one changed article, asked for by /reindex", `${ms(changedMs.first)}, the next ${ms(changedMs.next)}`, "1 s"],
    ["one changed article, noticed by itself", ms(watchedMs), "2 s"],
    [`${reindexed.files} changed articles`, `${reindexed.seconds.toFixed(1)} s`, "–"],
    [
      "event loop meanwhile, questions asked",
      `${ms(reindexed.pauseP99)} 99th, ${ms(reindexed.longest)} longest`,
      "20 ms",
    ],
    ["saved, index and findings, a passage", `${(saved / passages).toFixed(0)} bytes`, "–"],
  ];
  return [
    `| ${articles.toLocaleString("en")} articles, ${passages.toLocaleString("en")} passages | measured | at most |`,
    "|---|---|---|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
}
