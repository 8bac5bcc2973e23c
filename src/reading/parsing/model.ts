import type { NumberTable } from "./numbers.js";
import type { StepTable, WeightTable } from "./weights.js";

/**
 * All that was learned from the treebanks, as it is looked up. The tables are memory that threads share: a thread that is handed a
 * model copies nothing but names.
 */
export interface Model {
  /** UPOS and Penn Treebank tag: "VERB|VBD". */
  readonly tags: readonly string[];
  /** UD relations. The first is "root". */
  readonly relations: readonly string[];
  /** The class of tags that a word took in training, by its hash in lower case. */
  readonly classes: NumberTable;
  readonly settledTags: NumberTable;
  readonly settledSteps: NumberTable;
  readonly settledRelations: NumberTable;
  readonly tagging: WeightTable;
  readonly steps: StepTable;
  readonly relating: WeightTable;
  readonly marking: WeightTable;
}
