import { en, type Phrases } from "./en.js";

/** By Discord's codes of languages. */
const languages: Readonly<Record<string, Phrases>> = {};

/** The sentences in the language nearest to the reader's; English where there is none. */
export const phrasesFor = (locale: string): Phrases => languages[locale] ?? en;
