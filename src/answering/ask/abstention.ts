import { isMeasure } from "../../reading/languages/en/lexicon/units-of-measure.js";
import type { Evidence } from "./evidence/evidence.js";
import type { Question, QuestionWord } from "./query/question.js";
import { asksForHolder } from "./evidence/office-holders.js";

/**
 * Whether a passage answers: above 0 it is shown as an answer, below as the nearest miss. It must speak of what is asked, and it must
 * say just that: the weaker of the two decides. Both are logistic regressions, against questions of other worlds and against
 * questions that only look answered, rounded; docs/search.md has the figures.
 */
export function answerability(question: Question, evidence: Evidence): number {
  const otherOffice = evidence.kind === "none" && asksForHolder(question) ? 3 : 0;
  const score =
    wronglyRefusedFew -
    otherOffice -
    lacks[evidence.lack] -
    Math.log(Math.exp(-speaksOfIt(question, evidence)) + Math.exp(-saysIt(question, evidence)));
  const missesIt =
    mustHaveAll(question) &&
    (evidence.lack !== "nothing" || lacksMeasure(question, evidence) || lacksKind(question, evidence));
  // Among what is refused so, the nearest is still the one that says most.
  return missesIt ? Math.min(surelyRefused, score - missing) : score;
}

/** In a long question words may be said otherwise. */
const lacks = { nothing: 0, name: 0.4, event: 0 } as const;

/** Of a short question about an event ("when did X visit Y", "did X resign") every word is needed; "what is X?" asks for words that may be any. */
function mustHaveAll({ asks, telling, wanted, isYesNo, words, read }: Question): boolean {
  if (read !== undefined) return wanted !== "anything" || isYesNo;
  if (!asks || (wanted === "anything" && !isYesNo)) return false;
  // Who writes no capitals is in a hurry, and writes what is needed.
  const isHurried = !/\p{Lu}/u.test(words);
  const named = telling.filter((word, at) => word.isName && telling[at - 1]?.isName === true).length;
  const needed = telling.filter(({ isCounted, isEveryday }) => !isCounted && !isEveryday);
  return isHurried
    ? telling.length - named <= 4
    : needed.length - named <= 3 &&
        needed.filter(({ isName, isNumber }) => !isName && !isNumber).length <= (isYesNo ? 2 : 1);
}

/** What must be there is not: however much else is, that is no answer. */
const surelyRefused = -0.5;
const missing = 2.5;

/** "How far", "how old", "how long": without a measure nothing is told. */
const lacksMeasure = ({ wanted, words }: Question, { kind }: Evidence): boolean =>
  wanted === "number" && kind !== "fits" && isMeasure(words);

/** "When" and "how many": a sentence without a date or a number says neither. */
const lacksKind = ({ wanted }: Question, { kind }: Evidence): boolean =>
  kind === "none" && (wanted === "date" || wanted === "number");

/** Puts 0 where one question with an answer in twenty is refused. */
const wronglyRefusedFew = 1.95;

/** What a sentence without words of the wanted kind loses, in either. A reason is often given in words that only say what happened. */
const unspoken = { date: 1.5, number: 2.5, name: 1.2, place: 1.5, meaning: 1.5, reason: 0.5, anything: 0 } as const;
const unsaid = { date: 0.8, number: 1.2, name: 0.3, place: 0.5, meaning: 0.5, reason: 0, anything: 0 } as const;

function speaksOfIt(question: Question, evidence: Evidence): number {
  const whole = question.telling.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = unknownWords(question).reduce((sum, { weight }) => sum + weight, 0);
  return (
    -8.7 +
    4.8 * evidence.inSentence +
    5 * evidence.inPassage +
    2.5 * evidence.pairs +
    2 * evidence.names +
    0.8 * evidence.saidInPassage -
    2.7 * (whole === 0 ? 1 : unknown / whole) -
    (evidence.kind === "none" ? unspoken[question.wanted] : 0) -
    (evidence.kind === "loose" && question.wanted === "number" ? 0.5 : 0)
  );
}

const contrary = { said: 1.5, unsaid: 0.25, none: 0 } as const;

function saysIt(question: Question, evidence: Evidence): number {
  return (
    -2.1 +
    1.9 * evidence.numbers +
    0.9 * evidence.names +
    0.14 * evidence.saidInSentence -
    0.6 * evidence.far -
    0.8 * evidence.heaviestMissing -
    contrary[evidence.contrary] -
    (evidence.instead || evidence.namesApart ? 0.7 : 0) -
    (evidence.denied ? 1.9 : 0) -
    (evidence.kind === "none" ? unsaid[question.wanted] : 0)
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
