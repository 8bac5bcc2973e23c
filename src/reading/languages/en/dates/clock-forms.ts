import { at, date, dayAfter, dayBesideTime, dayOfTime, partValue, readClock, readDayPart, timeIn } from "./clock.js";
import type { Form } from "../../../dates/date-form.js";
import { dayNumeral } from "./parts.js";
import { unplaced } from "../../../dates/meaning.js";
import { hasAny, textAfter, textBefore, matchedText, type MatchedWords } from "../../../dates/matched-words.js";

const fullDate = `(the? ${dayNumeral} of? MONTH | MONTH the? ${dayNumeral}) ,? YEAR`;
const zone = "((local|standard|daylight|ANY)? time | ZONE | \\( ZONE \\))";
const clockTime = `((CLOCK|N12|N24|NPOINT) MERIDIEM | CLOCK | N12 (?=in the DAYPART) | (N12|SMALL) o'clock | noon | midnight | midday)`;

/** "John 3:16", "won 3:15", a ratio. */
function isNoTime(words: MatchedWords): boolean {
  const text = matchedText(words);
  if (/^(?:midnight|noon|midday)$/i.test(text))
    return (
      /^\s+(?:mass|sun|blue|run|express|oil|cowboy|special)\b/i.test(textAfter(words)) ||
      // A title: “High Noon”, “Midnight’s Children”.
      (/^\p{Lu}\p{Ll}/u.test(text) && /(?:\p{L}\s|[“"‘])$/u.test(textBefore(words)))
    );
  if (/^\d{1,2}:\d\d(?::\d\d)?$/.test(text))
    return !/(?:\b(?:at|by|from|until|till|to|before|after|around|about|between|and|since|near)|[-–(])\s*$/i.test(
      textBefore(words),
    );
  return false;
}

function isBareDayPart(words: MatchedWords): boolean {
  const text = matchedText(words);
  if (
    /^(?:the )?(?:morning|afternoon|evening|night|dawn|dusk|nights|mornings|evenings|afternoons|noon|midnight|midday|sunset|daybreak|lunchtime)$/i.test(
      text,
    )
  )
    return true;
  return /^(?:the )?(?:early|late|later|earlier|mid)\W+(?:night|nights)$/i.test(text);
}

/** Times of day, with the day they belong to. */
export const clockForms: readonly Form[] = [
  {
    name: "11:30 p.m.; 5 a.m. Friday; 12:00 UTC Monday; noon",
    pattern: `${clockTime} (hrs|hr|hours)? (in the DAYPART)? ${zone}? (${dayAfter} | , (today|yesterday|tomorrow|WEEKDAY))?`,
    unless: isNoTime,
    read: readClock,
  },
  {
    name: "1430 GMT",
    pattern: `(YEAR|NBIG) (ZONE|hrs)`,
    read(words, reckoning) {
      const printed = /^\d{4}/.exec(matchedText(words))?.[0];
      if (printed === undefined || Number(printed.slice(0, 2)) > 24 || Number(printed.slice(2)) > 59) return undefined;
      return at(`T${printed.slice(0, 2)}:${printed.slice(2)}`, dayOfTime(words, reckoning));
    },
  },
  {
    name: "May 8 1:00AM; Friday, 11 p.m.",
    pattern: `((${date}|WEEKDAY|today|yesterday|tomorrow) ,? ((CLOCK|N12) MERIDIEM) | ${fullDate} ,? at? CLOCK) ${zone}?`,
    read(words, reckoning) {
      const time = timeIn({ ...words, first: Math.max(words.first, words.last - 4) }) ?? timeIn(words);
      return time === undefined ? undefined : at(time, dayBesideTime(words, reckoning));
    },
  },
  {
    name: "Friday morning; yesterday afternoon; this morning; last night; early the next morning",
    pattern: `(STAGE (on)?)? (the)? ((this|last|next|that|following|same|previous) (same)?)? ((WEEKDAY|today|yesterday|tomorrow) ('s)?)? (STAGE -?)? DAYPART`,
    // "The Saturday Evening Post", "Monday Night Football"
    unless: (words) =>
      isBareDayPart(words) ||
      (/ (?:Morning|Afternoon|Evening|Night)$/.test(matchedText(words)) && /^\s\p{Lu}\p{Ll}/u.test(textAfter(words))),
    read: readDayPart,
  },
  {
    name: "the night of 10 August 1792; early in the morning of April 29",
    pattern: `(STAGE (in|on)?)? (the)? (STAGE)? DAYPART hours? (of|on) (the)? (${date}|WEEKDAY) | the (early|late)? -? DAYPART hours | (the)? (early) hours of (${date}|WEEKDAY|today|yesterday) | (dawn|dusk) (WEEKDAY|today|yesterday|tomorrow)`,
    read: readDayPart,
  },
  { name: "tonight", pattern: "(later|late|early)? (tonight|overnight)", read: readDayPart },
  {
    name: "at night; during the day; by night",
    pattern: "(night|daytime|nighttime|afternoon|dawn|dusk|nights)",
    unless: (words) =>
      !hasAny(words, "daytime", "nighttime") &&
      !/\b(?:at|by|in|the|a)\s+$/i.test(textBefore(words)) &&
      !/^\s*[-]?(?:time|raid|attacks?|raids|fighting)\b/.test(textAfter(words)),
    read: (words, reckoning) =>
      reckoning.published === undefined ? unplaced(`XXXX-XX-XX${partValue(words)}`, "TIME") : undefined,
  },
  {
    name: "the morning; the evening",
    pattern: "(the)? (STAGE)? (morning|afternoon|evening)",
    unless: (words) => !/\b(?:in|during|by|this|since|through)\s+$/i.test(textBefore(words)),
    read: readDayPart,
  },
];
