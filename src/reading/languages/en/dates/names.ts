import { months, monthsAsNames, shortMonths, weekdays } from "../lexicon/calendar-words.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import {
  eventsOfMonths,
  namedEvents,
  namesOfMonths,
  onlyNamedEvents,
  weekdayNames,
  yearsOfNamedDays,
} from "../lexicon/named-days.js";
import { callings, titles } from "../lexicon/titles-and-bodies.js";
import { textAfter, textBefore, matchedText, type MatchedWords } from "../../../dates/matched-words.js";

const lastWord = /(\p{L}[\p{L}\p{M}'’-]*)\.?\s+$/u;

/** Whether a person's title or given name stands directly before: "Captain March", "Theresa May". */
function followsName(before: string): boolean {
  const word = lastWord.exec(before)?.[1];
  if (word === undefined || !/^\p{Lu}/u.test(word)) return false;
  return titles.has(word.toLowerCase()) || callings.has(word.toLowerCase()) || genderOfGivenName(word) !== undefined;
}

/** What leads to a month or a weekday that is one, rather than to somebody of that name. */
const leadsToDate = new RegExp(
  `(?:\\b(?:in|since|by|until|till|last|next|from|during|the|this|that|each|every|early|late|mid|through|throughout|between|before|after|on|around|a|an|previous|following)|[-–—,(\\d]|(?:${months.join("|")}|\\d)\\s(?:and|or|to))\\s*$`,
  "i",
);

/** "June Tallow", "May Orlo": a name goes on. */
const nameGoesOn = new RegExp(String.raw`^\s(?!(?:${weekdays.join("|")}|I)\b)\p{Lu}(?:\.|[\p{L}\p{M}'’-]*\p{Ll})`, "u");
/** What follows a person who is named in full. */
const afterPerson = /^\s\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?(?:,|\.|\s+(?:\p{Ll}|\())/u;

const eventAfterMonth = new RegExp(`^ (?:${eventsOfMonths})\\b(?! (?:of|in) (?:this|last) )`);

const nameAfterMonth = new RegExp(`^ (?:${namesOfMonths})\\b`);

/** Whether a month is somebody's name: "said June Tallow", "Captain March", "Theresa May". */
export function isPersonsName(words: MatchedWords): boolean {
  const name = matchedText(words);
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  const [before, after] = [textBefore(words), textAfter(words)];
  if (eventAfterMonth.test(after) && /\b[Tt]he $/.test(before)) return true;
  if (nameAfterMonth.test(after) || /\b(?:Storm|Hurricane|Cyclone|Typhoon) $/.test(before)) return true;
  if (followsName(before)) return !/^\s+\d/.test(after);
  if (!monthsAsNames.has(name) || !nameGoesOn.test(after) || !afterPerson.test(after)) return false;
  // "and August Brandl": a second name after a first.
  if (/\b\p{Lu}\p{Ll}+\s(?:and|or)\s$/u.test(before)) return true;
  return !leadsToDate.test(before);
}

const weekdayName = new RegExp(`\\b(?:${weekdayNames})\\s$`);

/** What a weekday names with it: "the Friday Circle". A title or a short month begins something else. */
const nameAfterWeekday = new RegExp(
  String.raw`^\s(?!(?:Mr|Mrs|Ms|Dr|${Object.keys(shortMonths).join("|")})\b)\p{Lu}\p{Ll}`,
  "u",
);

/** Whether a weekday is part of a name: "Black Monday", "The Sunday Lantern", "the Friday Circle", "Detective Friday". */
export function isNamedWeekday(words: MatchedWords): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(matchedText(words))) return false;
  const [before, after] = [textBefore(words), textAfter(words)];
  if (weekdayName.test(before) || /\b(?:Independent|Mail|Scotland|Wales) on $/.test(before)) return true;
  const title = lastWord.exec(before)?.[1] ?? "";
  if (/^\p{Lu}/u.test(title) && callings.has(title.toLowerCase())) return true;
  if (
    /^\s(?:Times|Herald|Express|Mail|Telegraph|Post|Independent|Mirror|Star|World|Tribune|Gazette|Night|Club|Circle)\b/.test(
      after,
    )
  )
    return true;
  return /(?:^|[\s“"(])[Tt]he\s$/.test(before) && nameAfterWeekday.test(after);
}

const eventAfter = new RegExp(`^(?:,? \\d{4})?\\s+(?:[a-z]+\\s+)?(?:${namedEvents})\\b`, "i");
const onlyNameAfter = new RegExp(`^\\s+(?:[A-Z]?[a-z]+\\s+)?(?:${onlyNamedEvents})\\b`, "i");

/** Of a day that names an event, the year; "unknown" where it names one whose year nobody knows; undefined where it is a plain day. */
export function yearOfNamedDay(words: MatchedWords, month: number, day: number): number | "unknown" | undefined {
  const after = textAfter(words);
  if (!/^the\b/i.test(matchedText(words)) && !/\b(?:the|of|post-|pre-)\s*$/i.test(textBefore(words))) return undefined;
  const known = eventAfter.test(after) ? yearsOfNamedDays[`${month}-${day}`] : undefined;
  return known ?? (onlyNameAfter.test(after) ? "unknown" : undefined);
}
