import type { Span } from "../model/passage.js";
import type { Abbreviation } from "../model/reading.js";
import { answersIn, kindOf, meaningsIn, type AnswerWords, type Kind } from "./answer-words.js";
import { askedIn, coveredBy, pairsIn, wordsBySentence, wordsOf, type Asked, type Words } from "./coverage.js";
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
  readonly kind: Kind | undefined;
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

/** What words of the wanted kind are worth in a sentence, beside one that says all that the question says. */
const kindWorth = { fits: 0.3, loose: 0.12, none: 0 } as const;
/** What the sentences before and after lend: "It" and "the war" there are named here. */
const neighbours = 0.25;
const nearness = 0.2;
/** Of a sentence longer than this, in characters, only the beginning is searched for answering words. */
const longest = 2000;

/** Finds the sentence of a passage that answers best, and the words in it that do. Undefined for a passage without sentences. */
export function weigherOf(question: Question): (passage: Weighable) => Evidence | undefined {
  const languages = new Map<string, Asked>();
  const denied = denies(question.words);
  return (passage) => {
    const asked = languages.get(passage.language) ?? askedIn(question, passage.language);
    languages.set(passage.language, asked);
    const sentences = wordsBySentence(passage.text, passage.sentences, passage.language);
    const about = wordsOf(passage.about, passage.language).all;
    const best = bestSentence(question, asked, passage, sentences, about);
    if (best === undefined) return undefined;
    const evidence = evidenceOf(best, asked, passage, { sentences, about, denied });
    return question.wanted === "anything" ? { ...evidence, kind: undefined } : evidence;
  };
}

interface Best {
  readonly index: number;
  readonly worth: number;
  readonly found: readonly AnswerWords[];
}

function bestSentence(
  question: Question,
  asked: Asked,
  { text, sentences: spans, abbreviations }: Weighable,
  sentences: readonly Words[],
  about: ReadonlySet<string>,
): Best | undefined {
  let best: Best | undefined;
  for (const [index, { start, end }] of spans.entries()) {
    const { all, inOrder } = sentences[index] as Words;
    const [before, after] = [sentences[index - 1]?.all, sentences[index + 1]?.all];
    const isAround = (term: string): boolean =>
      all.has(term) || about.has(term) || before?.has(term) === true || after?.has(term) === true;
    const sentence = {
      printed: text.slice(start, Math.min(end, start + longest)),
      start,
      words: inOrder.slice(0, longest),
    };
    const found =
      question.wanted === "meaning"
        ? meaningsIn(question, abbreviations, sentence)
        : answersIn(question, asked, sentence);
    const own = coveredBy(asked.sought, (term) => all.has(term));
    const worth =
      own +
      neighbours * (coveredBy(asked.sought, isAround) - own) +
      nearness * pairsIn(asked.sought, inOrder) +
      kindWorth[kindOf(found)];
    if (best === undefined || worth > best.worth) best = { index, worth, found };
  }
  return best;
}

interface Around {
  readonly sentences: readonly Words[];
  readonly about: ReadonlySet<string>;
  readonly denied: boolean;
}

function evidenceOf(
  { index, found }: Best,
  { sought, terms }: Asked,
  { text, sentences: spans }: Weighable,
  { sentences, about, denied }: Around,
): Evidence {
  const sentence = spans[index] as Span;
  const chosen = (sentences[index] as Words).all;
  const said = new Set([...terms].filter((term) => about.has(term) || sentences.some(({ all }) => all.has(term))));
  const kind = kindOf(found);
  return {
    sentence,
    marks: kind === "fits" ? found.map(({ start, end }) => ({ start, end })) : [sentence],
    kind,
    inSentence: coveredBy(sought, (term) => chosen.has(term)),
    inPassage: coveredBy(sought, (term) => said.has(term)),
    names: coveredBy(
      sought.filter(({ word }) => word.isName),
      (term) => said.has(term),
    ),
    numbers: coveredBy(
      sought.filter(({ word }) => word.isNumber),
      (term) => chosen.has(term),
    ),
    denied: denied && !denies(text.slice(sentence.start, sentence.end)),
    missing: sought.flatMap(({ word, term }) => (said.has(term) ? [] : [word])),
    pairs: pairsIn(
      sought,
      sentences.flatMap(({ inOrder }) => inOrder),
    ),
  };
}

const denial =
  /n['’]t\b|\b(?:not|never|no|without|neither|nor|cannot|none|least|un\p{L}{4,20}|in(?:effective|correct|capable|eligible)\p{L}{0,4}|fail\p{L}{0,5}|refus\p{L}{0,4}|lack\p{L}{0,3}|except|other than)\b/iu;

/** Whether it says that something is not so: the commonest way in which a question that looks answered is not. */
const denies = (words: string): boolean => denial.test(words);
