import type { Span } from "../../../model/passage.js";
import { nameSpans } from "./name-spans.js";
import { months, shortMonths, weekdays } from "../../../reading/languages/en/lexicon/calendar-words.js";
import { smallNumbers, tens } from "../../../reading/languages/en/lexicon/number-words.js";
import { isMeasure } from "../../../reading/languages/en/lexicon/units-of-measure.js";
import type { AnswerType } from "../../../model/answer-type.js";
import type { Question } from "../query/question.js";
import { reasonSpans } from "../../../reading/languages/en/lexicon/reason-cues.js";

const month = `(?:${[...months, ...Object.keys(shortMonths)].join("|")})`;

const numberWord = `(?:${[...smallNumbers, ...tens].join("|")}|half|third|thirds|quarter|quarters|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)`;

/** "William E. Osgood", "Ilse van der Brandt", "Port am Ilm": an initial keeps its stop, and small words stand only between capitals. */
const name =
  /\b\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:(?:of|de|da|del|della|di|du|van|von|der|den|am|bin|ibn|the|al) ){0,2}(?:al-|el-)?(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]{0,30})){0,9}/gu;

const daysOfMonths = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b\\.?(?:,? \\d{4})?`, "gu"),
  new RegExp(`\\b${month}\\b\\.?(?: \\d{1,2}\\b(?:st|nd|rd|th)?)?(?:,? \\d{4}\\b)?`, "gu"),
];

/** Per kind of answer, what it looks like; read from top to bottom, the first that is met wins where two overlap. */
const looks: Readonly<Record<Exclude<AnswerType, "anything" | "meaning" | "reason">, readonly RegExp[]>> = {
  date: [
    ...daysOfMonths,
    /\b(?:between|from) (?:1\d|20)\d\d (?:and|to|until) (?:1\d|20)\d\d\b/gu,
    /\b(?:(?:early|mid|late)[ -](?:the )?)?(?:1\d|20)\d\d(?:s\b|\b)(?:[–-]\d{2,4}\b)?/gu,
    /\b\d{1,4} (?:BC|BCE|AD|CE)\b/gu,
    /\b(?:(?:early|mid|late)[ -](?:the )?)?\d{1,2}(?:st|nd|rd|th) centur(?:y|ies)\b(?: (?:BC|BCE|AD|CE)\b)?/giu,
    new RegExp(`\\b(?:${weekdays.join("|")}|yesterday|today|tomorrow)\\b`, "gu"),
    new RegExp(
      `\\b(?:\\d{1,3}|${numberWord}|a|several|a few) (?:days?|weeks?|months?|years?|decades?) (?:ago|later|earlier)\\b`,
      "giu",
    ),
    /\b(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter)\b/giu,
    // Not the end of "1,800" nor the beginning of "400,000", and no "$650".
    /(?<![\p{L}\p{Sc}\d]|\p{Sc} |\d[.,])[3-9]\d\d\b(?![.,]\d)/gu,
  ],
  number: [
    /(?:[$€£¥]|US\$) ?\d[\d,.]{0,15}(?: (?:hundred|thousand|million|billion|trillion))?/gu,
    new RegExp(
      `(?<![\\p{L}\\d.,])(?!(?:1[5-9]|20)\\d\\d(?:s\\b|[^\\d,.%]|[,.]\\D|$))\\d[\\d,.]{0,15}(?: ?%| ?°[CF]?| (?:percent|per cent|hundred|thousand|million|billion|trillion))?`,
      "gu",
    ),
    new RegExp(`\\b${numberWord}(?:[ -](?:and[ -])?${numberWord}){0,5}\\b(?: (?:percent|per cent)\\b)?`, "giu"),
    /\b(?:a few|several|dozens|both|once|twice|none)\b/giu,
  ],
  name: [name],
  place: [name],
};

const asksHowLong = /\b(?:how long (?:has|have|had|is|are|was|were)|since when)\b/iu;
/** "since 2019", "since last May": from when on something lasts. */
const since = new RegExp(
  `\\bsince (?:(?:early|mid|late|last|the) )?(?:\\d{1,2} )?(?:${month}\\b\\.?(?: \\d{1,2},?)?(?: \\d{4})?|(?:1\\d|20)\\d\\d|(?:${weekdays.join("|")}|yesterday)\\b)`,
  "gu",
);

/** Whether a span says since when, to one who asks how long. */
export const isSince = (words: string): boolean => words.startsWith("since ");

/** The stretches of a sentence that look like what is wanted, in order and without overlaps. */
export function answerSpans(sentence: string, { wanted, words }: TypedQuestion): Span[] {
  if (wanted === "anything" || wanted === "meaning") return [];
  if (wanted === "reason") return reasonSpans(sentence);
  const found: Span[] = [];
  // Comparing every span with every other would take the square of a long sentence's time.
  const taken = new Uint8Array(sentence.length);
  // The 30 of "June 30" counts nothing.
  if (wanted === "number")
    for (const look of daysOfMonths)
      for (const { 0: day, index } of sentence.matchAll(look)) taken.fill(1, index, index + day.length);
  for (const look of asksHowLong.test(words) ? [since, ...looks[wanted]] : looks[wanted])
    for (const match of sentence.matchAll(look)) {
      const start = match.index;
      const end = start + withoutStop(match[0]).length;
      if (end <= start || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ start, end });
    }
  found.sort((a, b) => a.start - b.start);
  if (wanted === "number") return found.filter((span) => isMeasure(words) || !countsMeasure(sentence, span));
  return wanted === "name" ? [...nameSpans(sentence, words, found)] : found;
}

/** "60 nautical miles", "World War Two", "five years later" count no ships. */
const measured =
  /^(?:[ -](?:nautical|square|cubic|light))?[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|met(?:re|er)s?|km|kilomet(?:re|er)s?|miles?|feet|foot|inch(?:es)?|cm|mm|yards?|degrees?)\b/iu;
const countsMeasure = (sentence: string, { start, end }: Span): boolean =>
  measured.test(sentence.slice(end, end + 30)) || /\bWar $/u.test(sentence.slice(Math.max(0, start - 4), start));

/** What is asked, and in which words. */
export type TypedQuestion = Pick<Question, "wanted" | "words">;

/** A number takes the comma or stop behind it along. */
function withoutStop(words: string): string {
  let end = words.length;
  while (end > 0 && (words[end - 1] === "," || words[end - 1] === ".")) end--;
  return words.slice(0, end);
}
