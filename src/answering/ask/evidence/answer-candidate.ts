import type { Span } from "../../../model/passage.js";
import type { Term } from "../../../reading/analysis/analyzer.js";

/** Words of the kind that is wanted. */
export interface AnswerWords extends Span {
  /** Of a number: what is counted, or a measure that fits, stands right after it. Of a place: it is where something is. */
  readonly fits: boolean;
  /** Of a measure: the question's own word stands behind it, "640 metres long" to one who asks how long. */
  readonly isAskedMeasure?: boolean;
  /** Of a name: where the capitals begin that it is part of. */
  readonly from?: number;
}

/** A sentence, its words counted from the beginning of the passage, and where it begins there. */
export interface ReadSentence {
  readonly printed: string;
  readonly start: number;
  readonly words: readonly Term[];
}
