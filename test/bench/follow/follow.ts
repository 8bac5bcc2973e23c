import { cardsIn } from "../../archive/contents.js";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openArchiveService } from "../../../src/archive/archive-service.js";
import type { Follow } from "../../../src/following/follow.js";
import { lookForNews } from "../../../src/following/look-for-news.js";
import { openBookFile } from "../../../src/following/keeping/book-file.js";
import { followBook } from "../../../src/following/keeping/follow-book.js";
import { matcherOf } from "../../../src/following/matching/matcher.js";
import { inventedArticles } from "../corpus.js";
import { machine } from "../machine.js";
import { numbersFrom, wordAt, zipf } from "../words.js";
import { cutOff } from "./cuts.js";
import { killed } from "./kills.js";

const articlesRead = 1000;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Invented topics of two to four words: half of them as common as the words of articles, half of the rarer ones. */
function* inventedTopics(count: number): Generator<Follow> {
  const next = numbersFrom(3);
  const rank = zipf(next);
  for (let id = 1; id <= count; id += 1) {
    const word = () => wordAt(id % 2 === 0 ? rank() : 200 + Math.floor(next() * 20_000));
    const what = Array.from({ length: 2 + Math.floor(next() * 3) }, word).join(" ");
    const target = { kind: "channel", id: String(id % 50) } as const;
    yield { id, kind: "topic", what, keys: [], target, by: "5", locale: "en", since: "2025-01-01" };
  }
}

/** What following costs an article, and what is lost or doubled when the process is killed again and again. `--topics N` (10,000), `--cuts N` (200), `--kills N` (20). */
export async function run(args: readonly string[]): Promise<void> {
  const given = (name: string, otherwise: number) => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  const [topics, cuts, kills] = [given("topics", 10_000), given("cuts", 200), given("kills", 20)];
  say(machine());
  if (topics > 0) await cost(topics);
  if (cuts > 0) {
    const { lost, twice, statements, ...done } = await cutOff(cuts);
    say(
      `cut off ${done.cuts} times, before or after any step: ${statements} statements, ${lost} lost, ${twice} sent twice`,
    );
  }
  if (kills === 0) return;
  const { inTheMiddle, statements, lost, twice, messages } = await killed(kills);
  say(
    `${kills} kills, ${inTheMiddle} of them in the middle: ${statements} statements in ${messages} messages, ${lost} lost, ${twice} sent twice`,
  );
}

/** Milliseconds of the processor: what else the machine does is not measured. */
function spentSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

async function cost(topics: number): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "attest-bench-"));
  const articles = path.join(folder, "articles");
  mkdirSync(articles);
  for (const { file, text } of inventedArticles(articlesRead))
    writeFileSync(path.join(articles, path.basename(file)), text);
  const opened = await openArchiveService({
    articles,
    cache: path.join(folder, "cache"),
    watch: false,
    notice: () => {},
    clock: () => 0,
  });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  const { archive } = opened.service;
  const follows = [...inventedTopics(topics)];
  const files = (await cardsIn(archive)).map(({ file }) => file);
  const open = (await archive.openAll(files)).flatMap((one) => (one.kind === "open" ? [one] : []));
  // The first few also make ready what every look at an article needs.
  matcherOf([])(open[0]!);
  const measured = (set: readonly Follow[]) => {
    const began = process.cpuUsage();
    const matcher = matcherOf(set);
    const found = open.reduce((sum, one) => sum + matcher(one).length, 0);
    return { ms: spentSince(began) / open.length, found };
  };
  for (const share of [0, 0.1, 1]) {
    const set = follows.slice(0, Math.max(1, topics * share));
    const { ms, found } = measured(set);
    say(
      `${set.length} topics over ${open.length} articles: ${ms.toFixed(2)} ms of the processor an article, ${found} found`,
    );
  }
  const file = openBookFile(path.join(folder, "records"));
  if (file.kind === "unusable") throw new Error(file.reason);
  const book = followBook(file.database);
  book.begin([]);
  for (const follow of follows) book.add(follow);
  const began = process.cpuUsage();
  await lookForNews({ archive, turn: () => Promise.resolve() }, book);
  const each = spentSince(began) / open.length;
  say(`with opening each article and writing down what was found: ${each.toFixed(2)} ms of the processor an article`);
  book.close();
  await opened.service.close();
  rmSync(folder, { recursive: true, force: true });
}
