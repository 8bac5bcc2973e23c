import type { DateCues, DateTense } from "../date-rules.js";

/** How a language shows in its verbs and prepositions which way a sentence looks. */
export interface TenseCues {
  /** Verbs, with the groups `future` and `past`. */
  readonly cue: RegExp;
  /** Directly before: a term that is still to come. */
  readonly termAhead: RegExp;
  /** Directly before: "since". */
  readonly sinceThen: RegExp;
  /** Directly before: "postponed to". */
  readonly moved: RegExp;
}

const reachBack = 160;
const reachAhead = 90;

/** The tense of the last verb before the expression in its sentence, or of the first after it. */
export function tenseBy({ cue, termAhead, sinceThen, moved }: TenseCues): DateCues["tense"] {
  const tensesOf = (text: string): DateTense[] =>
    [...text.matchAll(cue)].map((match) => (match.groups?.["past"] === undefined ? "future" : "past"));
  return (text, sentence, span) => {
    // "Al lunes", "du 3": the preposition is written with the article.
    const contracted = /^(?:al|del|au|du)\s+/iu.exec(text.slice(span.start, span.end))?.[0] ?? "";
    const before = text.slice(Math.max(sentence.start, span.start - reachBack), span.start) + contracted;
    const after = text.slice(span.end, Math.min(sentence.end, span.end + reachAhead));
    const told = tensesOf(before);
    if (sinceThen.test(before)) return "past";
    if (moved.test(before)) return "future";
    if (termAhead.test(before)) return told.at(-1) === "past" ? undefined : "future";
    return told.at(-1) ?? tensesOf(after)[0];
  };
}
