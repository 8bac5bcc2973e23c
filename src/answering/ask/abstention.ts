import { isMeasure } from "../../reading/languages/en/lexicon/units-of-measure.js";
import type { Evidence } from "./evidence/evidence.js";
import type { AnswerType } from "../../model/answer-type.js";
import type { Question, QuestionWord } from "./query/question.js";
import { scoreBy } from "../../model/linear-model.js";
import { aboutness, exactness } from "./answer-weights.js";
import { asksForHolder } from "./evidence/office-holders.js";

/**
 * Whether a passage answers: above 0 it is shown as an answer, below as the nearest miss. It must speak of what is asked, and it must
 * say just that: the weaker of the two decides. Both are logistic regressions, against questions of other worlds and against
 * questions that only look answered: answer-weights.ts.
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

/** "When", "how many" and "why": a sentence without a date, a number or a reason says neither. Reasons are read in English only. */
const lacksKind = ({ wanted, read }: Question, { kind }: Evidence): boolean =>
  kind === "none" && (wanted === "date" || wanted === "number" || (wanted === "reason" && read === undefined));

/** Puts 0 where one question with an answer in twenty is refused. */
const wronglyRefusedFew = 1.95;

/** Which kind of words is wanted, where a sentence has none of it. */
function kindMissing({ wanted }: Question, { kind }: Evidence) {
  const lacks = (one: AnswerType): number => Number(kind === "none" && wanted === one);
  return {
    noDate: lacks("date"),
    noNumber: lacks("number"),
    noName: lacks("name"),
    noPlace: lacks("place"),
    noMeaning: lacks("meaning"),
    noReason: lacks("reason"),
  };
}

function speaksOfIt(question: Question, evidence: Evidence): number {
  const whole = question.telling.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = unknownWords(question).reduce((sum, { weight }) => sum + weight, 0);
  return scoreBy(aboutness, {
    inSentence: evidence.inSentence,
    inPassage: evidence.inPassage,
    pairs: evidence.pairs,
    names: evidence.names,
    saidInPassage: evidence.saidInPassage,
    unknownShare: whole === 0 ? 1 : unknown / whole,
    ...kindMissing(question, evidence),
    looseNumber: Number(evidence.kind === "loose" && question.wanted === "number"),
  });
}

function saysIt(question: Question, evidence: Evidence): number {
  return scoreBy(exactness, {
    numbers: evidence.numbers,
    names: evidence.names,
    saidInSentence: evidence.saidInSentence,
    far: evidence.far,
    heaviestMissing: evidence.heaviestMissing,
    contraryUnsaid: Number(evidence.contrary === "unsaid"),
    contrarySaid: Number(evidence.contrary === "said"),
    insteadOrApart: Number(evidence.instead || evidence.namesApart),
    denied: Number(evidence.denied),
    ...kindMissing(question, evidence),
  });
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
