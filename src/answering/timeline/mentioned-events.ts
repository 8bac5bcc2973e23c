import type { EventRef } from "../../archive/archive.js";
import { type EventCandidates, allEvents, eventsAbout, eventsOf, mostMentioned, sayingsOf } from "./candidates.js";
import { idOfStatement } from "../../archive/statement-refs.js";
import { statementsNear, voicesOf } from "../parties/voices.js";
import type { AskedParty } from "../parties/speakers.js";
import { datesTopic, isReportOfDated } from "./date-role.js";
import type { TimelineEntry } from "./entry.js";
import { entryOf } from "./entry.js";
import type { TimelineQuery } from "./query.js";

/** An entry and how many of the needs it meets. */
export interface Met {
  readonly entry: TimelineEntry;
  readonly met: number;
}

/** The events that articles tell of. */
export interface MentionedEvents {
  readonly entries: readonly Met[];
  /** Events whose files were not opened; each would be an entry. */
  readonly beyond: number;
  readonly undatedLeft: number;
  /** There are more passages with the words than were looked at. */
  readonly cut: boolean;
}

/** For an entry about a topic so many events are looked at, at most; so many of the last ones tell whether there is more. */
const looks = 5;

const tail = 50;

/** Most questions look no further than this. */
const openedAtOnce = 64;

const keyOf = ({ file, index }: EventRef): string => `${file}|${index}`;

async function everything({ asked, archive, phrases, articles }: TimelineQuery): Promise<MentionedEvents> {
  const { events, undatedLeft } = await allEvents(archive, asked);
  const chosen = mostMentioned(events, asked.most);
  const open = await articles.open(chosen.map(({ file }) => file));
  const entries = chosen.flatMap((ref) => {
    const opened = open.get(ref.file);
    const entry = opened && !isReportOfDated(ref, opened) ? entryOf(ref, opened, undefined, phrases) : undefined;
    return entry === undefined ? [] : [{ entry, met: 0 }];
  });
  return { entries, beyond: events.length - chosen.length, undatedLeft, cut: false };
}

/** What is said for a party, each saying counted as /who-said counts it. */
async function sayingsOfParty(
  party: AskedParty,
  { asked, archive, articles }: TimelineQuery,
): Promise<EventCandidates> {
  const { topic, files } = asked;
  const near = await statementsNear(
    party,
    { ...(topic !== undefined && { words: topic }), ...(files && { files }) },
    archive,
  );
  const voices = voicesOf(party, near, await articles.open(near.keys()));
  const refs = [...near.values()].flat().filter((ref) => voices.has(idOfStatement(ref)));
  return eventsOf(refs, archive, asked);
}

/** What is told in the mentioned dates: of everything, or of what is sought, the best passages first. */
export async function mentionedEventsIn(question: TimelineQuery): Promise<MentionedEvents> {
  const { asked, archive, words, needs, peopleNeeds, speakers, party, phrases, articles } = question;
  if (words === "") return everything(question);
  // Only small words ("the") are sought: nothing is about them.
  if (needs.length === 0) return { entries: [], beyond: 0, undatedLeft: 0, cut: false };
  const sayings = (
    party === undefined ? await sayingsOf(speakers, archive, asked) : await sayingsOfParty(party, question)
  ).events;
  const said = new Set(sayings.map(keyOf));
  const found = await eventsAbout(words, archive, asked);
  const events = [...sayings, ...found.events.filter((ref) => !said.has(keyOf(ref)))];
  const entries: Met[] = [];
  let looked = 0;
  let whole = 0;
  let lastWhole = -Infinity;
  for (const [at, ref] of events.entries()) {
    if (whole >= asked.most || looked >= looks * asked.most) break;
    looked++;
    const ahead = at % openedAtOnce === 0 ? events.slice(at, at + openedAtOnce) : [ref];
    const opened = (await articles.open(ahead.map(({ file }) => file))).get(ref.file);
    if (opened === undefined) continue;
    const bySpeaker = said.has(keyOf(ref));
    const find = (bySpeaker ? question.topicFinderFor : question.finderFor)(opened);
    if (!bySpeaker && (isReportOfDated(ref, opened) || !datesTopic(ref, opened, find))) continue;
    const entry = entryOf(ref, opened, find, phrases);
    if (entry === undefined) continue;
    const met = entry.about + (bySpeaker ? peopleNeeds : 0);
    if (met === needs.length) [whole, lastWhole] = [whole + 1, looked];
    entries.push({ entry, met });
  }
  // Best passages come first: where the last ones looked at have not all the words, those after them have not either.
  const cut = (found.cut || looked < events.length) && looked - lastWhole < tail;
  return { entries, beyond: 0, undatedLeft: 0, cut };
}
