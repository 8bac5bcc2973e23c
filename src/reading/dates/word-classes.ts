/** What a word stands for in a class: a month's number, a unit's TIMEX3 letter. */
export type WordValue = number | string;

/** The classes that words of dates belong to, in any language; a language fills those that it has. */
export type WordClass =
  | "MONTH"
  | "WEEKDAY"
  /** "Mondays", "les lundis". */
  | "WEEKDAYS"
  /** Too often another word ("sun", "sat", "wed") to stand alone. */
  | "SHORTDAY"
  /** "day", "D"; and in the plural. */
  | "UNIT"
  | "UNITS"
  | "CLOCKUNIT"
  | "CLOCKUNITS"
  /** Number words: below twenty, tens, and what is multiplied. */
  | "SMALL"
  | "TENS"
  | "LARGE"
  /** "several": an amount that nobody counted. */
  | "VAGUE"
  | "ORDWORD"
  | "SEASON"
  | "QUARTER"
  /** A season's name that is mostly another word: "the fall of Kabul". */
  | "FALL"
  | "DAYPART"
  /** "early", "START"; "the beginning", "START". */
  | "STAGE"
  | "PART"
  | "APPROX"
  | "ZONE"
  /** -1 before Christ. */
  | "ERA"
  | "EVERY"
  /** "daily", "D". */
  | "REGULAR"
  /** "today", 0; "the day before yesterday", -2. */
  | "DEICTIC"
  /** "last", -1; "this", 0; "next", 1: from the day of writing. */
  | "POINTER"
  /** "previous", -1; "same", 0; "following", 1: from what was said before. */
  | "RELATIVE"
  /** A holiday that stands on one day: month times a hundred and day. */
  | "HOLIDAY"
  /** 1 in the singular, 2 in the plural: "el", "les". */
  | "ARTICLE"
  /** "de", "du"; "y", "et"; "a", "hasta", "au". */
  | "OF"
  | "AND"
  | "JOINT"
  /** "hace", "il y a"; "atrás". */
  | "AGO"
  | "BACK"
  /** "después", 1; "avant", -1. */
  | "SHIFT"
  /** "dentro de", "dans". */
  | "INTIME"
  /** Before a time of day: "a las", "vers". */
  | "AT"
  /** "por", "par": so many a day. */
  | "PER"
  /** "veille", -1; "lendemain", 1: from the day last spoken of. */
  | "DAYBESIDE"
  /** "PRESENT_REF" and its like. */
  | "REFERENCE"
  /** "XIX", 19. */
  | "ROMAN"
  /** "media", "demi". */
  | "HALF";

/** The words of dates of one language, by class. A word may stand in several: "second", "March". */
export interface DateVocabulary {
  readonly classes: Readonly<Partial<Record<WordClass, Readonly<Record<string, WordValue>>>>>;
  /** Words that forms name themselves and that stand in no class. */
  readonly glue: readonly string[];
  /** Classes whose words are other words where they are written with a small letter: "may", "march". */
  readonly capitalized: ReadonlySet<WordClass>;
}

/** Classes of numerals, each one letter of its own in the text's transcript. */
export const numerals = {
  /** 1–12, 13–24, 25–31, 32–59, then 0 and 60–99: by what they can be in a date or on a clock. */
  N12: 1,
  N24: 2,
  N31: 3,
  N59: 4,
  N99: 5,
  /** 1000–2199 without a mark between its digits. */
  YEAR: 6,
  /** Three digits. */
  N999: 7,
  /** Any other whole number, and numbers with a fraction. */
  NBIG: 8,
  NPOINT: 9,
  /** "21st" and beyond 31. */
  ORDDAY: 10,
  ORDBIG: 11,
  /** "1970s" and "70s"; "'99"; "11:30"; "2021-08-27"; "8/27/2021"; "p.m." */
  DECADE: 12,
  SHORTYEAR: 13,
  CLOCK: 14,
  ISODAY: 15,
  SLASHED: 16,
  MERIDIEM: 17,
  /** "2015-12", "3/2015". */
  YEARMONTH: 18,
} as const;

export type NumeralName = keyof typeof numerals;

/** What a whole number in digits can be in a date. */
export function kindOfWholeNumber(value: number, digits: number): number {
  if (digits === 4 && value >= 1000 && value < 2200) return numerals.YEAR;
  if (digits === 3 && value >= 100) return numerals.N999;
  if (digits > 2) return numerals.NBIG;
  if (value === 0 || value > 59) return numerals.N99;
  if (value <= 12) return numerals.N12;
  if (value <= 24) return numerals.N24;
  return value <= 31 ? numerals.N31 : numerals.N59;
}
