import { isDayOfCalendar } from "../../../../model/calendar.js";
import { compiled } from "./vocabulary.js";
import type { Form } from "../../../dates/date-form.js";
import { yearOfNamedDay } from "./names.js";
import { dayNumeral, joint, yearNumber } from "./parts.js";
import { ofThatYear, originOfYear, yearIn, yearOfPhrase, yearOfTwoDigits } from "./years.js";
import { nearestDay } from "../../../dates/nearest-date.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import { dated, type Sense, stated, unplaced } from "../../../dates/meaning.js";
import type { When } from "../../../dates/calendar-value.js";
import {
  hasAny,
  matchAfter,
  numberIn,
  numeralIn,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

const weekday = "((WEEKDAY|SHORTDAY) ,? (the)?)?";
const dayAndMonth = `(the? ${dayNumeral} (-|of)? MONTH | the ORDWORD (day)? of MONTH | MONTH the? ${dayNumeral})`;
function dayIn(words: MatchedWords): number | undefined {
  const printed = numeralIn(words, "N12", "N24", "N31", "ORDDAY");
  return printed === undefined ? numberIn(words, "ORDWORD") : Number.parseInt(printed, 10);
}

/** Undefined where the month has no such day. */
export const dayWhen = (year: number, month: number, day: number): When | undefined =>
  isDayOfCalendar({ year, month, day }) ? { grain: "day", year, month, day } : undefined;

/** "Friday, 27 August 2021"; without its year, the nearest, or that of the story. */
export function readDate(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
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
  if (origin === undefined && hasAny(words, "year")) return unplaced(`XXXX-${short}`);
  if (origin !== undefined) return dated(dayWhen(origin.when.year, month, day), origin);
  const named = reckoning.published === undefined ? undefined : yearOfNamedDay(words, month, day);
  if (named === "unknown") return unplaced(`XXXX-${short}`);
  if (named !== undefined && (reckoning.published?.when.year ?? named) >= named)
    return { ...stated(dayWhen(named, month, day)), isMeasure: true };
  const nearest = nearestDay({ month, day }, reckoning, words);
  return nearest === undefined ? unplaced(`XXXX-${short}`) : dated(nearest.when, nearest);
}

/** "The 20th": of the month last spoken of; "of this month": of the month of writing. */
function readDayOfMonth(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const day = dayIn(words);
  const { published } = reckoning;
  const origin = hasAny(words, "this") ? published : reckoning.earlier("month");
  if (day === undefined || origin === undefined) return undefined;
  const { when } = origin;
  return when.grain === "month" || when.grain === "day"
    ? dated(dayWhen(when.year, when.month, day), origin)
    : undefined;
}

const monthAlone = compiled("MONTH", "y");

/** The month that stands before the last days of a list or range, at most so many words back. */
function monthBeforeDays({ transcript, first: end }: MatchedWords): number | undefined {
  for (let first = end - 1; first >= Math.max(0, end - 24); first--) {
    monthAlone.lastIndex = first;
    if (monthAlone.test(transcript.letters))
      return numberIn({ transcript, first, last: first + 1, start: 0, end: 0 }, "MONTH");
  }
  return undefined;
}

/** "(March 5–)9, 1918", "(24 and) 25": the month is the one before, the year its own or that of the first day. */
function readLastDay(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const [month, day, year] = [monthBeforeDays(words), dayIn(words), yearIn(words)];
  if (month === undefined || day === undefined) return undefined;
  if (year !== undefined) return stated(dayWhen(year, month, day));
  const earlier = reckoning.earlier("day");
  if (earlier?.when.grain !== "day" || earlier.when.month !== month) return undefined;
  return dated(dayWhen(earlier.when.year, month, day), { ...earlier, basis: "stated", anchor: undefined });
}

const monthAfterDays = compiled(`(${joint} the? ${dayNumeral}){1,6} of? MONTH (,|of)? (${yearNumber}|SHORTYEAR)?`, "y");

/** Days of a month: full dates, dates without a year, the days of a list or range. */
export const dayForms: readonly Form[] = [
  {
    name: "19-Nov-12; 07-Mar-2009",
    pattern: `${dayNumeral} - MONTH - (N12|N24|N31|N59|N99|YEAR)`,
    read(words) {
      const [, day, year = ""] = /^(\d{1,2})[^\d]+(\d{2}|\d{4})$/.exec(matchedText(words)) ?? [];
      const month = numberIn(words, "MONTH");
      if (day === undefined || month === undefined) return undefined;
      const full = year.length === 4 ? Number(year) : yearOfTwoDigits(Number(year));
      const when = dayWhen(full, month, Number(day));
      return when === undefined ? undefined : stated(when);
    },
  },
  {
    name: "12 Dec 08; 1999 Sep 9",
    pattern: `(${dayNumeral} MONTH (N12|N59|N99) | YEAR MONTH ${dayNumeral})`,
    unless: (words) =>
      !/^\d{1,2} [A-Za-z]{3,4}\.? (?:0\d|[4-9]\d)$|^\d{4} [A-Za-z]{3,4}\.? \d{1,2}$/.test(matchedText(words)),
    read(words) {
      const month = numberIn(words, "MONTH");
      const [first = 0, last = 0] = (matchedText(words).match(/\d+/g) ?? []).map(Number);
      if (month === undefined) return undefined;
      const when = first > 31 ? dayWhen(first, month, last) : dayWhen(yearOfTwoDigits(last), month, first);
      return when === undefined ? undefined : stated(when);
    },
  },
  {
    name: "July 42nd; the 45th of May",
    pattern: "the? ORDBIG of MONTH | MONTH (ORDBIG | (N59|N99) (?= (\\. | , | ; | \\) | ¶)))",
    read: () => undefined,
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
      const rest = matchAfter(words, monthAfterDays);
      return rest === undefined ? undefined : readDate({ ...rest, first: words.first }, reckoning);
    },
  },
  {
    name: "(March 5 to) 9, 1918",
    pattern: `(?<= MONTH the? ${dayNumeral} (${joint} the? ${dayNumeral}){0,4} (-|to|and|or|through|until|,and)) (the)? ${dayNumeral} ((,|of)? ${yearNumber})?`,
    unless: (words) =>
      /^(?:,\d|\s+(?:percent|per cent|people|men|of|more|other|years?|months?|days?)\b)/.test(textAfter(words)) ||
      // "On 5 May, 6 and 20 boats", but "the Aug. 26-28 games".
      (/^\s+[a-z]+s\b/.test(textAfter(words)) && !/[-–]$/.test(textBefore(words))),
    read: readLastDay,
  },
  {
    name: "(on) the 20th; the 28th of that month",
    pattern: `((?<= (on|by|until|from|since|before|after)) the ORDDAY (?= (\\. | , | ; | \\( | \\))) | the ORDDAY of (that|this|the same|the) month)`,
    read: readDayOfMonth,
  },
];
