/**
 * `node measure.mjs ENGINE INPUT`: builds, saves, loads and asks one engine in a process of its own, so that its memory is its own,
 * and prints one line of JSON. INPUT holds {"passages": [{id, text}], "questions": [[…], …]}.
 */
import { readFileSync } from "node:fs";

const engines = {
  attest: async () => (await import("./attest.mjs")).attest,
  minisearch: async () => (await import("./minisearch.mjs")).minisearch,
  orama: async () => (await import("./orama.mjs")).orama,
  flexsearch: async () => (await import("./flexsearch.mjs")).flexsearch,
  fts5: async () => (await import("./fts5.mjs")).fts5,
  lunr: async () => (await import("./lunr.mjs")).plainLunr,
};

const [engineName = "", input = ""] = process.argv.slice(2);
const engine = await engines[engineName]();
const { passages, questions } = JSON.parse(readFileSync(input, "utf8"));
const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);

// What the passages themselves take is no engine's doing.
globalThis.gc?.();
const before = process.memoryUsage.rss();

const started = performance.now();
const built = await engine.build(passages);
const buildSeconds = (performance.now() - started) / 1000;
const saved = Buffer.from(await engine.save(built));
// ru_maxrss is in kilobytes.
const peak = process.resourceUsage().maxRSS * 1024 - before;

const loading = performance.now();
const index = await engine.load(saved);
const loadMs = performance.now() - loading;

async function times(list) {
  for (const words of list.slice(0, 20)) await engine.search(index, words, 10);
  const taken = [];
  for (const words of list) {
    const asked = performance.now();
    await engine.search(index, words, 10);
    taken.push(performance.now() - asked);
  }
  taken.sort((a, b) => a - b);
  return { p50: taken[Math.floor(taken.length * 0.5)], p99: taken[Math.floor(taken.length * 0.99)] };
}

const asked = [];
for (const list of questions) asked.push(await times(list));
const bytesPerPassage = saved.length / passages.length;
console.log(
  JSON.stringify({ name: engine.name, buildSeconds, peakMegabytes: megabytes(peak), bytesPerPassage, loadMs, asked }),
);
