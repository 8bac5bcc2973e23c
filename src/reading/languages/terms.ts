import { terms as de } from "./de/terms.js";
import { terms as en } from "./en/terms.js";
import { terms as es } from "./es/terms.js";
import { terms as fr } from "./fr/terms.js";
import type { TermRules } from "./term-rules.js";

/** The languages whose words are searched for in any of their forms. Small and loaded at once: each question needs them. */
const rules: ReadonlyMap<string, TermRules> = new Map([
  ["en", en],
  ["und", en],
  // Chinese and Japanese runs are cut into pairs of signs; the Latin words among them are mostly English.
  ["ja", en],
  ["zh", en],
  ["de", de],
  ["es", es],
  ["fr", fr],
]);

/** Undefined where the words of a language are searched for as they are printed. */
export const termRulesOf = (language: string): TermRules | undefined => rules.get(language);

/** The language whose word forms a text of this language goes by: languages that share theirs count as one. */
export function formsLanguage(language: string): string {
  return termRulesOf(language === "und" ? "en" : language.slice(0, 2))?.lunr ?? "other";
}
