import { months, shortMonths, shortWeekdays, weekdays } from "../lexicon/calendar-words.js";
import { ordinals, smallNumbers, tens } from "../lexicon/number-words.js";
import { dateWords } from "../../../dates/date-words.js";
import type { DateVocabulary, WordClass, WordValue } from "../../../dates/word-classes.js";

type Words = Readonly<Record<string, WordValue>>;

const numbered = (words: readonly string[]): Words => Object.fromEntries(words.map((word, index) => [word, index + 1]));
const all = (value: WordValue, words: string): Words =>
  Object.fromEntries(words.split(" ").map((word) => [word, value]));

/**
 * The words that forms of dates are made of, by class. A word may stand in several: "second", "March". The forms name the classes
 * in capitals, and single words in small letters.
 */
const classes = {
  MONTH: {
    ...numbered(months),
    ...shortMonths,
  },
  WEEKDAY: numbered(weekdays),
  WEEKDAYS: numbered(weekdays.map((weekday) => `${weekday}s`)),
  /** Too often another word ("sun", "sat", "wed") to stand alone. */
  SHORTDAY: shortWeekdays,
  UNIT: { day: "D", week: "W", month: "M", year: "Y", decade: "DE", century: "CE", quarter: "Q", fortnight: "F" },
  UNITS: {
    days: "D",
    weeks: "W",
    months: "M",
    years: "Y",
    decades: "DE",
    centuries: "CE",
    quarters: "Q",
    fortnights: "F",
  },
  CLOCKUNIT: { hour: "H", minute: "M", second: "S", hr: "H", min: "M" },
  CLOCKUNITS: { hours: "H", minutes: "M", seconds: "S", hrs: "H", mins: "M" },
  SMALL: numbered(smallNumbers),
  TENS: Object.fromEntries(tens.map((word, index) => [word, (index + 2) * 10])),
  LARGE: { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000, dozen: 12 },
  VAGUE: all("X", "several few many some countless numerous multiple"),
  ORDWORD: {
    ...numbered(ordinals),
    thirtieth: 30,
  },
  SEASON: { spring: "SP", summer: "SU", autumn: "FA", winter: "WI" },
  QUARTER: { Q1: 1, Q2: 2, Q3: 3, Q4: 4 },
  /** "the fall of Kabul" is no season: only a few forms take it. */
  FALL: { fall: "FA" },
  DAYPART: {
    morning: "MO",
    afternoon: "AF",
    evening: "EV",
    night: "NI",
    noon: "MI",
    midday: "MI",
    midnight: "24:00",
    dawn: "MO",
    daybreak: "MO",
    dusk: "EV",
    sunset: "EV",
    lunchtime: "MI",
    mornings: "MO",
    afternoons: "AF",
    evenings: "EV",
    nights: "NI",
  },
  STAGE: { early: "START", mid: "MID", late: "END", earlier: "START", later: "END" },
  PART: {
    beginning: "START",
    start: "START",
    opening: "START",
    onset: "START",
    middle: "MID",
    midst: "MID",
    end: "END",
    close: "END",
    conclusion: "END",
  },
  APPROX: all("APPROX", "about around approximately roughly nearly almost circa some"),
  ZONE: all("", "GMT UTC EST EDT ET CST CDT MST MDT PST PDT PT BST CET CEST IST JST KST MSK HKT AEST AEDT WIB"),
  ERA: { BC: -1, BCE: -1, AD: 1, CE: 1 },
  EVERY: all("EVERY", "every each"),
  REGULAR: {
    daily: "D",
    weekly: "W",
    monthly: "M",
    yearly: "Y",
    annually: "Y",
    quarterly: "3M",
    fortnightly: "2W",
    biweekly: "2W",
    biennial: "2Y",
    nightly: "D",
    hourly: "H",
  },
} satisfies DateVocabulary["classes"];

/** Written with a small letter these are other words: "may", "march", "mar", "bc". */
const capitalized: ReadonlySet<WordClass> = new Set<WordClass>([
  "MONTH",
  "WEEKDAY",
  "WEEKDAYS",
  "SHORTDAY",
  "ZONE",
  "ERA",
]);

/** Words that forms name themselves and that stand in no class. */
const glue =
  "'s a academic after age ago ash good palm ahead an and annual another at barely before being boxing business by c ca calendar christmas coming consecutive couple current currently date daylight daytime distant during easter ended ending ends entire eve final financial fiscal following for foreseeable formative former formerly from full future fy half halloween history holiday immediate in independence intervening just labor labour last latest latter least less local long memorial mere modern moment moments more most near new next nighttime not now nowadays o'clock of old olds on once only or other over overnight part past per period preceding present previous previously prior recent recently rest same school short since soon stages standard straight subsequent succeeding than thanksgiving that the these this those through till time to today tomorrow tonight too trading twice under until throughout single so right up upcoming valentine very veterans weekend well which whole working yesterday".split(
    " ",
  );

/** The words of dates, each with its letter. */
export const words = dateWords({ classes, glue, capitalized });
export const { compiled } = words;
