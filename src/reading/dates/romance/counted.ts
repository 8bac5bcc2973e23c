import type { Form } from "../date-form.js";
import { letterIn, numberIn, textAfter, textBefore, matchedText, type MatchedWords } from "../matched-words.js";
import { dated, duration, reference, repeated, type Sense } from "../meaning.js";
import type { Reckoning } from "../reference-date.js";
import { amount, amountIn } from "./amounts.js";
import { readDeictic } from "./periods.js";
import { away, grainIn, present, unit, unitIn } from "./units.js";

const about = "(APPROX)?";
const anyUnit = "(UNIT|UNITS|CLOCKUNIT|CLOCKUNITS)";
const half = "(AND HALF)?";

const plainUnits: Readonly<Record<string, readonly [number, string]>> = {
  F: [2, "W"],
  Q: [3, "M"],
  H: [6, "M"],
  DE: [10, "Y"],
};

/** "P3D", "PT12H", "PXM". */
function durationValue(words: MatchedWords, number: number | "X"): string | undefined {
  const clock = letterIn(words, "CLOCKUNIT") ?? letterIn(words, "CLOCKUNITS");
  const named = clock ?? unitIn(words);
  if (named === undefined) return undefined;
  const [times, letter] = clock === undefined ? (plainUnits[named] ?? [1, named]) : [1, named];
  const total = number === "X" ? "X" : String(Math.round(number * times * 100) / 100);
  return `P${clock === undefined ? "" : "T"}${total}${letter}`;
}

function readDuration(words: MatchedWords): Sense | undefined {
  const value = durationValue(words, amountIn(words) ?? "X");
  return value === undefined ? undefined : duration(value, letterIn(words, "APPROX"));
}

/** So many units from the publication date; "X" where nobody counted them. */
function fromPublication(words: MatchedWords, reckoning: Reckoning, direction: 1 | -1): Sense | undefined {
  const grain = grainIn(words);
  const number = amountIn(words);
  const vague = reference(direction < 0 ? "PAST_REF" : "FUTURE_REF");
  if (grain === undefined) {
    const today = present(reckoning, "day");
    return today?.when.grain === "day" ? dated(today.when, today) : vague;
  }
  if (number === "X" || number === undefined) return vague;
  const by = direction * Math.round(unitIn(words) === "F" ? 2 * number : number);
  const sense = away(present(reckoning, grain), by, grain);
  const mod = letterIn(words, "APPROX");
  return mod === undefined ? sense : { ...sense, mod };
}

function fromMention(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const grain = grainIn(words);
  const number = amountIn(words);
  const direction = numberIn(words, "SHIFT") ?? 1;
  if (grain === undefined || number === "X" || number === undefined) return readDuration(words);
  return away(reckoning.earlier(grain), direction * Math.round(number), grain);
}

