import { weekdayOf } from "../../../model/calendar.js";
import { dayValue, extentOf, type When } from "../calendar-value.js";
import type { Form } from "../date-form.js";
import { numberIn, numeralIn, matchedWords, type MatchedWords } from "../matched-words.js";
import { dated, type Origin, type Sense, stated } from "../meaning.js";
import type { Reckoning } from "../reference-date.js";
import { moved } from "../shifted.js";
import { amount, amountIn } from "./amounts.js";
import { dayAndMonth, dayIn, dayNumeral, dayWhen, readDate } from "./days.js";
import { grainIn, present, unit, unitIn } from "./units.js";
import { year, yearIn } from "./years.js";

/** "De la próxima semana", "de ce mois", "del mes pasado". */
const pointedUnit = "OF? ARTICLE? '? ((POINTER|RELATIVE) UNIT | UNIT (POINTER|RELATIVE))";

/** The week or month that the words point at, counted from the day of writing or from what was last spoken of. */
function pointedOrigin(words: MatchedWords, reckoning: Reckoning): Origin | undefined {
  const grain = grainIn(words);
  if (grain === undefined) return undefined;
  const pointer = numberIn(words, "POINTER");
  const today = present(reckoning, grain);
  const origin = pointer === undefined ? (reckoning.earlier(grain) ?? today) : today;
  const when = origin === undefined ? undefined : moved(origin.when, pointer ?? numberIn(words, "RELATIVE") ?? 0);
  return origin === undefined || when === undefined ? undefined : { ...origin, when };
}

/** "Lunes de la semana que viene": the day of that name in that week. */
function readDayOfWeek(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const week = pointedOrigin(words, reckoning);
  const weekday = numberIn(words, "WEEKDAY");
  if (week === undefined || weekday === undefined) return undefined;
  const [monday] = extentOf(week.when);
  return dated(dayValue(monday + weekday - weekdayOf(monday)), week);
}

/** "El 21 de este mes", "le 3 du mois prochain". */
function readDayOfPointedMonth(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const day = dayIn(words);
  const month = pointedOrigin(behindNumeral(words), reckoning);
  if (month === undefined || day === undefined || month.when.grain !== "month") return undefined;
  return dated(dayWhen({ year: month.when.year, month: month.when.month, day }), month);
}

/** Of "el día 21 de este mes" the month. */
function behindNumeral(words: MatchedWords): MatchedWords {
  for (let { first } = words; first < words.last; first++)
    if (numeralIn(matchedWords(words.transcript, first, first + 1), "N12", "N24", "N31", "ORDDAY") !== undefined)
      return matchedWords(words.transcript, first + 1, words.last);
  return words;
}

/** Where the words of a shift end: "dos semanas antes | del 13 de mayo". */
function behindShift({ transcript, first, last }: MatchedWords): number | undefined {
  for (let index = first; index < last; index++)
    if (transcript.words.valueOf(transcript.letters.charAt(index), "SHIFT") !== undefined) return index + 1;
  return undefined;
}

const daysOf: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** "Dos semanas antes del 13 de mayo de 1999": counted from the printed day. */
function readFromDate(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const cut = behindShift(words);
  if (cut === undefined) return undefined;
  const lead = matchedWords(words.transcript, words.first, cut);
  const from = readDate(matchedWords(words.transcript, cut, words.last), reckoning);
  const number = amountIn(lead);
  const grain = grainIn(lead);
  if (from?.when?.grain !== "day" || typeof number !== "number" || grain === undefined) return undefined;
  const by = (numberIn(lead, "SHIFT") ?? 1) * number;
  const days = daysOf[unitIn(lead) ?? ""];
  const when: When | undefined = days === undefined ? sameDay(from.when, by, grain) : moved(from.when, days * by);
  return when === undefined ? undefined : dated(when, { basis: from.basis, anchor: from.anchor });
}

/** The same day so many months or years away; undefined where there is none. */
function sameDay(from: Extract<When, { grain: "day" }>, by: number, grain: When["grain"]): When | undefined {
  if (grain === "year") return dayWhen({ ...from, year: from.year + by });
  if (grain !== "month") return undefined;
  const there = moved({ grain: "month", year: from.year, month: from.month }, by);
  return there?.grain === "month" ? dayWhen({ ...from, year: there.year, month: there.month }) : undefined;
}

/** Times that hang on another one that is printed or pointed at in the same words. */
export const anchoredForms: readonly Form[] = [
  {
    name: "lunes de la próxima semana; mardi de la semaine dernière",
    pattern: `ARTICLE? WEEKDAY ${pointedUnit}`,
    unless: (words) => unitIn(words) !== "W",
    read: readDayOfWeek,
  },
  {
    name: "el 21 de este mes; le 3 du mois prochain",
    pattern: `ARTICLE? (UNIT ,?)? ${dayNumeral} ${pointedUnit}`,
    unless: (words) => !hasMonth(words),
    read: readDayOfPointedMonth,
  },
  {
    name: "dos semanas antes del 13 de mayo de 1999; trois jours après le 2 mars",
    pattern: `${amount} ${unit} SHIFT (OF|ARTICLE){0,2} ${dayAndMonth}`,
    read: readFromDate,
  },
  {
    name: "semana 3 de 2027; semaine 42 de 2019",
    pattern: `ARTICLE? UNIT (N12|N24|N31|N59) OF ${year}`,
    unless: (words) => unitIn(words) !== "W",
    read(words) {
      const week = Number(numeralIn(words, "N12", "N24", "N31", "N59"));
      const own = yearIn(words);
      return own === undefined || week > 52 ? undefined : stated({ grain: "week", year: own, week });
    },
  },
  {
    name: "el tercer mes de 2021; le troisième mois de 2021",
    pattern: `ARTICLE? ORDWORD UNIT OF ${year}`,
    unless: (words) => unitIn(words) !== "M",
    read(words) {
      const [month, own] = [numberIn(words, "ORDWORD"), yearIn(words)];
      return own === undefined || month === undefined || month > 12
        ? undefined
        : stated({ grain: "month", year: own, month });
    },
  },
];

/** Whether a month is pointed at, behind a "día" that stands in front of the number. */
function hasMonth({ transcript, first, last }: MatchedWords): boolean {
  for (let index = first; index < last; index++)
    if (transcript.words.valueOf(transcript.letters.charAt(index), "UNIT") === "M") return true;
  return false;
}
