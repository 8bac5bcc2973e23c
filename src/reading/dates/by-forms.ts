import { matchesIn } from "../patterns/runs.js";
import { necessaryLetters } from "./necessary-letters.js";
import type { Timex } from "../../model/timex.js";
import type { DateCues, DateRules, TimexInput } from "./date-rules.js";
import type { DateWords } from "./date-words.js";
import type { Form } from "./date-form.js";
import { withRanges } from "./ranges.js";
import { reckoningOf } from "./reference-date.js";
import type { Sense } from "./meaning.js";
import type { Transcript } from "./transcript.js";
import { firstDay, granularityOf, lastDay, type When } from "./calendar-value.js";
import { type MatchedWords, matchedWords } from "./matched-words.js";

interface Candidate {
  readonly form: Form;
  readonly rank: number;
  readonly words: MatchedWords;
}

interface CompiledForm {
  readonly form: Form;
  readonly rank: number;
  readonly pattern: RegExp;
  /** Numbers of sets of letters; a transcript without a letter of one of them has no match. */
  readonly needs: readonly number[];
}

/** All forms, and for each letter (its code) the sets of letters that it is in. */
interface CompiledForms {
  readonly forms: readonly CompiledForm[];
  readonly setsWith: ReadonlyMap<number, readonly number[]>;
  readonly sets: number;
}

function compiled(forms: readonly Form[], words: DateWords): CompiledForms {
  const numbers = new Map<string, number>();
  const setsWith = new Map<number, number[]>();
  const numberOf = (letters: ReadonlySet<string>): number => {
    const key = [...letters].join("");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    for (const letter of letters) {
      const code = letter.charCodeAt(0);
      setsWith.set(code, [...(setsWith.get(code) ?? []), number]);
    }
    return number;
  };
  const all = forms.map((form, rank) => {
    const pattern = words.compiled(form.pattern);
    return { form, rank, pattern, needs: necessaryLetters(pattern.source).map(numberOf) };
  });
  return { forms: all, setsWith, sets: numbers.size };
}

/** What a language hands in to have its times read by forms. */
export interface FormsOfDates {
  readonly words: DateWords;
  readonly transcriptOf: (text: string) => Transcript;
  /** All ways to write a time. Where two match the same words the longer wins, then the one that stands first. */
  readonly forms: readonly Form[];
  /** Whether the words are a date in full, with its month and its year. */
  readonly isInFull: (words: MatchedWords) => boolean;
  readonly cues: DateCues;
}

/** Reads a language's times by its forms; they are compiled when the first text comes. */
export function byForms({ words, transcriptOf, forms, isInFull, cues }: FormsOfDates): DateRules {
  let compiledForms: CompiledForms | undefined;
  return {
    cues,
    timexesIn(input) {
      compiledForms ??= compiled(forms, words);
      const chosen = longest(candidatesIn(transcriptOf(input.text), compiledForms));
      return readInOrder(chosen, { ...input, cues, isReport: isReport(chosen, isInFull) });
    },
  };
}

const none: readonly number[] = [];

function candidatesIn(transcript: Transcript, { forms, setsWith, sets }: CompiledForms): Candidate[] {
  const candidates: Candidate[] = [];
  const found = new Uint8Array(sets);
  for (let at = 0; at < transcript.letters.length; at++)
    for (const set of setsWith.get(transcript.letters.charCodeAt(at)) ?? none) found[set] = 1;
  for (const { form, rank, pattern, needs } of forms) {
    if (needs.some((set) => found[set] === 0)) continue;
    for (const match of matchesIn(transcript.letters, pattern)) {
      if (match[0] === "") continue;
      const words = matchedWords(transcript, match.index, match.index + match[0].length);
      if (form.unless?.(words) !== true) candidates.push({ form, rank, words });
    }
  }
  return candidates;
}

/** What is told before is known when the next one is read. */
function readInOrder(
  chosen: readonly Candidate[],
  told: TimexInput & { readonly cues: DateCues; readonly isReport: boolean },
): Timex[] {
  const reckoning = reckoningOf(told);
  const found: Timex[] = [];
  for (const { form, words } of chosen) {
    const sense = form.read(words, reckoning);
    if (sense === undefined) continue;
    reckoning.learn(sense, words);
    found.push(timexOf(words, sense));
  }
  return withRanges(told.text, found, told.cues.ranges);
}

/** A chronicle gives its dates in full again and again; a report says "on Monday". */
function isReport(candidates: readonly Candidate[], isInFull: (words: MatchedWords) => boolean): boolean {
  const fromToday = candidates.filter(({ form }) => form.ofReports === true).length;
  const inFull = candidates.filter(({ words }) => isInFull(words)).length;
  return fromToday > 0 && inFull < 3 * fromToday;
}

/** Of candidates that share words, the longest; in the order of the text. */
function longest(candidates: Candidate[]): Candidate[] {
  const byLength = candidates.sort(
    (a, b) => b.words.end - b.words.start - (a.words.end - a.words.start) || a.rank - b.rank,
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of byLength) {
    const { first, last } = candidate.words;
    let free = true;
    for (let index = first; index < last && free; index++) free = !taken.has(index);
    if (!free) continue;
    for (let index = first; index < last; index++) taken.add(index);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.words.start - b.words.start);
}

function timexOf({ start, end }: MatchedWords, { type, value, mod, basis, anchor, when, approximate }: Sense): Timex {
  return {
    start,
    end,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    basis,
    ...(anchor === undefined ? {} : { anchor }),
    ...(when === undefined ? {} : { from: firstDay(when), to: lastDay(when), granularity: granularityOf(when) }),
    approximate: approximate ?? (mod !== undefined && when !== undefined && blurs(mod, when)),
  };
}

/** "Early 2021", "about 1895" have no sharp ends; "late yesterday" is yesterday. */
function blurs(mod: string, when: When): boolean {
  return mod === "APPROX" || (when.grain !== "day" && ["START", "MID", "END"].includes(mod));
}
