import { amount, amountIn } from "../amounts.js";
import type { Reckoning } from "../reckoning.js";
import { dated, duration, type Origin, reference, type Sense, unplaced } from "../sense.js";
import { dayOf, extentOf, type Grain, moved, weekdayUpTo, weekOf, widened, type When } from "../when.js";
import { weekdayOf } from "../calendar.js";
import { has, letterIn, numberIn, textAfter, textBefore, textOf, type Words } from "../words.js";
import type { Form } from "./form.js";
import { nearestMonth } from "../nearest.js";
import { stage, stageIn } from "./parts.js";
import { yearIn } from "./years.js";

const grainOfUnit: Readonly<Record<string, Grain>> = {
  D: "day",
  W: "week",
  F: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  DE: "decade",
  CE: "century",
};

/** How a value of that grain looks where nothing is known of it. */
const unknownOf: Readonly<Partial<Record<Grain, string>>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

const unknown = (grain: Grain): Sense => unplaced(unknownOf[grain] ?? "");

function grainIn(words: Words): Grain | undefined {
  const unit = letterIn(words, "UNIT") ?? letterIn(words, "UNITS");
  return unit === undefined ? undefined : grainOfUnit[unit];
}

/** What "this", "last", "next" and "ago" count from: the publication date. In an undated article nobody knows. */
export function present(reckoning: Reckoning, grain: Grain): Origin | undefined {
  const { published } = reckoning;
  if (published === undefined) return undefined;
  const when = widened(published.when, grain);
  return when === undefined ? undefined : { ...published, when };
}

function away(origin: Origin | undefined, by: number, grain: Grain, mod?: string): Sense {
  if (origin === undefined) return { ...unknown(grain), mod };
  return dated(moved(origin.when, by), origin, mod);
}

/** Weeks and days away from a mention that says only the month are nowhere; a year away from it is. */
function counted(words: Words, origin: (grain: Grain) => Origin | undefined, direction: 1 | -1): Sense | undefined {
  const unit = letterIn(words, "UNIT") ?? letterIn(words, "UNITS");
  const grain = grainIn(words);
  if (unit === undefined || grain === undefined) return undefined;
  const number =
    amountIn(words) ??
    (has(words, "a", "an", "one") || (has(words, "the") && letterIn(words, "UNIT") !== undefined) ? 1 : "X");
  if (number === "X") return undefined;
  const by = direction * Math.round(unit === "F" ? 2 * number : number);
  const mod = modIn(words);
  if (!Number.isSafeInteger(by) || Math.abs(by) > 9_999_999) return unknown(grain);
  // "Half a year ago", "a year and a half later": the months are meant.
  if (grain === "year" && !Number.isInteger(number)) {
    const months = origin("month");
    return months === undefined
      ? unknown("month")
      : dated(moved(months.when, direction * Math.round(12 * number)), months, mod);
  }
  return away(origin(grain), by, grain, mod);
}

export function modIn(words: Words): string | undefined {
  const text = textOf(words).toLowerCase();
  if (/^(?:about|around|approximately|roughly|some|nearly|almost|close to)\b/.test(text)) return "APPROX";
  if (/^(?:more than|over|at least|well over)\b/.test(text)) return "MORE_THAN";
  if (/^(?:less than|under|up to|at most|fewer than)\b/.test(text)) return "LESS_THAN";
  return undefined;
}

/** "A few days later": it is after, and no more is known. */
const vaguelyAway = (words: Words, direction: "PAST_REF" | "FUTURE_REF"): Sense => ({
  ...reference(direction),
  mod: modIn(words),
});

export const about = `((just|only|barely)? (APPROX | over | under | (more|less) than | at (least|most) | up to | well over | close to | (a)? mere))?`;
const unit = "(UNIT|UNITS)";
const anyAmount = `(${amount}|a|an|one|the)`;

const objectAfter =
  /^\s+(?:the|a|an|his|her|its|their|he|she|it|they|we|I|this|that|[A-Z][a-z]+|[a-z]+ing|any|being)\b/;

const deicticDays: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

export const partOfDay = "((in)? (the)? (STAGE)? DAYPART)";

export function today(reckoning: Reckoning): Origin | undefined {
  return reckoning.published === undefined ? undefined : present(reckoning, "day");
}

