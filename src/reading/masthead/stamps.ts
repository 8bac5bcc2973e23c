import type { Span } from "../../model/passage.js";
import { dayOf } from "./day.js";
import { monthNames, monthNumber } from "./months.js";

/** A printed date. `day` is absent where a part is missing or where two readings are possible. */
export interface Stamp extends Span {
  readonly day?: string;
  /** "15:02", "15:02:00Z": the time beside it, on a 24-hour clock, with the offset where one is printed in figures. */
  readonly time?: string;
  /** The month and day of a date without its year. */
  readonly yearless?: { readonly month: number; readonly day: number };
  /** Both readings of "08/07/2022": 8 July and August 7. */
  readonly either?: readonly [dayFirst: string, monthFirst: string];
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Omit<Stamp, "start" | "end"> | undefined;
}

const monthName = String.raw`(?<![\p{L}])(?<name>${monthNames})(?![\p{L}])\.?`;
const ordinal = "(?:st|nd|rd|th|º|er)?";

function full(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): { day: string } | undefined {
  const written = Number(year);
  const century = year?.length === 2 ? (written >= 70 ? 1900 : 2000) : 0;
  const found = dayOf(century + written, month ?? 0, Number(day));
  return found === undefined ? undefined : { day: found };
}

function inFigures({ a, b, year, mark }: Readonly<Record<string, string | undefined>>): ReturnType<Form["read"]> {
  const dayFirst = full(year, Number(b), a)?.day;
  const monthFirst = full(year, Number(a), b)?.day;
  // With full stops the day always comes first.
  if (mark === "." || monthFirst === undefined) return dayFirst === undefined ? undefined : { day: dayFirst };
  if (dayFirst === undefined || dayFirst === monthFirst) return { day: monthFirst };
  return { either: [dayFirst, monthFirst] };
}

function withoutYear(name: string | undefined, day: string | undefined): ReturnType<Form["read"]> {
  const month = monthNumber(name ?? "");
  // A leap year takes 29 February.
  if (month === undefined || dayOf(2000, month, Number(day)) === undefined) return undefined;
  return { yearless: { month, day: Number(day) } };
}

/** The year before an era's first: "民國113年" is 2024, "令和元年" 2019. */
const eras: Readonly<Record<string, number>> = {
  民國: 1911,
  民国: 1911,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
};

/** Newspapers in Japanese print wide figures too. */
const figure = "[0-9０-９]";
const narrow = (figures: string | undefined): string => (figures ?? "").normalize("NFKC");

/** The shapes of dates, the more exact before the less. */
const forms: readonly Form[] = [
  {
    pattern: /(?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/gu,
    read: ({ year, month, day }) => full(year, Number(month), day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!${figure})(?<year>${figure}{4})\s?[年년]\s?(?<month>${figure}{1,2})\s?[月월]\s?(?<day>${figure}{1,2})\s?[日일]`,
      "gu",
    ),
    read: ({ year, month, day }) => full(narrow(year), Number(narrow(month)), narrow(day)),
  },
  {
    pattern: new RegExp(
      String.raw`(?<era>${Object.keys(eras).join("|")})\s?(?<year>${figure}{1,3}|元)\s?年\s?(?<month>${figure}{1,2})\s?月\s?(?<day>${figure}{1,2})\s?日`,
      "gu",
    ),
    read: ({ era = "", year, month, day }) =>
      full(String((eras[era] ?? 0) + (year === "元" ? 1 : Number(narrow(year)))), Number(narrow(month)), narrow(day)),
  },
  {
    pattern: new RegExp(
      String.raw`${monthName} ?(?<day>\d{1,2})${ordinal}(?:,| ,)? (?:de )?(?<year>\d{4})(?!\d)`,
      "giu",
    ),
    read: ({ name, year, day }) => full(year, monthNumber(name ?? ""), day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>\d{1,2})(?:${ordinal}|\.)[ -]?(?:de |of )?${monthName},?[ -]?(?:de |del )?(?<year>\d{4})(?!\d)`,
      "giu",
    ),
    read: ({ name, year, day }) => full(year, monthNumber(name ?? ""), day),
  },
  {
    pattern: /(?<![\d/.-])(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\d/-])/gu,
    read: inFigures,
  },
  {
    pattern: new RegExp(String.raw`${monthName} (?<day>\d{1,2})${ordinal}(?!\d|:\d|[,.]? ?\d{4})`, "giu"),
    read: ({ name, day }) => withoutYear(name, day),
  },
  {
    pattern: new RegExp(String.raw`(?<![\d:.])(?<day>\d{1,2})${ordinal} ${monthName}(?![\p{L}])(?! ?\d{4})`, "giu"),
    read: ({ name, day }) => withoutYear(name, day),
  },
];

