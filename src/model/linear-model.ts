/** What each feature adds to a score by its weight, and what stands before any is seen: the form of a logistic regression. */
export interface LinearModel<Feature extends string> {
  /** What the numbers were fitted on or come from, and which command measures them. */
  readonly source: string;
  readonly bias: number;
  /** Added up in this order. */
  readonly weights: Readonly<Record<Feature, number>>;
}

/** The score of what has these features: log odds where the model is a logistic regression. */
export function scoreBy<Feature extends string>(
  { bias, weights }: LinearModel<Feature>,
  features: Readonly<Record<Feature, number>>,
): number {
  let score = bias;
  for (const name in weights) score += weights[name] * features[name];
  return score;
}
