import { matchesIn } from "../../../../patterns/runs.js";
import type { Span } from "../../../../../model/passage.js";
import { type NamedMention, shortOf } from "./person-names.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import { notNames, titledSurnames } from "../../lexicon/titles-and-bodies.js";

const before =
  /(?:\b(?:in|on|since|by|until|till|from|of|last|next|this|early|late|mid|and|or|to|through|during|between|before|after|for|every|each|the|a)|\d)[ \u00a0-]$/iu;
const behind =
  /^(?:['’]s\b|,(?! \d)| (?!(?:and|or|to|through|i|we|you|he|she|it|they|the|this|that|there|your|our|god)\b)\p{Ll})/u;

const said = /\b(?:said|says|added|told) $/u;

/**
 * The places where somebody is called by a surname that mostly is no name: "May said", "King said", where the article names Theresa May or Edwin King.
 * Not those where the month, the verb or the office stands: "in May", "May 4", "May we", "the King".
 */
export function calendarNames(
  text: string,
  paragraphs: readonly Span[],
  mentions: readonly NamedMention[],
): NamedMention[] {
  const surnames = new Set(
    mentions
      .filter(({ type, name }) => type === "person" && /\s/.test(name))
      .map(({ name }) => shortOf(name))
      .filter((surname) => notNames.has(surname.toLowerCase()) || titledSurnames.has(surname.toLowerCase())),
  );
  if (surnames.size === 0) return [];
  const found: NamedMention[] = [];
  for (const { start, end } of paragraphs)
    for (const match of matchesIn(
      text.slice(start, end),
      /(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}{1,11}(?![\p{L}\p{N}-])/gu,
    )) {
      const [name] = match;
      const one = { start: start + match.index, end: start + match.index + name.length };
      if (
        surnames.has(name) &&
        !before.test(text.slice(Math.max(0, one.start - 9), one.start)) &&
        (behind.test(text.slice(one.end, one.end + 12)) ||
          said.test(text.slice(Math.max(0, one.start - 9), one.start))) &&
        overlapping(mentions, one).length === 0
      )
        found.push({ ...one, name, type: "unknown" });
    }
  return found;
}
