import type { DateCues, DateRules } from "../date-rules.js";
import { withRanges } from "../ranges.js";
import { expressionsIn, type WritingRules } from "./read-expressions.js";

/** Reads the times of a language without spaces, part by part; the twin of `byForms`. */
export function byComponents(
  writing: WritingRules,
  cues: Omit<DateCues, "tense" | "isArranged" | "hasHappened" | "deadline" | "opening">,
): DateRules {
  return {
    timexesIn: ({ text, published }) => withRanges(text, expressionsIn(text, published, writing), cues.ranges),
    cues: {
      ...cues,
      // The rules look no farther: folding the rest of the sentence for each of its dates would take the square of its length.
      tense: (text, sentence, { end }) => {
        const stretch = writing.fold(text.slice(end, Math.min(sentence.end, end + looksAhead)));
        return writing.tense(stretch, { start: 0, end: 0 });
      },
      isArranged: () => false,
      hasHappened: () => false,
      deadline: never,
      opening: never,
    },
  };
}

/** No rule of tense looks at more signs behind a date. */
const looksAhead = 80;
const never = /(?!)/;
