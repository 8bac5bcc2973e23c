import { questionPack as es } from "./es/questions/question-pack.js";
import { questionPack as fr } from "./fr/questions/question-pack.js";
import { questionPack as ja } from "./ja/questions/question-pack.js";
import { languageOf } from "./detect.js";
import type { AskedAnswer, QuestionPack } from "./question-pack.js";
import { questionPack as zh } from "./zh/questions/question-pack.js";

const packs: readonly QuestionPack[] = [ja, zh, es, fr];

/** A question, read by the pack of its language. */
export interface QuestionRead {
  readonly pack: QuestionPack;
  readonly asked: AskedAnswer;
}

/** What is known of the questions and answers of a language; undefined for English, which the answers read themselves, and for languages without. */
export const questionPackOf = (language: string): QuestionPack | undefined =>
  packs.find(({ code }) => code === language);

/** A question whose first word asks: what is left begins with spaces. */
const opens = /^[\s¿¡"“«]{3}/u;

/** No question is read further. */
const longest = 1000;

/** Reads a question in the language that it is surely in, else in the first that has its form; undefined where none of the packs does. */
export function questionRead(words: string): QuestionRead | undefined {
  if (words.length > longest) return undefined;
  const told = languageOf(words);
  if (told === "en") return undefined;
  const own = questionPackOf(told);
  for (const pack of own === undefined ? packs : [own]) {
    const asked = pack.read(words);
    if (asked !== undefined && (own !== undefined || pack.isUnspaced || opens.test(asked.searched)))
      return { pack, asked };
  }
  return undefined;
}
