/**
 * `node service-process.js ARTICLES CACHE QUESTIONS`: opens an archive service as the terminal does, asks, changes an article, reads some again,
 * and prints one line of JSON. A process of its own, so that its memory is its own.
 */
import { cardsIn } from "../archive/contents.js";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { commands } from "../../commands/index.js";
import { openArchiveService } from "../../src/archive/archive-service.js";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { answerInTerminal } from "../../src/terminal/terminal.js";

export interface ArchiveServiceMeasured {
  readonly articles: number;
  readonly passages: number;
  readonly openedMs: number;
  readonly asked: { readonly p50: number; readonly p99: number };
  readonly megabytes: number;
  readonly changedMs: { readonly first: number; readonly next: number };
  readonly watchedMs: number;
  readonly reindexed: {
    readonly files: number;
    readonly seconds: number;
    readonly pauseP99: number;
    readonly longest: number;
  };
  readonly peakMegabytes: number;
}

const [articles = "", cache = "", questionFile = ""] = process.argv.slice(2);
// `archive.ts` wrote it.
const questions = JSON.parse(readFileSync(questionFile, "utf8")) as readonly string[];
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

async function opened(watch: boolean): Promise<ArchiveService> {
  const notice = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const service = await openArchiveService({ articles, cache, watch, notice, clock: () => performance.now() });
  if (service.kind === "unusable") throw new Error(service.sentence);
  return service.service;
}

function quantile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

async function ask(service: ArchiveService, question: string): Promise<number> {
  const began = performance.now();
  const fault = (_: string, error: unknown): never => {
    throw error;
  };
  const { answer } = await answerInTerminal("ask", { question }, { service, commands, fault });
  if (answer.kind === "refused") throw new Error(answer.reason);
  return performance.now() - began;
}

/** Writes another sentence into the article and waits until it is found. */
async function untilAnswered(service: ArchiveService, name: string, word: string): Promise<number> {
  const file = path.join(articles, name);
  writeFileSync(file, `${readFileSync(file, "utf8")}\nThe ${word} was opened by the mayor.\n`);
  const began = performance.now();
  if (service.state().watching === "off") await service.reindex(() => {});
  while ((await service.archive.search({ words: word, limit: 1 })).length === 0) await wait(5);
  return performance.now() - began;
}

async function passagesIn({ archive }: ArchiveService): Promise<number> {
  const files = (await cardsIn(archive)).map(({ file }) => file);
  let passages = 0;
  for (let at = 0; at < files.length; at += 100)
    for (const reading of await archive.readings(files.slice(at, at + 100))) passages += reading.passages.length;
  return passages;
}

const beganAt = performance.now();
const service = await opened(false);
const openedMs = performance.now() - beganAt;
const names = (await cardsIn(service.archive)).map(({ file }) => path.posix.basename(file));
const passages = await passagesIn(service);
for (const question of questions.slice(0, 50)) await ask(service, question);
const times: number[] = [];
for (const question of questions.slice(50)) times.push(await ask(service, question));
const resident = process.memoryUsage.rss();

const first = await untilAnswered(service, names[0] ?? "", `qanatabad${process.pid}`);
const next = await untilAnswered(service, names[1] ?? "", `zikkuratov${process.pid}`);

const files = Math.min(500, Math.floor(names.length / 4));
for (const name of names.slice(10, 10 + files)) {
  const file = path.join(articles, name);
  writeFileSync(file, `${readFileSync(file, "utf8")}\nA correction was printed.\n`);
}
const delay = monitorEventLoopDelay({ resolution: 1 });
const read = new AbortController();
const asking = (async () => {
  for (let at = 0; !read.signal.aborted; at += 1) {
    await ask(service, questions[at % questions.length] ?? "");
    await wait(50);
  }
})();
delay.enable();
const began = performance.now();
await service.reindex(() => {});
const seconds = (performance.now() - began) / 1000;
delay.disable();
read.abort();
await asking;
// A bot opens one service: the next one here would be counted with what is left of the first.
const peak = process.resourceUsage().maxRSS * 1024;
await service.close();

const watched = await opened(true);
const watchedMs = await untilAnswered(watched, names[2] ?? "", `ferrograd${process.pid}`);
await watched.close();

const measured: ArchiveServiceMeasured = {
  articles: names.length,
  passages,
  openedMs,
  asked: { p50: quantile(times, 0.5), p99: quantile(times, 0.99) },
  megabytes: megabytes(resident),
  changedMs: { first, next },
  watchedMs,
  reindexed: { files, seconds, pauseP99: delay.percentile(99) / 1e6, longest: delay.max / 1e6 },
  peakMegabytes: megabytes(peak),
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
