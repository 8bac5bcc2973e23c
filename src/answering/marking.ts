import { analyse } from "../archive/search/analysis.js";
import type { Span } from "../model/passage.js";
import type { Abbreviation } from "../model/reading.js";
import { answerSpans } from "./answer-spans.js";
import type { Question, QuestionWord } from "./question.js";

/** A passage that may answer, as far as it is looked at. */
export interface Weighable {
  readonly text: string;
  /** Counted from the beginning of the text, in order. */
  readonly sentences: readonly Span[];
  readonly language: string;
  /** What is known besides: the article's title and publisher, the full names of those who speak in the passage. */
  readonly about: string;
  /** What the article says its abbreviations stand for. */
  readonly abbreviations: readonly Abbreviation[];
}

/** How far a passage answers a question. */
export interface Evidence {
  /** The sentence that answers best. */
  readonly sentence: Span;
  /** The words of that sentence that answer, or the sentence itself where the question does not say what kind of words would. */
  readonly marks: readonly Span[];
  /** Whether the sentence has words of the kind that is wanted, and they fit; undefined when no kind is wanted. */
  readonly kind: "fits" | "loose" | "none" | undefined;
  /** 0 to 1: how much of what the question is about the sentence says; and the passage with what is known of it. */
  readonly inSentence: number;
  readonly inPassage: number;
  /** 0 to 1: the names of the question that the passage has, the numbers that the sentence has; 1 where there are none. */
  readonly names: number;
  readonly numbers: number;
  /** The question says "not", and the sentence does not. */
  readonly denied: boolean;
  /** Telling words of the question that neither the passage nor what is known of it has. */
  readonly missing: readonly QuestionWord[];
  /** 0 to 1: neighbours of the question that are neighbours in the passage. */
  readonly pairs: number;
}

interface Terms {
  readonly all: ReadonlySet<string>;
  readonly inOrder: readonly string[];
}

function termsOf(text: string, language: string): Terms {
  const { terms, also } = analyse(text, language);
  const inOrder = terms.map(({ term }) => term);
  return { inOrder, all: new Set([...inOrder, ...also.map(({ term }) => term)]) };
}

interface Sought {
  readonly word: QuestionWord;
  readonly term: string;
}

/** The question's telling words as the passage's language writes them. */
function soughtIn(question: Question, language: string): Sought[] {
  const { terms } = analyse(question.words, language);
  return question.telling.flatMap((word) => {
    const term = terms.find(({ start }) => start === word.start);
    return term === undefined ? [] : [{ word, term: term.term }];
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function coveredBy(sought: readonly Sought[], terms: ReadonlySet<string>): number {
  let covered = 0;
  let whole = 0;
  for (const { word, term } of sought) {
    whole += word.weight;
    if (terms.has(term)) covered += word.weight;
  }
  return share(covered, whole);
}

/** Neighbours of the question within three words of each other, by weight. */
function pairsIn(sought: readonly Sought[], inOrder: readonly string[]): number {
  let near = 0;
  let whole = 0;
  for (let index = 0; index + 1 < sought.length; index++) {
    const [first, second] = [sought[index] as Sought, sought[index + 1] as Sought];
    const worth = first.word.weight + second.word.weight;
    whole += worth;
    if (
      inOrder.some(
        (term, at) => term === first.term && inOrder.slice(Math.max(0, at - 3), at + 4).includes(second.term),
      )
    )
      near += worth;
  }
  return share(near, whole);
}

/** What a sentence of the wanted kind is worth beside one that says all that the question says. */
const kindWorth = { fits: 0.3, loose: 0.12, none: 0 } as const;
/** What the sentences before and after lend: "It" and "the war" there are named here. */
const neighbours = 0.25;

/** Finds the sentence of a passage that answers best, and the words in it that do. Undefined for a passage without sentences. */
export function weigh(question: Question, passage: Weighable): Evidence | undefined {
  const { text, sentences, language, about } = passage;
  const sought = soughtIn(question, language);
  const read = sentences.map((sentence) => termsOf(text.slice(sentence.start, sentence.end), language));
  const heading = termsOf(about, language);
  const asked = new Set(analyse(question.words, language).terms.map(({ term }) => term));

  let best: { readonly index: number; readonly worth: number; readonly spans: readonly AnswerSpan[] } | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const terms = read[index] as Terms;
    const around = new Set([
      ...(read[index - 1]?.all ?? []),
      ...(read[index + 1]?.all ?? []),
      ...heading.all,
      ...terms.all,
    ]);
    const own = coveredBy(sought, terms.all);
    const printed = text.slice(sentence.start, sentence.end);
    const spans =
      question.wanted === "meaning"
        ? meaningsIn(printed, question, passage.abbreviations)
        : answersIn(question, printed, asked, language);
    const worth =
      own +
      neighbours * (coveredBy(sought, around) - own) +
      0.2 * pairsIn(sought, terms.inOrder) +
      kindWorth[kindOf(spans)];
    if (best === undefined || worth > best.worth) best = { index, worth, spans };
  }
  if (best === undefined) return undefined;
  const sentence = sentences[best.index] as Span;
  const everything = new Set([...heading.all, ...read.flatMap(({ all }) => [...all])]);
  const chosen = read[best.index] as Terms;
  const printed = text.slice(sentence.start, sentence.end);
  const only = (wanted: (word: QuestionWord) => boolean): Sought[] => sought.filter(({ word }) => wanted(word));
  return {
    sentence,
    marks:
      kindOf(best.spans) === "fits"
        ? best.spans.map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }))
        : [sentence],
    kind: question.wanted === "anything" ? undefined : kindOf(best.spans),
    inSentence: coveredBy(sought, chosen.all),
    inPassage: coveredBy(sought, everything),
    names: coveredBy(
      only(({ isName }) => isName),
      everything,
    ),
    numbers: coveredBy(
      only(({ isNumber }) => isNumber),
      chosen.all,
    ),
    denied: denies(question.words) && !denies(printed),
    missing: sought.flatMap(({ word, term }) => (everything.has(term) ? [] : [word])),
    pairs: pairsIn(
      sought,
      read.flatMap(({ inOrder }) => inOrder),
    ),
  };
}

