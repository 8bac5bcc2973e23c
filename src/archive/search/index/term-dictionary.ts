import type { ByteReader } from "../../byte-buffers.js";

/** The terms of a segment and their numbers. */
export interface Terms {
  /** The term's number, or -1. */
  readonly numberOf: (term: string) => number;
  readonly termOf: (number: number) => string;
  /** How many passages hold the term with this number, and how many articles. */
  readonly heldBy: Uint32Array;
  readonly articlesWith: Uint32Array;
  /** Where the postings of the term with this number begin among all, and one more. */
  readonly postingStarts: Uint32Array;
}

/**
 * Reads the terms and lays a table of hashes over them: a question looks up hundreds of terms in every segment. Undefined where a term
 * is said to be in more passages than there are.
 */
export function readTerms(head: ByteReader, termCount: number, passages: number): Terms | undefined {
  let text = new Uint8Array(termCount * 8 + 64);
  const starts = new Uint32Array(termCount + 1);
  const numbers = new Uint32Array(termCount);
  const held = new Uint32Array(termCount);
  const articles = new Uint32Array(termCount);
  const postings = new Uint32Array(termCount);
  // At most half full, so that a free slot is never far; it holds the term's place and one more, or 0.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * termCount + 2)));
  const lastSlot = slots.length - 1;

  // Read in place: a view made for each term takes longer than all else.
  const { bytes } = head;
  for (let place = 0; place < termCount; place++) {
    const before = place === 0 ? 0 : (starts[place - 1] as number);
    const start = starts[place] as number;
    const packed = bytes[head.at++] ?? 0;
    const shared = Math.min(start - before, packed === 0xff ? head.varint() : packed >>> 4);
    const added = Math.min(bytes.length - head.at, packed === 0xff ? head.varint() : packed & 15);
    const end = start + shared + added;
    if (end > text.length) text = grown(text, end);
    for (let at = 0; at < shared; at++) text[start + at] = text[before + at] as number;
    for (let at = 0; at < added; at++) text[start + shared + at] = bytes[head.at + at] ?? 0;
    head.at += added;
    starts[place + 1] = end;
    const passagesWith = head.varint();
    held[place] = passagesWith;
    articles[place] = passagesWith > 1 ? head.varint() : 1;
    postings[place] = head.varint();
    let slot = hashOf(text, start, end) & lastSlot;
    while (slots[slot] !== 0) slot = (slot + 1) & lastSlot;
    slots[slot] = place + 1;
  }

  if (held.some((one) => one > passages)) return undefined;
  // A term's number is its place by how many passages hold it, then by the alphabet.
  const placeOf = fallingBy(held);
  const postingStarts = new Uint32Array(termCount + 1);
  for (let number = 0; number < termCount; number++) {
    const place = placeOf[number] as number;
    numbers[place] = number;
    postingStarts[number + 1] = (postingStarts[number] as number) + (postings[place] as number);
  }

  const isAt = (place: number, term: Uint8Array, length: number): boolean => {
    const start = starts[place] as number;
    if ((starts[place + 1] as number) - start !== length) return false;
    for (let at = 0; at < length; at++) if (text[start + at] !== term[at]) return false;
    return true;
  };
  return {
    heldBy: inOrder(held, placeOf),
    articlesWith: inOrder(articles, placeOf),
    postingStarts,
    numberOf: (term) => {
      const wanted = bytesOf(term);
      let slot = hashOf(wanted.bytes, 0, wanted.length) & lastSlot;
      for (; slots[slot] !== 0; slot = (slot + 1) & lastSlot) {
        const place = (slots[slot] as number) - 1;
        if (isAt(place, wanted.bytes, wanted.length)) return numbers[place] as number;
      }
      return -1;
    },
    termOf: (number) => {
      const place = placeOf[number] ?? 0;
      return Buffer.from(text.buffer, starts[place], (starts[place + 1] ?? 0) - (starts[place] ?? 0)).toString("utf8");
    },
  };
}

// A function of its own: what one inside another looks at is kept as long as either of them.
const inOrder = (values: Uint32Array, places: Uint32Array): Uint32Array =>
  places.map((place) => values[place] as number);

/** The places in the order of their numbers, the highest first, equals as they stand. Counts instead of comparing. */
function fallingBy(held: Uint32Array): Uint32Array {
  const most = held.reduce((most, one) => Math.max(most, one), 0);
  // Where those with a number begin, after all with a higher one.
  const next = new Uint32Array(most + 2);
  for (const one of held) next[one] = (next[one] as number) + 1;
  let before = 0;
  for (let number = most; number >= 0; number--) {
    const count = next[number] as number;
    next[number] = before;
    before += count;
  }
  const places = new Uint32Array(held.length);
  for (let place = 0; place < held.length; place++) {
    const number = held[place] as number;
    const at = next[number] as number;
    places[at] = place;
    next[number] = at + 1;
  }
  return places;
}

function grown(text: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, text.length * 2));
  larger.set(text);
  return larger;
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}

const room = new Uint8Array(256);

/** A term as UTF-8. A short one of plain letters, as almost all are, is written into the same bytes each time. */
function bytesOf(term: string): { readonly bytes: Uint8Array; readonly length: number } {
  if (term.length <= room.length) {
    let at = 0;
    for (; at < term.length; at++) {
      const code = term.charCodeAt(at);
      if (code >= 0x80) break;
      room[at] = code;
    }
    if (at === term.length) return { bytes: room, length: at };
  }
  const bytes = Buffer.from(term);
  return { bytes, length: bytes.length };
}
