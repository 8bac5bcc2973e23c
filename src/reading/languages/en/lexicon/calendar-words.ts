// The months and weekdays of English with the abbreviations of the AP Stylebook and those of file headers; compiled by hand.

/** In the order of the year. */
export const months: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** Months and the short forms of some that are given names or surnames as they stand. */
export const monthsAsNames: ReadonlySet<string> = new Set("April May June August Jan Julian March".split(" "));

/** In the order of the year, as the Modern Language Association shortens them. */
export const mlaMonths: readonly string[] = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** Abbreviated names with the number of their month; "May" has none. */
export const shortMonths: Readonly<Record<string, number>> = {
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sept: 9,
  Sep: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
};

/** From Monday on, as ISO 8601 counts them. */
export const weekdays: readonly string[] = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Abbreviated names with the number of their weekday. */
export const shortWeekdays: Readonly<Record<string, number>> = {
  Mon: 1,
  Tue: 2,
  Tues: 2,
  Wed: 3,
  Weds: 3,
  Thu: 4,
  Thur: 4,
  Thurs: 4,
  Fri: 5,
  Sat: 6,
  Sun: 7,
};
