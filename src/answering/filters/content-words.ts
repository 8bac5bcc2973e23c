import { analyse } from "../../reading/analysis/analyzer.js";
import { isSmallWord } from "../../reading/analysis/stemmers.js";
import type { Span } from "../../model/passage.js";

/** A word as it is compared, without its ending, and where it stands. */
export interface Term extends Span {
  readonly term: string;
}

/** All words of a text, in order. */
export function wordsIn(text: string, language: string): readonly Term[] {
  return analyse(text, language).terms;
}

/** The words of a text that carry meaning, in order, as the search reads them. */
export function termsOf(text: string, language: string): readonly Term[] {
  return wordsIn(text, language).filter(
    ({ start, end }) => !isSmallWord(text.slice(start, end).toLowerCase(), language),
  );
}
