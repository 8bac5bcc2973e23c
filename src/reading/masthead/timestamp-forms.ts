import type { Span } from "../../model/passage.js";
import { printedDay } from "../../model/calendar.js";
import { figure, narrow } from "./figures.js";
import { monthNames, monthNumber } from "../languages/common/lexicon/month-names.js";

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

/** A shape of dates, and how it is read. */
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
  const found = printedDay(century + written, month ?? 0, Number(day));
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
  if (month === undefined || printedDay(2000, month, Number(day)) === undefined) return undefined;
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

/** The shapes of dates, the more exact before the less. */
export const stampForms: readonly Form[] = [
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