/** The dates that stand in `words`, in order, none over another; spans count from the beginning of `words`. */
export function stampsIn(words: string): Stamp[] {
  if (!/[\d０-９]/u.test(words)) return [];
  const found: Stamp[] = [];
  for (const { pattern, read } of forms) {
    for (const match of words.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      const stamp = read(match.groups ?? {});
      if (stamp !== undefined) found.push({ ...stamp, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start).map((stamp) => withTime(words, stamp));
}

const clock = String.raw`(?<hour>${figure}{1,2})[:.h時时点點시](?<minute>${figure}{2})分?(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?![\d:])`;
const half = String.raw`(?:\s?(?<half>[ap])\.?m\b\.?)?(?:\s?(?<offset>Z\b|[+-]\d{2}:?\d{2}))?`;
const timeAfter = new RegExp(
  String.raw`^(?:T|[(（][月火水木金土日][)）]\s?|,? ?(?:at |- |\| ?|/ ?|\(|・|um |à |a las |@ ?)?\s?)${clock}${half}`,
  "iu",
);
const timeBefore = new RegExp(String.raw`(?<![\d:.])${clock}${half}[^\d]{0,22}$`, "iu");

function withTime(words: string, stamp: Stamp): Stamp {
  const after = timeAfter.exec(words.slice(stamp.end, stamp.end + 40));
  const before = after === null ? timeBefore.exec(words.slice(Math.max(0, stamp.start - 45), stamp.start)) : null;
  const time = timeOf((after ?? before)?.groups ?? {});
  if (time === undefined) return stamp;
  const start = before === null ? stamp.start : Math.max(0, stamp.start - 45) + before.index;
  return { ...stamp, time, start, end: after === null ? stamp.end : stamp.end + after[0].length };
}

function timeOf({
  hour,
  minute,
  second,
  half,
  offset,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  const written = Number(narrow(hour));
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hours = half === undefined ? written : (written % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hours > 23 || Number(narrow(minute)) > 59 || Number(second ?? 0) > 59) return undefined;
  const zone =
    offset === undefined || offset.length <= 1
      ? (offset ?? "").toUpperCase()
      : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  return `${String(hours).padStart(2, "0")}:${narrow(minute)}${second === undefined ? "" : `:${second}`}${zone}`;
}

const besideDates =
  /\b(?:first|last|published|posted|updated?|modified|issued|on|at|min read|uhr|am|pm|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b|[^\p{L}\p{N}]+/giu;

/** Names of zones are capitals: "At 02:30 on 11 March 2024 the Star sank" has short words. */
const zones =
  /\b(?:UTC|GMT|BST|WES?T|CES?T|EES?T|MSK|[ECMP][SD]?T|A[KW]?[CES]?[SD]T|[IJKS]ST|HK?T|SGT|PHT|PKT|ICT|WIB|NZ[SD]T|SAST|[EWC]AT)\b/gu;

/** Whether a line says when and nothing more: dates, times, zones, weekdays, and the word for what happened then. */
export function isDateLine(words: string): boolean {
  if (words.length > 170) return false;
  const stamps = stampsIn(words);
  const rest = stamps.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, words);
  return stamps.length > 0 && rest.replaceAll(zones, "").replaceAll(besideDates, "") === "";
}
