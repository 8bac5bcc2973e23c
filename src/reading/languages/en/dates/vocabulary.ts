import { dateWords } from "../../../dates/date-words.js";
import type { DateVocabulary, WordClass, WordValue } from "../../../dates/word-classes.js";

type Words = Readonly<Record<string, WordValue>>;

const numbered = (words: string): Words => Object.fromEntries(words.split(" ").map((word, index) => [word, index + 1]));
const all = (value: WordValue, words: string): Words =>
  Object.fromEntries(words.split(" ").map((word) => [word, value]));

/**
 * The words that forms of dates are made of, by class. A word may stand in several: "second", "March". The forms name the classes
 * in capitals, and single words in small letters.
 */
const classes = {
  MONTH: {
    ...numbered("January February March April May June July August September October November December"),
    Jan: 1,
    Feb: 2,
    Mar: 3,
    Apr: 4,
    Jun: 6,
    Jul: 7,
    Aug: 8,
    Sep: 9,
    Sept: 9,
    Oct: 10,
    Nov: 11,
    Dec: 12,
  },
  WEEKDAY: numbered("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
  WEEKDAYS: numbered("Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays"),
  /** Too often another word ("sun", "sat", "wed") to stand alone. */
  SHORTDAY: {
    ...numbered("Mon Tue Wed Thu Fri Sat Sun"),
    Tues: 2,
    Weds: 3,
    Thur: 4,
    Thurs: 4,
  },
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
  SMALL: numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ),
  TENS: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  LARGE: { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000, dozen: 12 },
  VAGUE: all("X", "several few many some countless numerous multiple"),
  ORDWORD: {
    ...numbered(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    ),
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
  "'s a academic after age ago ahead an and annual another at barely before being boxing business by c ca calendar christmas coming consecutive couple current currently date daylight daytime distant during easter ended ending ends entire eve final financial fiscal following foreseeable formative former formerly from full future fy half halloween history holiday immediate in independence intervening just labor labour last latest latter least less local long memorial mere modern moment moments more most near new next nighttime not now nowadays o'clock of old on once only or other over overnight part past per period preceding present previous previously prior recent recently rest same school short since soon stages standard straight subsequent succeeding than thanksgiving that the these this those through till time to today tomorrow tonight too trading twice under until throughout single right up upcoming valentine very veterans weekend well which whole working yesterday".split(
    " ",
  );

/** The words of dates, each with its letter. */
export const words = dateWords({ classes, glue, capitalized });
export const { compiled } = words;