/** The weekday nearest to the publication day: the last one, or the next where the sentence looks ahead. */
export function onWeekday(words: Words, weekday: number, reckoning: Reckoning): Origin | undefined {
  const origin = has(words, "following", "same", "that") ? reckoning.earlier("day") : today(reckoning);
  if (origin === undefined) return undefined;
  const [from] = extentOf(origin.when);
  const last = weekdayUpTo(from, weekday);
  if (has(words, "following", "next", "coming")) return { ...origin, when: dayOf(last + 7) };
  if (has(words, "last", "past", "previous")) return { ...origin, when: dayOf(last === from ? last - 7 : last) };
  if (has(words, "this") && last !== from)
    return {
      ...origin,
      when: dayOf(weekdayOf(from) > weekday && reckoning.tense(words) !== "future" ? last : last + 7),
    };
  const ahead = last !== from && reckoning.tense(words) === "future";
  return { ...origin, when: dayOf(ahead ? last + 7 : last) };
}

function readWeekday(words: Words, reckoning: Reckoning): Sense | undefined {
  const weekday = numberIn(words, "WEEKDAY");
  if (weekday === undefined) return undefined;
  const origin = onWeekday(words, weekday, reckoning);
  if (origin === undefined) return unplaced(`XXXX-WXX-${weekday}`);
  const by = has(words, "week") ? 7 : 0;
  return dated(dayOf(extentOf(origin.when)[0] + by), origin, stageIn(words));
}

/** "This week", "last month", "next year", "early next month", "the end of last year". */
function readDeictic(words: Words, reckoning: Reckoning): Sense | undefined {
  const grain = grainIn(words);
  if (grain === undefined) return undefined;
  const by = has(words, "last", "past") ? -1 : has(words, "next", "coming", "upcoming") ? 1 : 0;
  if (grain === "day") return undefined;
  return away(present(reckoning, grain), by, grain, stageIn(words));
}

/** "The following day", "that year", "the same month", "the end of the year": counted from what was last spoken of. */
function readAnaphoric(words: Words, reckoning: Reckoning): Sense | undefined {
  const grain = grainIn(words);
  if (grain === undefined) return undefined;
  const by = has(words, "following", "next", "subsequent", "succeeding")
    ? 1
    : has(words, "previous", "preceding", "prior", "before")
      ? -1
      : 0;
  return away(reckoning.earlier(grain), by, grain, stageIn(words));
}

/** "The end of the year": of this one, where the article is dated and has spoken of no other. */
function readDefinite(words: Words, reckoning: Reckoning): Sense | undefined {
  const grain = grainIn(words);
  if (grain === undefined) return undefined;
  const origin = reckoning.published === undefined ? reckoning.earlier(grain) : present(reckoning, grain);
  return away(origin, 0, grain, stageIn(words) ?? "END");
}

function readWeekend(words: Words, reckoning: Reckoning): Sense | undefined {
  const origin = has(words, "that", "following", "same") ? reckoning.earlier("day") : today(reckoning);
  if (origin === undefined) return unplaced("XXXX-WXX-WE");
  const [from] = extentOf(origin.when);
  const weekday = weekdayOf(from);
  const ahead = reckoning.tense(words) === "future";
  let by = 0;
  if (has(words, "last", "past", "previous")) by = -1;
  else if (has(words, "next", "following")) by = 1;
  else if (!has(words, "this", "that", "coming") && weekday < 6 && !ahead) by = -1;
  else if (has(words, "this") && weekday <= 2 && !ahead) by = -1;
  const when: When = { ...weekOf(from + 7 * by), weekend: true };
  return dated(when, origin, stageIn(words));
}

function widenedOrigin(origin: Origin, grain: Grain): Origin | undefined {
  const when = widened(origin.when, grain);
  return when === undefined ? undefined : { ...origin, when };
}

