/** What counts how much. docs/search.md tells how each figure was found and what it is worth. */
export interface Weights {
  /** BM25: how soon further occurrences stop counting, and how far long passages are held back. */
  readonly saturation: number;
  readonly length: number;
  readonly articleLength: number;
  /** How often a word of the title counts among the words of the article. */
  readonly title: number;
  /** How much of the whole article's score each of its passages gets. */
  readonly article: number;
  /** Two words of the query side by side in its order; and within eight words of each other. */
  readonly pair: number;
  readonly near: number;
}

export const weights: Weights = {
  saturation: 1.2,
  length: 0.6,
  articleLength: 0.6,
  title: 3,
  article: 0.5,
  pair: 0.3,
  near: 0.2,
};
