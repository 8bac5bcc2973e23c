import type { Evidence } from "./marking.js";
import type { Question, QuestionWord } from "./question.js";

/**
 * Whether a passage answers, from what of the question it says: above 0 it is shown as an answer, below as the nearest miss.
 * A logistic regression over questions with and without an answer, rounded; docs/search.md has its figures.
 */
export function answerability(question: Question, evidence: Evidence): number {
  const whole = question.telling.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = unknownWords(question).reduce((sum, { weight }) => sum + weight, 0);
  const names = question.telling.filter(({ isName }) => isName);
  const unknownNames = names.filter(({ passages }) => passages === 0).length;
  return (
    -3.6 +
    2.6 * evidence.inSentence +
    1.9 * evidence.inPassage +
    evidence.names +
    1.2 * evidence.numbers +
    0.65 * evidence.pairs -
    2.5 * (whole === 0 ? 1 : unknown / whole) -
    0.6 * (names.length === 0 ? 0 : unknownNames / names.length) -
    (evidence.kind === "none" ? 0.5 : 0) -
    (evidence.denied ? 1.5 : 0)
  );
}

/** The telling words that no article has, in any of their forms. */
export function unknownWords(question: Question): readonly QuestionWord[] {
  return question.telling.filter(({ passages }) => passages === 0);
}

/** Words as people read them: neighbours that are printed as one name stay together ("World Cup"), each once. */
export function asPrinted(question: Question, listed: readonly QuestionWord[]): readonly string[] {
  const wanted = new Set(listed.map(({ start }) => start));
  const groups: { start: number; end: number; isName: boolean; wanted: boolean }[] = [];
  for (const { start, end, isName } of question.telling) {
    const last = groups.at(-1);
    // Chinese and Japanese words are looked up by pairs of signs that overlap.
    const overlaps = last !== undefined && start < last.end;
    if (
      overlaps ||
      (last?.isName === true && isName && /^[\s.'’-]{1,2}$/.test(question.words.slice(last.end, start)))
    ) {
      last.end = end;
      last.wanted ||= wanted.has(start);
    } else groups.push({ start, end, isName, wanted: wanted.has(start) });
  }
  return [...new Set(groups.filter((group) => group.wanted).map(({ start, end }) => question.words.slice(start, end)))];
}
