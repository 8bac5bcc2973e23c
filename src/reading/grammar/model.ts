import type { Rows } from "./weights.js";
import type { Settled } from "./settled.js";
import type { Vocabulary } from "./words.js";

/** All that was learned from the treebanks. */
export interface Model {
  /** UPOS and Penn Treebank tag: "VERB|VBD". */
  readonly tags: readonly string[];
  /** UD relations. The first is "root". */
  readonly relations: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly settled: Settled;
  readonly tagging: Rows;
  readonly steps: Rows;
  readonly relating: Rows;
  readonly marking: Rows;
}
