import type { Span } from "../../model/passage.js";
import type { Timex } from "../../model/timex.js";
import { compiled } from "./pattern-compiler.js";
import type { Form } from "./date-form.js";
import { forms } from "../languages/en/dates/forms.js";
import { yearIn } from "../languages/en/dates/years.js";
import { withRanges } from "./ranges.js";
import { type Published, reckoningOf } from "./reference-date.js";
import type { Sense } from "./meaning.js";
import { transcriptOf } from "./token-letters.js";
import { firstDay, granularityOf, lastDay, type When } from "./calendar-value.js";
import { numberIn, type Words, wordsAt } from "./matched-words.js";

interface Candidate {
  readonly form: Form;
  readonly rank: number;
  readonly words: Words;
}

const compiledForms = forms.map((form, rank) => ({ form, rank, pattern: compiled(form.pattern) }));

export interface TimexInput {
  readonly text: string;
  /** In order; the rest of the text, if any, is read line by line. */
  readonly sentences: readonly Span[];
  /** Undefined in an undated article. */
  readonly published?: Published | undefined;
}

/** Every temporal expression of the text, in order, none overlapping. */
export function timexesIn({ text, sentences, published }: TimexInput): Timex[] {
  const transcript = transcriptOf(text);
  const candidates: Candidate[] = [];
  for (const { form, rank, pattern } of compiledForms)
    for (const match of transcript.letters.matchAll(pattern)) {
      if (match[0] === "") continue;
      const words = wordsAt(transcript, match.index, match.index + match[0].length);
      if (form.unless?.(words) !== true) candidates.push({ form, rank, words });
    }
  const chosen = longest(candidates);
  const reckoning = reckoningOf({ text, sentences, published, isReport: isReport(chosen) });
  const found: Timex[] = [];
  for (const { form, words } of chosen) {
    const sense = form.read(words, reckoning);
    if (sense === undefined) continue;
    reckoning.learn(sense, words);
    found.push(timexOf(words, sense));
  }
  return withRanges(text, found);
}

/** A chronicle gives its dates in full again and again; a report says "on Monday". */
function isReport(candidates: readonly Candidate[]): boolean {
  const fromToday = candidates.filter(({ form }) => form.ofReports === true).length;
  const inFull = candidates.filter(
    ({ words }) => numberIn(words, "MONTH") !== undefined && yearIn(words) !== undefined,
  ).length;
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

function timexOf({ start, end }: Words, { type, value, mod, basis, anchor, when, approximate }: Sense): Timex {
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
