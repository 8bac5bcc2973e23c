import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cueForms, cueNouns } from "../../../../../src/reading/languages/en/lexicon/speech-verbs.js";
import {
  callsForParse,
  mayHoldCue,
} from "../../../../../src/reading/languages/en/statements/attributions/parsing-need.js";
import { tokensOf } from "../../../../../src/reading/parsing/tokens.js";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const word = fc
  .tuple(
    fc.constantFrom(...cueForms, ...cueNouns, "according", "per", "that", "harbour", "Doe"),
    fc.constantFrom("", "n't", "n’t", "'s", "’", "e", "é", "-like"),
    fc.constantFrom(
      (text: string) => text,
      capital,
      (text: string) => text.toUpperCase(),
    ),
  )
  .map(([stem, ending, written]) => written(stem) + ending);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(" ", ", ", " “", "” ", "—", "5", "_", "-")))
  .map((words) => words.flat().join(""));

test("a sentence that is not split into words for want of a cue has none that calls for a parse", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const whole = { start: 0, end: text.length };
      const tokens = tokensOf(text, whole);
      fc.pre(tokens.some((_, at) => callsForParse(tokens, at, true)));
      expect(mayHoldCue(text, whole)).toBe(true);
    }),
  );
});

test("a sentence without a verb of speech is not split into words", () => {
  const text = "The harbour was full of boats on Monday, and nobody could leave.";
  expect(mayHoldCue(text, { start: 0, end: text.length })).toBe(false);
});
