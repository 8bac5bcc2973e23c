import { en, type Phrases } from "./en/answers.js";
import { esES } from "./es-ES/answers.js";
import { fr } from "./fr/answers.js";
import { ja } from "./ja/answers.js";
import { zhCN } from "./zh-CN/answers.js";
import { zhTW } from "./zh-TW/answers.js";

/** By Discord's codes of languages, made when first read. Latin American readers get the Spanish there is. */
export const localeRows: Readonly<Record<string, () => Phrases>> = {
  ja: () => ja,
  "zh-TW": () => zhTW,
  "zh-CN": zhCN,
  "es-ES": () => esES,
  "es-419": () => esES,
  fr: () => fr,
};

const made = new Map<string, Phrases>();

/** The sentences in the reader's language; English where there is none. */
export function phrasesFor(locale: string): Phrases {
  const phrases = made.get(locale) ?? localeRows[locale]?.() ?? en;
  if (phrases !== en) made.set(locale, phrases);
  return phrases;
}
