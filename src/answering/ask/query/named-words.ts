import { stateOf } from "../../../reading/parties/states.js";
import type { Question, QuestionWord } from "./question.js";

/** Of the places where a word stands inside a sentence so many must have a capital for it to be a name. */
const mostly = 0.8;
/** Words of a question that are looked for in the texts. */
const mostWords = 12;

/**
 * People in a hurry write no capitals: a word of a question in small letters is a name where the passages that were found print it with one.
 * A question that has capitals of its own is left as it is.
 */
export function withNames(question: Question, texts: readonly string[]): Question {
  if (/(?!^)\p{Lu}/u.test(question.words)) return question;
  const telling = question.telling.map((word, at): QuestionWord => {
    if (word.isNumber || at >= mostWords || !/^\p{Ll}{2,}/u.test(word.printed)) return word;
    return isPrintedAsName(word.printed, texts) ? { ...word, isName: true } : word;
  });
  return { ...question, telling };
}

function isPrintedAsName(word: string, texts: readonly string[]): boolean {
  const state = stateOf(word);
  if (state !== undefined && word.length > 3) return true;
  const plain = word.replace(/['’]?s$/u, "");
  const form = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...new Set([word, plain])].map(escaped).join("|")})(?:['’]s|s)?(?![\\p{L}\\p{N}])`,
    "giu",
  );
  let [inside, withCapital, openings] = [0, 0, 0];
  for (const text of texts)
    for (const { 0: printed, index } of text.matchAll(form)) {
      const isCapital = /^\p{Lu}/u.test(printed);
      if (/(?:^|[.!?:“"‘\n][\s”"’]*)$/u.test(text.slice(Math.max(0, index - 3), index))) openings += Number(isCapital);
      else {
        inside++;
        withCapital += Number(isCapital);
      }
    }
  return inside === 0 ? false : withCapital >= mostly * inside && withCapital + openings > 0;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
