import type { Spelling } from "../../../dates/spaced-tokens.js";
import { shortMonths, shortWeekdays } from "../lexicon/calendar-words.js";
import { numeralAt } from "./numerals.js";

/** How English spells what dates are made of. */
export const spelling: Spelling = {
  shortened: new RegExp(`^(?:${[...Object.keys(shortMonths), ...Object.keys(shortWeekdays)].join("|")}|ca?)$`, "i"),
  compounds: {
    B: [{ pattern: /B\.\s?C\.?(?:\s?E\.)?(?![A-Za-z])/y, word: "BC" }],
    A: [{ pattern: /A\.\s?D\.(?![A-Za-z])/y, word: "AD" }],
    o: [{ pattern: /o['’]clock/y, word: "o'clock" }],
  },
  numeralAt,
  meridiem: /\s?[ap](?:\.\s?m\b\.?|m\b)/iy,
  attached: /hrs?\b|h\b/y,
  longest: 14,
};
