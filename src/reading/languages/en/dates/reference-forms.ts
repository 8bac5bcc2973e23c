import type { Form } from "../../../dates/date-form.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import { dated, reference, type Sense } from "../../../dates/meaning.js";
import { textAfter, textBefore, matchedText, type MatchedWords } from "../../../dates/matched-words.js";

const now = (): Sense => reference("PRESENT_REF");
const past = (): Sense => reference("PAST_REF");
const future = (): Sense => reference("FUTURE_REF");

/** Now, then and some day: no place on a calendar. */
export const referenceForms: readonly Form[] = [
  {
    name: "now",
    pattern: "right? now",
    unless: (words) => /^\s+that\b/.test(textAfter(words)),
    read: now,
  },
  {
    name: "currently; at present; nowadays; these days",
    pattern:
      "(currently | current | nowadays | at present | the present (-? day)? | present -? day | (the)? modern -? day | (these) days | (?<=at) the moment)",
    unless: isOtherCurrent,
    read: now,
  },
  {
    name: "at this time; by that time",
    pattern: "(?<= (at|by|during|around|from|until|till|since)) (the|this|that) time being?",
    unless: (words) => isDefined(words) || (/^the\b/i.test(matchedText(words)) && /\bby\s+$/i.test(textBefore(words))),
    read: readThatTime,
  },
  {
    name: "to date",
    pattern: "(?<= to) date",
    unless: (words) =>
      /\b[Uu]p to $/.test(textBefore(words)) || !/^(?:[.,;)]|\s+(?:have|has|had)\b)/.test(textAfter(words)),
    read: now,
  },
  { name: "recently", pattern: "(more|most|very)? recently | (the)? recent past", read: past },
  {
    name: "recent",
    pattern: "recent",
    unless: (words) =>
      /^\s+(?:[a-z]+\s+)?(?:years?|months?|weeks?|days|decades?|times|past|history)\b/.test(textAfter(words)),
    read: (_, reckoning) => (reckoning.published === undefined ? past() : undefined),
  },
  {
    name: "recent history",
    pattern: "in ANY? recent ANY? history | recent history",
    read: past,
  },
  {
    name: "the past",
    pattern: "the (distant|recent)? past",
    unless: (words) =>
      !/^(?:[.,;:)!?"”'’]|\s+(?:and|by|when|that|to|for|but|has|have|is|was|as|with|he|she|they|the|in|had|,)\b|\s*$|\s*[-–—])/.test(
        textAfter(words),
      ),
    read: past,
  },
  {
    name: "formerly",
    pattern: "former | formerly",
    read: (_, reckoning) => (reckoning.published === undefined ? past() : undefined),
  },
  {
    name: "the future",
    pattern: "(the)? ((near|foreseeable|immediate|not too distant|distant) future | future)",
    // "Future earnings": of a kind, not at a time.
    unless: (words) =>
      /\b(?:a|its|his|her|their|our|own|whose)\s+$/i.test(textBefore(words)) ||
      /^\s+of\b/.test(textAfter(words)) ||
      (/^future$/i.test(matchedText(words)) &&
        /^\s+(?!(?:and|or|is|was|to|for|in|on|at|by|with|but|as)\b)[a-z]{3,}/.test(textAfter(words))),
    read: future,
  },
  {
    name: "future events, in a chronicle",
    pattern: "future",
    read: (_, reckoning) => (reckoning.published === undefined ? future() : undefined),
  },
  {
    name: "soon",
    pattern: "(very)? soon",
    unless: (words) =>
      /\b(?:as|too|so|how)\s+$/i.test(textBefore(words)) ||
      /^\s+(?:after|as|became|become|began|followed|found|to be)\b|^-/.test(textAfter(words)),
    read: (_, reckoning) => (reckoning.published === undefined ? undefined : future()),
  },
];

/** "At that time": when the last thing happened that has a date; "at the time" and "at this time" only tell of a narrative's present. */
function readThatTime(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  if (!/^that\b/i.test(matchedText(words))) return reckoning.published === undefined ? now() : undefined;
  const last = reckoning.last();
  return last === undefined ? undefined : dated(last.when, last);
}

function isDefined(words: MatchedWords): boolean {
  return /^\s+(?:of|when|that|and|to)\b/.test(textAfter(words));
}

function isOtherCurrent(words: MatchedWords): boolean {
  return /^current$/i.test(matchedText(words)) && /^\s+(?:account|events?|affairs)\b/.test(textAfter(words));
}
