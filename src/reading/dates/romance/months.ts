import { seasonValues, type Season } from "../calendar-value.js";
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
import { dated, type Sense, stated, unplaced } from "../meaning.js";
import { nearestMonth, nearestSeason } from "../nearest-date.js";
import type { Reckoning } from "../reference-date.js";
import { moved } from "../shifted.js";
import { fullYear, originOfYear, pointedYear, year, yearIn } from "./years.js";
import { stage, stageIn } from "./units.js";
import { monthsOnlyBesideNumbers } from "../../languages/romance/lexicon/short-months.js";

const shortMonth = new RegExp(`^(?:${monthsOnlyBesideNumbers.join("|")})\\.?$`, "iu");

const yearBehind = `((, | - | / | OF (ARTICLE? '? UNIT (OF)?)? | ARTICLE)? ${year} | ${pointedYear} | POINTER)?`;

/** The month before the month of writing, or that comes: "junio pasado", "mai prochain". */
function pointedMonth(month: number, pointer: number, { published }: Reckoning): Sense | undefined {
  if (published === undefined || (published.when.grain !== "day" && published.when.grain !== "month")) return undefined;
  const { when } = published;
  const by = pointer < 0 ? (month < when.month ? 0 : -1) : pointer > 0 ? (month > when.month ? 0 : 1) : 0;
  return dated({ grain: "month", year: when.year + by, month }, published);
}

function readMonth(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const month = numberIn(words, "MONTH");
  if (month === undefined) return undefined;
  const mod = stageIn(words);
  const own = yearIn(words);
  if (own !== undefined) return stated({ grain: "month", year: own, month }, mod);
  const origin = originOfYear(words, reckoning);
  if (origin !== undefined) return dated({ grain: "month", year: origin.when.year, month }, origin, mod);
  const pointer = numberIn(words, "POINTER");
  const pointed = pointer === undefined ? undefined : pointedMonth(month, pointer, reckoning);
  if (pointed !== undefined) return { ...pointed, mod };
  const nearest = nearestMonth(month, reckoning, words);
  if (nearest === undefined) return { ...unplaced(`XXXX-${String(month).padStart(2, "0")}`), mod };
  return dated({ grain: "month", year: nearest.when.year, month }, nearest, mod);
}

