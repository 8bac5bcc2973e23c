import type { Line } from "../../src/model/article.js";
import { linesOf } from "../../src/reading/formats/text-encoding.js";
import { sentencesOf } from "../../src/reading/segmentation/sentences.js";
import type { StatementInput } from "../../src/reading/languages/language-pack.js";

/** A text whose lines are all body, as the reader of statements takes it. */
export function bodyOf(text: string): StatementInput {
  const lines: Line[] = linesOf(text).map((span, index) => {
    const blank = text.slice(span.start, span.end).trim() === "";
    return { ...span, number: index + 1, label: blank ? "blank" : "body", rule: "" };
  });
  return { text, lines, sentences: lines.flatMap((line) => sentencesOf(text, line)), timexes: [] };
}
