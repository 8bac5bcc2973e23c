import type { Span } from "../../model/passage.js";
import { weightOf } from "./differences.js";
import type { ComparedArticle } from "./exact-matches.js";
import type { ComparisonWord } from "../findings/comparison-words.js";

/** A run of the given words that stands somewhere, word for word. `from` and `to` count given words, half-open. */
export interface MatchedRun {
  readonly opened: ComparedArticle;
  readonly place: Span;
  readonly from: number;
  readonly to: number;
}

/** Shorter runs stand in many places by chance. */
export const shortestPiece = 4;

/** The longest run of given words from `from` on that an article has, with its place. */
function longestFrom(given: readonly ComparisonWord[], from: number, opened: ComparedArticle): MatchedRun | undefined {
  let best: MatchedRun | undefined;
  const { words } = opened;
  for (let i = 0; i < words.length; i++) {
    let k = 0;
    while (from + k < given.length && words[i + k]?.key === given[from + k]?.key) k++;
    while (k > 0 && given[from + k - 1]?.punctuation === true) k--;
    const [first, last] = [words[i], words[i + k - 1]];
    if (k > (best === undefined ? 0 : best.to - best.from) && first && last)
      best = { opened, place: { start: first.start, end: last.end }, from, to: from + k };
  }
  return best;
}

/** Covers the given words with runs of the articles, from left to right, each as long as can be. */
export function matchedRuns(
  given: readonly ComparisonWord[],
  articles: readonly ComparedArticle[],
): readonly MatchedRun[] {
  const pieces: MatchedRun[] = [];
  for (let at = 0; at < given.length;) {
    if (given[at]?.punctuation === true) {
      at += 1;
      continue;
    }
    let best: MatchedRun | undefined;
    // Of two runs as long, the one in the article that the quotation is already in is the likelier source.
    const last = pieces.at(-1)?.opened;
    for (const opened of last === undefined ? articles : [last, ...articles]) {
      const piece = longestFrom(given, at, opened);
      if (piece !== undefined && piece.to > (best?.to ?? at)) best = piece;
    }
    const run = best === undefined ? [] : given.slice(best.from, best.to).filter((word) => !word.punctuation);
    if (
      best !== undefined &&
      run.length >= shortestPiece &&
      run.reduce((sum, word) => sum + weightOf(word), 0) >= 1.5
    ) {
      pieces.push(best);
      at = best.to;
    } else at += 1;
  }
  return pieces;
}

/** Whether two pieces that follow each other in the quotation do so in one sentence of one article. */
function inOneSentence(a: MatchedRun, b: MatchedRun): boolean {
  if (a.opened !== b.opened || b.place.start < a.place.end) return false;
  return a.opened.reading.sentences.some((sentence) => sentence.start <= a.place.start && b.place.end <= sentence.end);
}

/** Whether the given words are put together from different places: nearly all of them stand word for word, but not together. */
export function areStitched(given: readonly ComparisonWord[], pieces: readonly MatchedRun[]): boolean {
  const covered = pieces.flatMap(({ from, to }) => given.slice(from, to)).filter((word) => !word.punctuation).length;
  if (pieces.length < 2 || covered < given.filter((word) => !word.punctuation).length * 0.8) return false;
  return pieces.some((piece, i) => i > 0 && !inOneSentence(pieces[i - 1] ?? piece, piece));
}
