import { isDayOfCalendar, readDay } from "../calendar.js";
import { compiled } from "../dictionary.js";
import { nearestDay, nearestMonth } from "../nearest.js";
import type { Reckoning } from "../reckoning.js";
import { dated, type Origin, type Sense, stated, unplaced } from "../sense.js";
import type { When } from "../when.js";
import { has, matchAfter, numberIn, numeralIn, textAfter, textBefore, textOf, type Words } from "../words.js";
import type { Form } from "./form.js";
import { dayNumeral, joint, stage, stageIn, yearNumber } from "./parts.js";
import { originOfYear, yearIn } from "./years.js";

const weekday = "((WEEKDAY|SHORTDAY) ,? (the)?)?";
const dayAndMonth = `(the? ${dayNumeral} (-|of)? MONTH | the ORDWORD (day)? of MONTH | MONTH the? ${dayNumeral})`;
const ofThatYear = "(of (the)? (that|this|the|same|last|next|following|previous) (same)? year | (last|this|next) year)";
const yearAfter = compiled(
  `(${joint} the? ${dayNumeral}){0,5} ${joint}? (${stage})? (the? ${dayNumeral} of?)? (MONTH|SEASON|${dayNumeral}) (${dayNumeral})? (,|of)? ${yearNumber}`,
  "y",
);

/** The year that a later part of the same phrase names: "from May to July 1953". */
function yearOfPhrase(words: Words): number | undefined {
  const after = matchAfter(words, yearAfter);
  return after === undefined ? undefined : yearIn(after);
}

function dayIn(words: Words): number | undefined {
  const printed = numeralIn(words, "N12", "N24", "N31", "ORDDAY");
  return printed === undefined ? numberIn(words, "ORDWORD") : Number.parseInt(printed, 10);
}

const dayWhen = (year: number, month: number, day: number): When | undefined =>
  isDayOfCalendar({ year, month, day }) ? { grain: "day", year, month, day } : undefined;

function readDate(words: Words, reckoning: Reckoning): Sense | undefined {
  const month = numberIn(words, "MONTH");
  const day = dayIn(words);
  if (month === undefined || day === undefined) return undefined;
  const year = yearIn(words) ?? yearOfPhrase(words);
  if (year !== undefined) {
    const when = dayWhen(year, month, day);
    return when === undefined ? undefined : stated(when);
  }
  if (!isDayOfCalendar({ year: 2000, month, day })) return undefined;
  const origin = originOfYear(words, reckoning);
  const short = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (origin === undefined && has(words, "year")) return unplaced(`XXXX-${short}`);
  if (origin !== undefined) return dated(dayWhen(origin.when.year, month, day), origin);
  const nearest = nearestDay(month, day, reckoning, words);
  return nearest === undefined ? unplaced(`XXXX-${short}`) : dated(nearest.when, nearest);
}

function readMonth(words: Words, reckoning: Reckoning): Sense | undefined {
  const month = numberIn(words, "MONTH");
  if (month === undefined) return undefined;
  const mod = stageIn(words);
  const year = yearIn(words) ?? yearOfPhrase(words);
  if (year !== undefined) return stated({ grain: "month", year, month }, mod);
  const origin: Origin | undefined = has(words, "year")
    ? originOfYear(words, reckoning)
    : (afterMonth(words, month, reckoning) ?? nearestMonth(month, reckoning, words));
  if (origin === undefined) return { ...unplaced(`XXXX-${String(month).padStart(2, "0")}`), mod };
  return dated({ grain: "month", year: origin.when.year, month }, origin, mod);
}

/** "The 20th": of the month last spoken of; "of this month": of the month of writing. */
function readDayOfMonth(words: Words, reckoning: Reckoning): Sense | undefined {
  const day = dayIn(words);
  const { published } = reckoning;
  const origin = has(words, "this") ? published : reckoning.earlier("month");
  if (day === undefined || origin === undefined) return undefined;
  const { when } = origin;
  return when.grain === "month" || when.grain === "day"
    ? dated(dayWhen(when.year, when.month, day), origin)
    : undefined;
}

const monthBefore = compiled(`(?<= MONTH (-|/|to|through|until|till))`, "y");

/** "May to July": the second month follows the first. */
function afterMonth(words: Words, month: number, reckoning: Reckoning): Origin | undefined {
  monthBefore.lastIndex = words.first;
  const last = monthBefore.test(words.transcript.letters) ? reckoning.last() : undefined;
  if (last === undefined || last.when.grain !== "month") return undefined;
  const year = last.when.year + (month < last.when.month ? 1 : 0);
  return { ...last, basis: reckoning.published?.basis ?? last.basis, when: { grain: "month", year, month } };
}

