import { packed, shared, unpacked } from "../../encoding/sections.js";
import { Draft, drafted } from "./segment-builder.js";
import type { DraftArticle } from "./segment-builder.js";
import type { Preparation } from "../search-engine.js";

interface Heading {
  readonly articles: readonly DraftArticle[];
  readonly terms: readonly string[];
}

/** Analyses articles one by one into a draft, and gives it as bytes that another thread can look at. */
export function preparation(): Preparation {
  const draft = new Draft();
  return {
    take: (article) => drafted(article, draft),
    bytes() {
      const { articles, terms, words, ends, ordered, asides } = draft;
      const heading: Heading = { articles, terms };
      const columns = [words, ends, ordered, asides].map((numbers) => {
        const taken = numbers.taken();
        return new Uint8Array(taken.buffer, taken.byteOffset, taken.byteLength);
      });
      return packed([Buffer.from(JSON.stringify(heading)), ...columns]);
    },
  };
}

/** One draft of several that were prepared, as if all their articles had been taken into it one after the other. */
export function draftFrom(prepared: readonly Uint8Array[]): Draft {
  const draft = new Draft();
  for (const bytes of prepared) {
    const section = unpacked(shared(bytes));
    // `preparation` wrote it.
    const { articles, terms } = JSON.parse(Buffer.from(section(0)).toString()) as Heading;
    const columns = [1, 2, 3, 4].map((at) => {
      const column = section(at);
      return new Uint32Array(column.buffer, column.byteOffset, column.length / 4);
    });
    const [words, ends, ordered, asides] = columns as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
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
