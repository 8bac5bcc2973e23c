import type { DateRules } from "../../../src/reading/dates/date-rules.js";
import type { Timex } from "../../../src/model/timex.js";

/** The expressions of a text by a language's rules, published on that day or undated. */
export function timexesBy({ timexesIn }: DateRules, text: string, published?: string): Timex[] {
  return timexesIn({
    text,
    sentences: [{ start: 0, end: text.length }],
    published: published === undefined ? undefined : { value: published, basis: "publication" },
  });
}

/** Each expression as "words = value", with its type where that is not DATE. */
export function readBy(rules: DateRules, text: string, published?: string): string[] {
  return timexesBy(rules, text, published).map(
    ({ start, end, type, value }) => `${text.slice(start, end)} = ${type === "DATE" ? "" : `${type} `}${value}`,
  );
}
