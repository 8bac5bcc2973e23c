import { contains, type Span } from "../../model/passage.js";
import type { NotBefore, Reading } from "../../model/article-reading.js";
import type { DatedEvent, Day, Timex } from "../../model/timex.js";
import type { Statement } from "../../model/statement.js";
import type { DateCues } from "./date-rules.js";
import type { Published } from "./published.js";

export interface EventInput {
  readonly text: string;
  /** Sentences of the article itself, in order: no headlines of others, no chrome. */
  readonly sentences: readonly Span[];
  readonly timexes: readonly Timex[];
  /** Of the language of the text. */
  readonly cues: DateCues;
  readonly published?: Published | undefined;
  /** When it was last changed, where the article says so: what lies before that may have happened. EDTF. */
  readonly updated?: string | undefined;
}

/** "Now", "recently", a length of time and "every Monday" put nothing anywhere; "on Monday" does, even where nobody knows which. */
function placesSomething({ type, value, from }: Timex): boolean {
  if (type !== "DATE" && type !== "TIME") return false;
  return (
    from !== undefined ||
    /^XXXX-(?:WXX-[1-7]|\d\d)/.test(value) ||
    /^(?:XXXX|XXXX-XX|XXXX-WXX|XXXX-WXX-WE|XXXX-QX|XXXX-(?:SP|SU|FA|WI))$/.test(value)
  );
}

/** Where the first word of a sentence ends and its last one begins, as far as two letters make a word. */
interface Words {
  readonly firstEnd: number;
  readonly lastStart: number;
}

function wordsOf(text: string, { start, end }: Span): Words {
  let [firstEnd, lastStart] = [Infinity, -Infinity];
  for (const { 0: letter, index } of text.slice(start, end).matchAll(/\p{L}(?=(\p{L}))/gu)) {
    if (firstEnd === Infinity) firstEnd = start + index + 2 * letter.length;
    lastStart = start + index;
  }
  return { firstEnd, lastStart };
}

/**
 * "20:58", "Wednesday": a line of a live blog or of a masthead tells of nothing. The words of a sentence are looked for once: a hostile one has
 * as many dates as it has signs.
 */
function aloneIn(text: string): (placed: Placed) => boolean {
  let [last, words]: [Span | undefined, Words] = [undefined, { firstEnd: Infinity, lastStart: -Infinity }];
  return ({ timex, sentence }) => {
    if (last !== sentence) [last, words] = [sentence, wordsOf(text, sentence)];
    const around = [
      timex.start > sentence.start ? text.slice(Math.max(sentence.start, timex.start - 2), timex.start) : "",
      text.slice(timex.end, Math.min(sentence.end, timex.end + 2)),
    ];
    const isWord = words.firstEnd <= timex.start || words.lastStart >= timex.end;
    return !isWord && !/\p{L}{2}/u.test(around.join(""));
  };
}

interface Placed {
  readonly index: number;
  readonly timex: Timex;
  readonly sentence: Span;
}

