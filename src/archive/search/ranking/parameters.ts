/** What counts how much. docs/search.md tells how each figure was found and what it is worth. */
export interface RankingParameters {
  /** BM25: how soon further occurrences stop counting, and how far long passages are held back. */
  readonly saturation: number;
  readonly length: number;
  readonly articleSaturation: number;
  readonly articleLength: number;
  /** How often a word of the title counts among the words of the article. */
  readonly title: number;
  /** How much of the whole article's score each of its passages gets. */
  readonly article: number;
  /** A word of the query printed with a capital; and the power of how often it repeats a word that all its mentions count together. */
  readonly name: number;
  readonly repeated: number;
  /** Two words of the query side by side in its order; and any two within twelve words of each other. */
  readonly pair: number;
  readonly near: number;
  /** How much of a query's weight goes to words that its first passages share; how many of both; and which are too common. */
  readonly feedback: number;
  /** How much more the first of them counts than the others: where one stands out, its words are looked for, and nobody else's. */
  readonly feedbackSharpness: number;
  readonly feedbackPassages: number;
  readonly feedbackTerms: number;
  readonly feedbackCommon: number;
}

export const rankingParameters: RankingParameters = {
  saturation: 1,
  length: 0.6,
  articleSaturation: 1.6,
  articleLength: 0.7,
  title: 6,
  article: 2,
  name: 1.2,
  repeated: 0.6,
  pair: 0.3,
  near: 0.6,
  feedback: 0.45,
  feedbackSharpness: 10,
  feedbackPassages: 10,
  feedbackTerms: 25,
  feedbackCommon: 0.1,
};
