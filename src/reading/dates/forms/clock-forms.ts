import { compiled } from "../dictionary.js";
import type { Reckoning } from "../reckoning.js";
import { dated, type Origin, type Sense, unplaced } from "../sense.js";
import { dayOf, extentOf } from "../when.js";
import { has, letterIn, matchAfter, numberIn, numeralIn, textAfter, textBefore, textOf, type Words } from "../words.js";
import { calendarForms } from "./calendar-forms.js";
import type { Form } from "./form.js";
import { dayNumeral, yearNumber } from "./parts.js";
import { today } from "./counting.js";
import { periodForms } from "./period-forms.js";
import { onWeekday } from "./weekday-forms.js";

const date = `((WEEKDAY ,?)? (the? ${dayNumeral} of? MONTH | MONTH the? ${dayNumeral}) (,? ${yearNumber})?)`;
const fullDate = `(the? ${dayNumeral} of? MONTH | MONTH the? ${dayNumeral}) ,? YEAR`;
const zone = "((local|standard|daylight|ANY)? time | ZONE | \\( ZONE \\))";
const clockTime = `((CLOCK|N12|N24|NPOINT) MERIDIEM | CLOCK | N12 (?=in the DAYPART) | (N12|SMALL) o'clock | noon | midnight | midday)`;
const dayAfter = `(today|yesterday|tomorrow|WEEKDAY|${date})`;

const readDay = calendarForms.find(({ name }) => name.startsWith("Friday, 27 August"));
const readDeicticDay = periodForms.find(({ name }) => name.startsWith("today"));

const dateAlone = compiled(date, "y");

/** The date among the words, without the hour beside it: "5 p.m. EDT Nov. 15". */
function dateWithin(words: Words): Words {
  for (let first = words.first; first < words.last; first++) {
    dateAlone.lastIndex = first;
    if (dateAlone.test(words.transcript.letters))
      return { ...words, first, last: Math.min(dateAlone.lastIndex, words.last) };
  }
  return words;
}

/** The day that the words name beside the time of day. */
function dayNamed(all: Words, reckoning: Reckoning): Origin | undefined {
  const words = dateWithin(all);
  const sense =
    numberIn(words, "MONTH") !== undefined
      ? readDay?.read(words, reckoning)
      : has(words, "today", "yesterday", "tomorrow")
        ? readDeicticDay?.read({ ...words, first: words.first }, reckoning)
        : undefined;
  if (sense?.when !== undefined) return { when: sense.when, basis: sense.basis, anchor: sense.anchor };
  const weekday = numberIn(words, "WEEKDAY");
  return weekday === undefined ? undefined : onWeekday(words, weekday, reckoning);
}

const dayBeside = compiled(`(\\( (CLOCK|YEAR|NBIG|N12 MERIDIEM) ZONE? \\))? ,? (on)? (the)? ${dayAfter}`, "y");

/** The day of a time that names none itself: said directly after it, in the same article before it, or the publication day. */
function dayOfTime(words: Words, reckoning: Reckoning): Origin | undefined {
  const beside = matchAfter(words, dayBeside);
  const named = beside === undefined ? undefined : dayNamed(beside, reckoning);
  if (named !== undefined) return named;
  const earlier = reckoning.earlier("day");
  return earlier ?? today(reckoning);
}

