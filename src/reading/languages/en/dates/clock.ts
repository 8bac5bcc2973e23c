import { compiled } from "./vocabulary.js";
import { today } from "./counting.js";
import { readDate } from "./day-forms.js";
import { dayNumeral, yearNumber } from "./parts.js";
import { readDayWord } from "./period-forms.js";
import { onWeekday } from "./weekday-forms.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import { dated, type Origin, type Sense, unplaced } from "../../../dates/meaning.js";
import { dayValue, extentOf } from "../../../dates/calendar-value.js";
import {
  hasAny,
  letterIn,
  matchAfter,
  numberIn,
  numeralIn,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

/** A date beside a time of day. */
export const date = `((WEEKDAY ,?)? (the? ${dayNumeral} of? MONTH | MONTH the? ${dayNumeral}) (,? ${yearNumber})?)`;
export const dayAfter = `(today|yesterday|tomorrow|WEEKDAY|${date})`;

const dateAlone = compiled(date, "y");

/** The date among the words, without the hour beside it: "5 p.m. EDT Nov. 15". */
function dateWithin(words: MatchedWords): MatchedWords {
  for (let first = words.first; first < words.last; first++) {
    dateAlone.lastIndex = first;
    if (dateAlone.test(words.transcript.letters))
      return { ...words, first, last: Math.min(dateAlone.lastIndex, words.last) };
  }
  return words;
}

/** The day that the words name beside the time of day. */
export function dayBesideTime(all: MatchedWords, reckoning: Reckoning): Origin | undefined {
  const words = dateWithin(all);
  const sense =
    numberIn(words, "MONTH") !== undefined
      ? readDate(words, reckoning)
      : hasAny(words, "today", "yesterday", "tomorrow")
        ? readDayWord(words, reckoning)
        : undefined;
  if (sense?.when !== undefined) return { when: sense.when, basis: sense.basis, anchor: sense.anchor };
  const weekday = numberIn(words, "WEEKDAY");
  return weekday === undefined ? undefined : onWeekday(words, weekday, reckoning);
}

const dayBeside = compiled(`(\\( (CLOCK|YEAR|NBIG|N12 MERIDIEM) ZONE? \\))? ,? (on)? (the)? ${dayAfter}`, "y");

/** The day of a time that names none itself: said directly after it, in the same article before it, or the publication day. */
export function dayOfTime(words: MatchedWords, reckoning: Reckoning): Origin | undefined {
  const beside = matchAfter(words, dayBeside);
  const named = beside === undefined ? undefined : dayBesideTime(beside, reckoning);
  if (named !== undefined) return named;
  const earlier = reckoning.earlier("day");
  return earlier ?? today(reckoning);
}

/** "T17:00" of "5 p.m."; undefined where there is no such time. */
export function timeIn(words: MatchedWords): string | undefined {
  const printed = numeralIn(words, "CLOCK", "NPOINT")?.replace(".", ":") ?? numeralIn(words, "N12", "N24");
  const spelled = numberIn(words, "SMALL");
  if (printed === undefined && spelled === undefined) {
    if (hasAny(words, "midnight")) return "T24:00";
    return hasAny(words, "noon", "midday") ? "T12:00" : undefined;
  }
  const [hour = 0, minute = 0, second] = (printed ?? String(spelled)).split(":").map(Number);
  const meridiem = numeralIn(words, "MERIDIEM") ?? (hasAny(words, "afternoon", "evening", "night") ? "p" : "");
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return undefined;
  const late = /p/i.test(meridiem) && hour < 12 ? 12 : /a/i.test(meridiem) && hour === 12 ? -12 : 0;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `T${two(hour + late)}:${two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
}

export function readClock(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const time = timeIn(words);
  if (time === undefined) return undefined;
  return at(time, dayBesideTime(words, reckoning) ?? dayOfTime(words, reckoning));
}

/** The time on that day. */
export function at(time: string, day: Origin | undefined): Sense {
  if (day === undefined || day.when.grain !== "day") return unplaced(`XXXX-XX-XX${time}`, "TIME");
  return dated({ ...day.when, time }, day);
}

/** "TMO", "TNI" …; "hours" alone are those of the early morning. */
export const partValue = (words: MatchedWords): string => {
  const part =
    letterIn(words, "DAYPART") ?? (hasAny(words, "tonight", "overnight") ? "NI" : hasAny(words, "hours") ? "MO" : "DT");
  return part === "24:00" ? "T24:00" : `T${part}`;
};

/** "Friday morning", "last night": TMO, TNI. */
export function readDayPart(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const time = partValue(words);
  const named = dayBesideTime(words, reckoning);
  if (named !== undefined) return at(time, named);
  const story = hasAny(words, "that", "same", "following", "next", "previous") || isPlain(words);
  const by = hasAny(words, "following", "next") ? 1 : hasAny(words, "last", "previous") ? -1 : 0;
  const origin =
    (story ? reckoning.earlier("day") : undefined) ?? (story && !isPlain(words) ? undefined : today(reckoning));
  if (origin === undefined) return unplaced(`XXXX-XX-XX${time}`, "TIME");
  return at(time, { ...origin, when: dayValue(extentOf(origin.when)[0] + by) });
}

/** "In the morning", not "this morning" or "early Friday morning". */
const isPlain = (words: MatchedWords): boolean =>
  /^(?:the )?(?:early |late |mid-?)?(?:morning|afternoon|evening)$/i.test(matchedText(words));
