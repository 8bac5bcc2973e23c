import { dayValue, extentOf } from "../calendar-value.js";
import type { Form } from "../date-form.js";
import { letterIn, numberIn, numeralIn, textBefore, matchedText, type MatchedWords } from "../matched-words.js";
import { dated, type Origin, type Sense, unplaced } from "../meaning.js";
import type { Reckoning } from "../reference-date.js";
import { dayAndMonth, readDate, readDigits } from "./days.js";
import { onWeekday, readDeictic } from "./periods.js";
import { present } from "./units.js";

const weekday = "(ARTICLE? POINTER? WEEKDAY POINTER?)";
const day = `(DEICTIC | ${weekday} | ${dayAndMonth} | SLASHED | ISODAY)`;
/** A part of a day that says which day it is of. */
const partOfDay = "((POINTER|RELATIVE) -? '? DAYPART | lastnight | DEICTIC (PER|OF|INTIME)? ARTICLE? DAYPART)";
const dayPart = "(OF ARTICLE DAYPART | INTIME ARTICLE DAYPART | PER ARTICLE DAYPART)";

function dayNamed(words: MatchedWords, reckoning: Reckoning): Origin | undefined {
  const digits = numeralIn(words, "SLASHED", "ISODAY");
  const sense =
    digits !== undefined
      ? readDigits(digits)
      : numberIn(words, "MONTH") !== undefined
        ? readDate(fromDay(words), reckoning)
        : numberIn(words, "DEICTIC") !== undefined && !isOnlyMorning(words)
          ? readDeictic(words, reckoning)
          : undefined;
  if (sense?.when !== undefined) return { when: sense.when, basis: sense.basis, anchor: sense.anchor };
  return numberIn(words, "WEEKDAY") === undefined ? undefined : onWeekday(words, reckoning);
}

/** The words from the day on, without the hour before it: "à 8 heures le 3 mai". */
function fromDay(words: MatchedWords): MatchedWords {
  const { letters, words: known } = words.transcript;
  let month = words.first;
  while (month < words.last && known.valueOf(letters.charAt(month), "MONTH") === undefined) month++;
  for (let first = month - 1; first >= words.first; first--)
    if (numeralIn({ ...words, first, last: first + 1 }, "N12", "N24", "N31", "ORDDAY") !== undefined)
      return { ...words, first };
  return words;
}

/** "Esta mañana a las siete", "las 8 de la mañana" name no other day. */
function isOnlyMorning(words: MatchedWords): boolean {
  const rest = matchedText(words).replace(/(?:^|\s)(?:esta|la|misma)\s+mañana(?!\p{L})/giu, " ");
  if (rest !== matchedText(words)) return !otherDay.test(rest);
  return (
    !/mañana\s+(?:por|en|a|mañana)/iu.test(rest) &&
    !otherDay.test(rest.replace(/mañana/giu, " ")) &&
    /mañana/i.test(rest)
  );
}

