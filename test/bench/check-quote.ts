import { cardsIn } from "../archive/contents.js";
import { parseArgs } from "node:util";
import { checkQuote } from "../../src/answering/check-quote/check-quote.js";
import { en } from "../../src/locales/en/answers.js";
import { comparisonWords } from "../../src/answering/findings/comparison-words.js";
import type { Archive } from "../../src/archive/archive.js";
import { openArchiveService } from "../../src/archive/archive-service.js";
import type { Answer } from "../../src/model/answer.js";
import { numbersFrom } from "./words.js";
import { answerContext } from "../../src/answering/answer-context.js";

const classes = [
  "true",
  "word changed",
  "negation dropped",
  "number changed",
  "words cut",
  "stitched",
  "wrong speaker",
  "invented",
] as const;
type Class = (typeof classes)[number];
const verdicts = ["verbatim", "verbatim, other speaker", "altered", "stitched", "not found"] as const;
type Verdict = (typeof verdicts)[number];

const right: Readonly<Record<Class, Verdict>> = {
  true: "verbatim",
  "word changed": "altered",
  "negation dropped": "altered",
  "number changed": "altered",
  "words cut": "altered",
  stitched: "stitched",
  "wrong speaker": "verbatim, other speaker",
  invented: "not found",
};

interface Pair {
  readonly made: Class;
  readonly words: string;
  readonly speaker?: string;
}

function verdictOf(answer: Answer): Verdict {
  if (answer.kind === "refused") throw new Error(answer.reason);
  if (answer.kind !== "found") return "not found";
  if (answer.verdict !== "verbatim") return answer.verdict ?? "not found";
  return answer.heading.includes(", but ") ? "verbatim, other speaker" : "verbatim";
}

const negations = /(?<=\w \w{2,20} )(?:not|never|no|neither|nor)\b /iu;
const numbers = /\b\d[\d,.]*\d\b|\b\d\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/u;
const replacements = ["window", "harvest", "seldom", "painted", "gravel", "whisper"];
const inventedWords =
  "the a of orchard whistled beneath lantern because nobody carried seven velvet umbrellas toward quiet harbour while grandmother counted copper buttons and yesterday painted marmalade slowly across every wooden staircase".split(
    " ",
  );

