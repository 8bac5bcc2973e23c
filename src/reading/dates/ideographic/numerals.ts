import type { Folded } from "./folding.js";

/** Signs of numbers, as digits and as Chinese characters, in folded text. */
export const digitSigns = "0123456789〇零一二三四五六七八九";
const placeSigns = "十百千廿卅两";
/** A number of at most eight signs, in digits or in characters. */
export const number = `(?:[0-9]{1,8}(?:\\.[0-9]{1,2})?|[${digitSigns.slice(10)}${placeSigns}]{1,8})`;
/** A year of four signs: "2004", "二〇〇四". */
export const fourSigns = "(?:[0-9]{4}|[〇零一二三四五六七八九]{4})";
/** One or two digits, or characters up to three: a month, a day, an hour. */
export const short = "(?:[0-9]{1,2}|[〇零一二三四五六七八九十廿卅]{1,3})";

const valueOfSign: ReadonlyMap<string, number> = new Map(
  Array.from(digitSigns).map((sign, index) => [sign, index < 10 ? index : index === 10 ? 0 : index - 11] as const),
);
const placeOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a numeral that one of the patterns above matched: "三十一" is 31, "二〇〇四" 2004, "10.5" 10.5, "廿八" 28. */
export function numberOf(numeral: string): number {
  if (/^[0-9.]+$/.test(numeral)) return Number(numeral);
  if (!/[十百千廿卅]/.test(numeral)) return Number(Array.from(numeral, (sign) => valueOfSign.get(sign) ?? 2).join(""));
  let sum = 0;
  let open: number | undefined;
  for (const sign of numeral) {
    const place = placeOf[sign];
    if (sign === "廿" || sign === "卅") sum += sign === "廿" ? 20 : 30;
    else if (place !== undefined) {
      sum += (open ?? 1) * place;
      open = undefined;
    } else open = sign === "两" ? 2 : (valueOfSign.get(sign) ?? 0);
  }
  return sum + (open ?? 0);
}

/** Whether a sign of a number stands directly before a position, so that a numeral that begins there is not whole. */
export function isInsideNumber(text: Folded, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === "") return false;
  if (digitSigns.includes(before) || "十百千万亿".includes(before)) return true;
  return ".,:/-".includes(before) && /[0-9]/.test(text.charAt(at - 2)) && /[0-9]/.test(text.charAt(at));
}
