import { scoreBy, type LinearModel } from "../../model/linear-model.js";
import { runFinder } from "../patterns/runs.js";
import type { PrintedLines, PrintedLine } from "../boilerplate/printed-lines.js";
import { isFurniture } from "../boilerplate/site-furniture.js";
import { signs } from "../boilerplate/boilerplate-patterns.js";
import { siteBanner } from "../languages/en/lexicon/site-words.js";
import { isOutlet } from "./outlet-names.js";
import { isDateLine } from "./timestamps.js";

const farthest = 25;
const opening = 4;
const enough = 20;
const surest = 0.5;
const most = 40;
const source = "set by hand";
/** How much a line reads like a headline. */
const headline = {
  source,
  bias: -0.9,
  weights: { likeness: 3, long: 0.6, endsInMark: -1, hasPathMark: -0.5 },
} as const satisfies LinearModel<string>;
/** The same, by where the line stands. */
const place = {
  source,
  bias: 0,
  weights: {
    reads: 1,
    distance: -1,
    endsAnother: 1,
    signed: 0.5,
    /** A file that begins shortly above the article begins with its headline. */
    beginsFile: 0.5,
  },
} as const satisfies LinearModel<string>;
const contentWords = runFinder(/[\p{L}\p{N}]{4,}/gu, 4);
const notTitles = ["related", "comments", "comment", "advert", "credit", "tags", "stamp", "byline"] as const;

/** Words that headlines and bodies share whatever they are about. */
const common = new Set(
  "with from that this have will were been they their after about over into what when more than says said your could would first most some year years news time also before here there".split(
    " ",
  ),
);

const wordsOf = (words: string): string[] => contentWords(words.toLowerCase()).filter((word) => !common.has(word));

/** Index of the headline among the lines before the body, or undefined where none stands there. */
export function titleIndex({ lines, bodyStart, bodyEnd }: PrintedLines): number | undefined {
  const body = new Map<string, number>();
  // The first paragraphs tell again what the headline tells.
  for (const { words } of lines.slice(bodyStart, bodyStart + opening))
    for (const word of wordsOf(words)) body.set(word, 1);
  for (const { words } of lines.slice(bodyStart + opening, Math.min(bodyEnd, bodyStart + enough)))
    for (const word of wordsOf(words)) body.set(word, body.get(word) ?? 0.5);
  let best: { readonly index: number; readonly score: number } | undefined;
  let nameplate: number | undefined;
  for (let index = Math.max(0, bodyStart - farthest); index < bodyStart; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const signed = lines.slice(index + 1, Math.min(bodyStart, index + 6)).some(({ words }) => isSigned(words));
    const score = scoreBy(place, {
      reads: scoreOf(line, body),
      distance: (bodyStart - index) / farthest,
      endsAnother: Number(endsAnother(line, lines, bodyStart)),
      signed: Number(signed),
      beginsFile: Number(index === 0 && bodyStart <= 6),
    });
    // An outlet's name is the headline only where nothing else is.
    if (isOutlet(line.words)) nameplate ??= score > surest ? index : undefined;
    else if (score > surest && (best === undefined || score > best.score)) best = { index, score };
  }
  return best?.index ?? nameplate;
}

const isSigned = (words: string): boolean =>
  words.length < 120 && (signs.stamp.test(words.toLowerCase()) || signs.byline.test(words.toLowerCase()));

/** How much a line reads like the headline of a body with these words; below 0 where it does not. */
function scoreOf({ words }: PrintedLine, body: ReadonlyMap<string, number>): number {
  const pieces = words.split(/\s+/).length;
  const wide = /[\u3040-\u9fff\uac00-\ud7af]/u.test(words);
  const lower = words.toLowerCase();
  if (pieces > most || (pieces < 3 && !(wide && words.length > 7)) || words.length > 300) return -1;
  if (isPathOrBanner(words) || /^!?\[!?\[|^!\[/u.test(words)) return -1;
  if (notTitles.some((name) => signs[name].test(lower)) || isFurniture(words) || isDateLine(words)) return -1;
  const content = wordsOf(words);
  const shared =
    content.length === 0 ? 0 : content.reduce((sum, word) => sum + (body.get(word) ?? 0), 0) / content.length;
  // Scripts without spaces have no words to compare.
  const likeness = wide ? 0.6 : shared;
  return scoreBy(headline, {
    likeness,
    long: Number(pieces >= 5 || wide),
    endsInMark: Number(/[.,;:]$/u.test(words)),
    hasPathMark: Number(/[|›»•]/u.test(words)),
  });
}

/** "Home > News > Harbour", "An official website of the state": the site's own, above the headline. */
const isPathOrBanner = (words: string): boolean =>
  siteBanner.test(words) || /(?:\s[>»›]\s.*){2,}$|^\p{L}[\p{L} ]{1,20}\s?[>»›]\s?\S/u.test(words);

/** A path of the site glued to the headline, and the headline again, show which part is the headline. */
function endsAnother(line: PrintedLine, lines: readonly PrintedLine[], bodyStart: number): boolean {
  return lines
    .slice(0, bodyStart)
    .some((other) => other !== line && other.words.length > line.words.length && other.words.endsWith(line.words));
}

/** How Markdown and its like mark a headline: number signs, stars, an anchor or a fence in front of it. */
const marksBefore = /^(?::{3,} ?\{[^{}]{0,100}\} *|<a [^<>]{0,100}><\/a> *)?(?:#{1,6}\s+|\*{2,6} ?)?/u;
const marksBehind = /(?: \{[#.][^{}]{0,100}\}| ?\*{2,6}| #{1,6})+$/u;

/** Where the headline's own words begin and end in its line. */
export function titleWords(line: string): { readonly start: number; readonly end: number } {
  const start = marksBefore.exec(line)?.[0].length ?? 0;
  const behind = start === 0 ? undefined : marksBehind.exec(line)?.index;
  return start >= line.length ? { start: 0, end: line.length } : { start, end: behind ?? line.length };
}
