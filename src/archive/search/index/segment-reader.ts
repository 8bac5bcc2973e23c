import { ByteReader } from "../../byte-buffers.js";
import { layout } from "./segment-writer.js";
import { postingsIn } from "./posting-lists.js";
import { readTerms, type Terms } from "./term-dictionary.js";
import { eachPassageIn } from "./posting-cursor.js";

/** Some articles' words, ready to be searched: views onto the bytes that were saved, and where things stand in them. */
export interface Segment extends Terms {
  readonly bytes: Uint8Array;
  readonly files: readonly string[];
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
  /** How many passages hold the term with this number. */
  readonly heldBy: Uint32Array;
  /** How many articles do. Counted when it is first asked for. */
  readonly articlesWith: (number: number) => number;
  /** The passages that hold it, as they are saved. */
  readonly postingsOf: (number: number) => Uint8Array;
  /** Where the passage's words begin in `forward`, and one more. */
  readonly forwardStarts: Uint32Array;
  readonly forward: Uint8Array;
}

/** Opens saved bytes without copying them; undefined when they are cut short or written by another version. */
export function openSegment(bytes: Uint8Array): Segment | undefined {
  const head = new ByteReader(bytes);
  if (bytes.length < layout.length + 6 || head.text() !== layout) return undefined;
  const [articles, passages, termCount, forwardLength, postingsLength] = Array.from({ length: 5 }, () => head.varint()) as [
    number, number, number, number, number,
  ]; // prettier-ignore
  if (articles + passages + termCount + forwardLength + postingsLength > 8 * bytes.length) return undefined;

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
  const forward = head.raw(forwardLength);
  const postings = head.raw(postingsLength);
  if (head.at !== bytes.length || forwardStarts[passages] !== forwardLength || firstPassage[articles] !== passages)
    return undefined;
  const postingsOf = postingsIn({ heldBy: terms.heldBy, forward, forwardStarts, postings });
  if (postingsOf === undefined) return undefined;
  const articlesWith = articlesCounted({ articleOf, termCount, postingsOf });
  return {
    bytes, files, languages, firstPassage, articleOf, lengths, articleLengths, asides, termCount, forwardStarts, forward, postingsOf, articlesWith,
    ...terms,
  }; // prettier-ignore
}

type Posted = Pick<Segment, "articleOf" | "termCount" | "postingsOf">;

function articlesCounted({ articleOf, termCount, postingsOf }: Posted): (number: number) => number {
  // A term is in one article at least, so that 0 is one that was not counted yet.
  const counted = new Uint32Array(termCount);
  return (number) => {
    if (counted[number] === 0) {
      let last = -1;
      let count = 0;
      eachPassageIn(postingsOf(number), (passage) => {
        const article = articleOf[passage] as number;
        if (article !== last) count++;
        last = article;
      });
      counted[number] = count;
    }
    return counted[number] ?? 0;
  };
}
