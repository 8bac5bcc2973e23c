import type { Span } from "../../model/passage.js";
import type { Abbreviation } from "../../model/article-reading.js";

const inBrackets = /\(([\p{L}\p{N}][\p{L}\p{N}&.-]{1,9})\)/gu;

/** Letters and digits of the short form, without the plural's "s". */
const lettersOf = (short: string): string =>
  short
    .replace(/(?<=\p{Lu})s$/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/**
 * The shortest end of the words before the bracket that explains the short form: each of its letters in order, the first one at the
 * beginning of a word (A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions", 2003).
 */
function longForm(short: string, before: string): string | undefined {
  const letters = lettersOf(short);
  let at = before.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    for (; at >= 0; at--) {
      const same = before[at]?.toLowerCase() === letters[i];
      const begins = at === 0 || !/[\p{L}\p{N}]/u.test(before[at - 1] ?? "");
      if (same && (i > 0 || begins)) break;
    }
    if (at < 0) return undefined;
    at -= 1;
  }
  return before.slice(at + 1).trim();
}

/** The abbreviations that the sentences explain: "Liberal Democratic Party (LDP)". */
export function abbreviationsIn(text: string, sentences: readonly Span[]): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    if (!sentence.includes("(")) continue;
    for (const { 1: short = "", index } of sentence.matchAll(inBrackets)) {
      if (!/\p{Lu}.*\p{Lu}/u.test(short)) continue;
      const most = Math.min(short.length + 5, short.length * 2);
      const words = sentence
        .slice(Math.max(0, index - 200), index)
        .trimEnd()
        .split(/\s+/u)
        .slice(-most);
      const long = longForm(short, words.join(" "));
      if (long !== undefined && long.length > short.length + 1) found.set(short, { short, long });
    }
  }
  return [...found.values()];
}
