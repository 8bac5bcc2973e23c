import { months, shortMonths } from "../lexicon/calendar-words.js";
import type { Form } from "../../../dates/date-form.js";
import { compiled } from "./vocabulary.js";
import { joint, stage, stageIn, yearNumber } from "./parts.js";
import { yearIn, yearOfTwoDigits } from "./years.js";
import { type Sense, stated } from "../../../dates/meaning.js";
import {
  hasAny,
  matchAfter,
  numberIn,
  numeralIn,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

const countedAfter =
  /^\s+(?:or more|people|men|women|children|troops|soldiers|square|feet|foot|miles?|meters?|metres?|km|kg|kilomet|yards?|acres?|hectares?|tons?|tonnes?|pounds?|dollars?|euros?|yen|percent|per cent|times|points?|votes?|horsepower|rpm|calories|block|GMT|UTC|hours|hrs|local time|[A-Z][a-z]+ (?:Street|Avenue|Road|Boulevard|Blvd|Place|Drive|Lane|Court|Terrace|Circle|St\.|Ave\.)|(?:[NSEW]\.? )?[A-Z][a-z]+ (?:Street|Avenue))/;
const pluralAfter = /^\s+(?:[a-z]+ly\s+)?[a-z]{2,}(?:[^siu']s|[^sa]es)\b(?!['’])/;
const numberBefore =
  /(?:\b(?:No|Nos|number|numbers|resolution|resolutions|flight|room|page|pages|pp|route|highway|article|section|chapter|boeing|model|radio|windows|type|class|channel|extension|ext|zip|code|figure|unit|building|hull|serial|protocol|some|nearly|almost|over|least|than|approximately|only|another|all|those|these|exactly)\.?|[$£€#§+])\s*$|\d[.,:]$|[\w.]\/$|\d-\d{3,4}[-.]$/i;

/** "GTX 1660", but "WWDC 2005": a name in capitals goes with a year of its time. */
function isModel(words: MatchedWords): boolean {
  const year = Number(numeralIn(words, "YEAR") ?? 2000);
  return (year < 1800 || year > 2050) && /\b[A-Z]{2,6}\s$/.test(textBefore(words, 10));
}

/** "The Calder 2000 index", "the Velta 1900 tractor", "Office 2000": a number that is part of a name. */
function isPartOfName(words: MatchedWords): boolean {
  if (numeralIn(words, "YEAR") !== matchedText(words)) return false;
  const before = textBefore(words, 40);
  const after = textAfter(words, 30);
  if (!/\b\p{Lu}[\p{L}\p{M}’'-]*\s$/u.test(before) || happening.test(before)) return false;
  const named = /\b(?:the|a|an|its|his|her|their|our|new|this|that)\s+(?:\p{Lu}[\p{L}\p{M}’'-]*\s){1,3}$/iu.test(
    before,
  );
  if (/\b(?:an?)\s+\p{Lu}[\p{L}\p{M}’'-]*\s$/iu.test(before) && /^\s+[a-z]/.test(after)) return true;
  return (
    (named &&
      /^\s+(?!(?:and|or|to|was|is|were|in|on|at|by|with|when|where|which|that|as|for|but|the|a|an|has|had|will|would)\b)[a-z]{3,}\b/.test(
        after,
      )) ||
    /^\s+(?:rose|fell|gained|lost|climbed|dropped|slipped|advanced|edged|closed|index|tractor|aircraft|jets?|planes?|helicopters?|series|engine|model|stocks|shares)\b/.test(
      after,
    )
  );
}

/** What takes place in a year and is named with it: "the Olympics 2008", "Agenda 2030". */
const happening = new RegExp(
  String.raw`\b(?:${[...months, ...Object.keys(shortMonths)].join("|")}|Spring|Summer|Autumn|Fall|Winter|Games|Olympics?|Cup|Expo|Festival|Championships?|Open|Election|Elections|Convention|Conference|Congress|Summit|Act|Census|Constitution|Treaty|Revolution|War|In|Since|By|Until|From|During|After|Before|Of|Early|Late|The)\s$`,
);

/** "2000 people", "Resolution 1441", "over 1500", "1789 Elm Street". */
function isNumber(words: MatchedWords): boolean {
  const before = textBefore(words, 24);
  const after = textAfter(words, 30);
  if (
    isModel(words) ||
    isPartOfName(words) ||
    countedAfter.test(after) ||
    numberBefore.test(before) ||
    /^(?:[.,]\d|['’](?!s\b)[A-Za-z]|[A-Za-z]|\s*[-–]\s*(?:word|year|mile|foot|man|ton|page|seat|strong|point|room|meter|metre|member|acre|horsepower)|%|\s*×|\s+x\s+\d)/.test(
      after,
    )
  )
    return true;
  return (
    pluralAfter.test(after) &&
    !/\b(?:in|since|the|its|their|our|his|her|of|during|after|before|until|by)\s+$|['’]s?\s+$/i.test(before)
  );
}

function readYear(words: MatchedWords): Sense | undefined {
  const year = yearIn(words);
  return year === undefined ? undefined : stated({ grain: "year", year }, stageIn(words));
}

/** "1915-17": the second year has the first one's century. */
function readShortenedYear(words: MatchedWords): Sense | undefined {
  const printed = numeralIn(words, "N12", "N24", "N31", "N59", "N99") ?? "";
  const first = Number(/(\d{4})\D*$/.exec(textBefore(words))?.[1] ?? Number.NaN);
  if (printed.length !== 2 || Number.isNaN(first)) return undefined;
  const year = first - (first % 100) + Number(printed);
  return year > first && year - first < 60 ? stated({ grain: "year", year }) : undefined;
}

function readDecade(words: MatchedWords): Sense | undefined {
  const printed = numeralIn(words, "DECADE");
  const tens = numberIn(words, "TENS");
  const digits = printed === undefined ? tens : Number.parseInt(printed.replace(/^['’‘]/, ""), 10);
  const era = numberIn(words, "ERA");
  if (digits === undefined || digits % 10 !== 0 || (digits >= 100 && digits < 1000 && era === undefined))
    return undefined;
  const year = digits >= 100 ? digits : yearOfTwoDigits(digits);
  // "The 1300s" are a century; "the 2000s" have had no time to be one.
  if (era === undefined && year % 100 === 0 && year < 2000) return stated({ grain: "century", year }, stageIn(words));
  return stated({ grain: "decade", year: era === -1 ? 1 - year : year }, stageIn(words));
}

function readCentury(words: MatchedWords): Sense | undefined {
  const printed = numeralIn(words, "ORDDAY");
  const spelled = (numberIn(words, "TENS") ?? 0) + (numberIn(words, "ORDWORD") ?? 0);
  const count = printed === undefined ? spelled : Number.parseInt(printed, 10);
  if (count < 1 || count > 21) return undefined;
  const year = numberIn(words, "ERA") === -1 ? 1 - (count - 1) * 100 : (count - 1) * 100;
  return stated({ grain: "century", year: year === 0 ? 1 : year }, stageIn(words));
}

const centuryAfter = compiled("(or|and|to|through|-) (the)? (ORDDAY|ORDWORD) -? (century|centuries) ERA?", "y");

/** The first of two takes its era from the second. */
function readFirstCentury(words: MatchedWords): Sense | undefined {
  const rest = matchAfter(words, centuryAfter);
  return rest === undefined ? undefined : readCentury({ ...words, last: rest.last });
}

/** Years, decades, centuries. */
export const yearForms: readonly Form[] = [
  {
    name: "in 1895; early 2009; 480 BC; AD 79",
    pattern: `(${stage})? (ca | c | circa | about)? (the year)? ${yearNumber}`,
    unless: isNumber,
    read: (words) => {
      const sense = readYear(words);
      return sense !== undefined && hasAny(words, "ca", "ca.", "c.", "c", "circa", "about")
        ? { ...sense, mod: "APPROX", approximate: true }
        : sense;
    },
  },
  {
    name: "264 (to 241 BC)",
    pattern: `(${stage})? (the rest of)? (YEAR|N999|N99|N59|N31|N24|N12) (?= ${joint} (YEAR|N999|N99|N59|N31|N24|N12) ERA)`,
    read(words) {
      const printed = numeralIn(words, "YEAR", "N999", "N99", "N59", "N31", "N24", "N12");
      return printed === undefined ? undefined : stated({ grain: "year", year: 1 - Number(printed) }, stageIn(words));
    },
  },
  {
    name: "(1915-)17",
    pattern: `(?<= YEAR (-|/)) (N12|N24|N31|N59|N99)`,
    unless: (words) => /^(?:[-/:]|\s+[a-z]+s\b)/.test(textAfter(words)),
    read: readShortenedYear,
  },
  {
    name: "'99",
    pattern: `(${stage})? SHORTYEAR`,
    unless: (words) =>
      !/^[-–]['’]\d/.test(textAfter(words)) &&
      !/(?:^|\b(?:in|of|since|by|from|to|and|or|until|during|for|the|than|with|class|summer|winter|late|early|mid)|[-–(,])\s*$/i.test(
        textBefore(words),
      ),
    read: readYear,
  },
  {
    name: "9/11",
    pattern: "N12 / N12",
    read: (words, { published }) =>
      matchedText(words) === "9/11" && (published === undefined || published.when.year > 2000)
        ? stated({ grain: "day", year: 2001, month: 9, day: 11 })
        : undefined,
  },
  {
    name: "the mid-1970s; the 70s; the twenties",
    pattern: `(${stage})? (the)? (STAGE -?)? DECADE ERA?`,
    unless: (words) => /\b(?:his|her|their|my|your|our)\s+(?:early |late |mid-)?$/i.test(textBefore(words)),
    read: readDecade,
  },
  {
    name: "the 2nd (or 3rd century BC)",
    pattern: `(the)? (ORDDAY|ORDWORD) (?= (or|and|to|through|-) (the)? (ORDDAY|ORDWORD) -? (century|centuries))`,
    read: readFirstCentury,
  },
  {
    name: "the 21st century; the 4th century BC",
    pattern: `(${stage})? (the)? (STAGE -?)? (ORDDAY|(TENS -)? ORDWORD) -? (century|centuries) ERA?`,
    read: readCentury,
  },
];
