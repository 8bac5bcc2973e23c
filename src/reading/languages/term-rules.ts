/** How the words of a language become the terms that find each other. Words come in lower case. */
export interface TermRules {
  /** Whose endings and small words lunr knows. */
  readonly lunr: "en" | "de" | "es" | "fr";
  /** The term of a word; `withoutEnding` is lunr's stemmer. */
  readonly stem: (word: string, withoutEnding: (word: string) => string) => string;
  /** Words on lunr's list of small words that news is made of as well. */
  readonly notSmall?: ReadonlySet<string>;
}
