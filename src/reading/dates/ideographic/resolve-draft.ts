import type { Span } from "../../../model/passage.js";
import { dayCount, daysInMonth, mondayOf, monthAway, weekdayOf } from "../../../model/calendar.js";
import { dayValue, extentOf, type Grain, weekOf, type When } from "../calendar-value.js";
import { dated, type Origin, type Sense, unplaced } from "../meaning.js";
import type { Clock, DraftDate, Pointed } from "./draft-date.js";
import type { ReferenceDays } from "./reference-days.js";

/** The rest of the sentence says that it is still to come, or that it has happened. */
export type Tense = "future" | "past" | undefined;

interface Place {
  readonly reference: ReferenceDays;
  readonly span: Span;
  readonly tense: Tense;
}

const stated: Omit<Origin, "when"> = { basis: "stated" };
const isPointed = (value: number | Pointed | undefined): value is Pointed => typeof value === "object";
const padded = (value: number): string => String(value).padStart(2, "0");

/** What the parts of an expression mean together; undefined where they name no place on any calendar. */
export function resolved(draft: DraftDate, place: Place): Sense | undefined {
  const found = calendarPlace(draft, place);
  const mod = draft.mod;
  if (found === undefined) return undefined;
  if ("type" in found) return found;
  const { when, ...origin } = found;
  if (when.grain !== "day") return dated(when, origin, mod);
  const time = timeOf(draft);
  return dated(time === undefined ? when : { ...when, time }, origin, mod);
}

function timeOf({ part, clock }: DraftDate): string | undefined {
  if (clock === undefined) return part === undefined ? undefined : `T${part}`;
  return writtenClock(clock);
}

function writtenClock({ hour, minute, second }: Clock): string {
  const parts = [hour, minute, second].filter((value): value is number => value !== undefined);
  return `T${parts.map(padded).join(":")}`;
}

type Found = Origin | Sense | undefined;

function calendarPlace(draft: DraftDate, place: Place): Found {
  if (draft.weekday !== undefined && draft.day === undefined) return ofWeekday(draft, place);
  if (draft.day !== undefined) return ofDay(draft, place);
  if (draft.week !== undefined || draft.weekend === true) return ofWeek(draft, place);
  if (draft.month !== undefined) return ofMonth(draft, place);
  if (draft.century !== undefined || draft.decade !== undefined) return ofDecade(draft, place);
  const year = yearOf(draft, place);
  if (draft.part !== undefined || draft.clock !== undefined) return ofTime(draft, place);
  if (draft.season !== undefined)
    return ofPart(year, place, "season", (y) => ({ grain: "season", year: y, season: draft.season ?? "WI" }));
  if (draft.quarter !== undefined) {
    const { quarter, fiscal } = draft;
    return ofPart(year, place, "quarter", (y) => ({ grain: "quarter", year: y, quarter, ...(fiscal && { fiscal }) }));
  }
  if (draft.half !== undefined) {
    const { half } = draft;
    return ofPart(year, place, "half", (y) => ({ grain: "half", year: y, half }));
  }
  if (year === undefined) return draft.year === undefined ? undefined : unplaced("XXXX");
  return { ...year, when: { grain: "year", year: year.when.year, ...(draft.fiscal && { fiscal: true }) } };
}

/** The year that the draft names or points at; undefined where it does neither, or where nobody knows. */
function yearOf({ year }: DraftDate, { reference }: Place): Origin | undefined {
  if (typeof year === "number") return { ...stated, when: { grain: "year", year } };
  if (year === undefined) return undefined;
  const from = pointedFrom(year, reference, "year");
  return from && { ...from, when: { grain: "year", year: from.when.year + year.by } };
}

function pointedFrom({ from }: Pointed, reference: ReferenceDays, grain: Grain): Origin | undefined {
  const { written } = reference;
  return from === "earlier" ? (reference.earlier(grain) ?? written) : written;
}

/** A quarter or season: of the year that is named, else of the one spoken of, else of the year of writing. */
function ofPart(year: Origin | undefined, { reference, span }: Place, grain: Grain, at: (year: number) => When): Found {
  const from = year ?? reference.earlier("year", span) ?? reference.written;
  if (from === undefined) return unplaced(grain === "season" ? "XXXX" : "XXXX-QX");
  return { ...from, when: at(from.when.year) };
}

