import { analyse, type Term } from "../../../reading/analysis/analyzer.js";
import { isSmallWord } from "../../../reading/analysis/stemmers.js";
import type { Span } from "../../../model/passage.js";
import type { Question, QuestionWord } from "../query/question.js";

/** A telling word of the question as a language writes it. */
export interface Sought {
  readonly word: QuestionWord;
  readonly term: string;
}

/** Any word of a question as a language reads it. */
export interface AskedTerm {
  readonly term: string;
  readonly telling: boolean;
  readonly small: boolean;
}

/** A question as a language reads it. */
export interface AskedTerms {
  readonly sought: readonly Sought[];
  /** Every word of it, in order and as a set. */
  readonly inOrder: readonly AskedTerm[];
  readonly terms: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** A date is asked for: it must hang on the event, which the sentence must tell. */
  readonly asksForDate: boolean;
}

export function askedIn(question: Question, language: string): AskedTerms {
  const { terms } = analyse(question.read?.asked.searched ?? question.words, language);
  const termAt = new Map(terms.map(({ start, term }) => [start, term]));
  const telling = new Set(question.telling.map(({ start }) => start));
  return {
    inOrder: terms.map(({ term, start, end }) => ({
      term,
      telling: telling.has(start),
      small: isSmallWord(question.words.slice(start, end).toLowerCase(), language),
    })),
    sought: question.telling.flatMap((word) => {
      const term = termAt.get(word.start);
      return term === undefined ? [] : [{ word, term }];
    }),
    terms: new Set(termAt.values()),
    asksForDate: question.wanted === "date",
    units: new Set(question.units.flatMap((unit) => analyse(unit, language).terms.map(({ term }) => term))),
  };
}

/** The words of a stretch of text, in order and as a set. */
export interface TextTerms {
  readonly inOrder: readonly Term[];
  readonly all: ReadonlySet<string>;
}

export function textTermsOf(text: string, language: string): TextTerms {
  const { terms, also } = analyse(text, language);
  return { inOrder: terms, all: new Set([...terms, ...also].map(({ term }) => term)) };
}

/** The words of each sentence, the text being read once. Sentences are in order and do not overlap. */
export function wordsBySentence(text: string, sentences: readonly Span[], language: string): TextTerms[] {
  const { terms, also } = analyse(text, language);
  const next = { terms: 0, also: 0 };
  const within = (all: readonly Term[], list: keyof typeof next, { start, end }: Span): readonly Term[] => {
    let from = next[list];
    while (from < all.length && (all[from] as Term).start < start) from++;
    let to = from;
    while (to < all.length && (all[to] as Term).start < end) to++;
    next[list] = to;
    return all.slice(from, to);
  };
  return sentences.map((sentence) => {
    const inOrder = within(terms, "terms", sentence);
    const all = new Set<string>();
    for (const { term } of inOrder) all.add(term);
    for (const { term } of within(also, "also", sentence)) all.add(term);
    return { inOrder, all };
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** 0 to 1: how much of what is sought is among the words, by weight; 1 where nothing is sought. */
export function coveredBy(sought: readonly Sought[], has: (term: string) => boolean): number {
  let covered = 0;
  let whole = 0;
  for (const { word, term } of sought) {
    whole += word.weight;
    if (has(term)) covered += word.weight;
  }
  return share(covered, whole);
}

/** No honest passage says a word more often; a hostile one is not compared place by place. */
const oftenEnough = 100;

/** 0 to 1: neighbours of the question within three words of each other, by weight. */
export function pairsIn(sought: readonly Sought[], inOrder: readonly Term[]): number {
  const places = new Map<string, number[]>(sought.map(({ term }) => [term, []]));
  for (const [at, { term }] of inOrder.entries()) {
    const met = places.get(term);
    if (met !== undefined && met.length < oftenEnough) met.push(at);
  }
  let near = 0;
  let whole = 0;
  for (let index = 0; index + 1 < sought.length; index++) {
    const [first, second] = [sought[index] as Sought, sought[index + 1] as Sought];
    const worth = first.word.weight + second.word.weight;
    whole += worth;
    const ofSecond = places.get(second.term) ?? [];
    if (places.get(first.term)?.some((at) => ofSecond.some((other) => Math.abs(at - other) <= 3)) === true)
      near += worth;
  }
  return share(near, whole);
}
