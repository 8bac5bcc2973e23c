import { overlap, type Span } from "../../../../model/passage.js";
import type { Reading } from "../../../../model/article-reading.js";
import { months } from "./calendar-words.js";

/** A day, month or year as people ask for it, "27 August 2021"; nothing of what is none. */
export function dayWords(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\dW-])/.exec(value) ?? [];
  if (year === undefined) return "";
  const named = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? "" : String(Number(day)), named ?? "", year].join(" ").trim();
}

/** The days of a passage that it does not print: "on Friday", of an article of 28 August 2021, is 27 August 2021. */
export function unprintedDays({ timexes }: Pick<Reading, "timexes">, passage: Span): readonly string[] {
  const days = timexes
    .filter(({ basis, type }) => basis !== "stated" && basis !== "none" && (type === "DATE" || type === "TIME"))
    .filter((timex) => overlap(timex, passage))
    .map(({ value }) => dayWords(value));
  return [...new Set(days)].filter((words) => words !== "");
}
