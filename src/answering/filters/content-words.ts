import { analyse, type Term } from "../../reading/analysis/analyzer.js";
import { isSmallWord } from "../../reading/analysis/stemmers.js";

/** All words of a text, in order. */
export function analysedWords(text: string, language: string): readonly Term[] {
  return analyse(text, language).terms;
}

/** The words of a text that carry meaning, in order, as the search reads them. */
export function termsOf(text: string, language: string): readonly Term[] {
  return analysedWords(text, language).filter(
    ({ start, end }) => !isSmallWord(text.slice(start, end).toLowerCase(), language),
  );
}
