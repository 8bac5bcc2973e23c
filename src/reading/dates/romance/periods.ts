import { weekdayOf, weekdayUpTo } from "../../../model/calendar.js";
import { dayValue, extentOf, weekOf } from "../calendar-value.js";
import type { Form } from "../date-form.js";
import {
  letterIn,
  numberIn,
  numeralIn,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../matched-words.js";
import { dated, type Origin, reference, repeated, type Sense, unplaced } from "../meaning.js";
import type { Reckoning } from "../reference-date.js";
import { isName } from "./months.js";
import { away, grainIn, present, stage, stageIn, unitIn } from "./units.js";
import { originOfYear, pointedYear, year, yearIn } from "./years.js";

/** "Hoy", "avant-hier", "pasado mañana". */
export function readDeictic(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const by = numberIn(words, "DEICTIC");
  return by === undefined ? undefined : away(present(reckoning, "day"), by, "day");
}

/** The weekday nearest to the publication day: the last one, or the next where the sentence looks ahead. */
export function onWeekday(words: MatchedWords, reckoning: Reckoning): Origin | undefined {
  const weekday = numberIn(words, "WEEKDAY");
  const pointer = numberIn(words, "POINTER");
  const relative = numberIn(words, "RELATIVE");
  const today = present(reckoning, "day");
  const origin = relative === undefined ? today : (reckoning.earlier("day") ?? today);
  if (origin === undefined || weekday === undefined) return undefined;
  const [from] = extentOf(origin.when);
  const last = weekdayUpTo(from, weekday);
  const by = pointer ?? relative ?? 0;
  if (by < 0) return { ...origin, when: dayValue(last === from ? last - 7 : last) };
  if (by > 0) return { ...origin, when: dayValue(last + 7) };
  if (last === from) return { ...origin, when: dayValue(last) };
  const tense = reckoning.tense(words);
  // "Este viernes" is that of the week, unless the sentence says otherwise.
  const ahead = tense === "future" || (pointer === 0 && tense !== "past" && weekdayOf(from) < weekday);
  return { ...origin, when: dayValue(ahead ? last + 7 : last) };
}

function readWeekday(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  if (numberIn(words, "DEICTIC") !== undefined) return readDeictic(words, reckoning);
  const origin = onWeekday(words, reckoning);
  return origin === undefined ? unplaced(`XXXX-WXX-${numberIn(words, "WEEKDAY") ?? "X"}`) : dated(origin.when, origin);
}

/** "Esta semana", "l'année dernière", "el próximo año". */
function readPointed(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const grain = grainIn(words);
  const by = numberIn(words, "POINTER");
  if (grain === undefined || by === undefined) return undefined;
  return { ...away(present(reckoning, grain), by, grain), mod: stageIn(words) };
}

/** "El día siguiente", "ese año", "la semaine précédente": counted from what was last spoken of. */
function readRelative(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const grain = grainIn(words);
  const by = numberIn(words, "RELATIVE");
  if (grain === undefined || by === undefined) return undefined;
  // "El año anterior" in a report that has told of no year is that before its own.
  const own = by !== 0 && grain !== "day" ? present(reckoning, grain) : undefined;
  return away(reckoning.earlier(grain) ?? own, by, grain);
}

/** "A principios de año", "le début de la semaine": of the year of writing. */
function readStage(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const grain = grainIn(words);
  if (grain === undefined) return undefined;
  const origin = reckoning.published === undefined ? reckoning.earlier(grain) : present(reckoning, grain);
  return { ...away(origin, 0, grain), mod: stageIn(words) };
}

function readPart(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const printed = numeralIn(words, "ORDDAY", "N12");
  const number =
    numberIn(words, "QUARTER") ?? (printed === undefined ? numberIn(words, "ORDWORD") : Number.parseInt(printed, 10));
  const grain = unitIn(words) === "H" ? "half" : "quarter";
  if (number === undefined || number > (grain === "half" ? 2 : 4)) return undefined;
  const own = yearIn(words);
  const origin: Origin | undefined =
    own === undefined
      ? (originOfYear(words, reckoning) ?? reckoning.published ?? reckoning.earlier("year"))
      : { when: { grain: "year", year: own }, basis: "stated" };
  if (origin === undefined) return unplaced(`XXXX-${grain === "half" ? "H" : "Q"}${number}`);
  const { year: at } = origin.when;
  // The quarter that has begun: results are told after it has ended.
  const isAhead =
    own === undefined &&
    origin === reckoning.published &&
    origin.when.grain === "day" &&
    reckoning.tense(words) !== "future" &&
    3 * number - 2 > origin.when.month &&
    grain === "quarter";
  const there = isAhead ? at - 1 : at;
  return dated(
    grain === "half" ? { grain, year: there, half: number } : { grain, year: there, quarter: number },
    origin,
  );
}

function readWeekend(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const origin = present(reckoning, "day");
  if (origin === undefined) return unplaced("XXXX-WXX-WE");
  const [from] = extentOf(origin.when);
  const pointer = numberIn(words, "POINTER");
  const ahead = reckoning.tense(words) === "future";
  const by =
    pointer === undefined
      ? weekdayOf(from) < 6 && !ahead
        ? -1
        : 0
      : pointer === 0
        ? weekdayOf(from) <= 2 && !ahead
          ? -1
          : 0
        : pointer;
  return dated({ ...weekOf(from + 7 * by), weekend: true }, origin);
}

/** Days, weeks, months and years by their place to the day of writing or to what was last spoken of. */
export const periodForms: readonly Form[] = [
  {
    ofReports: true,
    name: "hoy; avant-hier; pasado mañana",
    pattern: "(ARTICLE UNIT OF)? DEICTIC",
    unless: isMorning,
    read: readDeictic,
  },
  {
    ofReports: true,
    name: "el miércoles; mercredi dernier; el pasado martes; hoy, lunes",
    pattern: "(DEICTIC ,? WEEKDAY | ARTICLE? POINTER? (RELATIVE)? WEEKDAY (POINTER|RELATIVE)?)",
    unless: (words) => isName(words) || numberIn(words, "ARTICLE") === 2 || namesDay.test(textAfter(words)),
    read: readWeekday,
  },
  {
    ofReports: true,
    name: "esta semana; l'année dernière; el año que viene",
    pattern: `${stage}? (ARTICLE? '? POINTER UNIT (- ci)? | ARTICLE? '? UNIT POINTER)`,
    unless: (words) =>
      grainIn(words) === undefined ||
      (unitIn(words) === "D" && numberIn(words, "POINTER") === 0 && !/^(?:este|ce) /i.test(matchedText(words))),
    read: readPointed,
  },
  {
    name: "ese año; el día siguiente; le mois précédent; la semana anterior",
    pattern: "(ARTICLE? '? RELATIVE UNIT | ARTICLE? '? UNIT RELATIVE)",
    read: readRelative,
  },
  {
    name: "le lendemain; la víspera",
    pattern: "ARTICLE? '? DAYBESIDE",
    unless: (words) => /^\s+(?:de|du|d['’])/.test(textAfter(words)),
    read: (words, reckoning) => away(reckoning.earlier("day"), numberIn(words, "DAYBESIDE") ?? 0, "day"),
  },
  {
    name: "principios de año; le début de la semaine",
    pattern: `ARTICLE? STAGE OF ARTICLE? '? UNIT`,
    unless: (words) => grainIn(words) === undefined || unitIn(words) === "D",
    read: readStage,
  },
  {
    name: "el primer trimestre de 2015; le deuxième semestre; T1 2016",
    pattern: `(ARTICLE? '? (ORDWORD|ORDDAY|N12) UNIT ((, | - | OF ARTICLE? '?)? UNIT? ${year} | ${pointedYear})? | QUARTER (OF? -? ${year})? | YEAR -? QUARTER)`,
    unless: (words) => numberIn(words, "QUARTER") === undefined && unitIn(words) !== "Q" && unitIn(words) !== "H",
    read: readPart,
  },
  {
    name: "el fin de semana; le week-end dernier",
    pattern: "ARTICLE? POINTER? weekend POINTER?",
    read: readWeekend,
  },
  {
    name: "todos los domingos; chaque lundi; los lunes",
    pattern: "(EVERY ARTICLE? (WEEKDAY|WEEKDAYS) | ARTICLE (WEEKDAY|WEEKDAYS))",
    unless: (words) => numberIn(words, "ARTICLE") !== 2 && letterIn(words, "EVERY") === undefined,
    read: (words) => repeated(`XXXX-WXX-${numberIn(words, "WEEKDAY") ?? numberIn(words, "WEEKDAYS") ?? "X"}`),
  },
  {
    name: "la primera semana de 2015; la última semana de marzo",
    pattern: `ARTICLE? (ORDWORD|POINTER) UNIT OF (ARTICLE? UNIT OF)? (MONTH (OF ARTICLE? ${year})? | ${year})`,
    unless: (words) => unitIn(words) !== "W",
    read: readWeekOf,
  },
  {
    name: "primer viernes de este mes; le premier lundi de mai",
    pattern: `ARTICLE? ORDWORD WEEKDAY OF (MONTH (OF? ARTICLE? ${year})? | POINTER UNIT)`,
    read(words, reckoning) {
      const month = monthOf(words, reckoning);
      const weekday = numberIn(words, "WEEKDAY");
      const number = numberIn(words, "ORDWORD");
      if (month === undefined || weekday === undefined || number === undefined) return undefined;
      const [from] = extentOf(month.when);
      return dated(dayValue(from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (number - 1)), month);
    },
  },
  {
    name: "las próximas elecciones; la pasada cumbre",
    pattern: "POINTER",
    // "El último" and "este" say nothing of when.
    unless: (words) =>
      numberIn(words, "POINTER") === 0 ||
      !/^(?:próxim|prochain|pasad)/iu.test(matchedText(words)) ||
      !/^\s\p{L}/u.test(textAfter(words)) ||
      !/(?:^|\s)(?:el|la|los|las|sus|su|del|al|le|les|nuestras?|nuestros?|des|du|aux?|ses|leurs?)\s$/iu.test(
        textBefore(words, 9),
      ),
    read: (words) => reference((numberIn(words, "POINTER") ?? 0) < 0 ? "PAST_REF" : "FUTURE_REF"),
  },
  {
    name: "ahora; actuellement; el futuro",
    pattern: "ARTICLE? '? REFERENCE",
    read: (words) => reference(letterIn(words, "REFERENCE") ?? "PRESENT_REF"),
  },
];

/** "Viernes negro", "vendredi noir", "domingo de Ramos": days with a name of their own. */
const namesDay =
  /^\s+(?:negro|santo|sangriento|noir|saint|sanglant|gras|de (?:Ramos|Pascua|Ceniza|Resurrección|Pâques|Pentecôte)|des (?:Cendres|Rameaux))(?![\p{L}])/iu;

function monthOf(words: MatchedWords, reckoning: Reckoning): Origin | undefined {
  const month = numberIn(words, "MONTH");
  if (month === undefined) return present(reckoning, "month");
  const own = yearIn(words);
  const origin: Origin | undefined =
    own === undefined ? reckoning.published : { when: { grain: "year", year: own }, basis: "stated" };
  return origin === undefined ? undefined : { ...origin, when: { grain: "month", year: origin.when.year, month } };
}

function readWeekOf(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const number = numberIn(words, "ORDWORD");
  const own = yearIn(words);
  const origin =
    numberIn(words, "MONTH") === undefined && own !== undefined
      ? ({ when: { grain: "year", year: own }, basis: "stated" } as const)
      : monthOf(words, reckoning);
  if (origin === undefined) return undefined;
  const [from, to] = extentOf(origin.when);
  if (number === undefined) return dated(weekOf(weekdayUpTo(to, 4)), origin);
  return dated(weekOf(from + ((11 - weekdayOf(from)) % 7) + 7 * (number - 1)), origin);
}

/** "Mañana" behind "la", "por la", "de la", "esta" is the morning. */
function isMorning(words: MatchedWords): boolean {
  return (
    /^mañana$/i.test(matchedText(words)) && /(?:^|\s)(?:la|esta|una|cada|toda la|media)\s$/i.test(textBefore(words, 12))
  );
}
