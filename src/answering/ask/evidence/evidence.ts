import type { Term } from "../../../reading/analysis/analyzer.js";
import { formsLanguage } from "../../../reading/languages/terms.js";
import type { Span } from "../../../model/passage.js";
import type { Timex } from "../../../model/timex.js";
import type { Abbreviation } from "../../../model/article-reading.js";
import type { AnswerWords } from "./answer-candidate.js";
import { answerFitOf, type AnswerFit } from "./answer-candidates.js";
import { coveredBy, pairsIn, type AskedTerms, type Sought, type TextTerms } from "./term-coverage.js";
import { contraryIn, namesApart, saysInstead, type Contrary } from "./contradiction.js";
import { lackOf, termsOfAll, type Lack } from "./required.js";
import type { QuestionWord } from "../query/question.js";

/** A passage that may answer, as far as it is looked at. */
export interface Weighable {
  readonly text: string;
  /** Counted from the beginning of the text, in order. */
  readonly sentences: readonly Span[];
  readonly language: string;
  /** What is known besides: the article's title and publisher, the full names of those who speak in the passage. */
  readonly about: string;
  /** What stands before the passage in its article: what "he" and "it" may mean. */
  readonly before?: string;
  /** What the article says its abbreviations stand for. */
  readonly abbreviations: readonly Abbreviation[];
  /** The times that were read in it, counted from the beginning of the text. */
  readonly times?: readonly (Span & Pick<Timex, "type">)[];
  /** The people whose names the article prints as speakers. */
  readonly names?: readonly string[];
}

/** How far a passage answers a question. */
export interface Evidence {
  /** The sentence that answers best. */
  readonly sentence: Span;
  /** The words of that sentence that answer, or the sentence itself where the question does not say what kind of words would. */
  readonly marks: readonly Span[];
  /** Whether the sentence has words of the kind that is wanted, and they fit; undefined when no kind is wanted. */
  readonly kind: AnswerFit | undefined;
  /** 0 to 1: how much of what the question is about the sentence says; and the passage with what is known of it. */
  readonly inSentence: number;
  readonly inPassage: number;
  /** 0 to 1: the names of the question that the passage has, the numbers that the sentence or what is known of the passage has; 1 where there are none. */
  readonly names: number;
  readonly numbers: number;
  /** The question says "not", and the sentence does not. */
  readonly denied: boolean;
  /** Telling words of the question that neither the passage nor what is known of it has. */
  readonly missing: readonly QuestionWord[];
  /** 0 to 1: neighbours of the question that are neighbours in the passage. */
  readonly pairs: number;
  /** How many of the telling words the sentence says, and the passage with what is known of it; no more than `enough` are counted. */
  readonly saidInSentence: number;
  readonly saidInPassage: number;
  /** 0 to 1: the weight of the heaviest telling word that the sentence does not say, beside the heaviest of all. */
  readonly heaviestMissing: number;
  /** 0 to 1: how far the answering words are from the nearest telling word; a half where there are none. */
  readonly far: number;
  /** The sentence puts another word where a word of the question stands, between the same neighbours. */
  readonly instead: boolean;
  /** Names that the question prints as one are in the passage, but never side by side. */
  readonly namesApart: boolean;
  readonly contrary: Contrary;
  /** What must be there and is not. */
  readonly lack: Lack;
}

/** The sentence of a passage that answers best, and the words of the wanted kind in it. */
export interface BestSentence {
  readonly index: number;
  readonly worth: number;
  readonly found: readonly AnswerWords[];
}

const enough = 8;
/** Characters between answering words and the nearest word of the question, from which on they are as far as can be. */
const farthest = 40;

interface Around {
  readonly sentences: readonly TextTerms[];
  readonly about: TextTerms;
  readonly denied: boolean;
  /** Terms that a pronoun of the passage may be resolved to. */
  readonly meant: ReadonlySet<string>;
}

export function evidenceOf(
  { index, found }: BestSentence,
  asked: AskedTerms,
  { text, sentences: spans, language }: Weighable,
  { sentences, about, denied, meant }: Around,
): Evidence {
  const { sought, terms } = asked;
  const sentence = spans[index] as Span;
  const words = sentences[index] as TextTerms;
  const chosen = words.all;
  const said = new Set([...terms].filter((term) => about.all.has(term) || sentences.some(({ all }) => all.has(term))));
  const kind = answerFitOf(found);
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
      (term) => chosen.has(term) || about.all.has(term),
    ),
    denied: denied && !denies(text.slice(sentence.start, sentence.end)),
    missing: sought.flatMap(({ word, term }) => (said.has(term) ? [] : [word])),
    pairs: pairsIn(
      sought,
      sentences.flatMap(({ inOrder }) => inOrder),
    ),
    saidInSentence: Math.min(enough, sought.filter(({ term }) => chosen.has(term)).length),
    saidInPassage: Math.min(enough, sought.filter(({ term }) => said.has(term)).length),
    heaviestMissing: heaviestMissing(sought, chosen),
    far: farFrom(
      found,
      sought,
      sentences.flatMap(({ inOrder }) => inOrder),
    ),
    instead: saysInstead(asked, text, words),
    namesApart: namesApart(asked, [...sentences.map(({ inOrder }) => inOrder), about.inOrder]),
    contrary:
      formsLanguage(language) === "en"
        ? contraryIn(asked, (term) => sentences.some(({ all }) => all.has(term)))
        : "none",
    lack:
      formsLanguage(language) === "en"
        ? lackOf(sought, {
            sentence: chosen,
            about: asked.asksForDate ? nothing : about.all,
            said: termsOfAll([about.all, ...sentences.map(({ all }) => all)]),
            meant,
          })
        : "nothing",
  };
}

const nothing: ReadonlySet<string> = new Set();

function heaviestMissing(sought: readonly Sought[], chosen: ReadonlySet<string>): number {
  let [missing, heaviest] = [0, 0];
  for (const { word, term } of sought) {
    heaviest = Math.max(heaviest, word.weight);
    if (!chosen.has(term)) missing = Math.max(missing, word.weight);
  }
  return heaviest === 0 ? 0 : missing / heaviest;
}

function farFrom(found: readonly AnswerWords[], sought: readonly Sought[], words: readonly Term[]): number {
  if (found.length === 0) return 0.5;
  const asked = new Set(sought.map(({ term }) => term));
  const told = words.filter(({ term }) => asked.has(term));
  let nearest = farthest;
  let next = 0;
  // Both are in the order of the text: each answer is compared with the word before it and the one after.
  for (const { start, end } of found) {
    while (next < told.length && (told[next] as Term).end <= start) next++;
    const [before, after] = [told[next - 1], told[next]];
    if (before !== undefined) nearest = Math.min(nearest, start - before.end);
    if (after !== undefined) nearest = Math.min(nearest, Math.max(0, after.start - end));
  }
  return nearest / farthest;
}

const denial =
  /n['’]t\b|\b(?:not|never|no|without|neither|nor|cannot|none|least|un\p{L}{4,20}|in(?:effective|correct|capable|eligible)\p{L}{0,4}|fail\p{L}{0,5}|refus\p{L}{0,4}|lack\p{L}{0,3}|except|other than)\b/iu;

/** Whether it says that something is not so: the commonest way in which a question that looks answered is not. */
export const denies = (words: string): boolean => denial.test(words);
