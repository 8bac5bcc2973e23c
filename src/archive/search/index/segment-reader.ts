import { ByteReader } from "../../byte-buffers.js";
import { segmentLayout } from "./segment-writer.js";
import { rangeOf, type SegmentBytes } from "./segment-bytes.js";
import { readTerms, type Terms } from "./term-dictionary.js";

/** What is read whole of a segment: what is known of its articles, passages and terms. */
interface Head extends Terms {
  readonly files: readonly string[];
  /** Whether the files are in the order of the alphabet. */
  readonly isInOrder: boolean;
  readonly languages: readonly string[];
  /** Per article, and one more: its first passage, the one of the title. */
  readonly firstPassage: Uint32Array;
  readonly articleOf: Uint32Array;
  /** Per passage: words that stand in its text. */
  readonly lengths: Uint32Array;
  /** Per article: words of its own passages. */
  readonly articleLengths: Uint32Array;
  readonly asides: Uint8Array;
  readonly termCount: number;
  /** Where the passage's words begin among all, and one more; where those and the postings begin in the bytes. */
  readonly forwardStarts: Uint32Array;
  readonly forwardAt: number;
  readonly postingsAt: number;
}

/** Some articles' words, ready to be searched. */
export interface Segment extends Head {
  readonly bytes: SegmentBytes;
  /** The passages that hold the term with this number, as they are saved. */
  readonly postingsOf: (number: number) => Uint8Array;
  /** The numbers of a passage's words, as they are saved. */
  readonly wordsOf: (passage: number) => Uint8Array;
}

const longestSizes = 64;

/** Opens saved bytes; undefined when they are cut short or written by another version. */
export function openSegment(bytes: SegmentBytes): Segment | undefined {
  const sizes = new ByteReader(rangeOf(bytes, 0, Math.min(longestSizes, bytes.length)));
  if (bytes.length < segmentLayout.length + 7 || sizes.text() !== segmentLayout) return undefined;
  const [articles, passages, termCount, headLength, forwardLength, postingsLength] = Array.from({ length: 6 }, () => sizes.varint()) as [
    number, number, number, number, number, number,
  ]; // prettier-ignore
  if (articles + passages + termCount > 8 * bytes.length) return undefined;
  const forwardAt = sizes.at + headLength;
  const postingsAt = forwardAt + forwardLength;
  if (postingsAt + postingsLength !== bytes.length) return undefined;
  const head = new ByteReader(rangeOf(bytes, sizes.at, forwardAt));

  const files: string[] = [];
  const languages: string[] = [];
  const firstPassage = new Uint32Array(articles + 1);
  const articleOf = new Uint32Array(passages);
  for (let article = 0; article < articles; article++) {
    files.push(head.text());
    languages.push(head.text());
    const first = firstPassage[article] ?? 0;
    const end = first + head.varint();
    firstPassage[article + 1] = end;
    articleOf.fill(article, first, end);
  }

  const lengths = new Uint32Array(passages);
  const asides = new Uint8Array(passages);
  const forwardStarts = new Uint32Array(passages + 1);
  for (let passage = 0; passage < passages; passage++) {
    const length = head.varint();
    asides[passage] = length & 1;
    forwardStarts[passage + 1] = (forwardStarts[passage] ?? 0) + (length >>> 1);
    lengths[passage] = head.varint();
  }

  const articleLengths = new Uint32Array(articles);
  for (let passage = 0; passage < passages; passage++) {
    const article = articleOf[passage] ?? 0;
    if (asides[passage] === 0) articleLengths[article] = (articleLengths[article] ?? 0) + (lengths[passage] ?? 0);
  }

  const terms = readTerms(head, termCount, passages);
  if (terms === undefined) return undefined;
  const { postingStarts } = terms;
  if (head.at !== headLength || forwardStarts[passages] !== forwardLength || firstPassage[articles] !== passages)
    return undefined;
  if (postingStarts[termCount] !== postingsLength) return undefined;
  const isInOrder = files.every((file, at) => at === 0 || (files[at - 1] ?? "") < file);
  const known = {
    files,
    isInOrder,
    languages,
    firstPassage,
    articleOf,
    lengths,
    articleLengths,
    asides,
    termCount,
    ...terms,
  };
  return lookedUpIn(bytes, { ...known, forwardStarts, forwardAt, postingsAt });
}

/** The same segment, its words and postings looked up in other bytes that are the same. */
export function lookedUpIn(bytes: SegmentBytes, known: Head): Segment {
  const { forwardStarts, forwardAt, postingStarts, postingsAt } = known;
  return {
    ...known,
    bytes,
    wordsOf: (passage) =>
      rangeOf(bytes, forwardAt + (forwardStarts[passage] ?? 0), forwardAt + (forwardStarts[passage + 1] ?? 0)),
    postingsOf: (number) =>
      rangeOf(bytes, postingsAt + (postingStarts[number] ?? 0), postingsAt + (postingStarts[number + 1] ?? 0)),
  };
}
