import type { SpeakerCard } from "../../archive/archive.js";
import type { Span } from "../../model/passage.js";
import type { Abbreviation } from "../../model/article-reading.js";
import type { Party } from "../../reading/parties/party.js";
import { formsOf as stateForms } from "../../reading/parties/states.js";
import type { Term } from "../../reading/analysis/analyzer.js";
import { termsOf, analysedWords as analysed } from "../filters/content-words.js";

/** One thing that must be spoken of, and all the ways of writing it: "Taro Aso", "Aso Taro", "Aso". */
export interface Need {
  readonly forms: readonly string[];
  /** A part of the name ("Aso"), which counts only in an article that prints a whole one, and only as a name. */
  readonly short: readonly string[];
  /** The whole name, where this need is one word of it. */
  readonly name?: string;
  /** Only with a capital, where the script has them: Turkey and no turkey. */
  readonly isProper?: boolean;
}

const lower = (text: string): string => text.toLowerCase();

function formsOf({ name, alsoAs }: SpeakerCard): readonly string[] {
  return [...new Set([name, ...alsoAs])];
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

function needOf(speaker: SpeakerCard): Need {
  const forms = formsOf(speaker);
  const whole = forms.filter((form) => form.includes(" "));
  if (whole.length === 0) return { forms, short: [] };
  return {
    forms: whole,
    short: [...new Set([...forms.filter((form) => !form.includes(" ")), ...whole.map(lastWord)])],
  };
}

/** Two or three words and nothing else may be a name; each article shows whether it is one. */
function possibleName(words: string): string | undefined {
  return /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,2}$/u.test(words.trim()) ? words.trim() : undefined;
}

/** Whether the words hold the name as whole words. Both in lower case. */
function holds(words: string, name: string): boolean {
  return ` ${words.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `.includes(` ${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `);
}

/** Somebody, by any name of any speaker who may be meant; where no speaker is, the words themselves, and whoever of `speakers` they name. */
export function needsOfPeople(
  cards: readonly SpeakerCard[],
  words: string,
  speakers: readonly SpeakerCard[],
): readonly Need[] {
  const meant = cards.map(needOf);
  return meant.length === 0
    ? needsIn(words, speakers, "en")
    : [{ forms: meant.flatMap(({ forms }) => forms), short: meant.flatMap(({ short }) => short) }];
}

/** A party, by any name that articles have for it: a state by its names, its people and its capital. */
export const needOfParty = (party: Party): Need => ({
  forms: party.kind === "state" ? stateForms(party.code) : [party.name.replace(/^the /iu, "")],
  short: [],
  isProper: true,
});

/** What was asked about, one need for the whole name of a speaker and one for every other word that carries meaning. */
export function needsIn(words: string, speakers: readonly SpeakerCard[], language: string): readonly Need[] {
  let rest = lower(words);
  const needs: Need[] = [];
  for (const speaker of speakers) {
    const named = formsOf(speaker).find((form) => form.includes(" ") && holds(rest, lower(form)));
    if (named === undefined) continue;
    needs.push(needOf(speaker));
    rest = rest.replace(lower(named), " ");
  }
  const name = needs.length === 0 ? possibleName(rest) : undefined;
  return [
    ...needs,
    ...termsOf(rest, language).map(({ start, end }) => ({
      forms: [rest.slice(start, end)],
      short: name === undefined ? [] : [lastWord(name)],
      ...(name !== undefined && { name }),
    })),
  ];
}

const wordsOf = (text: string): readonly string[] => lower(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The needs with what the article's own abbreviations add: "LDP" is asked for and "Liberal Democratic Party" is found, and
 * the other way round, where the short form answers the need of each of the words.
 */
function widened(needs: readonly Need[], abbreviations: readonly Abbreviation[]): readonly Need[] {
  const asked = new Set(needs.flatMap(({ forms }) => forms.map(lower)));
  return needs.map((need) => {
    const more = abbreviations.flatMap(({ short, long }) => {
      const words = wordsOf(long);
      if (need.forms.some((form) => lower(form) === lower(short))) return [long];
      const inFull = asked.has(lower(long)) || (words.length > 0 && words.every((word) => asked.has(word)));
      return inFull && need.forms.some((form) => lower(form) === lower(long) || words.includes(lower(form)))
        ? [short]
        : [];
    });
    return more.length === 0 ? need : { ...need, forms: [...need.forms, ...more] };
  });
}

/** The places where the terms stand next to each other in this order. */
function runsOf(form: readonly string[], terms: readonly Term[]): Span[] {
  if (form.length === 0) return [];
  const runs: Span[] = [];
  for (let at = 0; at + form.length <= terms.length; at++) {
    const last = terms[at + form.length - 1];
    const first = terms[at];
    if (first && last && form.every((term, i) => terms[at + i]?.term === term))
      runs.push({ start: first.start, end: last.end });
  }
  return runs;
}

/** Whether the article prints the name, each word with a capital, and nowhere uses its last word as a common one. */
function isNameIn(text: string, name: string): boolean {
  const at = lower(text).indexOf(lower(name));
  if (at < 0) return false;
  const printed = text.slice(at, at + name.length).split(" ");
  return printed.every((word) => /^\p{Lu}/u.test(word)) && !holds(text, lower(lastWord(name)));
}

/** The places where the word stands as a name does: with a capital, and no article or pronoun before it. */
function asName(word: string, text: string, language: string): readonly Span[] {
  return analysed(text, language).filter(({ start, end }) => {
    const printed = text.slice(start, end).replace(/['’]s?$/u, "");
    const before = /(\p{L}+)[ \n]$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? "";
    return (
      lower(printed) === lower(word) &&
      /^\p{Lu}/u.test(printed) &&
      !/^(?:the|an?|this|that|its|their|our|his|her|my)$/iu.test(before)
    );
  });
}

/** Where a stretch of an article speaks of each of the needs; an empty list for a need that it does not speak of. */
export type Finder = (text: string) => readonly (readonly Span[])[];

/** Prepares the needs for one article: its language, its abbreviations, and whether it has the names in full. */
export function finderIn(
  { text: whole, language }: { readonly text: string; readonly language: string },
  needs: readonly Need[],
  abbreviations: readonly Abbreviation[],
): Finder {
  const ways = widened(needs, abbreviations).map(({ forms, short, name, isProper = false }) => ({
    isProper,
    forms: forms.map((form) => termsOf(form, language).map(({ term }) => term)),
    short: (name === undefined ? forms : [name]).some((form) => isNameIn(whole, form)) ? short : [],
  }));
  return (text) => {
    const terms = termsOf(text, language);
    const isProperAt = ({ start }: Span): boolean => !/^\p{Ll}/u.test(text.slice(start, start + 2));
    return ways.map(({ forms, short, isProper }) => [
      ...forms.flatMap((form) => runsOf(form, terms)).filter((run) => !isProper || isProperAt(run)),
      ...short.flatMap((word) => asName(word, text, language)),
    ]);
  };
}
