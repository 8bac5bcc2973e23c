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
      // No sentence is longer than the windows that these rules look into; the expression's own stretch is enough.
      tense: (text, sentence, { end }) => {
        const stretch = writing.fold(text.slice(end, sentence.end));
        return writing.tense(stretch, { start: 0, end: 0 });
      },
      isArranged: () => false,
      hasHappened: () => false,
      deadline: never,
      opening: never,
    },
  };
}

const never = /(?!)/;
