import { createRequire } from "node:module";
import type lunr from "lunr";
import { withoutAccents } from "../../model/fold-accents.js";
import type { TermRules } from "../languages/term-rules.js";
import { termRulesOf } from "../languages/terms.js";
import { contentPairs, particles } from "../languages/zh/lexicon/small-words.js";

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

const stepsOf = ({ lunr: code }: TermRules) => (code === "en" ? grown : grown[code]);

const through = (step: PipelineStep, word: string): string | undefined => step(new grown.Token(word, {}))?.toString();

/** The form under which a word finds its others; without its accents alone where the language's forms are unknown. */
export function stemOf(word: string, language: string): string {
  const rules = termRulesOf(language);
  if (rules === undefined) return withoutAccents(word);
  const { stemmer } = stepsOf(rules);
  return rules.stem(word, (form) => through(stemmer, form) ?? form);
}

/** Hiragana is the grammar of Japanese. */
const hiragana = /^\p{Script=Hiragana}+$/u;

/** A word of grammar ("the", "who"), which says little about what is sought. Lower case. */
export function isSmallWord(word: string, language: string): boolean {
  if (hiragana.test(word)) return true;
  if (particles.test(word)) return !contentPairs.has(word);
  const rules = termRulesOf(language);
  const plain = word.replace(/['’ʼ]s?$/, "");
  if (rules === undefined || rules.notSmall?.has(plain)) return false;
  return through(stepsOf(rules).stopWordFilter, plain) === undefined;
}
