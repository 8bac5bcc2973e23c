import type { DateRules } from "../../../src/reading/dates/date-rules.js";
import { sentencesOf } from "../../../src/reading/segmentation/sentences.js";

/** Each expression as "words = value", with its type where that is not DATE, in an article published on that day. */
export function readIn({ timexesIn }: DateRules, text: string, published: string): string[] {
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  return timexesIn({ text, sentences, published: { value: published, basis: "publication" } }).map(
    ({ start, end, type, value }) => `${text.slice(start, end)} = ${type === "DATE" ? "" : `${type} `}${value}`,
  );
}
