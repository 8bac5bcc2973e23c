import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { en } from "../../src/locales/en/answers.js";
import { wholeTimeline } from "../../src/answering/timeline/timeline.js";
import type { Archive } from "../../src/archive/archive.js";
import { openArchiveService } from "../../src/archive/archive-service.js";
import type { Citation, Finding } from "../../src/model/answer.js";
import { answerContext } from "../../src/answering/answer-context.js";

interface Told {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
}

interface Gold {
  readonly entity: string;
  readonly entries: readonly {
    readonly date: string;
    readonly mentions: readonly { readonly doc: string; readonly start: number; readonly end: number }[];
  }[];
}

const rowsOf = (file: string): readonly unknown[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);

const optionIn = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
};

/** "2008-03-XX" is March 2008; a date of which not even the year is known is none. */
function known(date: string): string | undefined {
  const plain = date.replace(/(?:-X+)+$/, "");
  return /^\d{4}/.test(plain) ? plain : undefined;
}

const docOf = ({ file }: Citation): string => path.basename(file, ".txt");

/** What a finding puts where: its date with each place that tells it. */
function placesOf({
  date,
  citation,
  alsoIn = [],
}: Finding): { date: string; doc: string; start: number; end: number }[] {
  const value = date?.edtf ?? date?.from;
  if (value === undefined || date?.from === undefined) return [];
  return [citation, ...alsoIn].map((place) => ({
    date: value.replace("~", ""),
    doc: docOf(place),
    start: place.start,
    end: place.end,
  }));
}

interface Score {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

const percent = (part: number, of: number): number => (of === 0 ? 0 : (100 * part) / of);
function figures({ right, given, wanted }: Score): string {
  const [precision, recall] = [percent(right, given), percent(right, wanted)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((figure) => figure.toFixed(1).padStart(6)).join("");
}
const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (all, one) => ({ right: all.right + one.right, given: all.given + one.given, wanted: all.wanted + one.wanted }),
    {
      right: 0,
      given: 0,
      wanted: 0,
    },
  );

/** The dates alone, then the dates with their sentences: a gold mention inside the words of an entry with its date. */
async function scored(
  { entity, entries }: Gold,
  archive: Archive,
  show: "mentioned" | "both",
): Promise<readonly [Score, Score]> {
  const answer = await wholeTimeline({ topic: entity, show }, answerContext(archive, en));
  const places = answer.kind === "timeline" ? answer.findings.flatMap(placesOf) : [];
  const dated = entries.flatMap(({ date, mentions }) => {
    const value = known(date);
    return value === undefined ? [] : mentions.map((mention) => ({ ...mention, date: value }));
  });
  const [given, wanted] = [places, dated].map((all) => new Set(all.map(({ date }) => date)));
  const right = [...(given ?? [])].filter((date) => wanted?.has(date)).length;
  const told = dated.filter((gold) =>
    places.some(
      (place) => place.date === gold.date && place.doc === gold.doc && place.start < gold.end && gold.start < place.end,
    ),
  ).length;
  const useful = places.filter((place) =>
    dated.some(
      (gold) => place.date === gold.date && place.doc === gold.doc && place.start < gold.end && gold.start < place.end,
    ),
  ).length;
  return [
    { right, given: given?.size ?? 0, wanted: wanted?.size ?? 0 },
    // Several gold events may stand in one sentence: precision is over sentences, recall over events.
    { right: told, given: useful === 0 ? 0 : (places.length * told) / useful, wanted: dated.length },
  ];
}

/**
 * `timeline-answers --articles FILE --timelines FILE`: how well the timeline of an entity agrees with a hand-made one (SemEval-2015
 * task 4): precision, recall and F1 of its dates, and of its dates at their sentences.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [articles, timelines] = [optionIn(args, "articles"), optionIn(args, "timelines")];
  if (articles === undefined || timelines === undefined) {
    process.stderr.write("timeline-answers needs --articles FILE and --timelines FILE, both JSON Lines.\n");
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "attest-timelines-"));
  const cache = mkdtempSync(path.join(tmpdir(), "attest-cache-"));
  try {
    const told = rowsOf(articles) as readonly Told[];
    for (const { id, text } of told) writeFileSync(path.join(folder, `${id}.txt`), text);
    const catalog = Object.fromEntries(told.map(({ id, dct }) => [`${id}.txt`, { published: dct }]));
    writeFileSync(path.join(folder, "catalog.json"), JSON.stringify(catalog));
    const opened = await openArchiveService({
      articles: folder,
      cache,
      watch: false,
      notice: () => {},
      clock: () => 0,
    });
    if (opened.kind === "unusable") throw new Error(opened.sentence);
    const gold = rowsOf(timelines) as readonly Gold[];
    process.stdout.write(`${" ".repeat(22)}dates: P     R    F1   sentences: P     R    F1\n`);
    for (const show of ["mentioned", "both"] as const) {
      process.stdout.write(`show: ${show}\n`);
      const scores: (readonly [string, Score, Score])[] = [];
      for (const one of gold) scores.push([one.entity, ...(await scored(one, opened.service.archive, show))]);
      for (const [entity, dates, places] of scores)
        process.stdout.write(`  ${entity.padEnd(22)}${figures(dates)}        ${figures(places)}\n`);
      const [dates, places] = [sum(scores.map(([, one]) => one)), sum(scores.map(([, , one]) => one))];
      process.stdout.write(`  ${"all".padEnd(22)}${figures(dates)}        ${figures(places)}\n`);
    }
    await opened.service.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(cache, { recursive: true, force: true });
  }
}
