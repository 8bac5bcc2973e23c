import type { Span } from "../../../../../model/passage.js";
import type { Content } from "../contents/content.js";
import type { Cue } from "../../lexicon/speech-verbs.js";
import type { Source } from "../clauses/noun-phrases.js";

/** Somebody says something, as the grammar of one unit shows it. */
export interface Attribution {
  readonly cue: Span;
  /** Index of the cue among the tree's tokens. */
  readonly at: number;
  readonly verb?: Cue;
  readonly source?: Source;
  readonly content?: Content;
  /** Who passes the words on: "TASS quoted the minister as saying". */
  readonly press?: Source;
  /** The medium that they were said to: "told TASS". */
  readonly hearer?: Source;
}
