import type { CalendarDay } from "../../../model/calendar.js";
import { dayCount } from "../../../model/calendar.js";
import type { Form } from "../date-form.js";
import type { DateWords } from "../date-words.js";
import { numberIn } from "../matched-words.js";
import { dated, stated, unplaced } from "../meaning.js";
import { anchoredForms } from "./anchored.js";
import { clockForms } from "./clock.js";
import { countedForms } from "./counted.js";
import { dayForms } from "./days.js";
import { monthForms } from "./months.js";
import { periodForms } from "./periods.js";
import { year, yearIn } from "./years.js";

/** Holidays that stand on one day; the nearest to the publication date. */
const holidays: Form = {
  name: "Navidad; Noël 2012; Año Nuevo",
  pattern: `(ARTICLE? UNIT OF)? HOLIDAY (OF? ARTICLE? ${year})?`,
  read(words, { published }) {
    const day = numberIn(words, "HOLIDAY");
    if (day === undefined) return undefined;
    const on = (at: number): CalendarDay => ({ year: at, month: Math.floor(day / 100), day: day % 100 });
    const own = yearIn(words);
    if (own !== undefined) return stated({ grain: "day", ...on(own) });
    if (published?.when.grain !== "day") return unplaced("XXXX-XX-XX");
    const now = dayCount(published.when);
    const [nearest] = [0, -1, 1]
      .map((by) => on(published.when.year + by))
      .sort((a, b) => Math.abs(dayCount(a) - now) - Math.abs(dayCount(b) - now));
    return nearest === undefined ? undefined : dated({ grain: "day", ...nearest }, published);
  },
};

/**
 * The ways to write a time that Spanish and French share. They name classes of words, never words of one language: what "el", "le",
 * "pasado" and "dernier" are is said by each language's vocabulary.
 */
export function romanceForms(words: DateWords): Form[] {
  return [
    ...anchoredForms,
    ...dayForms(words),
    ...monthForms,
    ...clockForms,
    holidays,
    ...periodForms,
    ...countedForms,
  ];
}