/** Amounts of time: counted from the day of writing or an earlier mention, as lengths, and as what comes again. */
export const countedForms: readonly Form[] = [
  {
    ofReports: true,
    name: "hace tres años; il y a deux semaines",
    pattern: `AGO ${about} ${amount} OF? ${anyUnit} ${half}`,
    read: (words, reckoning) => fromPublication(words, reckoning, -1),
  },
  {
    ofReports: true,
    name: "dos años atrás",
    pattern: `${about} ${amount} ${anyUnit} BACK`,
    read: (words, reckoning) => fromPublication(words, reckoning, -1),
  },
  {
    name: "dentro de tres meses; dans deux ans",
    pattern: `INTIME ${about} ${amount} ${anyUnit} ${half}`,
    read: (words, reckoning) => fromPublication(words, reckoning, 1),
  },
  {
    name: "tres semanas a partir de mañana",
    pattern: `${amount} UNITS JOINT? fromon OF? (DEICTIC|REFERENCE)`,
    read(words, reckoning) {
      const days = { D: 1, W: 7, F: 14 }[unitIn(words) ?? ""];
      const start =
        numberIn(words, "DEICTIC") === undefined ? present(reckoning, "day") : originOf(readDeictic(words, reckoning));
      const number = amountIn(words);
      return days === undefined || typeof number !== "number"
        ? fromPublication(words, reckoning, 1)
        : away(start, days * number, "day");
    },
  },
  {
    name: "dos días después; trois mois plus tard; un año antes",
    pattern: `(${about} ${amount} ${unit} | UNITS) SHIFT`,
    // "Dos años después de la guerra" is told by an event.
    unless: (words) => /^\s+(?:de|del|que|d['’]|du|des)(?![\p{L}])/u.test(textAfter(words)),
    read: fromMention,
  },
  {
    name: "los últimos tres meses; les trois derniers mois; los próximos años",
    pattern: `ARTICLE? ((POINTER|RELATIVE) ${amount}? | ${amount} (POINTER|RELATIVE)) (UNITS|CLOCKUNITS) (POINTER|RELATIVE)?`,
    read: readDuration,
  },
  {
    name: "los meses siguientes",
    pattern: `ARTICLE (${amount})? (UNITS|CLOCKUNITS) (POINTER|RELATIVE)`,
    read: readDuration,
  },
  {
    name: "tres años; deux ans et demi; los cuatro años",
    pattern: `${about} (ARTICLE|POINTER)? ${amount} -? OF? ${anyUnit} ${half}`,
    unless: (words) => isAge(words),
    read: readDuration,
  },
  {
    name: "medio año; une demi-heure",
    pattern: "(ARTICLE|SMALL)? HALF -? (UNIT|CLOCKUNIT)",
    read: (words) => {
      const value = durationValue(words, 0.5);
      return value === undefined ? undefined : duration(value);
    },
  },
  {
    name: "dos años y tres meses",
    pattern: `${amount} ${anyUnit} AND ${amount} ${anyUnit}`,
    read(words) {
      const cut = jointIn(words);
      const [first, second] =
        cut === undefined ? [] : [readDuration({ ...words, last: cut }), readDuration({ ...words, first: cut + 1 })];
      if (first === undefined || second === undefined) return undefined;
      const [head, tail] = [first.value, second.value.slice(1)];
      return duration(head.includes("T") ? head + tail.replace("T", "") : head + tail);
    },
  },
  {
    name: "tres (o cuatro semanas)",
    pattern: `(ARTICLE)? ${amount} (?= (JOINT|-) ${amount} (UNITS|CLOCKUNITS))`,
    unless: (words) => /^(?:los|las|les)$/i.test(matchedText(words)) || /\b(?:19|20)\d\d$/.test(matchedText(words)),
    read(words) {
      const { transcript, last } = words;
      for (let end = last + 1; end <= Math.min(transcript.letters.length, last + 8); end++) {
        const value = durationValue({ ...words, first: last, last: end }, amountIn(words) ?? "X");
        if (value !== undefined) return duration(value);
      }
      return undefined;
    },
  },
  {
    name: "toda la semana; tout le mois",
    pattern: "EVERY ARTICLE? '? (UNIT|CLOCKUNIT)",
    unless: (words) => letterIn(words, "EVERY") !== "WHOLE",
    read: (words) => lasting(words, 1),
  },
  {
    name: "años; durante meses; depuis des semaines",
    pattern: "(UNITS | CLOCKUNITS)",
    unless: (words) =>
      !/(?:^|\s)(?:durante|desde hace|hace|depuis(?: des)?|pendant(?: des)?|en|de|des|por|tras|varios|après(?: des)?)\s$/i.test(
        textBefore(words, 14),
      ) || /^\s+(?:de)\s/.test(textAfter(words)),
    read: (words) => lasting(words, "X"),
  },
  {
    name: "cada día; tous les trois mois; todas las semanas",
    pattern: `EVERY ARTICLE? ${amount}? ${anyUnit}`,
    unless: (words) =>
      letterIn(words, "EVERY") === "WHOLE" ||
      (letterIn(words, "EVERY") === "ALL" && letterIn(words, "UNITS") === undefined),
    read(words) {
      const value = durationValue(words, amountIn(words) ?? 1);
      return value === undefined ? undefined : repeated(value);
    },
  },
  {
    name: "al año; por mes; par an",
    pattern: "PER (ARTICLE)? (UNIT|CLOCKUNIT)",
    unless: (words) =>
      !/^(?:par|al (?:año|mes))/i.test(matchedText(words)) &&
      (!/(?:\d|veces|euros|pesetas|dólares|millones|vez)\s$/i.test(textBefore(words)) ||
        /^\s+(?:siguiente|anterior)/.test(textAfter(words))),
    read(words) {
      const value = durationValue(words, 1);
      return value === undefined ? undefined : repeated(value);
    },
  },
  {
    name: "diario; mensuelle; anualmente",
    pattern: "REGULAR",
    // "Le quotidien", "el diario": a paper.
    unless: (words) =>
      /(?:^|[\s'’])(?:le|un|du|au|l['’]|el|del|al|los|les|ce|este|cet)\s*$/iu.test(textBefore(words, 8)),
    read(words) {
      const letter = letterIn(words, "REGULAR") ?? "D";
      return repeated(/^\d/.test(letter) ? `P${letter}` : letter === "H" ? "PT1H" : `P1${letter}`);
    },
  },
];

/** Where the second of two amounts begins. */
function jointIn({ transcript, first, last }: MatchedWords): number | undefined {
  let hasUnit = false;
  for (let index = first; index < last; index++) {
    const letter = transcript.letters.charAt(index);
    const { valueOf } = transcript.words;
    if ((["UNIT", "UNITS", "CLOCKUNIT", "CLOCKUNITS"] as const).some((name) => valueOf(letter, name) !== undefined))
      hasUnit = true;
    if (hasUnit && valueOf(letter, "AND") !== undefined) return index;
  }
  return undefined;
}

const originOf = (sense: Sense | undefined) =>
  sense?.when === undefined ? undefined : { when: sense.when, basis: sense.basis, anchor: sense.anchor };

function lasting(words: MatchedWords, number: 1 | "X"): Sense | undefined {
  const value = durationValue(words, number);
  return value === undefined ? undefined : duration(value);
}

/** "De 43 años de edad", "âgé de 28 ans" are ages; they are marked as lengths all the same. "Un día" tells of some day. */
const isAge = (words: MatchedWords): boolean =>
  /^(?:el |la |un |une |una |le )/i.test(matchedText(words)) &&
  letterIn(words, "UNIT") !== undefined &&
  /^\s+(?:que|de estos|quando|où)(?![\p{L}])/u.test(textAfter(words));