const otherDay = /(?:^|\s)(?:mañana|hoy|ayer|anteayer|hier|demain|aujourd['’]hui)(?!\p{L})/iu;

/** Of "mañana por la noche" the night. */
function partIn(words: MatchedWords): string | undefined {
  for (let first = words.last - 1; first >= words.first; first--) {
    const part = letterIn({ ...words, first, last: first + 1 }, "DAYPART");
    if (part !== undefined) return part;
  }
  return undefined;
}

function at(time: string, where: Origin | undefined): Sense {
  if (where === undefined || where.when.grain !== "day") return unplaced(`XXXX-XX-XX${time}`, "TIME");
  return dated({ ...where.when, time }, where);
}

/** "Lundi soir", "la noche del viernes", "esta mañana", "anoche". */
function readDayPart(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const part = partIn(words);
  if (part === undefined) return undefined;
  const named = dayNamed(words, reckoning);
  if (named !== undefined) return at(`T${part}`, named);
  const relative = numberIn(words, "RELATIVE");
  const origin =
    relative === undefined
      ? numberIn(words, "POINTER") === undefined
        ? (reckoning.earlier("day") ?? present(reckoning, "day"))
        : present(reckoning, "day")
      : reckoning.earlier("day");
  if (origin === undefined) return unplaced(`XXXX-XX-XXT${part}`, "TIME");
  return at(`T${part}`, {
    ...origin,
    when: dayValue(extentOf(origin.when)[0] + (numberIn(words, "POINTER") ?? relative ?? 0)),
  });
}

/** The number of the hour, which may stand before or behind that of a day: "le 12 mars à 8 heures". */
function hourIn(words: MatchedWords): string | undefined {
  const clock = numeralIn(words, "CLOCK");
  if (clock !== undefined || numberIn(words, "MONTH") === undefined)
    return clock ?? numeralIn(words, "NPOINT", "N12", "N24");
  let behind: string | undefined;
  for (let first = words.last - 1; first > words.first; first--) {
    const rest = { ...words, first, last: words.last };
    if (numberIn(rest, "MONTH") !== undefined) break;
    behind = numeralIn(rest, "NPOINT", "N12", "N24") ?? behind;
  }
  return behind ?? numeralIn(words, "NPOINT", "N12", "N24");
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

function readClock(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const printed = hourIn(words);
  const [hour, minute, second] =
    printed === undefined ? [numberIn(words, "SMALL")] : (printed.match(/\d+/g) ?? []).map(Number);
  if (hour === undefined || hour > 24 || (minute ?? 0) > 59) return undefined;
  const part = partIn(words) ?? (isLastNight(words) ? "NI" : undefined);
  const late =
    (part === "AF" || part === "EV" || part === "NI" || /p/i.test(numeralIn(words, "MERIDIEM") ?? "")) && hour < 12
      ? 12
      : 0;
  const minutes = minute === undefined ? "" : `:${twoDigits(minute)}`;
  const time = `T${twoDigits(hour + late)}${minutes}${second === undefined ? "" : `:${twoDigits(second)}`}`;
  if (isLastNight(words)) return at(time, lastNight(words, reckoning));
  const hereToday = numberIn(words, "POINTER") === 0 ? present(reckoning, "day") : undefined;
  return at(time, dayNamed(words, reckoning) ?? hereToday ?? reckoning.earlier("day") ?? present(reckoning, "day"));
}

/** Times of day, with the day they belong to. */
export const clockForms: readonly Form[] = [
  {
    name: "esta mañana; ce soir; anoche",
    pattern: "((POINTER|RELATIVE) -? '? DAYPART | ARTICLE '? DAYPART (POINTER|RELATIVE))",
    read: readDayPart,
  },
  {
    name: "lundi soir; ayer por la tarde; mañana por la mañana",
    pattern: `${day} ,? (OF|PER|INTIME|AT)? ARTICLE? '? DAYPART`,
    unless: (words) => letterIn(words, "DAYPART") === undefined,
    read: readDayPart,
  },
  {
    name: "la noche del viernes pasado; le soir du 3 mai",
    pattern: `ARTICLE? '? DAYPART OF ${day}`,
    read: readDayPart,
  },
  {
    name: "la mañana; l'après-midi",
    pattern: "ARTICLE '? DAYPART",
    unless: (words) =>
      numberIn(words, "ARTICLE") === 2 ||
      !/(?:^|\s)(?:por|en|durante|dans|pendant|de|à|a|desde|hasta)\s$/i.test(textBefore(words, 10)),
    read: readDayPart,
  },
  { name: "anoche", pattern: "lastnight", read: (words, reckoning) => at("TNI", lastNight(words, reckoning)) },
  {
    name: "esta mañana a las 7; anoche a las 11; 8am de hoy",
    pattern: `(${partOfDay} ,? AT ARTICLE? (CLOCK|NPOINT|N12|N24|SMALL) MERIDIEM? | (CLOCK|N12) MERIDIEM (OF? (${partOfDay} | ${day}))? | (CLOCK | (N12|N24|SMALL) (CLOCKUNIT|CLOCKUNITS) | (N12|SMALL) (?= POINTER)) (ANY)? OF? ,? (${partOfDay} | ${day}) | (CLOCK | (N12|N24|SMALL) CLOCKUNITS) OF ARTICLE? DAYPART | ${day} ,? CLOCK MERIDIEM?)`,
    unless: (words) => numeralIn(words, "CLOCK") !== undefined && /^\d{1,2}[:hH]\d\d$/.test(matchedText(words)),
    read: readClock,
  },
  {
    name: "a las 10.30; à 20 h 30 lundi; las 8 de la mañana",
    pattern: `(AT (ARTICLE)? | (?<= (JOINT|AND|OF)) ARTICLE | ${day} ,? AT? ARTICLE?)? (CLOCK | NPOINT (?= (CLOCKUNITS|ZONE|¶|\\.|,)) | (?<= (AT|ARTICLE)) (N12|N24|SMALL|NPOINT)) (MERIDIEM)? (CLOCKUNIT|CLOCKUNITS)? (ANY (?= ¶))? ${dayPart}? ZONE? (,? OF? ${day})?`,
    unless: isNoTime,
    read: readClock,
  },
];

/** A number behind "las" is a time only where something says so: "las 8 de la mañana", "a las 8", "las 16:08 UTC". */
function isNoTime(words: MatchedWords): boolean {
  const text = matchedText(words);
  if (numeralIn(words, "CLOCK") !== undefined)
    return (
      /^\d{1,2}:\d\d$/.test(text) &&
      !/(?:^|[\s(])(?:a|à|vers|las|les|hasta|de|entre|desde|y|et|-)\s?$|^\s*$|[(–-]$/iu.test(textBefore(words))
    );
  if (letterIn(words, "CLOCKUNIT") !== undefined || letterIn(words, "CLOCKUNITS") !== undefined) {
    if (/min|seg|sec/i.test(text)) return true;
    return (
      !/(?:^|\s)(?:a las|a la|à|vers|hacia|desde las|hasta las|las|sobre)/i.test(text) ||
      (/^las /i.test(text) && Number.parseInt(/\d+/.exec(text)?.[0] ?? "0", 10) > 24)
    );
  }
  return (
    letterIn(words, "DAYPART") === undefined &&
    letterIn(words, "ZONE") === undefined &&
    numeralIn(words, "MERIDIEM") === undefined &&
    !/(?:^|\s)(?:a las|sobre las|hacia las|desde las) /i.test(text)
  );
}

const isLastNight = (words: MatchedWords): boolean => /^(?:ante)?anoche/i.test(matchedText(words));

function lastNight(words: MatchedWords, reckoning: Reckoning): Origin | undefined {
  const today = present(reckoning, "day");
  const by = /^ante/i.test(matchedText(words)) ? -2 : -1;
  return today === undefined ? undefined : { ...today, when: dayValue(extentOf(today.when)[0] + by) };
}
