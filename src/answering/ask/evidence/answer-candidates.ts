import type { AnswerWords, ReadSentence } from "./answer-candidate.js";
import { analyse, type Term } from "../../../reading/analysis/analyzer.js";
import type { Abbreviation } from "../../../model/article-reading.js";
import { clauseDatedBy } from "../../../reading/languages/en/dates/dated-clause.js";
import { answerSpans, isSince } from "./answer-spans.js";
import { titles } from "../../../reading/languages/en/lexicon/titles-and-bodies.js";
import type { AskedTerms } from "./term-coverage.js";
import { asksForMoney, isMeasure, isMoney } from "../../../reading/languages/en/lexicon/units-of-measure.js";
import type { Question } from "../query/question.js";
import { asksForHolder, asksForOffice, descriptionsIn, holdersAmong } from "./office-holders.js";

export type AnswerFit = "fits" | "loose" | "none";

export function answerFitOf(found: readonly AnswerWords[]): AnswerFit {
  if (found.length === 0) return "none";
  return found.some(({ fits }) => fits) ? "fits" : "loose";
}

/** Names that are this much less near to the question's words than the nearest one are not its answer. */
const nearEnough = 0.3;
/** No honest sentence says the question's words more often; a hostile one is not compared name by name. */
const oftenEnough = 60;

const asksForAge = /\bhow old\b/iu;
const placeBefore = /\b(?:in|at|near|from|to|on|of|into|through|across|outside|inside) (?:the )?$/iu;
/** So many words after a number may stand before what is counted: "4,000 well trained sailors". */
const before = 5;
/** Numbers that are so many characters apart may count the same. */
const sameCount = 6;

/** The words of the wanted kind that the question itself does not say; those that fit, where some do. Counted in the passage. */
export function answersIn(question: Question, asked: AskedTerms, sentence: ReadSentence): readonly AnswerWords[] {
  if (question.wanted === "name" && asksForOffice(question)) return descriptionsIn(asked, sentence);
  const { printed, start: offset, words } = sentence;
  const dimension = asksForDimension.exec(question.words)?.[1]?.toLowerCase();
  const found = answerSpans(printed, question).flatMap((span, at, spans): AnswerWords[] => {
    const whole = words.filter((word) => word.start < span.end + offset && span.start + offset < word.end);
    const own = question.wanted === "name" || question.wanted === "place" ? withoutAsked(whole, asked) : whole;
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || own.every(({ term }) => asked.terms.has(term))) return [];
    if (
      question.wanted === "name" &&
      isOfficeOfAsked(printed.slice(first.start - offset, last.end - offset), last, whole)
    )
      return [];
    const start = own.length === whole.length ? span.start + offset : first.start;
    const end = own.length === whole.length ? span.end + offset : last.end;
    if (question.wanted === "place")
      return [{ start, end, fits: placeBefore.test(printed.slice(Math.max(0, span.start - 14), span.start)) }];
    if (isSince(printed.slice(span.start, span.end))) return [{ start, end, fits: true }];
    if (asksForMoney(question.words) && question.wanted === "number")
      return [
        { start, end, fits: isMoney(printed.slice(span.start, span.end), printed.slice(span.end, span.end + 24)) },
      ];
    if (asked.units.size === 0) return [{ start, end, fits: true, from: span.start + offset }];
    // "Marsh, 52, said".
    const age =
      asksForAge.test(question.words) && printed.slice(0, span.start).endsWith(", ") && printed[span.end] === ",";
    const sign = asked.units.has("percent") && printed.slice(span.start, span.end + 1).includes("%");
    // What stands behind another number is counted by that one, but for "three or four ships".
    const next =
      (spans.slice(at + 1).find(({ start }) => start > span.end + sameCount)?.start ?? printed.length) + offset;
    const after = words.filter((word) => word.start >= start && word.start < next).slice(0, own.length + before);
    const unit = after.slice(own.length, own.length + 2).find(({ term }) => asked.units.has(term));
    // "How long?" is answered by "60 nautical miles", not by "60".
    const measured = unit !== undefined && isMeasure(question.words);
    const fits =
      (age || sign || after.some(({ term }) => asked.units.has(term))) &&
      !(asksForDistance.test(question.words) && isFromElsewhere(printed, (unit?.end ?? end) - offset, asked));
    const behind = printed.slice((unit?.end ?? end) - offset, (unit?.end ?? end) - offset + 12);
    const isAskedMeasure = measured && dimension !== undefined && behind.trimStart().startsWith(dimension);
    return [{ start, end: measured ? Math.max(end, unit.end) : end, fits, isAskedMeasure }];
  });
  const of = question.wanted === "date" ? datesAsked(found, asked, sentence) : found;
  const asMeasured = of.filter(({ isAskedMeasure }) => isAskedMeasure === true);
  if (asMeasured.length > 0) return asMeasured;
  const fitting = of.filter(({ fits }) => fits);
  const chosen = fitting.length > 0 ? fitting : of;
  if (question.wanted !== "name" && question.wanted !== "reason") return chosen;
  return asksForHolder(question) ? holdersAmong(chosen, asked, sentence) : nearest(chosen, asked, words);
}

