import type { Span } from "../../../model/passage.js";
import type { Term } from "../../../reading/analysis/analyzer.js";
import type { AnsweringWords } from "../../../reading/languages/question-pack.js";
import type { QuestionRead } from "../../../reading/languages/question-packs.js";
import type { Question } from "../query/question.js";
import type { AnswerWords, ReadSentence } from "./answer-candidate.js";
import type { Weighable } from "./evidence.js";
import type { AskedTerms } from "./term-coverage.js";

/** Answering words that are this much less near to the question's words than the nearest are another's. */
const nearEnough = 0.75;
/** What a mark between two words keeps them apart, in words. */
const perMark = 12;
/** Words of one clause are no farther apart, with no mark between them. */
const ownClause = 12;
const marks = /[，。；：、,;:]/gu;
/** Signs of a word on average, where words have spaces. */
const perWord = 6;
/** No honest sentence says the question's words more often; a hostile one is not compared place by place. */
const oftenEnough = 60;

/** The words of a passage that may answer a question of its own language, sentence by sentence. */
export function languageAnswers(
  { words, read }: Question & { readonly read: QuestionRead },
  { text, times = [], names = [] }: Weighable,
): (asked: AskedTerms, sentence: ReadSentence) => readonly AnswerWords[] {
  const { pack, asked: wanted } = read;
  const question = pack.folded(words);
  const isAsked = (span: Span): boolean => question.includes(pack.folded(text.slice(span.start, span.end)));
  const all = pack.answersIn(wanted, { text, timexes: times, names }).filter((span) => !isAsked(span));
  let next = 0;
  const isOfReport = (date: Span): boolean => {
    const verb = pack.folded(pack.reportOf(text, date));
    return verb !== "" && !question.includes(verb);
  };
  return (asked, { printed, start, words: terms }) => {
    // Sentences come in order, and so do these.
    while (next < all.length && (all[next]?.start ?? 0) < start) next++;
    const own: AnsweringWords[] = [];
    for (let at = next; at < all.length; at++) {
      const span = all[at] as AnsweringWords;
      if (span.end > start + printed.length) break;
      own.push(span);
    }
    const happened = wanted.wanted === "date" ? own.filter((date) => !isOfReport(date)) : own;
    const fitting = happened.filter(({ fits }) => fits);
    if (wanted.wanted === "reason" || fitting.length === 0) return fitting.length === 0 ? happened : fitting;
    const told = placesOf(asked, terms, wanted.asksWithVerb ? asked.sought[0]?.term : undefined);
    const held = wanted.asksForHolder
      ? fitting.filter((name) => isBeside(name, { text, told, beside: pack.besideOffice }))
      : fitting;
    // Somebody is named, and holds another office.
    if (held.length === 0) return fitting.map((span) => ({ ...span, fits: false }));
    return nearest(held, told, { text, isUnspaced: pack.isUnspaced });
  };
}

interface Told extends Span {
  readonly weight: number;
  readonly isVerb: boolean;
}

/** Behind the word that asks stands the verb, which most depends on: "¿Dónde visitó …?", "Où a été signé … ?" */
function placesOf({ sought }: AskedTerms, terms: readonly Term[], verb: string | undefined): readonly Told[] {
  const weights = new Map(sought.map(({ term, word }) => [term, word.weight]));
  return terms
    .flatMap(({ term, start, end }) => {
      const weight = weights.get(term);
      return weight === undefined ? [] : [{ start, end, weight, isVerb: term === verb }];
    })
    .slice(0, oftenEnough);
}

interface Beside {
  readonly text: string;
  readonly told: readonly Told[];
  readonly beside: RegExp;
}

/** "el director del puerto, Julián Otero", "西村直樹知事": the office stands right before the name or right behind it. */
function isBeside(name: Span, { text, told, beside }: Beside): boolean {
  const before = told.findLast(({ end }) => end <= name.start);
  const behind = told.find(({ start }) => start >= name.end);
  return (
    (before !== undefined && beside.test(text.slice(before.end, name.start))) ||
    (behind !== undefined && beside.test(text.slice(name.end, behind.start)))
  );
}

interface Printed {
  readonly text: string;
  readonly isUnspaced: boolean;
}

/** Those that stand nearest to what the question says, marks between them counted. */
function nearest(
  found: readonly AnsweringWords[],
  told: readonly Told[],
  { text, isUnspaced }: Printed,
): readonly AnswerWords[] {
  if (found.length < 2) return found;
  const between = (from: number, to: number): number => {
    const gap = text.slice(from, Math.max(from, to));
    return gap.length / (isUnspaced ? 2 : perWord) + perMark * (gap.match(marks)?.length ?? 0);
  };
  const nearness = found.map(({ start, end }) =>
    told.reduce((sum, { weight, isVerb, ...one }) => {
      const apart = one.end <= start ? between(one.end, start) : between(end, one.start);
      // What stands in the verb's own clause hangs on it, however far.
      return sum + weight / (1 + apart) + (isVerb && apart < ownClause ? weight : 0);
    }, 0),
  );
  const enough = nearEnough * Math.max(...nearness);
  return found.filter((_, index) => (nearness[index] ?? 0) >= enough);
}
