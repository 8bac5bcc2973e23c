import { ByteWriter } from "../../byte-buffers.js";

interface Laid {
  readonly words: Uint32Array;
  readonly ends: Uint32Array;
  readonly numbers: Uint32Array;
  readonly heldBy: Uint32Array;
  /** Per passage. */
  readonly articleOf: Uint32Array;
}

/** The postings of all terms, one term's after another's; how many bytes each takes, and how many articles hold the term. */
export interface Posted {
  readonly bytes: Uint8Array;
  readonly lengths: Uint32Array;
  readonly articles: Uint32Array;
}

/** For each term its passages, as steps from one to the next, the lowest bit telling that a count of more than one follows. */
export function postingBytes({ words, ends, numbers, heldBy, articleOf }: Laid): Posted {
  const starts = new Uint32Array(heldBy.length + 1);
  for (let number = 0; number < heldBy.length; number++)
    starts[number + 1] = (starts[number] as number) + (heldBy[number] as number);
  const filled = starts.slice(0, -1);
  const passages = new Uint32Array(starts[heldBy.length] as number);
  const counts = new Uint16Array(passages.length);
  const lastSeen = new Int32Array(heldBy.length).fill(-1);
  eachWord(words, ends, (term, passage) => {
    const number = numbers[term] as number;
    if (lastSeen[number] !== passage) {
      lastSeen[number] = passage;
      passages[filled[number] as number] = passage;
      filled[number] = (filled[number] as number) + 1;
    }
    const at = (filled[number] as number) - 1;
    counts[at] = (counts[at] as number) + 1;
  });
  const bytes = new ByteWriter();
  const lengths = new Uint32Array(heldBy.length);
  const articles = new Uint32Array(heldBy.length);
  for (let number = 0; number < heldBy.length; number++) {
    const before = bytes.length;
    let [last, article, inArticles] = [-1, -1, 0];
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      const passage = passages[at] as number;
      writePosting(bytes, passage - last, counts[at] as number);
      last = passage;
      if (articleOf[passage] !== article) inArticles++;
      article = articleOf[passage] as number;
    }
    lengths[number] = bytes.length - before;
    articles[number] = inArticles;
  }
  return { bytes: bytes.taken(), lengths, articles };
}

/** A step to the next passage, and how often the term stands there where that is more than once. */
function writePosting(bytes: ByteWriter, step: number, count: number): void {
  bytes.varint((step << 1) | (count > 1 ? 1 : 0));
  if (count > 1) bytes.varint(count);
}

/** Every word of a draft and the passage that it is in. */
export function eachWord(words: Uint32Array, ends: Uint32Array, visit: (term: number, passage: number) => void): void {
  let word = 0;
  for (let passage = 0; passage < ends.length; passage++) {
    const end = ends[passage] as number;
    for (; word < end; word++) visit(words[word] as number, passage);
  }
}
