import { dayCount, isDayOfCalendar } from "../../../model/calendar.js";
import type { When } from "../calendar-value.js";
import type { Form } from "../date-form.js";
import {
  matchAfter,
  numberIn,
  numeralIn,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../matched-words.js";
import { dated, type Origin, type Sense, stated, unplaced } from "../meaning.js";
import { nearestDay } from "../nearest-date.js";
import type { Reckoning } from "../reference-date.js";
import type { DateWords } from "../date-words.js";
import { amountIn } from "./amounts.js";
import { fullYear, originOfYear, pointedYear, year, yearIn } from "./years.js";

export const dayNumeral = "(N12|N24|N31|ORDDAY)";
const dayWord = `(${dayNumeral} | ORDWORD | TENS AND SMALL | TENS | SMALL)`;
const weekday = "((ARTICLE? (WEEKDAY|WEEKDAYS) | DEICTIC ,? WEEKDAY) ,? )?";
const yearBehind = `((, | OF (ARTICLE? '? UNIT (OF)?)?)? ${year} | ${pointedYear} | POINTER)?`;

/** "Miércoles 3 de julio de 2012", "le 29 février dernier", "el pasado 6 de octubre", "1er mai". */
export const dayAndMonth = `${weekday} (ARTICLE|OF)? POINTER? (UNIT ,?)? ${dayWord} ((OF|-)? (ARTICLE UNIT OF)? MONTH) ${yearBehind}`;

export const dayWhen = (at: { year: number; month: number; day: number }): When | undefined =>
  isDayOfCalendar(at) ? { grain: "day", ...at } : undefined;

export function dayIn(words: MatchedWords): number | undefined {
  const printed = numeralIn(words, "N12", "N24", "N31", "ORDDAY");
  if (printed !== undefined) return Number.parseInt(printed, 10);
  const ordinal = numberIn(words, "ORDWORD");
  if (ordinal !== undefined) return ordinal;
  const spelled = amountIn(words);
  return typeof spelled === "number" ? spelled : undefined;
}

/** Of the days of that name, the last before the day of writing, or the first after it. */
function pointed(month: number, day: number, { pointer, from }: { pointer: number; from: Origin }): When | undefined {
  if (from.when.grain !== "day") return undefined;
  const now = dayCount(from.when);
  const years = [-1, 0, 1].map((by) => from.when.year + by).filter((one) => isDayOfCalendar({ year: one, month, day }));
  const chosen =
    pointer < 0
      ? years.findLast((one) => dayCount({ year: one, month, day }) < now)
      : years.find((one) => dayCount({ year: one, month, day }) >= now);
  return chosen === undefined ? undefined : dayWhen({ year: chosen, month, day });
}

/** A day with its month; without its year, the one pointed at, the nearest, or that of the story. */
export function readDate(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const month = numberIn(words, "MONTH");
  const day = dayIn(words);
  if (month === undefined || day === undefined) return undefined;
  const own = yearIn(words);
  if (own !== undefined) {
    const when = dayWhen({ year: own, month, day });
    return when === undefined ? undefined : stated(when);
  }
  if (!isDayOfCalendar({ year: 2000, month, day })) return undefined;
  const origin = originOfYear(words, reckoning);
  if (origin !== undefined) return dated(dayWhen({ year: origin.when.year, month, day }), origin);
  const pointer = numberIn(words, "POINTER");
  const { published } = reckoning;
  const there =
    pointer === undefined || pointer === 0 || published === undefined
      ? undefined
      : pointed(month, day, { pointer, from: published });
  if (published !== undefined && there !== undefined) return dated(there, published);
  const nearest = nearestDay({ month, day }, reckoning, words);
  const short = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return nearest === undefined ? unplaced(`XXXX-${short}`) : dated(nearest.when, nearest);
}

/** "El día 7", "le 11": of the month last spoken of, or the month of writing. */
function readDayOfMonth(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const day = dayIn(words);
  const origin = reckoning.earlier("month") ?? reckoning.published;
  if (day === undefined || origin === undefined) return undefined;
  const { when } = origin;
  if (when.grain !== "month" && when.grain !== "day") return undefined;
  return dated(dayWhen({ year: when.year, month: when.month, day }), origin);
}

const digitParts = /\d+/g;

/** "27/8/2021": the day stands first; where that is no day, the month does. */
export function readDigits(printed: string): Sense | undefined {
  const [a = 0, b = 0, c = 0] = (printed.match(digitParts) ?? []).map(Number);
  const tries: readonly (readonly [number, number, number])[] =
    a > 31
      ? [[a, b, c]]
      : [
          [fullYear(c), b, a],
          [fullYear(c), a, b],
        ];
  const when = tries.map(([y, month, day]) => dayWhen({ year: y, month, day })).find((one) => one !== undefined);
  return when === undefined ? undefined : stated(when);
}

function readYearMonth(words: MatchedWords): Sense | undefined {
  const [a = 0, b = 0] = (matchedText(words).match(digitParts) ?? []).map(Number);
  const [y, month] = a > 31 ? [a, b] : [b, a];
  return month >= 1 && month <= 12 ? stated({ grain: "month", year: y, month }) : undefined;
}

/** Days of a month, in words or in digits. */
export function dayForms({ compiled }: DateWords): Form[] {
  const restOfList = compiled(`((JOINT|AND|-|,) (ARTICLE|OF)? ${dayNumeral}){1,6} (OF)? MONTH ${yearBehind}`, "y");
  return [
    {
      name: "miércoles 3 de julio de 2012; le 29 février dernier",
      pattern: dayAndMonth,
      // "Un mayo" is some May; "el segundo abril" none at all.
      unless: (words) =>
        /^(?:une?|el segund[oa]|la segunda|el tercer|le second|le deuxième) /i.test(matchedText(words)),
      read: readDate,
    },
    {
      name: "3 (y 4 de mayo); du 3 (au 5 mai)",
      pattern: `(ARTICLE|OF)? ${dayNumeral} (?= ((JOINT|AND|-|,) (ARTICLE|OF)? ${dayNumeral}){1,6} (OF)? MONTH)`,
      read(words, reckoning) {
        const rest = matchAfter(words, restOfList);
        const day = dayIn(words);
        if (rest === undefined || day === undefined) return undefined;
        const month = numberIn(rest, "MONTH");
        const sense = month === undefined ? undefined : readDate(lastDayOf(rest), reckoning);
        if (month === undefined || sense?.when?.grain !== "day") return undefined;
        const when = dayWhen({ year: sense.when.year, month, day });
        return when === undefined ? undefined : dated(when, sense);
      },
    },
    {
      name: "sep-23-2020; 30-dic-2016; 01/août/2019",
      pattern: `(MONTH (-|/) ${dayNumeral} (-|/) YEAR | ${dayNumeral} (-|/) MONTH (-|/) (YEAR|N99|N59|N31|N24|N12))`,
      read(words) {
        const month = numberIn(words, "MONTH");
        const [day = 0, y = 0] = (matchedText(words).match(digitParts) ?? []).map(Number);
        const when = month === undefined ? undefined : dayWhen({ year: fullYear(y), month, day });
        return when === undefined ? undefined : stated(when);
      },
    },
    {
      name: "el día 7; le 11",
      pattern: `(ARTICLE UNIT ${dayNumeral} | ARTICLE ${dayNumeral} (?= (\\. | , | ; | \\) | ¶)))`,
      unless: (words) =>
        numberIn(words, "ARTICLE") !== 1 ||
        /^[.,]\d|^\s*%/.test(textAfter(words)) ||
        !/(?:^|\P{L})(?:el día|le|el) /iu.test(`${textBefore(words, 1)}${matchedText(words)}`),
      read: readDayOfMonth,
    },
    {
      name: "el 9 de 8 de 1971",
      pattern: `(ARTICLE|OF)? ${dayNumeral} OF N12 OF YEAR`,
      read(words) {
        const [day = 0, month = 0, y = 0] = (matchedText(words).match(digitParts) ?? []).map(Number);
        const when = dayWhen({ year: y, month, day });
        return when === undefined ? undefined : stated(when);
      },
    },
    { name: "2021-08-27", pattern: "ISODAY", read: (words) => readDigits(matchedText(words)) },
    { name: "27/8/2021; 27.8.21", pattern: "((WEEKDAY) ,?)? SLASHED", read: (words) => readDigits(matchedText(words)) },
    { name: "2015-12; 3/2015", pattern: "YEARMONTH", read: readYearMonth },
  ];
}

/** Of "4 y 5 de mayo de 2012" the part from its last day on. */
function lastDayOf(words: MatchedWords): MatchedWords {
  let { first } = words;
  for (let index = words.first; index < words.last; index++)
    if (numeralIn({ ...words, first: index, last: index + 1 }, "N12", "N24", "N31", "ORDDAY") !== undefined)
      first = index;
  return { ...words, first };
}
