import { readDay } from "../../../../model/calendar.js";
import { dayWhen } from "./day-forms.js";
import type { Form } from "../../../dates/date-form.js";
import { stated } from "../../../dates/meaning.js";
import { numeralIn } from "../../../dates/matched-words.js";

/** Dates in digits alone. */
export const digitForms: readonly Form[] = [
  {
    name: "2022-06-30 17:41:43",
    pattern: "ISODAY CLOCK",
    read(words) {
      const calendarDay = readDay((numeralIn(words, "ISODAY") ?? "").slice(0, 10));
      const time = `T${(numeralIn(words, "CLOCK") ?? "").padStart(5, "0")}`;
      return calendarDay === undefined ? undefined : stated({ grain: "day", ...calendarDay, time });
    },
  },
  {
    name: "2021-08-27",
    pattern: "ISODAY",
    read(words) {
      const [day = "", time] = (numeralIn(words, "ISODAY") ?? "").split("T");
      const calendarDay = readDay(day);
      if (calendarDay === undefined) return undefined;
      return stated({
        grain: "day",
        ...calendarDay,
        ...(time === undefined ? {} : { time: `T${time.replace("Z", "")}` }),
      });
    },
  },
  {
    // Day and month are told apart only where one is past 12, or they are the same; otherwise the American order of the wires.
    name: "8/27/2021",
    pattern: "SLASHED",
    read(words) {
      const [first = 0, second = 0, printedYear = 0] = (numeralIn(words, "SLASHED") ?? "").split("/").map(Number);
      const year = printedYear >= 100 ? printedYear : printedYear + (printedYear < 50 ? 2000 : 1900);
      const when = first > 12 ? dayWhen(year, second, first) : dayWhen(year, first, second);
      return when === undefined ? undefined : stated(when);
    },
  },
];