const startsSentence = (words: MatchedWords): boolean => /(?:^|[.!?:;»”"\n—–(-]\s*)$/u.test(textBefore(words));

/** A month or weekday with a capital inside a sentence is a name: "Abril", "Domingo", "Mars"; with a number beside it, a date. */
export function isName(words: MatchedWords): boolean {
  const text = matchedText(words);
  if (numeralIn(words, "YEAR", "N12", "N24", "N31", "ORDDAY", "SHORTYEAR") !== undefined) return false;
  const capital = /(?:^|\s)\p{Lu}\p{Ll}+$/u.test(text) || /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(text);
  if (!capital) return false;
  if (letterIn(words, "UNIT") !== undefined) return false;
  // "En Febrero": many papers print months with a capital.
  if (
    numberIn(words, "MONTH") !== undefined &&
    /(?:^|\s)(?:en|de|desde|hasta|durante|entre|para|depuis|début|fin|mi)\s$/iu.test(textBefore(words))
  )
    return /^\s\p{Lu}\p{Ll}/u.test(textAfter(words));
  const alone = /^\p{Lu}\p{Ll}+$/u.test(text);
  if (!alone) return /\s\p{Lu}\p{Ll}+$/u.test(text) && /^\s\p{Lu}/u.test(textAfter(words));
  return !startsSentence(words) || /^\s\p{Lu}\p{Ll}/u.test(textAfter(words));
}

function readSeason(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const letter = letterIn(words, "SEASON");
  const season = seasonValues.find((one): one is Season => one === letter);
  if (season === undefined) return undefined;
  const mod = stageIn(words);
  const own = yearIn(words);
  if (own !== undefined) return stated({ grain: "season", year: own, season }, mod);
  const pointer = numberIn(words, "POINTER");
  const pointsTo = pointer === undefined ? undefined : pointer < 0 ? "last" : pointer > 0 ? "next" : "this";
  const origin = originOfYear(words, reckoning) ?? nearestSeason({ season, pointsTo }, reckoning, words);
  if (origin === undefined) return { ...unplaced(`XXXX-${season}`), mod };
  return dated({ grain: "season", year: origin.when.year, season }, origin, mod);
}

const countedAfter =
  /^(?:[.,]\d|\s*%|\s+(?:por ciento|pour cent|millones|millions|milliards|personas|personnes|habitantes|habitants|euros|pesetas|dólares|dollars|francs|metros|mètres|km|kilómetros|kilomètres|toneladas|tonnes|hectáreas|hectares|puestos|postes|emplois|empleos|veces|fois|muertos|morts|heridos|blessés|soldados|soldats|trabajadores|viviendas|plazas|alumnos)(?![\p{L}]))/u;
const pluralAfter = /^\s+\p{Ll}{3,}s(?![\p{L}])/u;
const ledIn =
  /(?:^|[\s(«"“¿-])(?:en|de|del|desde|hasta|el|año|años|entre|para|tras|a|au|en|depuis|dès|l['’]an|année|années|jusqu['’]en|début|fin|mi-?|avant|après|d['’]ici|vers|pour|à)\s*$/iu;
const numberBefore =
  /(?:[$£€#§+=]|\b(?:n[.ºo°]+|núm\.?|número|numéro|resolución|résolution|vuelo|vol|página|page|artículo|article|ley|loi|más de|plus de|unos|unas|casi|cerca de|près de|environ|los|las|les|ces|estos|estas|con|avec))\s*$|\d[.,:]$|[\p{L}.]\/$/iu;

/** "2000 personas", "los 1500", "résolution 1441". */
function isNumber(words: MatchedWords): boolean {
  const before = textBefore(words, 24);
  const after = textAfter(words, 30);
  if (numeralIn(words, "YEAR") === undefined) return false;
  if (matchedText(words).length > 4) return countedAfter.test(after) && !/\p{L}/u.test(matchedText(words));
  if (countedAfter.test(after) || numberBefore.test(before) || /^(?:[-–]\d|\p{L})/u.test(after)) return true;
  return pluralAfter.test(after) && !ledIn.test(before);
}

function readDecade(words: MatchedWords): Sense | undefined {
  const printed = numeralIn(words, "DECADE", "SHORTYEAR", "YEAR", "N99", "N59", "N31", "N24", "N12");
  const digits = printed === undefined ? numberIn(words, "TENS") : Number.parseInt(printed.replace(/^\D/, ""), 10);
  if (digits === undefined || digits % 10 !== 0) return undefined;
  return stated({ grain: "decade", year: digits >= 100 ? digits : fullYear(digits) }, stageIn(words));
}

function readCentury(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const printed = numeralIn(words, "N12", "N24", "ORDDAY");
  const count =
    numberIn(words, "ROMAN") ?? (printed === undefined ? numberIn(words, "ORDWORD") : Number.parseInt(printed, 10));
  if (count === undefined) {
    const { published } = reckoning;
    const by = numberIn(words, "POINTER");
    if (published === undefined || by === undefined) return undefined;
    return dated(moved({ grain: "century", year: published.when.year - (published.when.year % 100) }, by), published);
  }
  if (count < 1 || count > 21) return undefined;
  const start = numberIn(words, "ERA") === -1 ? 1 - (count - 1) * 100 : (count - 1) * 100;
  return stated({ grain: "century", year: start === 0 ? 1 : start }, stageIn(words));
}

/** Months, seasons, years, decades, centuries. */
export const monthForms: readonly Form[] = [
  {
    name: "finales de septiembre de 2001; mai dernier; septembre de cette année",
    pattern: `${stage}? (ARTICLE? UNIT OF)? ((ARTICLE)? POINTER)? MONTH ${yearBehind}`,
    unless: (words) =>
      isName(words) || (/^\p{L}{3,4}\.?$/u.test(matchedText(words)) && shortMonth.test(matchedText(words))),
    read: readMonth,
  },
  {
    name: "la primavera de 1999; l'été dernier; este verano",
    pattern: `${stage}? (ARTICLE '? POINTER? | POINTER | OF '? | (?= SEASON (OF? YEAR))) SEASON (OF? ARTICLE? ${year} | ${pointedYear} | POINTER)?`,
    read: readSeason,
  },
  {
    name: "los años 70; la década de 1990; les années 1980",
    pattern: `${stage}? ARTICLE? '? UNITS OF? ARTICLE? (DECADE | SHORTYEAR | YEAR | TENS | N99 | N59 | N31 | N24 | N12) | ${stage}? ARTICLE? UNIT OF ARTICLE? (UNITS)? (DECADE | SHORTYEAR | YEAR | TENS | N99 | N59)`,
    unless: (words) =>
      !["Y", "DE"].includes(letterIn(words, "UNITS") ?? letterIn(words, "UNIT") ?? "") ||
      (letterIn(words, "UNIT") === "Y" && letterIn(words, "UNITS") === undefined),
    read: readDecade,
  },
  {
    name: "2001; el año 2001; el 2001; l'année 2013; principios de 1999",
    pattern: `${stage}? (ARTICLE? '? (UNIT (ANY)? OF?)? | OF ARTICLE? '? UNIT)? (YEAR ERA? | (?<= UNIT) SHORTYEAR)`,
    unless: (words) => isNumber(words) || (letterIn(words, "UNIT") ?? "Y") !== "Y",
    read(words) {
      const own = yearIn(words);
      return own === undefined ? undefined : stated({ grain: "year", year: own }, stageIn(words));
    },
  },
  {
    name: "el siglo XIX; le XXe siècle; este siglo",
    pattern: `${stage}? ARTICLE? (UNIT (ROMAN|N12|N24) | (ROMAN|ORDDAY|ORDWORD) UNIT | POINTER UNIT) ERA?`,
    unless: (words) => letterIn(words, "UNIT") !== "CE",
    read: readCentury,
  },
];
