import { topicOf } from "../../answering/filters/topic.js";
import { termsOf } from "../../answering/filters/content-words.js";

/** A passage is on a topic when it says so much of it: the share by which /headlines and /who-said decide, too. */
const enough = 0.8;

interface Indexed<Id> {
  readonly id: Id;
  /** Distinct terms, the rarest among the topics first. */
  readonly terms: readonly string[];
  readonly needed: number;
  readonly numbers: readonly string[];
}

/** Topics by their terms, in one language. */
export interface TopicIndex<Id> {
  /** Those topics of which the passage says enough. */
  readonly on: (terms: ReadonlySet<string>) => readonly Id[];
}

const isNumber = (term: string): boolean => /^\p{Nd}/u.test(term);

/**
 * An inverted index over topics. A passage that has `needed` of n terms has at least one of any n − needed + 1 of them, so that each topic stands
 * only under that many of its rarest terms (prefix filtering: Chaudhuri, Ganti, Kaushik, ICDE 2006).
 */
export function topicIndex<Id>(topics: Iterable<readonly [id: Id, words: string]>, language: string): TopicIndex<Id> {
  const split = [...topics].flatMap(([id, words]) =>
    topicOf(words, language) === undefined
      ? []
      : [{ id, terms: [...new Set(termsOf(words, language).map(({ term }) => term))] }],
  );
  const frequency = new Map<string, number>();
  for (const { terms } of split) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const lists = new Map<string, Indexed<Id>[]>();
  for (const { id, terms } of split) {
    const rarestFirst = terms.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
    const needed = Math.ceil(terms.length * enough);
    const indexed = { id, terms: rarestFirst, needed, numbers: terms.filter(isNumber) };
    for (const term of rarestFirst.slice(0, terms.length - needed + 1)) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [indexed]);
      else list.push(indexed);
    }
  }
  return {
    on(said) {
      const found = new Set<Id>();
      for (const term of said)
        for (const topic of lists.get(term) ?? []) if (!found.has(topic.id) && says(said, topic)) found.add(topic.id);
      return [...found];
    },
  };
}

function says<Id>(said: ReadonlySet<string>, { terms, needed, numbers }: Indexed<Id>): boolean {
  if (!numbers.every((number) => said.has(number))) return false;
  let missing = terms.length - needed;
  for (const term of terms) if (!said.has(term) && --missing < 0) return false;
  return true;
}
