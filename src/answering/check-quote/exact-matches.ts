import type { Article } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import { overlap } from "../../model/passage.js";
import type { Reading } from "../../model/article-reading.js";
import type { Statement } from "../../model/statement.js";
import type { ComparisonWord } from "../findings/comparison-words.js";
import { simplified } from "../../reading/analysis/simplified-chinese.js";
import { withoutEdges, comparisonWords } from "../findings/comparison-words.js";

/** An article that is being compared, cut into words: the whole of it, or the parts around the passages that were found. */
export interface ComparedArticle {
  readonly article: Article;
  readonly reading: Reading;
  readonly words: readonly ComparisonWord[];
}

function firstRun(wanted: readonly ComparisonWord[], words: readonly ComparisonWord[], from: number): number {
  const last = words.length - wanted.length;
  for (let i = from; i <= last; i++) {
    let k = 0;
    while (k < wanted.length && words[i + k]?.key === wanted[k]?.key) k++;
    if (k === wanted.length) return i;
  }
  return -1;
}

/** Every place where the wanted words stand one after the other. */
function runs(wanted: readonly ComparisonWord[], words: readonly ComparisonWord[]): Span[] {
  const places: Span[] = [];
  if (wanted.length === 0) return places;
  for (let at = firstRun(wanted, words, 0); at >= 0; at = firstRun(wanted, words, at + 1)) {
    const first = words[at];
    const last = words[at + wanted.length - 1];
    if (first && last) places.push({ start: first.start, end: last.end });
  }
  return places;
}

/**
 * Where exactly these words stand. The parts of one statement count as one run: “A,” she said, “B” is quoted rightly as “A, B”.
 */
export function exactPlaces(wanted: readonly ComparisonWord[], { article, reading, words }: ComparedArticle): Span[] {
  const printed = runs(wanted, words);
  const split = reading.statements
    .filter((statement) => statement.spoken.length > 1)
    .flatMap((statement) =>
      runs(
        wanted,
        statement.spoken.flatMap((part) => comparisonWords(article.text, part)),
      ),
    );
  const whole = [...printed, ...split.filter((place) => !printed.some((other) => overlap(place, other)))];
  return whole.length > 0 ? whole : acrossTags(wanted, article.text, reading);
}

const isChinese = ({ key }: ComparisonWord): boolean => /^\p{Script=Han}$/u.test(key);

/** The words as they are compared where the script makes no difference. */
export const inOneScript = (words: readonly ComparisonWord[]): ComparisonWord[] =>
  words.map((word) => (isChinese(word) ? { ...word, key: simplified(word.key) } : word));

/** Where these words stand in the other Chinese script, sign by sign; nowhere for words without such signs. */
export function placesInOtherScript(wanted: readonly ComparisonWord[], { words }: ComparedArticle): readonly Span[] {
  return wanted.some(isChinese) ? runs(inOneScript(wanted), inOneScript(words)) : [];
}

/** Words between two quotations of one speaker in a paragraph that are no more than "she said." */
const mostBetween = 12;
/** What a reader may put where "she said" stood, after the last word of the one and before the first of the other. */
const seams = ["", ".", ",", ";", "…"] as const;

/** “A,” she said. “B.”: two statements in print, and one quotation: “A. B.” */
function acrossTags(wanted: readonly ComparisonWord[], text: string, { statements }: Reading): Span[] {
  return statements.flatMap((first, at) => {
    const second = statements[at + 1];
    const goesOn = second !== undefined && isSame(first, second) && isNearBehind(second, first, text);
    const spoken = goesOn ? [...first.spoken, ...second.spoken] : first.spoken;
    if (spoken.length < 2) return [];
    const parts = spoken.map((part) => withoutEdges(comparisonWords(text, part)));
    for (const seam of seams) {
      const joined = parts.flatMap((words, part) =>
        part === 0 || seam === "" ? words : [seamAt(parts[part - 1]?.at(-1)?.end ?? 0, seam), ...words],
      );
      const found = runs(wanted, joined).filter((place) => place.end > (spoken[0]?.end ?? 0));
      if (found.length > 0) return found;
    }
    return [];
  });
}

/** Whether nothing but a few words of the same paragraph stands between two statements. */
function isNearBehind(second: Statement, first: Statement, text: string): boolean {
  const between = text.slice(first.spoken.at(-1)?.end, second.spoken[0].start);
  const words = comparisonWords(between).filter((word) => !word.punctuation);
  return between !== "" && !/\n\s*\n/u.test(between) && words.length <= mostBetween;
}

const seamAt = (at: number, key: string): ComparisonWord => ({ start: at, end: at, key, punctuation: true });

const isSame = ({ speaker: a }: Statement, { speaker: b }: Statement): boolean =>
  a.basis !== "unnamed" && b.basis !== "unnamed" && (a.key ?? a.name) === (b.key ?? b.name);

/** The statement that a stretch of an article belongs to: the one that shares most of it. */
export function statementAt(place: Span, { statements }: Reading): Statement | undefined {
  let best: Statement | undefined;
  let most = 0;
  for (const statement of statements) {
    const shared = statement.spoken.reduce(
      (sum, part) => sum + Math.max(0, Math.min(part.end, place.end) - Math.max(part.start, place.start)),
      0,
    );
    if (shared > most) [best, most] = [statement, shared];
  }
  return best;
}

/** The stretch widened to whole sentences. */
export function sentencesAround(place: Span, { sentences }: Reading): Span {
  const touched = sentences.filter((sentence) => overlap(sentence, place));
  return {
    start: Math.min(place.start, ...touched.map((sentence) => sentence.start)),
    end: Math.max(place.end, ...touched.map((sentence) => sentence.end)),
  };
}
