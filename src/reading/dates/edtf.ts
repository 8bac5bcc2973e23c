import type { Day, Timex } from "../../model/timex.js";

/** ISO 8601-2 gives the seasons, quarters and half-years numbers in place of a month. */
const subYears: Readonly<Record<string, string>> = {
  SP: "21",
  SU: "22",
  FA: "23",
  WI: "24",
  Q1: "33",
  Q2: "34",
  Q3: "35",
  Q4: "36",
  H1: "40",
  H2: "41",
};

/** EDTF has day 1 and month 1 for whole months and years: "1895-01-01" to "1895-12-31" is "1895". */
function shortened(from: Day, to: Day): string {
  const [, year = "", monthAndDay = ""] = /^(-?\d{4})-(.*)$/.exec(from) ?? [];
  if (monthAndDay === "01-01" && to === `${year}-12-31`) return year;
  const month = from.slice(0, -3);
  if (from.endsWith("-01") && to.slice(0, -3) === month && isLastOfMonth(to)) return month;
  return from === to ? from : `${from}/${to}`;
}

function isLastOfMonth(day: Day): boolean {
  const [, year = "", month = "", date = ""] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const next = new Date(0);
  next.setUTCFullYear(Number(year), Number(month), 0);
  return next.getUTCDate() === Number(date);
}

/** The interval between two days, each written as short as it can be: "1895/1945", "1953-05/1953-07-27". */
function interval(from: Day, to: Day): string {
  const first = from.endsWith("-01-01") && to.endsWith("-12-31") ? from.slice(0, -6) : undefined;
  if (first !== undefined) return `${first}/${to.slice(0, -6)}`;
  if (from.endsWith("-01") && isLastOfMonth(to)) return `${from.slice(0, -3)}/${to.slice(0, -3)}`;
  return `${from}/${to}`;
}

function edtfOfValue({ value, from, to, granularity }: Timex): string | undefined {
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)$/.exec(value);
  if (time !== null) return `${time[1]}T${time[2]}${time[2]?.length === 5 ? ":00" : ""}`;
  if (from === undefined || to === undefined) return /^XXXX-\d\d(?:-\d\d)?$/.test(value) ? value : undefined;
  const part = /^(?:FY)?(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (part !== null) return `${part[1]}-${subYears[part[2] ?? ""]}`;
  if (granularity === "decade" && /^\d{3}$/.test(value)) return `${value}X`;
  if (granularity === "century" && /^\d\d$/.test(value)) return `${value}XX`;
  return shortened(from, to);
}

/** The expression as an Extended Date/Time Format string; undefined where it has no place on the calendar. */
export function edtfOf(timex: Timex): string | undefined {
  if (timex.range !== undefined) return interval(timex.range.from, timex.range.to);
  if (timex.type === "DURATION" || timex.type === "SET") return undefined;
  const written = edtfOfValue(timex);
  if (written === undefined || !timex.approximate) return written;
  return written.includes("/") ? written.replace("/", "~/").concat("~") : `${written}~`;
}
