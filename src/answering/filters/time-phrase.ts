import { dateRules } from "../../reading/languages/en/dates/date-rules.js";
import type { Span } from "../../model/passage.js";
import type { Timex } from "../../model/timex.js";
import { dayNumber, dayOf } from "../../model/days.js";
import type { Stretch } from "./date-range.js";

/** A topic that names a time, taken apart: "Taiwan in August 2021". */
export interface TimedTopic {
  readonly topic: string;
  /** The time as it was written. */
  readonly time: string;
  readonly stretch: Partial<Stretch>;
}

/** Words that lead to a time and go with it. */
const leads =
  /(?:^|\s)(?<lead>since|after|from|until|till|before|by|in|on|during|of|at|between|around|about|the|year|month)$/iu;

/** What lies on the side of a time that the word before it leaves open; undefined after a word that leaves none. */
function openSide(lead: string, { from, to }: Stretch): Partial<Stretch> | undefined {
  switch (lead) {
    case "since":
    case "from":
      return { from };
    case "after":
      return { from: dayOf(dayNumber(to) + 1) };
    case "until":
    case "till":
    case "by":
      return { to };
    case "before":
      return { to: dayOf(dayNumber(from) - 1) };
    default:
      return undefined;
  }
}

/** "1895 and 1945", "1895 to 1945": from the one to the other, also where the reader of dates sees two. */
function rangeOf(first: Timex, second: Timex | undefined, words: string): Partial<Stretch> & { readonly span: Span } {
  if (first.range !== undefined) return first.range;
  const joined = second !== undefined && /^\s*(?:and|to|until|[-–—])\s*$/iu.test(words.slice(first.end, second.start));
  const whole = joined
    ? { span: { start: first.start, end: second.end }, to: second.to }
    : { span: first, to: first.to };
  return { span: whole.span, ...(first.from && { from: first.from }), ...(whole.to && { to: whole.to }) };
}

/** Reads the one time that a topic names; undefined where it names none, several, or one that depends on the day of asking. */
export function timedTopic(words: string): TimedTopic | undefined {
  const found = dateRules
    .timexesIn({ text: words, sentences: [{ start: 0, end: words.length }] })
    .filter(
      ({ type, basis, from }) => (type === "DATE" || type === "TIME") && basis === "stated" && from !== undefined,
    );
  const [first] = found;
  if (first === undefined) return undefined;
  const { span, from, to } = rangeOf(first, found[1], words);
  if (from === undefined || to === undefined || found.some(({ start }) => start < span.start || start >= span.end))
    return undefined;
  let before = words.slice(0, span.start).trimEnd();
  let open: Partial<Stretch> | undefined;
  for (let match = leads.exec(before); match !== null; match = leads.exec(before)) {
    const lead = match.groups?.["lead"]?.toLowerCase() ?? "";
    // "from 1895 to 1945" has both its ends.
    if (lead !== "from" || first.range === undefined) open ??= openSide(lead, { from, to });
    before = before.slice(0, match.index).trimEnd();
  }
  return {
    topic: `${before} ${words.slice(span.end).trim()}`.trim(),
    time: words.slice(span.start, span.end),
    stretch: open ?? { from, to },
  };
}