/**
 * The dates that hang on what is asked for, and not on who reported it or on another event that the sentence mentions: those of the clause
 * that says all of it, where there is one; else those of the sentence as a whole; else those of clauses that say most of it.
 */
function datesAsked(
  found: readonly AnswerWords[],
  { sought }: AskedTerms,
  sentence: ReadSentence,
): readonly AnswerWords[] {
  const { printed, start: offset, words } = sentence;
  const weights = new Map(sought.map(({ term, word }) => [term, word.weight]));
  const told = new Set(words.map(({ term }) => term).filter((term) => weights.has(term)));
  const weightOf = (terms: Iterable<string>): number =>
    [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  const whole = weightOf(told);
  const dates = found.map((date) => {
    const clause = clauseDatedBy(printed, { start: date.start - offset, end: date.end - offset })?.told;
    if (clause === undefined) return { date, weight: whole, isClause: false };
    const inside = words.filter((word) => word.start - offset >= clause.start && word.end - offset <= clause.end);
    return { date, weight: weightOf(new Set(inside.map(({ term }) => term))), isClause: true };
  });
  const own = dates.filter(({ weight, isClause }) => isClause && weight > 0 && weight === whole);
  const main = dates.filter(({ isClause }) => !isClause);
  const chosen = own.length > 0 ? own : main.length > 0 ? main : dates.filter(({ weight }) => 2 * weight > whole);
  return chosen.map(({ date }) => date);
}

const asksForDimension = /\bhow (long|tall|high|wide|deep|thick)\b/iu;
const asksForDistance = /\bhow far\b/iu;

/** "60 miles from its coast", to one who asks how far it is from Japan. */
function isFromElsewhere(printed: string, at: number, { terms }: AskedTerms): boolean {
  const from = /^[^.;]{0,24}? from (?:the )?([\p{L}’']+)/u.exec(printed.slice(at, at + 80))?.[1];
  return from !== undefined && !analyse(from, "en").terms.some(({ term }) => terms.has(term));
}

/** Those that stand nearest to what the question says: of three ministers in a sentence, not all have opened the bridge. */
function nearest(
  found: readonly AnswerWords[],
  { sought }: AskedTerms,
  words: readonly Term[],
): readonly AnswerWords[] {
  if (found.length < 2) return found;
  const weights = new Map(sought.map(({ term, word }) => [term, word.weight]));
  const told = words.flatMap(({ term }, at) => {
    const weight = weights.get(term);
    return weight === undefined ? [] : [{ at, weight }];
  });
  const places = told.slice(0, oftenEnough);
  let at = 0;
  const nearness = found.map(({ start, end }) => {
    while (at < words.length && (words[at] as Term).end <= start) at++;
    const first = at;
    let last = first;
    while (last + 1 < words.length && (words[last + 1] as Term).start < end) last++;
    return places.reduce((sum, { at, weight }) => sum + weight / (1 + Math.max(0, first - at, at - last)), 0);
  });
  const enough = nearEnough * Math.max(...nearness);
  return found.filter((_, index) => (nearness[index] as number) >= enough);
}

/** "Who met Greta Holm?": "Premier" in front of her name is she, and nobody who met her. */
const isOfficeOfAsked = (own: string, last: Term, whole: readonly Term[]): boolean =>
  last !== whole.at(-1) && own.split(" ").some((word) => titles.has(word.toLowerCase()));

/** What a name adds to the words of the question at its ends: of "Director Masahisa Sato" the role, to one who asks who he is. */
function withoutAsked(words: readonly Term[], asked: AskedTerms): readonly Term[] {
  const isNew = ({ term }: Term): boolean => !asked.terms.has(term);
  const from = words.findIndex(isNew);
  return from < 0 ? [] : words.slice(from, words.findLastIndex(isNew) + 1);
}

/** Where a sentence prints what an abbreviation of the question stands for. */
export function meaningsIn(
  question: Question,
  abbreviations: readonly Abbreviation[],
  { printed, start }: ReadSentence,
): readonly AnswerWords[] {
  return abbreviations
    .filter(({ short }) => question.telling.some((word) => word.printed.toLowerCase() === short.toLowerCase()))
    .flatMap(({ long }) => {
      const at = printed.toLowerCase().indexOf(long.toLowerCase());
      return at < 0 ? [] : [{ start: start + at, end: start + at + long.length, fits: true }];
    });
}
