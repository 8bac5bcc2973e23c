import type { Article } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import { overlap } from "../../model/passage.js";
import type { Reading } from "../../model/article-reading.js";
import type { Statement } from "../../model/statement.js";
import type { Word } from "../findings/comparison-words.js";
import { wordsIn } from "../findings/comparison-words.js";

/** An article that is being compared, cut into words: the whole of it, or the parts around the passages that were found. */
export interface Opened {
  readonly article: Article;
  readonly reading: Reading;
  readonly words: readonly Word[];
}

function firstRun(wanted: readonly Word[], words: readonly Word[], from: number): number {
  const last = words.length - wanted.length;
  for (let i = from; i <= last; i++) {
    let k = 0;
    while (k < wanted.length && words[i + k]?.key === wanted[k]?.key) k++;
    if (k === wanted.length) return i;
  }
  return -1;
}

/** Every place where the wanted words stand one after the other. */
function runs(wanted: readonly Word[], words: readonly Word[]): Span[] {
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
export function placesOf(wanted: readonly Word[], { article, reading, words }: Opened): Span[] {
  const printed = runs(wanted, words);
  const split = reading.statements
    .filter((statement) => statement.spoken.length > 1)
    .flatMap((statement) =>
      runs(
        wanted,
        statement.spoken.flatMap((part) => wordsIn(article.text, part)),
      ),
    );
  return [...printed, ...split.filter((place) => !printed.some((other) => overlap(place, other)))];
}

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