/** Full dates, dates without a year, months. */
export const calendarForms: readonly Form[] = [
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
  {
    name: "Friday, 27 August 2021; March 5; May 10 of that year",
    pattern: `${weekday} ${dayAndMonth} ((,|of|in)? ,? ${yearNumber} | ,? SHORTYEAR | ${ofThatYear})?`,
    read: readDate,
  },
  {
    name: "22 (to 25 April 1951)",
    pattern: `(the)? ${dayNumeral} (?= (${joint} the? ${dayNumeral}){0,5} ${joint} (the)? ${dayNumeral} of? MONTH)`,
    read(words, reckoning) {
      const month = matchAfter(
        words,
        compiled(`(${joint} the? ${dayNumeral}){1,6} of? MONTH (,|of)? (${yearNumber}|SHORTYEAR)?`, "y"),
      );
      if (month === undefined) return undefined;
      return readDate({ ...month, first: words.first }, reckoning);
    },
  },
  {
    name: "(March 5 to) 9, 1918",
    pattern: `(?<= MONTH the? ${dayNumeral} (${joint} the? ${dayNumeral}){0,4} (-|to|and|or|through|until|,and)) (the)? ${dayNumeral} ((,|of)? ${yearNumber})?`,
    unless: (words) =>
      /^(?:,\d|\s+(?:percent|per cent|people|men|of|more|other|years?|months?|days?)\b)/.test(textAfter(words)) ||
      // "On 5 May, 6 and 20 boats", but "the Aug. 26-28 games".
      (/^\s+[a-z]+s\b/.test(textAfter(words)) && !/[-–]$/.test(textBefore(words))),
    read(words, reckoning) {
      const { letters } = words.transcript;
      const months = compiled("MONTH", "y");
      for (let first = words.first - 1; first >= words.first - 24 && first >= 0; first--) {
        months.lastIndex = first;
        if (!months.test(letters)) continue;
        const month = numberIn({ ...words, first, last: first + 1 }, "MONTH");
        const day = dayIn(words);
        const year = yearIn(words);
        if (month === undefined || day === undefined) return undefined;
        if (year !== undefined) return stated(dayWhen(year, month, day));
        const earlier = reckoning.earlier("day");
        if (earlier !== undefined && earlier.when.grain === "day" && earlier.when.month === month)
          return dated(dayWhen(earlier.when.year, month, day), { ...earlier, basis: "stated", anchor: undefined });
        return undefined;
      }
      return undefined;
    },
  },
  {
    name: "(on) the 20th; the 28th of that month",
    pattern:
      `((?<= (on|by|until|from|since|before|after)) the ORDDAY (?= (DOT | , | ; | \\))) | the ORDDAY of (that|this|the same|the) month)`.replace(
        "DOT",
        "\\.",
      ),
    read: readDayOfMonth,
  },
  {
    name: "late September 1939; the end of May; July of that year",
    pattern: `(${stage})? MONTH (,? of? ${yearNumber} | SHORTYEAR | ${ofThatYear})?`,
    unless: (words) => isOtherWord(words),
    read: readMonth,
  },
];

const nameAfterMay = /^\s+(?:I|you|he|she|it|we|they|not|be|have|also|the|only)\b/;

/** "May" before a pronoun, "March for our lives", "April Smith", "Theresa May". */
function isOtherWord(words: Words): boolean {
  if (numeralIn(words, "YEAR", "SHORTYEAR") !== undefined || has(words, "of", "early", "late", "mid")) return false;
  const after = textAfter(words);
  const before = textBefore(words);
  if (/^ (?:Day|Madness)\b/.test(after)) return true;
  const month = numberIn(words, "MONTH");
  if (/\b(?:in|since|until|last|early|late|mid-|this|next|during)\s*$/i.test(before)) return false;
  if (
    month === 5 &&
    (nameAfterMay.test(after) || /\b(?:Theresa|Mrs?\.?|Minister|Brian|Mrs|Ms\.?|Robert)\s+$/.test(before))
  )
    return true;
  if (
    month === 3 &&
    /^\s+(?:for|on|of|against|to|with)\s/.test(after) &&
    !/\b(?:in|since|by|until|last|of|from)\s+$/i.test(before)
  )
    return true;
  if (month === 3 && /\b(?:[Ll]ong|along the|[Oo]n the|[Tt]he|[a-z]+ed a) $/.test(before)) return true;
  if (/^['’]s\s+[a-z]/.test(after)) return false;
  return (
    /^[A-Z][a-z]+$/.test(textOf(words)) &&
    /^\s+(?:[A-Z][a-z]+)(?:\s+(?:said|says|told|was|who)|,\s+(?:who|\d\d)\b)/.test(after) &&
    !/\b(?:in|since|by|until|last|of|from|during|the)\s+$/i.test(before)
  );
}