function ofDecade({ century, decade }: DraftDate, { reference }: Place): Found {
  const from = isPointed(century) || century === undefined ? reference.written : undefined;
  const base = from && from.when.year - (from.when.year % 100);
  const first =
    typeof century === "number" ? century : base === undefined ? undefined : base + 100 * (century?.by ?? 0);
  const origin = from ?? stated;
  if (century === undefined && decade !== undefined) {
    // "90年代": of the last hundred years.
    const now = from?.when.year ?? 2000;
    const hundred = now - (now % 100);
    return {
      ...stated,
      when: { grain: "decade", year: hundred + decade <= now ? hundred + decade : hundred - 100 + decade },
    };
  }
  if (first === undefined) return unplaced("");
  if (decade === undefined) return { ...origin, when: { grain: "century", year: first } };
  return { ...origin, when: { grain: "decade", year: first + decade } };
}

function ofMonth(draft: DraftDate, place: Place): Found {
  const { month } = draft;
  if (isPointed(month)) {
    const from = pointedFrom(month, place.reference, "month");
    if (from === undefined) return unplaced("XXXX-XX");
    const base = monthOf(from.when);
    const year = yearOf(draft, place);
    if (base === undefined) return unplaced("XXXX-XX");
    const moved = monthAway(year?.when.year ?? base.year, base.month, month.by);
    return { ...from, when: { grain: "month", ...moved } };
  }
  if (month === undefined || month < 1 || month > 12) return undefined;
  const year = yearOf(draft, place) ?? (draft.year === undefined ? yearOfMonth(month, place) : undefined);
  if (year === undefined) return unplaced(`XXXX-${padded(month)}`);
  return { ...year, when: { grain: "month", year: year.when.year, month } };
}

const monthOf = (when: When): { readonly year: number; readonly month: number } | undefined =>
  when.grain === "month" || when.grain === "day" ? when : undefined;

/** The year of a month that is printed without one: that of the sentence before, or the nearest to the day of writing. */
function yearOfMonth(month: number, { reference, span, tense }: Place): Origin | undefined {
  const earlier = reference.earlier("year", span);
  const { written } = reference;
  if (earlier !== undefined && written !== undefined && earlier.when.year !== written.when.year) {
    const before = reference.earlier("month", span)?.when;
    const turned = before?.grain === "month" && before.month - month >= 9 && before.year < written.when.year;
    return turned ? { ...earlier, when: { grain: "year", year: earlier.when.year + 1 } } : earlier;
  }
  if (written === undefined) return earlier;
  const now = monthOf(written.when)?.month;
  if (now === undefined || earlier !== undefined) return written;
  const by =
    tense === "future"
      ? month < now
        ? 1
        : 0
      : month > now + (tense === "past" ? 0 : 4)
        ? -1
        : month < now - 9
          ? 1
          : 0;
  return { ...written, when: { grain: "year", year: written.when.year + by } };
}

function ofDay(draft: DraftDate, place: Place): Found {
  const { day, month } = draft;
  const { reference } = place;
  if (isPointed(day)) {
    const from = pointedFrom(day, reference, "day");
    if (from === undefined || from.when.grain !== "day") return unplaced("XXXX-XX-XX");
    const moved = dayValue(dayCount(from.when) + day.by);
    const year = yearOf(draft, place);
    return { ...from, when: year === undefined ? moved : { ...moved, year: year.when.year } };
  }
  if (day === undefined || day < 1 || day > 31) return undefined;
  if (month === undefined && draft.year === undefined) return nearestDay(day, place);
  const found = month === undefined ? undefined : ofMonth(draft, place);
  if (found === undefined) return undefined;
  if ("type" in found) return found.value === "" ? found : unplaced(`${found.value}-${padded(day)}`);
  if (found.when.grain !== "month") return undefined;
  const { year, month: inMonth } = found.when;
  // A day that no month has ("2月30日") is printed all the same, but stands on no calendar.
  if (day > daysInMonth(year, inMonth)) return undefined;
  return { ...found, when: { grain: "day", year, month: inMonth, day } };
}

