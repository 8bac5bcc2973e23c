import { analyse, type Term } from "../../../reading/analysis/analyzer.js";
import { isSmallWord } from "../../../reading/analysis/stemmers.js";
import { formsLanguage } from "../../../reading/languages/terms.js";

/** A word of a query: the terms it is looked up by, one for each language of the index, and its place in the query. */
export interface QueryWord {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
  readonly small: boolean;
  /** Printed with a capital that does not come from its beginning the query, nor from all of it being in capitals. */
  readonly isName: boolean;
}

export interface QueryWords {
  /** Every word, in order. */
  readonly inOrder: readonly QueryWord[];
  /** Other writings: "selfdefens" for "self-defence". */
  readonly also: readonly QueryWord[];
}

/** Reads a query as each of the languages would: nobody says in which language they ask. */
export function queryWordsOf(words: string, languages: readonly string[]): QueryWords {
  const forms = [...new Set(["en", ...languages.map(formsLanguage)])];
  const read = forms.map((language) => analyse(words, language));
  const together = (kind: "terms" | "also"): QueryWord[] =>
    (read[0]?.[kind] ?? []).map((first, index) =>
      queryWord(
        words,
        first,
        read.map((analysis) => analysis[kind][index]),
        forms,
      ),
    );
  return { inOrder: together("terms"), also: together("also") };
}

function queryWord(
  words: string,
  first: Term,
  read: readonly (Term | undefined)[],
  languages: readonly string[],
): QueryWord {
  const printed = words.slice(first.start, first.end);
  const form = printed.toLowerCase();
  return {
    start: first.start,
    end: first.end,
    terms: [...new Set(read.flatMap((term) => (term === undefined ? [] : [term.term])))],
    small: languages.some((language) => isSmallWord(form, language)),
    isName: first.start > 0 && /^\p{Lu}/u.test(printed) && /\p{Ll}/u.test(words),
  };
}
