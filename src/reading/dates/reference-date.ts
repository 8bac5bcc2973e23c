import type { Span } from "../../model/passage.js";
import { readDay } from "../../model/calendar.js";
import type { DateCues, DateTense, TimexInput } from "./date-rules.js";
import { carries, widerValue } from "./shifted.js";
import type { Origin, Sense } from "./meaning.js";
import type { Grain, When } from "./calendar-value.js";

/** What expressions are counted from. It learns each expression in the order of the text. */
export interface Reckoning {
  /** Undefined in an undated article. */
  readonly published: Origin | undefined;
  /** An undated article that speaks of "Monday" and "last month": its months belong to a year that nobody knows. */
  readonly isUndatedReport: boolean;
  /** The last expression so far that says a day (a month, a year …), widened to it. */
  earlier(grain: Grain): Origin | undefined;
  /** The last expression so far that has a place on the calendar. */
  readonly last: () => Origin | undefined;
  /** Which way the sentence looks: "will", "until"; "said". */
  tense(span: Span): DateTense | undefined;
  /** Whether it is a term that something has to keep: "by", "until". */
  isDeadline(span: Span): boolean;
  /** Whether it dates something arranged, told in the present: "travels to Norland on Thursday". */
  isArranged(span: Span): boolean;
  /** Whether a verb of the past stands directly before it: "was painted on August 21". */
  hasHappened(span: Span): boolean;
  /** The last quarter, half or year that was named as such: what accounts are given for. */
  readonly period: () => Origin | undefined;
  /** Where a narrative stands: the last day or month, or a year that opens a sentence or a heading ("In 1942, …"). */
  readonly scene: () => Origin | undefined;
  learn(sense: Sense, span: Span): void;
}

/** "2021-08-28", "2022-06-30T17:41:43", "2021-08" and "2021" as places on the calendar. */
function whenPublished(value: string): When | undefined {
  const day = readDay(value.slice(0, 10));
  if (day !== undefined) return { grain: "day", ...day };
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(value);
  if (match === null) return undefined;
  const year = Number(match[1]);
  return match[2] === undefined ? { grain: "year", year } : { grain: "month", year, month: Number(match[2]) };
}

/** A short line without a full stop: "Campaign of 1905". Of "War, 1775-1777" the first year is where its story begins. */
function isInHeading(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 81), start);
  const after = text.slice(start, start + 81);
  const [head, tail] = [before.slice(before.lastIndexOf("\n") + 1), after.split("\n", 1)[0] ?? ""];
  const line = head + tail.trimEnd();
  return line.length <= 80 && !/[.!?,;]$/.test(line) && !/\d\s*[-–—]\s*$/.test(head);
}

/** "A treaty of 1882", "the vote planned for 1976" look back or ahead; "In 1942, …" and days and months carry the story on. */
function setsScene(when: When, { text, cues: { opening } }: ReferenceInput, start: number): boolean {
  if (when.grain === "year")
    return opening.test(text.slice(Math.max(0, start - 50), start)) || isInHeading(text, start);
  return when.grain !== "decade" && when.grain !== "century" && when.grain !== "half";
}

const grains: readonly Grain[] = ["day", "week", "month", "quarter", "half", "season", "year", "decade", "century"];

export interface ReferenceInput extends TimexInput {
  readonly cues: DateCues;
  readonly isReport: boolean;
}

export function reckoningOf(told: ReferenceInput): Reckoning {
  const { text, sentences, published, isReport, cues } = told;
  const when = published === undefined ? undefined : whenPublished(published.value);
  const latest = new Map<Grain, Origin>();
  let last: Origin | undefined;
  let scene: Origin | undefined;
  let period: Origin | undefined;
  const sentenceAt = sentenceFinder(text, sentences);
  return {
    published:
      published === undefined || when === undefined
        ? undefined
        : { when, basis: published.basis, anchor: published.span },
    isUndatedReport: isReport && when === undefined,
    earlier: (grain) => latest.get(grain),
    last: () => last,
    scene: () => scene,
    tense: (span) => cues.tense(text, sentenceAt(span), span),
    isDeadline: ({ start }) =>
      cues.deadline.test(
        text
          .slice(Math.max(0, start - 40), start)
          .split("\n")
          .at(-1) ?? "",
      ),
    isArranged: (span) => cues.isArranged(text, sentenceAt(span), span),
    hasHappened: (span) => cues.hasHappened(text, sentenceAt(span), span),
    period: () => period,
    learn({ when: known, type, value, isMeasure }, { start, end }) {
      if (isMeasure || type === "DURATION" || type === "SET" || value.endsWith("_REF")) return;
      if (known === undefined) {
        // "On Wednesday … the next day": what follows counts from a day that is not known, not from the one before it.
        latest.clear();
        last = undefined;
        return;
      }
      const isPeriod = known.grain === "quarter" || known.grain === "half" || known.grain === "year";
      if (isPeriod) period = { when: known, basis: "earlier-mention", anchor: { start, end } };
      last = { when: known, basis: "earlier-mention", anchor: { start, end } };
      if (scene === undefined || setsScene(known, told, start)) scene = last;
      for (const grain of grains) {
        if (!carries(known, grain)) continue;
        const wide = widerValue(known, grain);
        if (wide !== undefined) latest.set(grain, { ...last, when: wide });
      }
    },
  };
}

/** Expressions come in the order of the text, so one walk over the sentences finds each one's. */
function sentenceFinder(text: string, sentences: readonly Span[]): (span: Span) => Span {
  let index = 0;
  return (span) => {
    while (index + 1 < sentences.length && (sentences[index]?.end ?? 0) <= span.start) index++;
    const sentence = sentences[index];
    if (sentence !== undefined && sentence.start <= span.start && span.start < sentence.end) return sentence;
    const from = Math.max(0, span.start - 200);
    const line = from + text.slice(from, span.start).lastIndexOf("\n") + 1;
    return { start: line, end: Math.min(text.length, span.end + 200) };
  };
}