/** "8日": of the month of the day of writing or the one before, unless another month was named just before. */
function nearestDay(day: number, { reference, span, tense }: Place): Found {
  const { written } = reference;
  const earlier = reference.earlier("month", span);
  const now = written?.when;
  const known = earlier?.when.grain === "month" ? earlier.when : undefined;
  if (now?.grain !== "day") {
    if (known === undefined || earlier === undefined || day > daysInMonth(known.year, known.month))
      return unplaced(`XXXX-XX-${padded(day)}`);
    return { ...earlier, when: { grain: "day", year: known.year, month: known.month, day } };
  }
  const origin = written as Origin;
  const before = reference.earlier("day", span)?.when;
  const isOther = known !== undefined && (known.year !== now.year || known.month !== now.month);
  if (isOther && earlier !== undefined && day <= daysInMonth(known.year, known.month)) {
    const goesOn = before?.grain !== "day" || before.day <= day;
    if (goesOn || before.month !== known.month)
      return { ...earlier, when: { grain: "day", year: known.year, month: known.month, day } };
  }
  const ahead = day - now.day;
  const by =
    ahead > 0
      ? tense === "past" || (ahead > 9 && tense !== "future")
        ? -1
        : 0
      : tense === "future" && ahead < -9
        ? 1
        : 0;
  const there = monthAway(now.year, now.month, by);
  if (day > daysInMonth(there.year, there.month)) return unplaced(`XXXX-XX-${padded(day)}`);
  return { ...origin, when: { grain: "day", ...there, day } };
}

function ofWeek(draft: DraftDate, place: Place): Found {
  const { week, weekend } = draft;
  const { reference } = place;
  const end = weekend ? ({ weekend: true } as const) : {};
  if (week === undefined || isPointed(week)) {
    const pointed = week ?? { by: 0, from: "writing" };
    const from = pointedFrom(pointed, reference, "day");
    if (from === undefined || from.when.grain !== "day") return unplaced(weekend ? "XXXX-WXX-WE" : "XXXX-WXX");
    return { ...from, when: { ...weekOf(dayCount(from.when) + 7 * pointed.by), ...end } };
  }
  if (draft.month !== undefined) {
    const month = ofMonth(draft, place);
    if (month === undefined || "type" in month) return month;
    // The first week of a month is the first that begins in it.
    const [first] = extentOf(month.when);
    const monday = first + ((8 - weekdayOf(first)) % 7);
    return { ...month, when: { ...weekOf(monday + 7 * (week - 1)), ...end } };
  }
  const year = yearOf(draft, place);
  return year && { ...year, when: { ...weekOf(mondayOf(year.when.year, week)), ...end } };
}

function ofWeekday(draft: DraftDate, { reference, tense }: Place): Found {
  const weekday = draft.weekday ?? 1;
  const { week } = draft;
  const from = isPointed(week) ? pointedFrom(week, reference, "day") : reference.written;
  if (from === undefined || from.when.grain !== "day") return unplaced(`XXXX-WXX-${weekday}`);
  const today = dayCount(from.when);
  const monday = today - weekdayOf(today) + 1;
  if (isPointed(week)) return { ...from, when: dayValue(monday + 7 * week.by + weekday - 1) };
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return { ...from, when: dayValue(tense === "future" && back > 0 ? today - back + 7 : today - back) };
}

/** "晚上20时30分": of the day spoken of before, else of the day of writing. */
function ofTime(draft: DraftDate, { reference, span }: Place): Found {
  const time = timeOf(draft);
  const day = reference.earlier("day", span) ?? reference.written;
  if (day === undefined || day.when.grain !== "day") return unplaced(time ?? "", "TIME");
  return { ...day, when: dayValue(dayCount(day.when)) };
}

/** So many years, months, weeks or days before or after an origin: years and months stay as wide as they are counted. */
export function awayFrom(origin: Origin | undefined, amount: number, unit: string): Sense {
  if (origin === undefined) return unplaced("");
  const { when } = origin;
  const whole = Math.trunc(amount);
  if (unit === "Y") return dated({ grain: "year", year: when.year + whole }, origin);
  if (unit === "DE") return dated({ grain: "year", year: when.year + 10 * whole }, origin);
  if (unit === "CE") return dated({ grain: "year", year: when.year + 100 * whole }, origin);
  const month = monthOf(when);
  if (unit === "M")
    return month ? dated({ grain: "month", ...monthAway(month.year, month.month, whole) }, origin) : unplaced("");
  if (when.grain !== "day") return unplaced("");
  const days = unit === "W" ? 7 * amount : amount;
  if (unit === "W" || unit === "D") return dated(dayValue(dayCount(when) + Math.round(days)), origin);
  // "3時間前", "5分钟后": the day is most often that of the writing, the hour is not known.
  return dated({ ...when, time: "TXX" }, origin);
}
