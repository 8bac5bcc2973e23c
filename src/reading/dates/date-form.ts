import type { Reckoning } from "./reference-date.js";
import type { Sense } from "./meaning.js";
import type { MatchedWords } from "./matched-words.js";

/** One way to write a time: the words it is made of, and what they mean. */
export interface Form {
  readonly name: string;
  /** In the notation of `compiled`. */
  readonly pattern: string;
  /** What may not stand around it. */
  readonly unless?: (words: MatchedWords) => boolean;
  /** Counts from the day of writing, as only a report does: "on Monday", "last month", "two weeks ago". */
  readonly ofReports?: true;
  /** Undefined where it is no expression of time after all. */
  readonly read: (words: MatchedWords, reckoning: Reckoning) => Sense | undefined;
}
