import type { Segment } from "../index/segment-reader.js";
import { eachPassageWith, eachWordOf } from "../index/posting-iteration.js";

/** The numbers that each word of a phrase may have in a segment; undefined where the segment lacks one of the words. */
function numbersOf(
  segment: Segment,
  phrase: readonly (readonly string[])[],
): readonly (readonly number[])[] | undefined {
  const numbers = phrase.map((terms) => terms.map(segment.numberOf).filter((number) => number >= 0));
  return numbers.every((alternatives) => alternatives.length > 0) ? numbers : undefined;
}

export interface SoughtPhrase {
  /** The terms that each of its words may be. */
  readonly words: readonly (readonly string[])[];
  readonly limit: number;
  readonly serves: (passage: number) => boolean;
}

/** The passages whose text holds the words one after another, small words and all. At most `limit`, in the order of their files. */
export function passagesWith(segment: Segment, { words: phrase, limit, serves }: SoughtPhrase): readonly number[] {
  const numbers = numbersOf(segment, phrase);
  if (numbers === undefined) return [];
  const found: number[] = [];
  for (const passage of inOrderOfFiles(segment, passagesWithAll(segment, numbers))) {
    if (serves(passage) && holds(segment, passage, numbers)) found.push(passage);
    if (found.length === limit) break;
  }
  return found;
}

/** Segments are laid in the order of their files, but for merged ones and those of a reading that was cut off. */
function inOrderOfFiles({ files, articleOf, isInOrder }: Segment, passages: readonly number[]): readonly number[] {
  if (isInOrder) return passages;
  const fileOf = (passage: number): string => files[articleOf[passage] ?? 0] ?? "";
  return [...passages].sort((a, b) => (fileOf(a) === fileOf(b) ? a - b : fileOf(a) < fileOf(b) ? -1 : 1));
}

/** Rare words decide which passages come into question; more than these few would cost more than they rule out. */
const deciding = 4;

interface PhraseWord {
  readonly alternatives: readonly number[];
  readonly held: number;
  /** How often it stands in the phrase. */
  readonly times: number;
}

function wordsIn({ heldBy }: Segment, numbers: readonly (readonly number[])[]): readonly PhraseWord[] {
  const words = new Map<string, PhraseWord>();
  for (const alternatives of numbers) {
    const held = alternatives.reduce((sum, number) => sum + (heldBy[number] ?? 0), 0);
    const key = alternatives.join(" ");
    words.set(key, { alternatives, held, times: (words.get(key)?.times ?? 0) + 1 });
  }
  return [...words.values()];
}

function passagesWithAll(segment: Segment, numbers: readonly (readonly number[])[]): readonly number[] {
  const rarest = [...wordsIn(segment, numbers)].sort((a, b) => a.held - b.held).slice(0, deciding);
  // Per passage how many of the words, from the rarest on, it is known to hold one after the other.
  const held = new Uint8Array(segment.articleOf.length);
  let remaining: number[] = [];
  for (const [word, { alternatives, times }] of rarest.entries()) {
    const holding: number[] = [];
    // Of a word in several forms a passage may have each once.
    const least = alternatives.length === 1 ? times : 1;
    for (const number of alternatives)
      eachPassageWith(segment, number, (passage, count) => {
        if (held[passage] !== word || count < least) return;
        held[passage] = word + 1;
        holding.push(passage);
      });
    remaining = holding;
    if (remaining.length < 64) break;
  }
  return remaining;
}

let room = new Uint32Array(256);

function holds(segment: Segment, passage: number, phrase: readonly (readonly number[])[]): boolean {
  const length = segment.lengths[passage] ?? 0;
  if (length > room.length) room = new Uint32Array(length * 2);
  const words = room;
  eachWordOf(segment, passage, (number, place) => {
    if (place < length) words[place] = number;
  });
  for (let from = 0; from + phrase.length <= length; from++) if (standsAt(words, from, phrase)) return true;
  return false;
}

function standsAt(words: Uint32Array, from: number, phrase: readonly (readonly number[])[]): boolean {
  for (let at = 0; at < phrase.length; at++)
    if (phrase[at]?.includes(words[from + at] as number) !== true) return false;
  return true;
}