const denial =
  /n['’]t\b|\b(?:not|never|no|without|neither|nor|cannot|none|least|un\p{L}{4,20}|in(?:effective|correct|capable|eligible)\p{L}{0,4}|fail\p{L}{0,5}|refus\p{L}{0,4}|lack\p{L}{0,3}|except|other than)\b/iu;

/** Whether it says that something is not so: the commonest way in which a question that looks answered is not. */
const denies = (words: string): boolean => denial.test(words);

interface AnswerSpan extends Span {
  /** Of a number: what is counted, or a measure that fits, stands right after it. Of a place: it is where something is. */
  readonly fits: boolean;
}

function kindOf(spans: readonly AnswerSpan[]): "fits" | "loose" | "none" {
  if (spans.length === 0) return "none";
  return spans.some(({ fits }) => fits) ? "fits" : "loose";
}

/** Where a sentence prints what an abbreviation of the question stands for. */
function meaningsIn(sentence: string, question: Question, abbreviations: readonly Abbreviation[]): AnswerSpan[] {
  return abbreviations
    .filter(({ short }) => question.telling.some(({ printed }) => printed.toLowerCase() === short.toLowerCase()))
    .flatMap(({ long }) => {
      const start = sentence.toLowerCase().indexOf(long.toLowerCase());
      return start < 0 ? [] : [{ start, end: start + long.length, fits: true }];
    });
}

/** The words of the wanted kind that the question itself does not say; those that fit best, where some do. */
function answersIn(
  question: Question,
  sentence: string,
  asked: ReadonlySet<string>,
  language: string,
): readonly AnswerSpan[] {
  const units = new Set(question.units.flatMap((unit) => analyse(unit, language).terms.map(({ term }) => term)));
  const spans = answerSpans(sentence, question.wanted)
    .filter(({ start, end }) =>
      analyse(sentence.slice(start, end), language).terms.some(({ term }) => !asked.has(term)),
    )
    .map(({ start, end }): AnswerSpan => {
      if (question.wanted === "place")
        return {
          start,
          end,
          fits: /\b(?:in|at|near|from|to|on|of|into|through|across|outside|inside) (?:the )?$/iu.test(
            sentence.slice(Math.max(0, start - 14), start),
          ),
        };
      if (units.size === 0) return { start, end, fits: true };
      const after = analyse(sentence.slice(start, end + 60), language).terms.slice(0, 6);
      const sign = units.has("percent") && sentence.slice(start, end + 1).includes("%");
      return { start, end, fits: sign || after.some(({ term }) => units.has(term)) };
    });
  const fitting = spans.filter(({ fits }) => fits);
  return fitting.length > 0 ? fitting : spans;
}
