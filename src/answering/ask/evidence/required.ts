import { analyse } from "../../../reading/analysis/analyzer.js";
import { sameEvent } from "../../../reading/languages/en/lexicon/event-families.js";
import type { Sought } from "./term-coverage.js";

/** What a passage lacks of what must be there: a name that was asked for, or the event. */
export type Lack = "nothing" | "name" | "event";

/** Terms that can be asked for one by one, or gone through; a set of them is one. */
export interface KnownTerms extends Iterable<string> {
  has(term: string): boolean;
}

/** The terms of several sets, without a set of all of them: most passages are asked for two or three. A term may come more than once. */
export function termsOfAll(sets: readonly ReadonlySet<string>[]): KnownTerms {
  return {
    has: (term) => sets.some((set) => set.has(term)),
    *[Symbol.iterator]() {
      for (const set of sets) yield* set;
    },
  };
}

/** Where words are looked for: the sentence that would answer, its passage with all that is known of it, and what stands before it. */
export interface SearchedWords {
  readonly sentence: ReadonlySet<string>;
  readonly said: KnownTerms;
  /** What is known of the passage: the article's title, its days, who speaks. */
  readonly about: ReadonlySet<string>;
  /** Terms of the article that a pronoun of the passage may be resolved to; empty where it has none. */
  readonly meant: ReadonlySet<string>;
}

/** Whoever asks in so many words has left out all that is not needed; in a longer question words may be said otherwise. */
const fewWords = 4;

/**
 * A proper name of the question stands in the passage, or is what its pronoun stands for; the event that a short question asks about is in the
 * sentence, in any form.
 */
export function lackOf(sought: readonly Sought[], place: SearchedWords): Lack {
  const has = (term: string): boolean => place.said.has(term) || place.meant.has(term);
  if (namesOf(sought).some((group) => !has((group.at(-1) as Sought).term))) return "name";
  const event = sought.filter(({ word }) => !word.isName && !word.isNumber && !word.isEveryday && !word.isCounted);
  if (sought.length > fewWords) return "nothing";
  // "How many aircraft take part?" is not answered by ships.
  const counted = sought.filter(({ word }) => word.isCounted && !word.isEveryday);
  if (counted.some(({ word, term }) => !saysEvent(word.printed, term, place.said))) return "event";
  if (event.length === 0) return doesCounted(sought, place) ? "nothing" : "event";
  const inSentence = event.filter(({ word, term }) => saysEvent(word.printed, term, place.sentence));
  const inPassage = event.filter(({ word, term }) => saysEvent(word.printed, term, place.said));
  // "How many ships take part in the exercise?": the headline says which exercise, and the sentence how many ships.
  if (inSentence.length === 0 && !event.every(({ term }) => place.about.has(term))) return "event";
  return event.length - inPassage.length > (event.length > 2 ? 1 : 0) ? "event" : "nothing";
}

/** "How many people work at the mill?": be the verb ever so common, whoever is counted must do that. True where nobody is counted. */
const doesCounted = (sought: readonly Sought[], { said }: SearchedWords): boolean =>
  !sought.some(({ word }) => word.isCounted) ||
  sought.every(
    ({ word, term }) => !word.isEveryday || word.isCounted || word.isName || saysEvent(word.printed, term, said),
  );

/** Names that the question prints side by side are one: "carrie lam". */
function namesOf(sought: readonly Sought[]): readonly (readonly Sought[])[] {
  const groups: Sought[][] = [];
  for (const one of sought) {
    if (!one.word.isName) continue;
    const last = groups.at(-1);
    if (last !== undefined && one.word.start - (last.at(-1) as Sought).word.end <= 2) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const formsOf = new Map<string, ReadonlySet<string>>();

/** The terms that tell of the same event as a word; remembered, because the same few words are asked for. */
function eventTerms(word: string): ReadonlySet<string> {
  const known = formsOf.get(word);
  if (known !== undefined) return known;
  if (formsOf.size > 2000) formsOf.clear();
  const terms = new Set(sameEvent(word).map((one) => analyse(one, "en").terms[0]?.term ?? one));
  formsOf.set(word, terms);
  return terms;
}

/** Stems of so many letters that begin alike are of one family: "adjourn", "adjournment". */
const longStem = 5;

/** Whether one of the terms is another word for the event of a word: "killed" of "die". */
export function saysFamily(word: string, terms: Pick<KnownTerms, "has">): boolean {
  for (const form of eventTerms(word)) if (terms.has(form)) return true;
  return false;
}

/** Whether one of the terms tells of the event that a word of the question does: "killed" of "die", "adjournment" of "adjourn". */
export function saysEvent(word: string, term: string, terms: KnownTerms): boolean {
  if (terms.has(term) || saysFamily(word, terms)) return true;
  if (term.length < longStem) return false;
  for (const other of terms)
    if (other.length >= longStem && (other.startsWith(term) || term.startsWith(other))) return true;
  return false;
}
