import { createRequire } from "node:module";
import type lunr from "lunr";
import { oneSpelling } from "../languages/en/lexicon/spelling-variants.js";

type PipelineStep = (token: lunr.Token) => lunr.Token | undefined;

/** What the languages' files of lunr-languages hang onto lunr; its own types do not say. */
type Grown = typeof lunr &
  Record<"de" | "es" | "fr", { readonly stemmer: PipelineStep; readonly stopWordFilter: PipelineStep }>;

// Required and not imported: what it takes to import them, these being no modules, is ten times what it takes to load them.
const require = createRequire(import.meta.url);
const grown = require("lunr") as Grown;
const growths = [
  require("lunr-languages/lunr.stemmer.support.js"),
  require("lunr-languages/lunr.de.js"),
  require("lunr-languages/lunr.es.js"),
  require("lunr-languages/lunr.fr.js"),
] as readonly ((plain: typeof lunr) => void)[];
for (const grow of growths) grow(grown);

/** How the words of a language become the terms that find each other. Words come in lower case. */
export interface WordForms {
  readonly stem: (word: string) => string;
  readonly isStopWord: (word: string) => boolean;
}

const through = (step: PipelineStep, word: string): string | undefined => step(new grown.Token(word, {}))?.toString();

/** Print without its accents: "Erdoğan" is "erdogan", "Straße" is "strasse". */
export function withoutAccents(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøłđæœıðþ]/g, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i", ð: "d", þ: "th",
}; // prettier-ignore

/** Their "s" is no ending: "his" is not found by "hi", nor "does" by "Doe", nor "news" by "new". */
const noPlurals: ReadonlySet<string> = new Set(
  "news his hers its this thus was has does us yes as is always perhaps whereas besides".split(" "),
);

const english: WordForms = {
  stem: (word) => {
    const spelt = oneSpelling(withoutAccents(word));
    return noPlurals.has(spelt) ? spelt : (through(grown.stemmer, spelt) ?? word);
  },
  isStopWord: (word) => through(grown.stopWordFilter, word) === undefined,
};

const romance = (language: "de" | "es" | "fr"): WordForms => ({
  // The stemmers know endings by their accents; readers often leave them out, so they go afterwards.
  stem: (word) => withoutAccents(through(grown[language].stemmer, elided(word)) ?? word),
  isStopWord: (word) => through(grown[language].stopWordFilter, word) === undefined,
});

/** French and its like write "l'homme"; the article is not part of the word. */
function elided(word: string): string {
  return word.replace(/^(?:[ldjmntsc]|qu|jusqu|lorsqu|puisqu)['’]/, "");
}

const unknown: WordForms = { stem: withoutAccents, isStopWord: () => false };

const known: ReadonlyMap<string, WordForms> = new Map([
  ["en", english],
  ["und", english],
  // Chinese and Japanese runs are cut into pairs of signs; the Latin words among them are mostly English.
  ["ja", english],
  ["zh", english],
  ["de", romance("de")],
  ["es", romance("es")],
  ["fr", romance("fr")],
]);

/** The language whose word forms a text of this language goes by: languages that share theirs count as one. */
export function formsLanguage(language: string): string {
  const plain = language.slice(0, 2);
  if (language === "und" || plain === "ja" || plain === "zh") return "en";
  return known.has(plain) ? plain : "other";
}

/** Hiragana, the grammar of Japanese; and pairs with a particle of Chinese, which no other text need have in this company. */
const glue = /^(?:\p{Script=Hiragana}+|\p{Script=Han}?[的了吗嗎呢吧么麼们們]\p{Script=Han}?)$/u;

/** A word of grammar ("the", "who"), which says little about what is sought. */
export function isSmallWord(word: string, language: string): boolean {
  return glue.test(word) || wordFormsOf(language).isStopWord(word.replace(/['’ʼ]s?$/, ""));
}

export function wordFormsOf(language: string): WordForms {
  return known.get(language) ?? unknown;
}