/** Quotations made from the archive's own sentences: true ones, and each way of going wrong. Seeded: the same every time. */
async function pairsFrom(archive: Archive, count: number): Promise<Pair[]> {
  const random = numbersFrom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const all = await archive.openAll((await cardsIn(archive)).map(({ file }) => file));
  const texts = all.flatMap((opened) =>
    opened.kind === "open" ? [{ text: opened.article.text, reading: opened.reading }] : [],
  );
  const sentences = texts
    .flatMap(({ text, reading }) => reading.sentences.map(({ start, end }) => text.slice(start, end)))
    .filter(
      (sentence) => comparisonWords(sentence).filter((word) => !word.punctuation).length >= 8 && sentence.length < 600,
    );
  const spoken = texts.flatMap(({ text, reading }) =>
    reading.statements
      // A country or a ministry may rightly be named for its spokesman.
      .filter((one) => one.speaker.type === "person" && one.speaker.basis !== "unnamed" && one.spoken.length === 1)
      .map((one) => ({ words: text.slice(one.spoken[0].start, one.spoken[0].end), speaker: one.speaker.name })),
  );
  const pairs: Pair[] = [];
  const changed = (sentence: string): string => {
    const inner = comparisonWords(sentence)
      .filter((word) => !word.punctuation)
      .slice(1, -1);
    const word = pick(inner);
    return sentence.slice(0, word.start) + pick(replacements) + sentence.slice(word.end);
  };
  // What is cut off at the edge of a quotation leaves a shorter one, which is true: “We will wait,” of “We will wait until May,”.
  const isEdge = (before: string, after: string): boolean =>
    /["“”]\p{P}*\s*$/u.test(before) || /^\s*\p{P}*["“”]/u.test(after);
  const cut = (sentence: string): string | undefined => {
    const inner = comparisonWords(sentence).filter((word) => !word.punctuation);
    const from = 3 + Math.floor(random() * Math.max(1, inner.length - 7));
    const [first, last] = [
      inner[from]!,
      inner[Math.min(inner.length - 3, from + Math.floor(random() * 3))] ?? inner[from]!,
    ];
    const [before, after] = [
      sentence.slice(0, Math.min(first.start, last.start)),
      sentence.slice(Math.max(first.end, last.end)),
    ];
    return isEdge(before, after) ? undefined : (before + after).replace("  ", " ");
  };
  const half = (sentence: string, second: boolean): string => {
    const words = comparisonWords(sentence).filter((word) => !word.punctuation);
    const middle = words[Math.floor(words.length / 2)]!;
    return second ? sentence.slice(middle.start) : sentence.slice(0, middle.start).trimEnd();
  };
  const makers: Readonly<Record<Class, () => Pair | undefined>> = {
    true: () => ({ made: "true", words: pick(sentences) }),
    "word changed": () => ({ made: "word changed", words: changed(pick(sentences)) }),
    "negation dropped": () => {
      const fitting = sentences.filter((sentence) => negations.test(sentence));
      return fitting.length === 0
        ? undefined
        : { made: "negation dropped", words: pick(fitting).replace(negations, "") };
    },
    "number changed": () => {
      const fitting = sentences.filter((sentence) => numbers.test(sentence));
      return fitting.length === 0 ? undefined : { made: "number changed", words: pick(fitting).replace(numbers, "86") };
    },
    "words cut": () => {
      const words = cut(pick(sentences));
      return words === undefined ? undefined : { made: "words cut", words };
    },
    stitched: () => {
      const long = sentences.filter(
        (sentence) => comparisonWords(sentence).filter((word) => !word.punctuation).length >= 12,
      );
      const [a, b] = [pick(long), pick(long)];
      return a === b ? undefined : { made: "stitched", words: `${half(a, false)} ${half(b, true)}` };
    },
    "wrong speaker": () => {
      if (spoken.length === 0) return undefined;
      const { words, speaker } = pick(spoken);
      const other = pick(spoken).speaker;
      const shares =
        other.split(" ").some((part) => speaker.includes(part)) ||
        speaker.split(" ").some((part) => other.includes(part));
      return shares || comparisonWords(words).length < 5 ? undefined : { made: "wrong speaker", words, speaker: other };
    },
    invented: () => ({
      made: "invented",
      words: Array.from({ length: 8 + Math.floor(random() * 10) }, () => pick(inventedWords)).join(" "),
    }),
  };
  for (const made of classes)
    for (let tries = 0, kept = 0; kept < count && tries < count * 5; tries++) {
      const pair = makers[made]();
      if (pair === undefined) continue;
      pairs.push(pair);
      kept += 1;
    }
  return pairs;
}

/** `bench -- check-quote [--folder DIR] [--each N] [--errors N] [--cache DIR]`: a confusion table over quotations made from the articles. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      folder: { type: "string", default: "seeds" },
      each: { type: "string", default: "100" },
      cache: { type: "string", default: ".attest/bench" },
      errors: { type: "string", default: "0" },
    },
  });
  const opened = await openArchiveService({
    articles: values.folder,
    cache: values.cache,
    watch: false,
    notice: console.error,
    clock: () => performance.now(),
  });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  const { archive } = opened.service;
  const table = new Map<Class, Map<Verdict, number>>(classes.map((made) => [made, new Map()]));
  const times: number[] = [];
  let shown = 0;
  let falseVerbatim = 0;
  for (const pair of await pairsFrom(archive, Number(values.each))) {
    const began = performance.now();
    const verdict = verdictOf(
      await checkQuote({ words: pair.words, speaker: pair.speaker }, answerContext(archive, en)),
    );
    times.push(performance.now() - began);
    const row = table.get(pair.made);
    row?.set(verdict, (row.get(verdict) ?? 0) + 1);
    if (verdict === "verbatim" && pair.made !== "true") falseVerbatim += 1;
    if (verdict !== right[pair.made] && shown++ < Number(values.errors))
      console.log(`${pair.made} → ${verdict}: ${pair.speaker ?? ""} ${pair.words}`);
  }
  await opened.service.close();
  times.sort((a, b) => a - b);
  console.log(["made".padEnd(18), ...verdicts.map((verdict) => verdict.padStart(24))].join(""));
  let correct = 0;
  for (const made of classes) {
    const row = table.get(made);
    correct += row?.get(right[made]) ?? 0;
    console.log([made.padEnd(18), ...verdicts.map((verdict) => String(row?.get(verdict) ?? 0).padStart(24))].join(""));
  }
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(
    `${archive.size} articles, ${times.length} quotations: ${((100 * correct) / times.length).toFixed(1)} % right, ${falseVerbatim} altered ones called verbatim`,
  );
  console.log(`milliseconds: median ${at(0.5)}, 99th ${at(0.99)}`);
}
