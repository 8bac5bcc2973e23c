import type { Form } from "../../../dates/date-form.js";
import { stage, stageIn, yearNumber } from "./parts.js";
import { yearIn } from "./years.js";
import { moved, widerValue } from "../../../dates/shifted.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import { dated, type Origin, type Sense, stated, unplaced } from "../../../dates/meaning.js";
import { extentOf, type When } from "../../../dates/calendar-value.js";
import {
  hasAny,
  numberIn,
  numeralIn,
  textAfter,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

const ordinal = "(first|second|third|fourth|ORDDAY|final|last|latest)";
const yearOf = `( ,? (of|in)? (fiscal)? (the year)? ${yearNumber} | of (fiscal)? (this|last|next|that|the) (same|previous|following)? (fiscal|financial)? year | (last|this|next) year | (a year) (ago|earlier|before))`;

function ordinalIn(words: MatchedWords): number | undefined {
  const printed = numeralIn(words, "ORDDAY");
  if (printed !== undefined) return Number.parseInt(printed, 10);
  return hasAny(words, "final") ? 4 : numberIn(words, "ORDWORD");
}

/** The year that the words name or point at, and how it is known. */
function originOfPart(words: MatchedWords, reckoning: Reckoning): Origin | undefined {
  const year = yearIn(words);
  if (year !== undefined) return { when: { grain: "year", year }, basis: "stated" };
  if (!hasAny(words, "year")) return undefined;
  const narrated = hasAny(words, "that", "same", "previous", "following");
  const origin = narrated || reckoning.published === undefined ? reckoning.earlier("year") : reckoning.published;
  const when = origin === undefined ? undefined : widerValue(origin.when, "year");
  if (origin === undefined || when === undefined) return undefined;
  const by = hasAny(words, "last", "previous", "ago", "earlier", "before")
    ? -1
    : hasAny(words, "next", "following")
      ? 1
      : 0;
  const there = moved(when, by);
  return there === undefined ? undefined : { ...origin, when: there };
}

/** Of the same part in this, the last and the next year, the nearest. */
function nearestPart(part: (year: number) => When, reckoning: Reckoning): Sense | undefined {
  const { published } = reckoning;
  if (published === undefined) {
    const year = reckoning.earlier("year");
    return year === undefined ? undefined : dated(part(year.when.year), year);
  }
  const [now] = extentOf(published.when);
  const distance = (year: number): number => {
    const [from, to] = extentOf(part(year));
    // Results are told after their quarter has ended: what lies ahead counts twice.
    return now < from ? 2 * (from - now) : Math.max(0, now - to);
  };
  const [year] = [0, -1, 1].map((by) => published.when.year + by).sort((a, b) => distance(a) - distance(b));
  return year === undefined ? undefined : dated(part(year), published);
}

function readPart(words: MatchedWords, reckoning: Reckoning, part: (year: number) => When): Sense | undefined {
  const origin = originOfPart(words, reckoning);
  if (origin === undefined) return nearestPart(part, reckoning);
  return dated(part(origin.when.year), origin);
}

function readQuarter(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const isLast = /(?:^|\bof )(?:the )?(?:last|latest) quarter\b/i.test(matchedText(words));
  if (isLast && !hasAny(words, "of")) return previousQuarter(reckoning);
  const quarter = isLast ? 4 : ordinalIn(words);
  if (quarter === undefined || quarter > 4) return undefined;
  const sense = readPart(words, reckoning, (year) => ({ grain: "quarter", year, quarter }));
  return sense === undefined ? unplaced(`XXXX-Q${quarter}`) : { ...sense, mod: stageIn(words) };
}

function previousQuarter(reckoning: Reckoning): Sense | undefined {
  const { published } = reckoning;
  const quarter = published === undefined ? undefined : widerValue(published.when, "quarter");
  return published === undefined || quarter === undefined ? unplaced("XXXX-QX") : dated(moved(quarter, -1), published);
}

const yearBefore = (sense: Sense | undefined, origin: Origin): Sense | undefined =>
  sense?.when === undefined ? undefined : dated(moved(sense.when, -4), origin);

/** Quarters and halves of a year. */
export const quarterForms: readonly Form[] = [
  {
    name: "the 1988 period; the 1988 quarter",
    pattern: "(the)? YEAR (-)? (period|quarter)",
    read(words, reckoning) {
      const year = yearIn(words);
      const period = reckoning.period();
      if (year === undefined) return undefined;
      const quarter = period?.when.grain === "quarter" ? period.when.quarter : undefined;
      if (quarter !== undefined) return { ...stated({ grain: "quarter", year, quarter }), isMeasure: true };
      return stated({ grain: "year", year });
    },
  },
  {
    name: "the 1988 second quarter; last year's third quarter",
    pattern: `((the)? YEAR | (this|last|next) year) ('s)? ${ordinal} -? quarter`,
    read: readQuarter,
  },
  {
    name: "the third quarter of 2009; third-quarter; fiscal fourth quarter",
    pattern: `(${stage})? (the)? (fiscal)? ${ordinal} (fiscal)? -? quarter ${yearOf}?`,
    unless: (words) => /^(?:last|latest|final)\b/i.test(matchedText(words)) && !hasAny(words, "of"),
    read: readQuarter,
  },
  {
    name: "Q3 2009; Q3",
    pattern: `QUARTER (,? (of)? YEAR)?`,
    read: (words, reckoning) => {
      const quarter = numberIn(words, "QUARTER");
      return quarter === undefined
        ? undefined
        : readPart(words, reckoning, (year) => ({ grain: "quarter", year, quarter }));
    },
  },
  {
    name: "the year-ago quarter; the year-earlier period",
    pattern: `(the)? (same)? (year (-)? (ago|earlier)) (quarter|period|month)?`,
    unless: (words) => !hasAny(words, "quarter", "period", "month") && !/^\s+[a-z]/.test(textAfter(words)),
    read(words, reckoning) {
      const grain = hasAny(words, "month") ? "month" : "quarter";
      const period = grain === "quarter" ? reckoning.period() : undefined;
      if (period !== undefined)
        return {
          ...dated(
            moved(period.when, period.when.grain === "quarter" ? -4 : period.when.grain === "half" ? -2 : -1),
            period,
          ),
          isMeasure: true,
        };
      const origin = reckoning.earlier(grain) ?? reckoning.earlier("year") ?? reckoning.published;
      if (origin === undefined) return unplaced("XXXX");
      if (origin === reckoning.published && grain === "quarter") return yearBefore(previousQuarter(reckoning), origin);
      const at = widerValue(origin.when, grain) ?? widerValue(origin.when, "year");
      return dated(
        at === undefined ? undefined : moved(at, at.grain === "quarter" ? -4 : at.grain === "month" ? -12 : -1),
        origin,
      );
    },
  },
  {
    name: "the same period last year; the same month a year ago; the same quarter of 1988",
    pattern: `(the)? same (period|month|quarter|time|week|day) (,? (of|in)? (the)? (last|previous|prior) year | (a|one) year (ago|earlier|before) | (of|in)? YEAR)`,
    read(words, reckoning) {
      const grain = hasAny(words, "month")
        ? "month"
        : hasAny(words, "week")
          ? "week"
          : hasAny(words, "day")
            ? "day"
            : "quarter";
      const year = yearIn(words);
      const last = reckoning.last();
      const origin =
        (hasAny(words, "period", "time") ? last : undefined) ?? reckoning.earlier(grain) ?? reckoning.published;
      if (origin === undefined) return unplaced("XXXX");
      const at = hasAny(words, "period", "time") ? origin.when : widerValue(origin.when, grain);
      if (at === undefined) return unplaced("XXXX");
      const target = year ?? at.year - 1;
      if (at.grain === "day" || at.grain === "decade" || at.grain === "century")
        return dated(moved({ grain: "year", year: at.year }, -1), origin);
      return dated({ ...at, year: target }, origin);
    },
  },
  {
    name: "the second half of 2008; the first half",
    pattern: `(the)? (STAGE)? (first|second|latter|last) -? half ${yearOf}?`,
    unless: (words) => !hasAny(words, "year") && yearIn(words) === undefined && /^\s+of\b/.test(textAfter(words)),
    read(words, reckoning) {
      if (!hasAny(words, "year") && yearIn(words) === undefined && reckoning.published === undefined) return undefined;
      const half = hasAny(words, "first") ? 1 : 2;
      return readPart(words, reckoning, (year) => ({ grain: "half", year, half }));
    },
  },
];
