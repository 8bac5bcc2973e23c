import { ByteWriter } from "../../byte-buffers.js";
import type { SegmentDraft } from "./segment-builder.js";
import { eachWord, postingBytes, type Posted } from "./posting-writer.js";

/** Raised whenever the layout or the analysis changes: an older file is then read anew instead of understood wrongly. */
export const segmentLayout = "attest words 5";

/**
 * Lays a draft out as bytes: a head of articles, passages and terms (sorted, each without the beginning it shares with the one before),
 * which is read whole; then the words of every passage in order, and for every term the passages that hold it, which are looked up. A term's number is its place among all by
 * how many passages hold it, then by the alphabet: frequent terms have small numbers, and no number need be saved.
 */
export function segmentBytes(draft: SegmentDraft): Uint8Array {
  const words = draft.words.taken();
  const ends = draft.ends.taken();
  const held = heldIn(words, ends, draft.terms.length);
  const sorted = draft.terms
    .map((term, index) => ({ bytes: Buffer.from(term), index, held: held[index] as number }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const numbers = new Uint32Array(draft.terms.length);
  const heldBy = new Uint32Array(draft.terms.length);
  // The sort is stable, so that equals stay in the order of the alphabet.
  for (const [number, { index, held }] of [...sorted].sort((a, b) => b.held - a.held).entries()) {
    numbers[index] = number;
    heldBy[number] = held;
  }

  const forward = new ByteWriter();
  const lengths: number[] = [];
  let word = 0;
  for (const end of ends) {
    const before = forward.length;
    for (; word < end; word++) forward.varint(numbers[words[word] as number] as number);
    lengths.push(forward.length - before);
  }
  const posted = postingBytes({ words, ends, numbers, heldBy, articleOf: articleOfPassages(draft) });

  const head = new ByteWriter();
  for (const { file, language, passages } of draft.articles) {
    head.text(file);
    head.text(language);
    head.varint(passages);
  }
  const ordered = draft.ordered.taken();
  const asides = draft.asides.taken();
  for (let passage = 0; passage < ends.length; passage++) {
    head.varint(((lengths[passage] ?? 0) << 1) | (asides[passage] ?? 0));
    head.varint(ordered[passage] ?? 0);
  }
  writeTerms(
    sorted.map((term) => ({ ...term, number: numbers[term.index] as number })),
    posted,
    head,
  );

  const out = new ByteWriter();
  out.text(segmentLayout);
  const sizes = [
    draft.articles.length,
    ends.length,
    draft.terms.length,
    head.length,
    forward.length,
    posted.bytes.length,
  ];
  for (const size of sizes) out.varint(size);
  out.raw(head.taken());
  out.raw(forward.taken());
  out.raw(posted.bytes);
  return out.taken();
}

/** How many passages hold each term of the draft. */
function heldIn(words: Uint32Array, ends: Uint32Array, terms: number): Uint32Array {
  const held = new Uint32Array(terms);
  const lastSeen = new Int32Array(terms).fill(-1);
  eachWord(words, ends, (term, passage) => {
    if (lastSeen[term] === passage) return;
    lastSeen[term] = passage;
    held[term] = (held[term] as number) + 1;
  });
  return held;
}

function articleOfPassages({ articles }: SegmentDraft): Uint32Array {
  const articleOf = new Uint32Array(articles.reduce((sum, { passages }) => sum + passages, 0));
  let first = 0;
  for (const [article, { passages }] of articles.entries()) articleOf.fill(article, first, (first += passages));
  return articleOf;
}

interface LaidTerm {
  readonly bytes: Uint8Array;
  readonly number: number;
  readonly held: number;
}

/**
 * Of each term in one byte how much of the one before is kept and how many bytes are added, where both are small. Then how many passages hold it; where it is more
 * than one, in how many articles, and how many bytes its postings take.
 */
function writeTerms(sorted: readonly LaidTerm[], { lengths, articles }: Posted, out: ByteWriter): void {
  let last: Uint8Array = new Uint8Array();
  for (const { bytes, number, held } of sorted) {
    let shared = 0;
    while (shared < bytes.length && shared < last.length && bytes[shared] === last[shared]) shared++;
    const added = bytes.length - shared;
    if (shared < 15 && added < 16) out.raw(Uint8Array.of((shared << 4) | added));
    else {
      out.raw(Uint8Array.of(0xff));
      out.varint(shared);
      out.varint(added);
    }
    out.raw(bytes.subarray(shared));
    out.varint(held);
    if (held > 1) out.varint(articles[number] as number);
    out.varint(lengths[number] as number);
    last = bytes;
  }
}
