import { dateRules } from "../../../src/reading/languages/en/dates/date-rules.js";
import { sentencesOf } from "../../../src/reading/segmentation/sentences.js";
import type { Timex } from "../../../src/model/timex.js";

/** The expressions of a text, published on that day or undated. */
export function timexesOf(text: string, published?: string): Timex[] {
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  return dateRules.timexesIn({
    text,
    sentences,
    published: published === undefined ? undefined : { value: published, basis: "publication" },
  });
}

/** Each expression as "words = value", with its type where that is not DATE. */
export function readOf(text: string, published?: string): string[] {
  return timexesOf(text, published).map(
    ({ start, end, type, value }) => `${text.slice(start, end)} = ${type === "DATE" ? "" : `${type} `}${value}`,
  );
}
