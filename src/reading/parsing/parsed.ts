import type { Span } from "../../model/passage.js";

/** A word or mark of a sentence, split as Universal Dependencies splits English: "did" + "n't", "China" + "’s". */
export interface ParsedToken extends Span {
  readonly text: string;
  /** The same in small letters. */
  readonly lower: string;
}

/** A sentence's words with part of speech (UPOS), head and relation (UD v2). All arrays have one entry a token. */
export interface Parsed {
  readonly tokens: readonly ParsedToken[];
  readonly upos: readonly string[];
  /** Index of the head token; -1 for the root. */
  readonly head: readonly number[];
  /** "nsubj", "ccomp", "parataxis" …, subtypes with their colon ("nsubj:pass"). */
  readonly relation: readonly string[];
}
