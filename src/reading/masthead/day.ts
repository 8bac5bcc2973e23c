const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** "2021-08-28", or undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const length = month === 2 && !isLeap(year) ? 28 : lengths[month - 1];
  if (length === undefined || day < 1 || day > length || year < 1000 || year > 9999) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Whether it is a date as articles carry it: "2021", "2021-08", "2021-08-28", "2021-08-28T15:02:00+05:30". */
export function isDate(value: string): boolean {
  const [, year, month, day] = written.exec(value) ?? [];
  return year !== undefined && dayOf(Number(year), Number(month ?? 1), Number(day ?? 1)) !== undefined;
}
