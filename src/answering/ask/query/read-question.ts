import type { AskedWord } from "../../../archive/search/search-engine.js";
import { questionRead } from "../../../reading/languages/question-packs.js";
import { languageQuestionOf } from "./language-question.js";
import { asksYesNo, questionOf, type Question } from "./question.js";

/** A question before its words are looked up. */
export interface Unread {
  /** The words that are looked for, each where it is printed: without those that only ask, where its language tells them. */
  readonly searched: string;
  /** `known` is what the archive knows of the words that are looked for. */
  readonly with: (known: readonly AskedWord[]) => Question;
}

/** Reads a question in its language; English, and the words of a topic, as English. */
export function unreadQuestion(words: string): Unread {
  const read = questionRead(words);
  if (read === undefined) return { searched: words, with: (known) => questionOf(words, known) };
  return { searched: read.asked.searched, with: (known) => languageQuestionOf(words, known, read) };
}

/** Whether "yes" or "no" would answer a question, in any of the languages that questions are read in. */
export const wantsYesNo = (words: string): boolean => asksYesNo(words) || questionRead(words)?.asked.isYesNo === true;
