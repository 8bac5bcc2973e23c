import type { Compound, Numeral, Spelling } from "../spaced-tokens.js";
import { kindOfWholeNumber, numerals } from "../word-classes.js";

const numeral =
  /(?<iso>\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:T\d\d:\d\d(?::\d\d)?Z?)?)(?![\d/-])|(?<slashed>\d{1,2}(?:\/\d{1,2}\/|-\d{1,2}-|\.\d{1,2}\.)(?:\d{4}|\d\d))(?![\d/-])|(?<yearmonth>(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2]|[1-9])(?![\d/-]|\.\d)|(?:0?[1-9]|1[0-2]) ?[-/] ?(?:19|20)\d\d(?![\d/-]))|(?<clock>\d{1,2}(?::\d\d(?::\d\d)?|\s?[hH]\s?\d\d|\s?[hH](?![\p{L}\d])))(?![:\d])|(?<ordinal>\d{1,3}(?:er|re|ère|e|ème|º|ª|°|o|a)(?![\p{L}\d]))|(?<grouped>\d{1,3}(?:[.\u00a0\u202f ]\d{3}){1,4}(?:,\d{1,4})?)(?![.,]?\d)|(?<fraction>\d{1,9}[,.]\d{1,4})(?![.,]?\d)|(?<whole>\d{1,9})(?!\d)/uy;

function kindOf(groups: Readonly<Record<string, string | undefined>>): number {
  if (groups["iso"] !== undefined) return numerals.ISODAY;
  if (groups["slashed"] !== undefined) return numerals.SLASHED;
  if (groups["yearmonth"] !== undefined) return numerals.YEARMONTH;
  if (groups["clock"] !== undefined) return numerals.CLOCK;
  if (groups["grouped"] !== undefined) return numerals.NBIG;
  if (groups["fraction"] !== undefined) return numerals.NPOINT;
  const value = Number.parseInt(groups["ordinal"] ?? groups["whole"] ?? "0", 10);
  if (groups["ordinal"] !== undefined) return value >= 1 && value <= 31 ? numerals.ORDDAY : numerals.ORDBIG;
  return kindOfWholeNumber(value, groups["whole"]?.length ?? 0);
}

const digits = /\d+/y;

/** The number that begins there, as French and Spanish print it: "1.460", "2,5", "20 h 30", "1er", "27/8/2021". */
function numeralAt(text: string, start: number): Numeral {
  numeral.lastIndex = start;
  const match = numeral.exec(text);
  if (match !== null) return { end: numeral.lastIndex, kind: kindOf(match.groups ?? {}) };
  digits.lastIndex = start;
  digits.test(text);
  return { end: Math.max(start + 1, digits.lastIndex), kind: undefined };
}

/** Compounds by their first letter, small and capital. */
function byFirstLetter(compounds: readonly (readonly [RegExp, string])[]): Spelling["compounds"] {
  const table: Record<string, Compound[]> = {};
  for (const [pattern, word] of compounds) {
    const sticky = new RegExp(`${pattern.source}(?![\\p{L}\\p{N}])`, "iuy");
    const first = pattern.source.charAt(0);
    for (const letter of new Set([first.toLowerCase(), first.toUpperCase()]))
      (table[letter] ??= []).push({ pattern: sticky, word });
  }
  return table;
}

/** How a Romance language spells what dates are made of. `shortened` are abbreviations of months; `compounds` are several words that are one: "fin de semana". */
export function romanceSpelling(
  shortened: readonly string[],
  compounds: readonly (readonly [RegExp, string])[],
): Spelling {
  return {
    shortened: new RegExp(`^(?:${shortened.join("|")})$`, "i"),
    compounds: byFirstLetter(compounds),
    numeralAt,
    meridiem: /\s?[ap](?:\.\s?m\b\.?|m\b)/iy,
    attached: /h\b/y,
    longest: 16,
  };
}
