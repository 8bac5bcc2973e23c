import { deserialize, serialize } from "node:v8";
import { SegmentDraft, drafted } from "./segment-builder.js";
import type { DraftArticle } from "./segment-builder.js";
import type { Preparation } from "../search-engine.js";
import { segmentBytes } from "./segment-writer.js";

/** A draft as other threads are given it. */
interface Prepared {
  readonly articles: readonly DraftArticle[];
  readonly terms: readonly string[];
  readonly words: Uint32Array;
  readonly ends: Uint32Array;
  readonly ordered: Uint32Array;
  readonly asides: Uint32Array;
}

/** Analyses articles one by one into a draft, and gives it as bytes that another thread can look at. */
export function preparation(): Preparation {
  const draft = new SegmentDraft();
  return {
    take: (article) => drafted(article, draft),
    bytes() {
      const { articles, terms, words, ends, ordered, asides } = draft;
      const columns = { words: words.taken(), ends: ends.taken(), ordered: ordered.taken(), asides: asides.taken() };
      return serialize({ articles, terms, ...columns } satisfies Prepared);
    },
  };
}

/** One draft of several that were prepared, as if all their articles had been taken into it one after the other. */
export function draftFrom(prepared: readonly Uint8Array[]): SegmentDraft {
  const draft = new SegmentDraft();
  for (const bytes of prepared) {
    // `preparation` wrote it.
    const { articles, terms, words, ends, ordered, asides } = deserialize(bytes) as Prepared;
    draft.articles.push(...articles);
    const numbers = Uint32Array.from(terms, (term) => draft.numberFor(term));
    const before = draft.words.length;
    for (const word of words) draft.words.push(numbers[word] as number);
    for (const end of ends) draft.ends.push(before + end);
    for (const count of ordered) draft.ordered.push(count);
    for (const aside of asides) draft.asides.push(aside);
  }
  return draft;
}

/** A segment of each article that was prepared, by its file. */
export function segmentsOfArticles(prepared: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const { articles, terms, words, ends, ordered, asides } = draftFrom([prepared]);
  const found = new Map<string, Uint8Array>();
  const [wordsOf, endsOf, orderedOf, asidesOf] = [words.taken(), ends.taken(), ordered.taken(), asides.taken()];
  let passage = 0;
  let word = 0;
  for (const article of articles) {
    const draft = new SegmentDraft();
    draft.articles.push(article);
    for (const end = passage + article.passages; passage < end; passage += 1) {
      for (const until = endsOf[passage] ?? 0; word < until; word += 1) draft.word(terms[wordsOf[word] ?? 0] ?? "");
      draft.endPassage(orderedOf[passage] ?? 0, asidesOf[passage] === 1);
    }
    found.set(article.file, segmentBytes(draft));
  }
  return found;
}
