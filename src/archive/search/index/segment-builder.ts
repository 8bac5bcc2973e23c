import { analyse, type Term } from "../../../reading/analysis/analyzer.js";
import type { Indexable } from "../search-engine.js";

/** Numbers that are appended to; a plain array would hold each at twice the room and more. */
export class GrowingNumbers {
  private numbers = new Uint32Array(1 << 10);
  length = 0;

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = value;
  }

  taken(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }
}

export interface DraftArticle {
  readonly file: string;
  readonly language: string;
  /** With the one before the first, which holds the title and what else is known of the article. */
  readonly passages: number;
}

/** A segment before it is laid out: the words of every passage in order, as numbers in the order of their first appearance. */
export class SegmentDraft {
  readonly articles: DraftArticle[] = [];
  readonly terms: string[] = [];
  readonly words = new GrowingNumbers();
  /** Per passage: where its words end; how many of them stand in the text (the others are other writings); whether it is an aside. */
  readonly ends = new GrowingNumbers();
  readonly ordered = new GrowingNumbers();
  readonly asides = new GrowingNumbers();
  private readonly numberOf = new Map<string, number>();

  /** The number of a term, a new one where it has none. */
  numberFor(term: string): number {
    const known = this.numberOf.get(term);
    if (known !== undefined) return known;
    this.numberOf.set(term, this.terms.length);
    this.terms.push(term);
    return this.terms.length - 1;
  }

  word(term: string): void {
    this.words.push(this.numberFor(term));
  }

  endPassage(ordered: number, aside: boolean): void {
    this.ends.push(this.words.length);
    this.ordered.push(ordered);
    this.asides.push(aside ? 1 : 0);
  }
}

/** Analyses articles into a draft. */
export function segmentDraft(articles: readonly Indexable[]): SegmentDraft {
  const draft = new SegmentDraft();
  for (const article of articles) drafted(article, draft);
  return draft;
}

/** Adds an article's words to the draft. */
export function drafted(article: Indexable, draft: SegmentDraft): void {
  const { file, language, title = "", about = "", passages } = article;
  const explained = explanations(article);
  draft.articles.push({ file, language, passages: passages.length + 1 });
  const all = [{ text: title, about, aside: false }, ...passages];
  for (const { text, about, aside } of all) {
    const { terms, also } = analyse(text, language);
    for (const { term } of terms) draft.word(term);
    for (const { term } of also) draft.word(term);
    for (const { term } of analyse(about ?? "", language).terms) draft.word(term);
    for (const term of explained(terms)) draft.word(term);
    draft.endPassage(terms.length, aside ?? false);
  }
}

/** The long form where a passage holds the short one, and the other way round, as the article itself explains them. */
function explanations({ abbreviations = [], language }: Indexable): (terms: readonly Term[]) => readonly string[] {
  if (abbreviations.length === 0) return () => [];
  const termsOf = (words: string) => analyse(words, language).terms.map(({ term }) => term);
  const pairs = abbreviations.flatMap(({ short, long }) => [
    { held: termsOf(short), meant: termsOf(long) },
    { held: termsOf(long), meant: termsOf(short) },
  ]);
  return (terms) => {
    const held = new Set(terms.map(({ term }) => term));
    return pairs
      .filter((pair) => pair.held.every((term) => held.has(term)) && !pair.meant.every((term) => held.has(term)))
      .flatMap(({ meant }) => meant);
  };
}