function timeIn(words: Words): string | undefined {
  const printed = numeralIn(words, "CLOCK", "NPOINT")?.replace(".", ":") ?? numeralIn(words, "N12", "N24");
  const spelled = numberIn(words, "SMALL");
  if (printed === undefined && spelled === undefined) {
    if (has(words, "midnight")) return "T24:00";
    return has(words, "noon", "midday") ? "T12:00" : undefined;
  }
  const [hour = 0, minute = 0, second] = (printed ?? String(spelled)).split(":").map(Number);
  const meridiem = numeralIn(words, "MERIDIEM") ?? (has(words, "afternoon", "evening", "night") ? "p" : "");
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return undefined;
  const late = /p/i.test(meridiem) && hour < 12 ? 12 : /a/i.test(meridiem) && hour === 12 ? -12 : 0;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `T${two(hour + late)}:${two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
}

function readClock(words: Words, reckoning: Reckoning): Sense | undefined {
  const time = timeIn(words);
  if (time === undefined) return undefined;
  return at(time, dayNamed(words, reckoning) ?? dayOfTime(words, reckoning));
}

function at(time: string, day: Origin | undefined): Sense {
  if (day === undefined || day.when.grain !== "day") return unplaced(`XXXX-XX-XX${time}`, "TIME");
  return dated({ ...day.when, time }, day);
}

const partValue = (words: Words): string => {
  const part =
    letterIn(words, "DAYPART") ?? (has(words, "tonight", "overnight") ? "NI" : has(words, "hours") ? "MO" : "DT");
  return part === "24:00" ? "T24:00" : `T${part}`;
};

function readDayPart(words: Words, reckoning: Reckoning): Sense | undefined {
  const time = partValue(words);
  const named = dayNamed(words, reckoning);
  if (named !== undefined) return at(time, named);
  const story = has(words, "that", "same", "following", "next", "previous") || isPlain(words);
  const by = has(words, "following", "next") ? 1 : has(words, "last", "previous") ? -1 : 0;
  const origin =
    (story ? reckoning.earlier("day") : undefined) ?? (story && !isPlain(words) ? undefined : today(reckoning));
  if (origin === undefined) return unplaced(`XXXX-XX-XX${time}`, "TIME");
  return at(time, { ...origin, when: dayOf(extentOf(origin.when)[0] + by) });
}

/** "In the morning", not "this morning" or "early Friday morning". */
const isPlain = (words: Words): boolean =>
  /^(?:the )?(?:early |late |mid-?)?(?:morning|afternoon|evening)$/i.test(textOf(words));

/** Times of day, with the day they belong to. */
export const clockForms: readonly Form[] = [
  {
    name: "11:30 p.m.; 5 a.m. Friday; 12:00 UTC Monday; noon",
    pattern: `${clockTime} (hrs|hr|hours)? (in the DAYPART)? ${zone}? (${dayAfter} | , (today|yesterday|tomorrow|WEEKDAY))?`,
    unless: isNoTime,
    read: readClock,
  },
  {
    name: "1430 GMT",
    pattern: `(YEAR|NBIG) (ZONE|hrs)`,
    read(words, reckoning) {
      const printed = /^\d{4}/.exec(textOf(words))?.[0];
      if (printed === undefined || Number(printed.slice(0, 2)) > 24 || Number(printed.slice(2)) > 59) return undefined;
      return at(`T${printed.slice(0, 2)}:${printed.slice(2)}`, dayOfTime(words, reckoning));
    },
  },
  {
    name: "May 8 1:00AM; Friday, 11 p.m.",
    pattern: `((${date}|WEEKDAY|today|yesterday|tomorrow) ,? ((CLOCK|N12) MERIDIEM) | ${fullDate} ,? at? CLOCK) ${zone}?`,
    read(words, reckoning) {
      const time = timeIn({ ...words, first: Math.max(words.first, words.last - 4) }) ?? timeIn(words);
      return time === undefined ? undefined : at(time, dayNamed(words, reckoning));
    },
  },
  {
    name: "Friday morning; yesterday afternoon; this morning; last night; early the next morning",
    pattern: `(STAGE (on)?)? (the)? ((this|last|next|that|following|same|previous) (same)?)? ((WEEKDAY|today|yesterday|tomorrow) ('s)?)? (STAGE -?)? DAYPART`,
    unless: isBareDayPart,
    read: readDayPart,
  },
  {
    name: "the night of 10 August 1792; early in the morning of April 29",
    pattern: `(STAGE (in|on)?)? (the)? (STAGE)? DAYPART hours? (of|on) (the)? (${date}|WEEKDAY) | the (early|late)? -? DAYPART hours | (the)? (early) hours of (${date}|WEEKDAY|today|yesterday) | (dawn|dusk) (WEEKDAY|today|yesterday|tomorrow)`,
    read: readDayPart,
  },
  { name: "tonight", pattern: "(later|late|early)? (tonight|overnight)", read: readDayPart },
  {
    name: "at night; during the day; by night",
    pattern: "(night|daytime|nighttime|afternoon|dawn|dusk|nights)",
    unless: (words) =>
      !has(words, "daytime", "nighttime") &&
      !/\b(?:at|by|in|the|a)\s+$/i.test(textBefore(words)) &&
      !/^\s*[-]?(?:time|raid|attacks?|raids|fighting)\b/.test(textAfter(words)),
    read: (words, reckoning) =>
      reckoning.published === undefined ? unplaced(`XXXX-XX-XX${partValue(words)}`, "TIME") : undefined,
  },
  {
    name: "the morning; the evening",
    pattern: "(the)? (STAGE)? (morning|afternoon|evening)",
    unless: (words) => !/\b(?:in|during|by|this|since|through)\s+$/i.test(textBefore(words)),
    read: readDayPart,
  },
];

/** "John 3:16", "won 3:15", a ratio. */
function isNoTime(words: Words): boolean {
  const text = textOf(words);
  if (/^(?:midnight|noon|midday)$/i.test(text)) return /^\s+(?:mass|sun|blue|run|express)\b/i.test(textAfter(words));
  if (/^\d{1,2}:\d\d(?::\d\d)?$/.test(text))
    return !/(?:\b(?:at|by|from|until|till|to|before|after|around|about|between|and|since|near)|[-–(])\s*$/i.test(
      textBefore(words),
    );
  return false;
}

function isBareDayPart(words: Words): boolean {
  const text = textOf(words);
  if (
    /^(?:the )?(?:morning|afternoon|evening|night|dawn|dusk|nights|mornings|evenings|afternoons|noon|midnight|midday|sunset|daybreak|lunchtime)$/i.test(
      text,
    )
  )
    return true;
  return /^(?:the )?(?:early|late|later|earlier|mid)\W+(?:night|nights)$/i.test(text);
}