/** Each expression that places something, with its sentence; of the two ends of a range, the first. */
function placedIn({ sentences, timexes }: EventInput): Placed[] {
  const placed: Placed[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((timexes[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next++;
    for (let index = next; index < timexes.length; index++) {
      const timex = timexes[index];
      if (timex === undefined || timex.start >= sentence.end) break;
      const isSecondEnd = timex.range !== undefined && timex.range.span.start < timex.start;
      if (contains(sentence, timex) && placesSomething(timex) && !isSecondEnd) placed.push({ index, timex, sentence });
    }
  }
  return placed;
}

/** What has been told as to come: later than the article, or said with "will" and "plans" and not before it. */
function isPlanned({ text, cues }: EventInput, { timex, sentence }: Placed, { first, last = first }: Writing): boolean {
  if (first !== undefined && last !== undefined && timex.from !== undefined && timex.to !== undefined) {
    if (timex.from > last) return true;
    if (timex.to < first) return false;
  }
  return cues.tense(text, sentence, timex) === "future";
}

/** The days of writing as far as they are known: nothing that ended before the first is still to come. */
interface Writing {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
}

function daysOfWriting({ published, updated }: EventInput): Writing {
  const [first, last] = [published?.value, updated].map((value) =>
    value !== undefined && value.length >= 10 ? value.slice(0, 10) : undefined,
  );
  return { first, last: first !== undefined && last !== undefined && last > first ? last : undefined };
}

/** What each sentence puts at a date: one entry for each expression, and one for the two ends of a range. */
export function eventsIn(input: EventInput): DatedEvent[] {
  const written = daysOfWriting(input);
  const past = notBeforeOf(input)?.day;
  const isAlone = aloneIn(input.text);
  const told = placedIn(input).filter(
    (placed) =>
      !isAlone(placed) &&
      !input.cues.events.measure.test(
        input.text.slice(Math.max(placed.sentence.start, placed.timex.start - 90), placed.timex.start),
      ),
  );
  return told.map((placed) => ({
    timex: placed.index,
    passage: { start: placed.sentence.start, end: placed.sentence.end },
    planned:
      past !== undefined && placed.timex.from !== undefined && placed.timex.from <= past
        ? false
        : isPlanned(input, placed, written),
    ...hangingOn(input, placed),
  }));
}

/** What the date is the date of, as far as the words of its sentence tell. */
function hangingOn({ text, cues }: EventInput, { timex, sentence }: Placed): Pick<DatedEvent, "role" | "told"> {
  const { start } = sentence;
  const date = timex.range?.span ?? timex;
  const clause = cues.clauseDatedBy?.(text.slice(start, sentence.end), {
    start: date.start - start,
    end: date.end - start,
  });
  if (clause === undefined) return { role: "event" };
  return { role: clause.role, told: { start: start + clause.told.start, end: start + clause.told.end } };
}

/**
 * An event whose date is that of a statement in its sentence is a report, in every language whose statements are read; so is what the day of the
 * article's dateline dates.
 */
export function withReports(
  { events, timexes }: Pick<Reading, "events" | "timexes">,
  statements: readonly Pick<Statement, "said" | "context">[],
  dateline: Span | undefined,
): readonly DatedEvent[] {
  const saidAt = new Set(statements.flatMap(({ said }) => said ?? []));
  const isReport = ({ role, timex }: DatedEvent): boolean => {
    const date = timexes[timex];
    return (
      role === "event" &&
      (saidAt.has(timex) || (dateline !== undefined && date !== undefined && contains(dateline, date)))
    );
  };
  return events.map((event) => (isReport(event) ? { ...event, role: "report" } : event));
}

/** A first day, cut to what the expression says: of "2021" the year. */
function asExact(day: Day, { granularity }: Timex): string {
  if (granularity === "month") return day.slice(0, -3);
  return granularity === "year" || granularity === "decade" || granularity === "century" ? day.slice(0, -6) : day;
}

/**
 * Of an undated article: the latest day that its own text speaks of as past or present, so that it was not written before it.
 * "Have reached record highs in 2021": not before 2021.
 */
export function notBeforeOf(input: EventInput): NotBefore | undefined {
  if (input.published !== undefined) return undefined;
  const { text, cues } = input;
  let latest: NotBefore | undefined;
  for (const { timex, sentence } of placedIn(input)) {
    if (timex.from === undefined || timex.basis !== "stated") continue;
    if (latest !== undefined && latest.day >= timex.from) continue;
    if (cues.events.comingBefore.test(text.slice(Math.max(0, timex.start - 30), timex.start))) continue;
    if (cues.tense(text, sentence, timex) === "future") continue;
    latest = { day: timex.from, date: asExact(timex.from, timex), from: { start: timex.start, end: timex.end } };
  }
  return latest;
}
