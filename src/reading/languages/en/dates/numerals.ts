import type { Numeral } from "../../../dates/spaced-tokens.js";
import { kindOfWholeNumber, numerals } from "../../../dates/word-classes.js";

const numeral =
  /(?<mixed>\d{1,3}(?:[  -]\d\/\d{1,2}(?![\d/])|[½¼¾]))|(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?)(?![\d-])|(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d))(?![\d/])|(\d{1,2}:\d\d(?::\d\d)?)(?![\d:])|(\d{3,4}s|\d0s)|(\d{1,6}(?:st|nd|rd|th))|(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?)(?![\d,]\d)|(\d{1,9}\.\d{1,4})(?![\d.]{0,9}\d)|(\d{1,9})(?!\d)/y;
const kindsOfNumeral = ["ISODAY", "SLASHED", "CLOCK", "DECADE"] as const;
function kindOfNumber(match: RegExpExecArray): number {
  if (match.groups?.["mixed"] !== undefined) return numerals.NPOINT;
  const kind = kindsOfNumeral.find((_, index) => match[index + 2] !== undefined);
  if (kind !== undefined) return numerals[kind];
  const value = Number.parseInt(match[0].replaceAll(",", ""), 10);
  if (match[6] !== undefined) return value >= 1 && value <= 31 ? numerals.ORDDAY : numerals.ORDBIG;
  if (match[0].includes(".")) return numerals.NPOINT;
  return kindOfWholeNumber(value, match[9]?.length ?? 9);
}

const digits = /\d+/y;

/** The number that begins there. */
export function numeralAt(text: string, start: number): Numeral {
  numeral.lastIndex = start;
  const match = numeral.exec(text);
  if (match !== null) return { end: numeral.lastIndex, kind: kindOfNumber(match) };
  digits.lastIndex = start;
  digits.test(text);
  return { end: Math.max(start + 1, digits.lastIndex), kind: undefined };
}
