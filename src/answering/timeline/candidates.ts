import type { Archive, EventRef, SpeakerCard, StatementRef } from "../../archive/archive.js";
import { isOf } from "../../archive/speakers/speaker-directory.js";
import { speakersOf } from "../../model/statement.js";
import type { Timex } from "../../model/timex.js";
import { compareDays } from "../../model/days.js";
import { likelyDays } from "./estimated-days.js";
import type { Stretch } from "../filters/date-range.js";

/** What may stand on the timeline, before any file is opened. */
export interface EventCandidates {
  readonly events: readonly EventRef[];
  /** Those that have no known date, and are left out because a stretch of time was asked for. */
  readonly undatedLeft: number;
  /** There are more passages with the words than are looked at. */
  readonly cut: boolean;
}

export interface EventLimits {
  readonly files?: readonly string[];
  readonly stretch: Partial<Stretch>;
}

function isWithin(timex: Timex, { from, to }: Partial<Stretch>): boolean {
  const extent = likelyDays(timex);
  if (extent.from === undefined || extent.to === undefined) return false;
  return (
    (to === undefined || compareDays(extent.from, to) <= 0) && (from === undefined || compareDays(extent.to, from) >= 0)
  );
}

function within(events: readonly EventRef[], { stretch }: EventLimits): EventCandidates {
  if (stretch.from === undefined && stretch.to === undefined) return { events, undatedLeft: 0, cut: false };
  return {
    events: events.filter(({ timex }) => isWithin(timex, stretch)),
    undatedLeft: events.filter(({ timex }) => likelyDays(timex).from === undefined).length,
    cut: false,
  };
}

/** Every event of the files, in no order that matters. */
export async function allEvents(archive: Archive, wanted: EventLimits): Promise<EventCandidates> {
  return within(await archive.events({ ...wanted.stretch, ...(wanted.files && { files: wanted.files }) }), wanted);
}

/** How many of the best passages are looked at. */
export const passagesLookedAt = 1000;

/** The events of passages that have words of the topic, those of the best passages first. */
export async function eventsAbout(words: string, archive: Archive, wanted: EventLimits): Promise<EventCandidates> {
  const hits = await archive.search({ words, limit: passagesLookedAt, ...(wanted.files && { files: wanted.files }) });
  const seen = new Set<string>();
  const readings = await archive.readings(hits.map(({ file }) => file));
  const events = hits.flatMap(({ file, passage }, at) => {
    const { events = [], timexes = [] } = readings[at] ?? {};
    return events.flatMap((event, index): EventRef[] => {
      const timex = timexes[event.timex];
      const key = `${file}|${index}`;
      if (timex === undefined || seen.has(key)) return [];
      if (event.passage.start >= passage.end || event.passage.end <= passage.start) return [];
      seen.add(key);
      return [{ file, index, event, timex }];
    });
  });
  return { ...within(events, wanted), cut: hits.length === passagesLookedAt };
}

/** What one speaker says, and no namesake who shares the key. */
async function statementsBy(
  card: SpeakerCard,
  archive: Archive,
  { files }: EventLimits,
): Promise<readonly StatementRef[]> {
  const all = await archive.statements({ speakerKey: card.key, ...(files && { files }) });
  return all.filter(({ statement }) => speakersOf(statement).some((speaker) => isOf(speaker, card)));
}

/** The events that are the saying of something, by these speakers: "she said on Friday" names nobody, the reading does. */
export async function sayingsOf(
  speakers: readonly SpeakerCard[],
  archive: Archive,
  wanted: EventLimits,
): Promise<EventCandidates> {
  const said = (await Promise.all(speakers.map((card) => statementsBy(card, archive, wanted)))).flat();
  return eventsOf(said, archive, wanted);
}

/** The events that are the saying of these statements. */
export async function eventsOf(
  said: readonly StatementRef[],
  archive: Archive,
  wanted: EventLimits,
): Promise<EventCandidates> {
  const readings = await archive.readings(said.map(({ file }) => file));
  const events = said.flatMap(({ file, statement }, at) => {
    const { events = [], timexes = [] } = readings[at] ?? {};
    return events.flatMap((event, index): EventRef[] => {
      const timex = timexes[event.timex];
      return timex !== undefined && event.timex === statement.said ? [{ file, index, event, timex }] : [];
    });
  });
  return within(events, wanted);
}

/** Keeps so many events that opening their files stays quick: of the dates that most articles mention. */
export function mostMentioned(events: readonly EventRef[], most: number): readonly EventRef[] {
  if (events.length <= most) return events;
  const filesAt = new Map<string, Set<string>>();
  const keyOf = ({ timex }: EventRef): string => `${likelyDays(timex).from ?? ""}/${likelyDays(timex).to ?? ""}`;
  for (const ref of events) {
    const files = filesAt.get(keyOf(ref)) ?? new Set();
    filesAt.set(keyOf(ref), files.add(ref.file));
  }
  const mentions = (ref: EventRef): number =>
    likelyDays(ref.timex).from === undefined ? 0 : (filesAt.get(keyOf(ref))?.size ?? 0);
  return [...events].sort((a, b) => mentions(b) - mentions(a)).slice(0, most);
}
