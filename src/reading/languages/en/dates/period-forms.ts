import { away, grainIn, present, today } from "./counting.js";
import type { Form } from "../../../dates/date-form.js";
import { stage, stageIn } from "./parts.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import { duration, reference, type Sense } from "../../../dates/meaning.js";
import {
  hasAny,
  letterIn,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

const deicticDays: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "Today"; "today's" of a whole time is none. */
export function readDayWord(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const by = Object.entries(deicticDays).find(([word]) => hasAny(words, word))?.[1] ?? 0;
  const origin = today(reckoning);
  const text = matchedText(words).toLowerCase();
  if (text === "today" && (/^['’]s\s/.test(textAfter(words)) || origin === undefined)) return reference("PRESENT_REF");
  return away(origin, by, "day", stageIn(words));
}

/** "This week", "last month", "next year", "early next month", "the end of last year". */
function readDeictic(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const grain = grainIn(words);
  if (grain === undefined) return undefined;
  const by = hasAny(words, "last", "past") ? -1 : hasAny(words, "next", "coming", "upcoming") ? 1 : 0;
  if (grain === "day") return undefined;
  return away(present(reckoning, grain), by, grain, stageIn(words));
}

/** "The following day", "that year", "the same month", "the end of the year": counted from what was last spoken of. */
function readAnaphoric(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const grain = grainIn(words);
  if (grain === undefined) return undefined;
  if (isLength(words)) return duration(`P1${letterIn(words, "UNIT") ?? "Y"}`);
  const by = hasAny(words, "following", "next", "subsequent", "succeeding")
    ? 1
    : hasAny(words, "previous", "preceding", "prior", "before")
      ? -1
      : 0;
  const origin = reckoning.earlier(grain);
  // "Early in the week", "later in the day": of the report's own, where it has spoken of no other.
  const own =
    origin === undefined &&
    /(?:^|\b(?:in|of) )the (?:day|week|month|year|decade|century|quarter)$/i.test(matchedText(words))
      ? present(reckoning, grain)
      : origin;
  const sense = away(own, by, grain, stageIn(words));
  // "Five more than the year before": a measure, and nothing is counted from it.
  return by < 0 && /\b(?:than|from|against|over|on|with)\s+$/i.test(textBefore(words))
    ? { ...sense, isMeasure: true }
    : sense;
}

/** "For the next year", "over the following month": how long, not when. */
function isLength(words: MatchedWords): boolean {
  return (
    /^the (?:next|following|previous|preceding) (?:week|month|year|decade|century)$/i.test(matchedText(words)) &&
    /\b(?:for|over)\s+$/i.test(textBefore(words))
  );
}

/** "The end of the year": of the year of writing; in a chronicle, of the one it stands in. */
function readDefinite(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const grain = grainIn(words);
  if (grain === undefined) return undefined;
  const story = reckoning.isUndatedReport ? undefined : reckoning.earlier(grain);
  const origin = reckoning.published === undefined ? story : present(reckoning, grain);
  return away(origin, 0, grain, stageIn(words) ?? "END");
}

/** Days, weeks, months and years by their place to the day of writing or to what was last spoken of. */
export const periodForms: readonly Form[] = [
  {
    ofReports: true,
    name: "today, yesterday, tomorrow",
    pattern: "(earlier|later|late|early)? (today|yesterday|tomorrow)",
    // "USA Today"; "the people of tomorrow"
    unless: (words) =>
      isTitle(words) ||
      (/^(?:tomorrow|yesterday)$/i.test(matchedText(words)) &&
        /(?<!\b(?:morning|afternoon|evening|night|end|close|as|because|ahead|start|front|in place|time|events|date))\sof\s$/i.test(
          textBefore(words),
        ) &&
        !/^['’]s\b/.test(textAfter(words))),
    read: readDayWord,
  },
  {
    ofReports: true,
    name: "this week; last month; early next year; the end of last year",
    pattern: `(${stage})? (this|last|next|past) (calendar|same)? (week|month|year|decade|century|quarter)`,
    unless: (words) =>
      (/^This Week$/.test(matchedText(words)) && /["“`']$/.test(textBefore(words, 2))) ||
      (/\bthe\s+(?:end of |beginning of |start of )?$/i.test(textBefore(words, 20)) &&
        /^(?:next|past)/i.test(matchedText(words))),
    read: readDeictic,
  },
  {
    name: "the next year; the following day; that same month; the year before",
    pattern: `(${stage})? ((the|that) (very)? (same|following|next|previous|preceding|prior|subsequent|succeeding)? UNIT (before|previous|following|earlier)? | same UNIT)`,
    unless: (words) => isPlainDefinite(words),
    read: readAnaphoric,
  },
  {
    name: "the last year; the coming week; the current quarter",
    pattern: `(${stage})? (the) (last|coming|current|upcoming) (calendar)? (week|month|year|decade|quarter)`,
    read: (words, reckoning) =>
      hasAny(words, "last") &&
      (reckoning.published === undefined || /\b(?:in|over|within)\s+$/i.test(textBefore(words)))
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
      (hasAny(words, "this") ? readDeictic(words, reckoning) : readAnaphoric(words, reckoning)) ??
      readAnaphoric(words, reckoning),
  },
  {
    name: "(for) the week; (ended) the year",
    pattern: "(?<= (for|ended|end)) the (day|week|month|year)",
    unless: (words) =>
      /^(?:['’]|\s+(?:of|that|when|in which|he|she|they|it|before|after|to come)\b|-)/.test(textAfter(words)) ||
      reachesFar(words),
    read(words, reckoning) {
      if (/^\s+(?:to|through|ended|ending)\b/.test(textAfter(words)))
        return duration(`P1${letterIn(words, "UNIT") ?? "Y"}`);
      const grain = grainIn(words);
      return grain === undefined || reckoning.published === undefined
        ? undefined
        : away(present(reckoning, grain), 0, grain);
    },
  },
  {
    name: "this day; this date",
    pattern: "(this|that|the same|that same|this same) (day|date)",
    read: (words, reckoning) =>
      /\bto\s+$/i.test(textBefore(words)) && hasAny(words, "this")
        ? reference("PRESENT_REF")
        : away(reckoning.earlier("day"), 0, "day"),
  },
];

/** "For the year 1953", "for the first time": another form's. */
const reachesFar = (words: MatchedWords): boolean => /^\s+\d/.test(textAfter(words));

/** "USA Today", "the magazine Today", “Yesterday” as a song. */
function isTitle(words: MatchedWords): boolean {
  if (!/^(?:Today|Yesterday|Tomorrow)$/.test(matchedText(words))) return false;
  const before = textBefore(words, 20);
  return /[A-Za-z]\s$/.test(before) || (/[“"‘']$/.test(before) && /^[”"’'](?!s\b)/.test(textAfter(words)));
}

/** "The day" and "the year" alone point at nothing; "the day he died" tells of it. */
function isPlainDefinite(words: MatchedWords): boolean {
  const text = matchedText(words).toLowerCase();
  // "Later in the day before returning home".
  if (text.endsWith(" before") && /^\s+[a-z]+ing\b/.test(textAfter(words))) return true;
  if (
    /\bYear$/.test(matchedText(words)) ||
    /\sof the (?:year|month|week|decade|century|day)$/i.test(matchedText(words))
  )
    return true;
  return (
    /^(?:the|that)\s+(?:day|week|month|year|decade|century|quarter|fortnight)$/.test(text) &&
    !text.startsWith("that") &&
    !/\b(?:later in|earlier in|rest of|of)\s+$/i.test(textBefore(words)) &&
    !(text === "the quarter" && /\b(?:in|for|during)\s+$/i.test(textBefore(words)))
  );
}
