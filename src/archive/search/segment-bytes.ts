import { ByteWriter } from "./bytes.js";
import type { Draft } from "./draft.js";

/** Raised whenever the layout or the analysis changes: an older file is then read anew instead of understood wrongly. */
export const layout = "attest words 2";

/**
 * Lays a draft out as bytes: articles, passages, terms (sorted, each without the beginning it shares with the one before), the
 * words of every passage in order, and for every term the passages that hold it. Frequent terms have small numbers.
 */
export function segmentBytes(draft: Draft): Uint8Array {
  const words = draft.words.taken();
  const ends = draft.ends.taken();
  const numbers = byFrequency(draft.terms.length, words);
  const forward = new ByteWriter();
  const lengths: number[] = [];
  let word = 0;
  for (const end of ends) {
    const before = forward.length;
    for (; word < end; word++) forward.varint(numbers[words[word] ?? 0] ?? 0);
    lengths.push(forward.length - before);
  }
  const postings = postingsOf(words, ends, numbers);

  const out = new ByteWriter();
  out.text(layout);
  for (const size of [draft.articles.length, ends.length, draft.terms.length, forward.length, postings.bytes.length])
    out.varint(size);
  for (const { file, language, passages } of draft.articles) {
    out.text(file);
    out.text(language);
    out.varint(passages);
  }
  const ordered = draft.ordered.taken();
  const asides = draft.asides.taken();
  for (let passage = 0; passage < ends.length; passage++) {
    out.varint(((lengths[passage] ?? 0) << 1) | (asides[passage] ?? 0));
    out.varint(ordered[passage] ?? 0);
  }
  writeTerms(draft.terms, numbers, out);
  for (const [held, length] of postings.sizes) {
    out.varint(held);
    out.varint(length);
  }
  out.raw(forward.taken());
  out.raw(postings.bytes.taken());
  return out.taken();
}

/** The number of each term of the draft in the segment: the most frequent is 0. */
function byFrequency(terms: number, words: Uint32Array): Uint32Array {
  const counts = new Uint32Array(terms);
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  const order = Uint32Array.from(counts, (_, term) => term).sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
  );
  const numbers = new Uint32Array(terms);
  order.forEach((term, number) => (numbers[term] = number));
  return numbers;
}

interface Postings {
  readonly bytes: ByteWriter;
  /** Per term: how many passages hold it, and the length in bytes. */
  readonly sizes: readonly (readonly [number, number])[];
}

/** For each term its passages, as steps from one to the next, the lowest bit telling that a count of more than one follows. */
function postingsOf(words: Uint32Array, ends: Uint32Array, numbers: Uint32Array): Postings {
  const starts = new Uint32Array(numbers.length + 1);
  const lastSeen = new Int32Array(numbers.length).fill(-1);
  eachWord(words, ends, numbers, (number, passage) => {
    if (lastSeen[number] === passage) return;
    lastSeen[number] = passage;
    starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  });
  for (let number = 0; number < numbers.length; number++)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const filled = starts.slice(0, -1);
  const passages = new Uint32Array(starts[numbers.length] ?? 0);
  const counts = new Uint16Array(passages.length);
  lastSeen.fill(-1);
  eachWord(words, ends, numbers, (number, passage) => {
    if (lastSeen[number] !== passage) {
      lastSeen[number] = passage;
      passages[filled[number] ?? 0] = passage;
      filled[number] = (filled[number] ?? 0) + 1;
    }
    const at = (filled[number] ?? 0) - 1;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  const bytes = new ByteWriter();
  const sizes: [number, number][] = [];
  for (let number = 0; number < numbers.length; number++) {
    const before = bytes.length;
    let last = -1;
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) {
      const passage = passages[at] ?? 0;
      const count = counts[at] ?? 1;
      bytes.varint(((passage - last) << 1) | (count > 1 ? 1 : 0));
      if (count > 1) bytes.varint(count);
      last = passage;
    }
    sizes.push([end - (starts[number] ?? 0), bytes.length - before]);
  }
  return { bytes, sizes };
}

function eachWord(
  words: Uint32Array,
  ends: Uint32Array,
  numbers: Uint32Array,
  visit: (number: number, passage: number) => void,
): void {
  let word = 0;
  for (let passage = 0; passage < ends.length; passage++) {
    const end = ends[passage] ?? 0;
    for (; word < end; word++) visit(numbers[words[word] ?? 0] ?? 0, passage);
  }
}

function writeTerms(terms: readonly string[], numbers: Uint32Array, out: ByteWriter): void {
  const sorted = terms
    .map((term, index) => ({ bytes: Buffer.from(term), number: numbers[index] ?? 0 }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  let last: Uint8Array = new Uint8Array();
  for (const { bytes, number } of sorted) {
    let shared = 0;
    while (shared < bytes.length && shared < last.length && bytes[shared] === last[shared]) shared++;
    out.varint(shared);
    out.varint(bytes.length - shared);
    out.raw(bytes.subarray(shared));
    out.varint(number);
    last = bytes;
  }
}
