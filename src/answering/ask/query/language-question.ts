import type { AskedWord } from "../../../archive/search/search-engine.js";
import { contains, type Span } from "../../../model/passage.js";
import type { QuestionRead } from "../../../reading/languages/question-packs.js";
import type { Question, QuestionWord } from "./question.js";

/** A question as the pack of its language reads it; `known` is what the archive knows of the words that are looked for. */
export function languageQuestionOf(words: string, known: readonly AskedWord[], read: QuestionRead): Question {
  const { asked, pack } = read;
  const isAskedFor = (word: Span): boolean => asked.content.some((one) => contains(one, word));
  // "處發" of 海事 | 處 | 發言: a sign of its own belongs to its neighbours where the archive prints it so.
  const isSingle = ({ start, end }: Span): boolean => end - start === 1;
  const isBound = (word: AskedWord): boolean =>
    word.passages > 0 && asked.content.some((one) => isSingle(one) && contains(word, one));
  const all = known.map((word): QuestionWord => {
    const printed = words.slice(word.start, word.end);
    return {
      ...word,
      printed,
      isName: /^\p{Lu}/u.test(printed) || /^[\p{Script=Katakana}ー]{2}/u.test(printed),
      isNumber: /^\p{Nd}/u.test(printed),
      isEveryday: false,
      isCounted: asked.counted.includes(printed),
    };
  });
  // Two signs that end one word and begin the next are no word, and one alone is looked for with its neighbours only.
  const isWord = (word: QuestionWord): boolean =>
    !pack.isUnspaced ||
    ((isAskedFor(word) || isBound(word)) && (word.printed.length > 1 || !/\p{Script=Han}/u.test(word.printed)));
  // What no article has may be told in another word for the same event: the passage must have that.
  const isToldOtherwise = ({ passages, printed }: QuestionWord): boolean =>
    passages === 0 && pack.sameEvent.some((family) => family.some((one) => pack.folded(printed).startsWith(one)));
  const content = all.filter((word) => !word.small && isWord(word) && !isToldOtherwise(word));
  const telling = content.length > 0 ? content : all.filter(({ small }) => !small);
  return {
    words,
    wanted: asked.wanted,
    asks: true,
    isYesNo: asked.isYesNo,
    units: asked.counted.filter((word) => word !== ""),
    telling,
    read,
  };
}
