import { comparisonWords, type ComparisonWord } from "../../answering/findings/comparison-words.js";
import type { Span } from "../../model/passage.js";

/** A text as followed words are looked for in it: case, marks and punctuation make no difference, all else does. */
export const spokenWords = (text: string): readonly ComparisonWord[] =>
  comparisonWords(text).filter(({ punctuation }) => !punctuation);

/** A followed run of words at a place of a text. */
export interface RunFound<Id> extends Span {
  readonly id: Id;
}

interface Run<Id> {
  readonly id: Id;
  readonly keys: readonly string[];
  /** The place of the word under which it stands in the index. */
  readonly anchor: number;
}

/** An inverted index over runs of words: each stands under its one word that fewest of them have. */
export function wordIndex<Id>(
  followed: Iterable<readonly [id: Id, words: string]>,
): (words: readonly ComparisonWord[]) => readonly RunFound<Id>[] {
  const runs = [...followed].map(([id, words]) => ({ id, keys: spokenWords(words).map(({ key }) => key) }));
  const frequency = new Map<string, number>();
  for (const { keys } of runs) for (const key of new Set(keys)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const lists = new Map<string, Run<Id>[]>();
  for (const { id, keys } of runs) {
    const [rarest] = keys
      .map((key, at) => ({ key, at, times: frequency.get(key) ?? 0 }))
      .toSorted((a, b) => a.times - b.times || b.key.length - a.key.length);
    if (rarest === undefined) continue;
    const list = lists.get(rarest.key) ?? [];
    list.push({ id, keys, anchor: rarest.at });
    lists.set(rarest.key, list);
  }
  return (words) =>
    words.flatMap(({ key }, at) =>
      (lists.get(key) ?? []).flatMap(({ id, keys, anchor }) => {
        const from = at - anchor;
        const [first, last] = [words[from], words[from + keys.length - 1]];
        if (first === undefined || last === undefined) return [];
        return keys.every((wanted, i) => words[from + i]?.key === wanted)
          ? [{ id, start: first.start, end: last.end }]
          : [];
      }),
    );
}
