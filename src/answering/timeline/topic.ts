import type { Archive, SpeakerCard } from "../../archive/archive.js";
import type { Span } from "../../model/passage.js";
import type { Abbreviation } from "../../model/reading.js";
import type { Term } from "./terms.js";
import { termsOf } from "./terms.js";

/** One thing that must be spoken of, and all the ways of writing it: "Taro Aso", "Aso Taro", "Aso". */
export interface Need {
  readonly forms: readonly string[];
  /** A part of the name, which counts only in an article that has a whole form. */
  readonly short: readonly string[];
}

const lower = (text: string): string => text.toLowerCase();

function formsOf({ name, alsoAs }: SpeakerCard): readonly string[] {
  return [...new Set([name, ...alsoAs])];
}

function needOf(speaker: SpeakerCard): Need {
  const forms = formsOf(speaker);
  const whole = forms.filter((form) => form.includes(" "));
  return whole.length === 0
    ? { forms, short: [] }
    : { forms: whole, short: forms.filter((form) => !form.includes(" ")) };
}

/** Whether the words hold the name as whole words. Both in lower case. */
function holds(words: string, name: string): boolean {
  return ` ${words.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `.includes(` ${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `);
}

/** The speakers whom a name means: by a whole form of it, or by a part of one ("Zhao"). */
export function speakersNamed(name: string, archive: Archive): readonly SpeakerCard[] {
  const asked = lower(name).trim();
  const speakers = archive.speakers();
  const exactly = speakers.filter((speaker) => formsOf(speaker).some((form) => lower(form) === asked));
  return exactly.length > 0
    ? exactly
    : speakers.filter((speaker) => formsOf(speaker).some((form) => holds(lower(form), asked)));
}

/** What was asked about, one need for a name of the archive's and one for every other word that carries meaning. */
export function needsIn(words: string, archive: Archive, language: string): readonly Need[] {
  let rest = lower(words);
  const alone = rest.trim();
  const needs: Need[] = [];
  for (const speaker of archive.speakers()) {
    const named = formsOf(speaker).find(
      (form) => lower(form) === alone || (form.includes(" ") && holds(rest, lower(form))),
    );
    if (named === undefined) continue;
    needs.push(needOf(speaker));
    rest = rest.replace(lower(named), " ");
  }
  return [
    ...needs,
    ...termsOf(rest, language).map(({ start, end }) => ({ forms: [rest.slice(start, end)], short: [] })),
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

/** Where a stretch of an article speaks of each of the needs; an empty list for a need that it does not speak of. */
export type Finder = (text: string) => readonly (readonly Span[])[];

/** Prepares the needs for one article: its language, its abbreviations, and whether it has the names in full. */
export function finderIn(
  article: { readonly text: string; readonly language: string },
  needs: readonly Need[],
  abbreviations: readonly Abbreviation[],
): Finder {
  const whole = lower(article.text);
  const forms = widened(needs, abbreviations).map((wide) => {
    const inFull = wide.forms.some((form) => whole.includes(lower(form)));
    return (inFull ? [...wide.forms, ...wide.short] : wide.forms).map((form) =>
      termsOf(form, article.language).map(({ term }) => term),
    );
  });
  return (text) => {
    const terms = termsOf(text, article.language);
    return forms.map((alternatives) => alternatives.flatMap((form) => runsOf(form, terms)));
  };
}
