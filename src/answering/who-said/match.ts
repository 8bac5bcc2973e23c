import type { Finding } from "../../model/answer.js";
import type { CountedFor } from "../parties/counted-for.js";

/** A statement that answers, or nearly. */
export interface StatementMatch {
  readonly finding: Finding;
  /** 2: the words asked for stand in it as they were given; else the share of them that it says. */
  readonly closeness: number;
  readonly sureness: number;
  readonly directness: number;
  /** When it was said, or else published; empty when neither is known. */
  readonly when: string;
  /** Of a party that was asked for: how the speaker belongs to it. */
  readonly belonging?: CountedFor;
}
