import type { Line } from "../../model/article.js";
import type { LineRule } from "../../model/line-rules.js";
import { countPieces } from "../patterns/runs.js";
import { isCorrection, isCredit } from "./site-furniture.js";
import { says, type Sign } from "./boilerplate-patterns.js";

export interface Labelled extends Pick<Line, "label"> {
  readonly rule: LineRule;
}

const longestSign = 400;
const wide = /[\u3040-\u9fff\uac00-\ud7af]/u;

/** In words; of scripts without spaces two characters are counted as one. */
export const lengthOf = (words: string): number => countPieces(words) + (wide.test(words) ? words.length / 2 : 0);
export const endsAsSentence = (words: string): boolean => /[.!?。！？…]["”’)」]?$/u.test(words);
/** Whether a line has the wording; of a paragraph it would tell nothing. */
export const hasSign = (sign: Sign, words: string): boolean =>
  words.length <= longestSign && says(sign, words.toLowerCase());

/** What is never the article's own, wherever it stands; in the order in which it is asked. */
const furniture: readonly (readonly [Sign, Labelled])[] = [
  ["machine", { label: "chrome", rule: "left over from the site's machinery" }],
  ["advert", { label: "chrome", rule: "advertisement" }],
  ["comments", { label: "chrome", rule: "comment form" }],
  ["related", { label: "chrome", rule: "heading of other articles" }],
  ["policy", { label: "chrome", rule: "cookie, privacy or copyright notice" }],
  ["credit", { label: "credit", rule: "picture or agency credit" }],
  ["tags", { label: "chrome", rule: "tags" }],
  ["signUp", { label: "chrome", rule: "subscription or sign-up offer" }],
  ["sharing", { label: "chrome", rule: "links for sharing and following" }],
  ["contact", { label: "chrome", rule: "note about the author or the article" }],
];

/** The label of what is the site's by its wording alone. */
export function furnitureIn(words: string): Labelled | undefined {
  if (isCorrection(words)) return { label: "chrome", rule: "note about the author or the article" };
  if (words.length > longestSign) return undefined;
  if (isCredit(words)) return { label: "credit", rule: "picture or agency credit" };
  if (!/[\p{L}\p{N}]/u.test(words)) return { label: "chrome", rule: "a line of marks" };
  const isLong = endsAsSentence(words) && lengthOf(words) > 20;
  return furniture.find(([sign]) => !(isLong && sign === "credit") && hasSign(sign, words))?.[1];
}
