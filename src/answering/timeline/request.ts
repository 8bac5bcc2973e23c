import type { AnswerContext } from "../answer-context.js";
import type { NothingFound, Refused } from "../../model/answer.js";
import type { Phrases } from "../../locales/en/answers.js";
import { plainDay } from "../findings/date-label.js";
import { noSuchSource } from "../source/source.js";
import { compareDays } from "../../model/days.js";
import type { TimelineRequest } from "./query.js";
import type { HeadingGrain } from "./granularity.js";
import type { Theme } from "./picture/looks.js";
import { shortestFrom, shortestTo, stretchAsked } from "../filters/date-range.js";
import type { TimedTopic } from "../filters/time-phrase.js";
import { timedTopic } from "../filters/time-phrase.js";

export interface TimelineInput {
  readonly topic?: string | undefined;
  readonly people?: string | undefined;
  readonly source?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: HeadingGrain | "auto" | undefined;
  readonly show?: TimelineRequest["show"] | undefined;
  /** For which window the picture is drawn. */
  readonly look?: Theme | undefined;
}

export interface UnderstoodTimeline extends Omit<TimelineRequest, "most"> {
  readonly kind: "understood";
  /** What else was asked for, in words: "with Zhao Lijian", "from 1895". */
  readonly limits: (phrases: Phrases) => readonly string[];
}

const given = (words: string | undefined): string | undefined => {
  const trimmed = words?.trim();
  return trimmed === "" ? undefined : trimmed;
};

function timeOf(from: string | undefined, to: string | undefined, phrases: Phrases): readonly string[] {
  const { timeline } = phrases;
  // "189X" and "1890s" read well as they are.
  const shown = (date: string): string => (/^-?\d{4}(?:-|$)/.test(date) ? plainDay(date, phrases) : date);
  if (from !== undefined && from === to) return [timeline.aboutTime(shown(from))];
  if (from !== undefined && to !== undefined) return [timeline.aboutTime(phrases.date.range(shown(from), shown(to)))];
  return [
    ...(from === undefined ? [] : [timeline.aboutFrom(shown(from))]),
    ...(to === undefined ? [] : [timeline.aboutTo(shown(to))]),
  ];
}

/** The time that was asked for in the topic itself, in words. */
function timeIn({ time, stretch: { from, to } }: TimedTopic, phrases: Phrases): readonly string[] {
  return from !== undefined && to !== undefined
    ? [phrases.timeline.aboutTime(time)]
    : timeOf(from && shortestFrom(from), to && shortestTo(to), phrases);
}

/** Checks what the options mean in this archive: the dates are dates, the source is there. */
export async function timelineRequest(
  input: TimelineInput,
  context: AnswerContext,
): Promise<UnderstoodTimeline | Refused | NothingFound> {
  const { archive, phrases } = context;
  const { timeline } = phrases;
  const [whole, people, source] = [
    given(input.topic?.replace(/^\s*(?:of|on|about|for) /iu, "")),
    given(input.people),
    given(input.source),
  ];
  const [fromAsked, toAsked] = [given(input.from), given(input.to)];
  const [first, last] = [fromAsked, toAsked].map((date) => (date === undefined ? undefined : stretchAsked(date)));
  if (fromAsked !== undefined && first === undefined)
    return { kind: "refused", reason: timeline.badDate("from", fromAsked) };
  if (toAsked !== undefined && last === undefined) return { kind: "refused", reason: timeline.badDate("to", toAsked) };
  if (first !== undefined && last !== undefined && compareDays(first.from, last.to) > 0)
    return { kind: "refused", reason: timeline.wrongWay(fromAsked ?? "", toAsked ?? "") };

  const cards = source === undefined ? undefined : await archive.articles({ named: source });
  if (source !== undefined && cards?.length === 0) return await noSuchSource(source, context);
  const timed = whole === undefined || first !== undefined || last !== undefined ? undefined : timedTopic(whole);
  const topic = timed === undefined ? whole : given(timed.topic);
  return {
    kind: "understood",
    show: input.show ?? "mentioned",
    stretch: timed?.stretch ?? { ...(first && { from: first.from }), ...(last && { to: last.to }) },
    ...(topic !== undefined && { topic }),
    ...(people !== undefined && { people }),
    ...(cards && { files: cards.map(({ file }) => file) }),
    limits: (phrases) => [
      ...(people === undefined ? [] : [phrases.timeline.aboutPeople(people)]),
      ...(source === undefined ? [] : [phrases.timeline.aboutSource(source)]),
      ...(timed === undefined ? timeOf(fromAsked, toAsked, phrases) : timeIn(timed, phrases)),
    ],
  };
}