/** Weeks of a month are counted in ISO weeks that begin in it; the last is the one that its last day stands in. */
function readWeekOfMonth(words: Words, reckoning: Reckoning): Sense | undefined {
  const number = numberIn(words, "MONTH");
  const year = yearIn(words);
  const origin: Origin | undefined =
    number === undefined
      ? present(reckoning, "month")
      : year === undefined
        ? nearestMonth(number, reckoning, words)
        : { when: { grain: "year", year }, basis: "stated" };
  if (origin === undefined) return unplaced("XXXX-WXX");
  const by = has(words, "month") ? (textOf(words).includes("last month") ? -1 : has(words, "next") ? 1 : 0) : 0;
  const month =
    number === undefined
      ? moved(origin.when, by)
      : ({ grain: "month", year: origin.when.year, month: number } as const);
  if (month === undefined) return undefined;
  const [from, to] = extentOf(month);
  const count = numberIn(words, "ORDWORD");
  const monday = from + ((8 - weekdayOf(from)) % 7);
  return dated(weekOf(count === undefined ? to : monday + 7 * (count - 1)), origin);
}

/** Days, weeks, months and years counted from the publication date or from an earlier mention. */
export const relativeForms: readonly Form[] = [
  {
    ofReports: true,
    name: "today, yesterday, tomorrow",
    pattern: "(earlier|later|late|early)? (today|yesterday|tomorrow)",
    read(words, reckoning) {
      const by = Object.entries(deicticDays).find(([word]) => has(words, word))?.[1] ?? 0;
      const origin = today(reckoning);
      const text = textOf(words).toLowerCase();
      if (text === "today" && (/^['’]s\s/.test(textAfter(words)) || origin === undefined))
        return reference("PRESENT_REF");
      return away(origin, by, "day", stageIn(words));
    },
  },
  {
    name: "the day after tomorrow; the day before yesterday",
    pattern: "the day (after tomorrow | before yesterday)",
    read: (words, reckoning) => away(today(reckoning), has(words, "tomorrow") ? 2 : -2, "day"),
  },
  {
    name: "a week from Friday; 30 days from now; two years from today",
    pattern: `${about} ${anyAmount} ${unit} from (now|today|tomorrow|WEEKDAY)`,
    read(words, reckoning) {
      const weekday = numberIn(words, "WEEKDAY");
      const from = weekday === undefined ? undefined : onWeekday(words, weekday, reckoning);
      const sense = counted(
        words,
        (grain) =>
          from === undefined ? present(reckoning, grain) : widenedOrigin(from, weekday === undefined ? grain : "day"),
        1,
      );
      return sense ?? vaguelyAway(words, "FUTURE_REF");
    },
  },
  {
    name: "the first week of May; the last week of March 2009",
    pattern: `(the)? (first|second|third|fourth|last|final) week of (the)? (MONTH (,? of? YEAR)? | (this|last|next)? month)`,
    read: readWeekOfMonth,
  },
  {
    name: "the day after the battle; the day before the vote",
    pattern: "the day (after|before)",
    unless: (words) => !objectAfter.test(textAfter(words)),
    read(words, reckoning) {
      const day = reckoning.earlier("day");
      return day === undefined ? undefined : away(day, has(words, "after") ? 1 : -1, "day");
    },
  },
  {
    ofReports: true,
    name: "three years ago; a week ago; more than a decade ago",
    pattern: `${about} ${anyAmount} (calendar|full|long)? ${unit} ago (today|this week|this month)?`,
    read(words, reckoning) {
      return counted(words, (grain) => present(reckoning, grain), -1) ?? vaguelyAway(words, "PAST_REF");
    },
  },
  {
    name: "years ago; not long ago",
    pattern: `((${about} (UNITS|CLOCKUNITS)) | long | a? (moment|moments) | (${amount}|a|an) (CLOCKUNIT|CLOCKUNITS)) ago`,
    read(words, reckoning) {
      const origin = today(reckoning);
      if (letterIn(words, "CLOCKUNIT") === undefined && letterIn(words, "CLOCKUNITS") === undefined)
        return vaguelyAway(words, "PAST_REF");
      if (origin === undefined || origin.when.grain !== "day") return vaguelyAway(words, "PAST_REF");
      const hours = amountIn(words);
      if (typeof hours === "number" && letterIn(words, "CLOCKUNITS") === "H" && hours % 24 === 0)
        return away(origin, -hours / 24, "day");
      return dated({ ...origin.when, time: "TXX" }, origin);
    },
  },
  {
    name: "two days later; a year earlier; four months before",
    pattern: `${about} ${anyAmount} (full|long|short)? ${unit} (later|earlier|afterwards|before|previously)`.replace(
      "|afterwards",
      "",
    ),
    unless: (words) => textOf(words).endsWith("before") && objectAfter.test(textAfter(words)),
    read(words, reckoning) {
      const later = has(words, "later");
      const sense = counted(words, (grain) => reckoning.earlier(grain), later ? 1 : -1);
      return sense ?? vaguelyAway(words, later ? "FUTURE_REF" : "PAST_REF");
    },
  },
  {
    name: "years later; days earlier; hours later",
    pattern: `(just|only)? (UNITS|CLOCKUNITS | ${amount} CLOCKUNITS | an hour) (later|earlier)`,
    read(words, reckoning) {
      const later = has(words, "later");
      const day = reckoning.earlier("day");
      if (letterIn(words, "UNITS") === undefined && day?.when.grain === "day")
        return dated({ ...day.when, time: "TXX" }, day);
      return vaguelyAway(words, later ? "FUTURE_REF" : "PAST_REF");
    },
  },
  {
    ofReports: true,
    name: "this week; last month; early next year; the end of last year",
    pattern: `(${stage})? (this|last|next|past) (calendar|same)? (week|month|year|decade|century|quarter)`,
    unless: (words) =>
      /\bthe\s+(?:end of |beginning of |start of )?$/i.test(textBefore(words, 20)) &&
      /^(?:next|past)/i.test(textOf(words)),
    read: readDeictic,
  },
  {
    name: "the next year; the following day; that same month; the year before",
    pattern: `(${stage})? ((the|that) (very)? (same|following|next|previous|preceding|prior|subsequent|succeeding)? UNIT | (the) UNIT (before|previous|following|earlier) | same UNIT)`,
    unless: (words) => isPlainDefinite(words),
    read: readAnaphoric,
  },
  {
    name: "the last year; the coming week; the current quarter",
    pattern: `(${stage})? (the) (last|coming|current|upcoming) (calendar)? (week|month|year|decade|quarter)`,
    read: (words, reckoning) =>
      has(words, "last") && reckoning.published === undefined
        ? duration(`P1${letterIn(words, "UNIT") ?? "Y"}`)
        : readDeictic(words, reckoning),
  },
  {
    name: "the end of the year; month's end; year-end",
    pattern: `((the)? (very)? STAGE? (PART|part) of (the|this)? (month|year|week|decade|century) | ((the)? (month|year|week|decade|century) (-|'s)? end))`,
    unless: (words) => /^\s+of\b/.test(textAfter(words)),
    read: readDefinite,
  },
  {
    name: "later that year; earlier this month; later in the day",
    pattern: `(STAGE|later|earlier|late|early) (in)? (that|the|this) (same)? (year|month|week|day|decade)`,
    read: (words, reckoning) =>
      (has(words, "this") ? readDeictic(words, reckoning) : readAnaphoric(words, reckoning)) ??
      readAnaphoric(words, reckoning),
  },
  {
    ofReports: true,
    name: "on Monday; last Friday; a week from Tuesday; Tuesday next week",
    pattern: `((early|late) (on)?)? ((the)? (this|last|next|past|coming|previous|following|that same|that))? WEEKDAY`,
    read: readWeekday,
  },
  {
    name: "the weekend",
    pattern: `(${stage})? ((the)? (this|last|past|next|coming|previous|following|that|entire)? | the (long|holiday)?) weekend`,
    unless: (words) => /^weekend$/i.test(textOf(words)) && /\b(?:a|every|each|per)\s+$/i.test(textBefore(words)),
    read: readWeekend,
  },
  {
    name: "this day; this date",
    pattern: "(this|that|the same|that same|this same) (day|date)",
    read: (words, reckoning) =>
      /\bto\s+$/i.test(textBefore(words)) && has(words, "this")
        ? reference("PRESENT_REF")
        : away(reckoning.earlier("day"), 0, "day"),
  },
];

/** "The day" and "the year" alone point at nothing; "the day he died" tells of it. */
function isPlainDefinite(words: Words): boolean {
  const text = textOf(words).toLowerCase();
  if (/\bYear$/.test(textOf(words)) || /\sof the (?:year|month|week|decade|century|day)$/i.test(textOf(words)))
    return true;
  return (
    /^(?:the|that)\s+(?:day|week|month|year|decade|century|quarter|fortnight)$/.test(text) &&
    !text.startsWith("that") &&
    !/\b(?:later in|earlier in|rest of|of)\s+$/i.test(textBefore(words))
  );
}
