import type { AnswerContext } from "../answer-context.js";
import { compareDays } from "../../model/days.js";
import type { TimelineEntry } from "./entry.js";
import { mergedEntries } from "./merge-entries.js";
import { publicationsIn } from "./publications.js";
import type { TimelineRequest } from "./query.js";
import { timelineQuery } from "./query.js";
import type { MentionedEvents } from "./mentioned-events.js";
import { mentionedEventsIn } from "./mentioned-events.js";

export interface CollectedEntries extends Omit<MentionedEvents, "entries"> {
  /** In order of time, the undated last; each event once. */
  readonly entries: readonly TimelineEntry[];
  /** Only most of the topic's words were found, not all. */
  readonly relaxed: boolean;
  readonly changed: readonly string[];
  readonly vanished: readonly string[];
}

function byTime({ finding: a, days: first }: TimelineEntry, { finding: b, days: second }: TimelineEntry): number {
  if (first.from === undefined || second.from === undefined)
    return Number(first.from === undefined) - Number(second.from === undefined);
  return (
    compareDays(first.from, second.from) ||
    compareDays(first.to ?? first.from, second.to ?? second.from) ||
    (a.citation.file < b.citation.file ? -1 : a.citation.file > b.citation.file ? 1 : 0) ||
    a.citation.start - b.citation.start
  );
}

/** A sentence that has the same date twice ("BEIJING, June 30 … on Thursday") is one entry. */
function onceEach(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const kept = new Map<string, TimelineEntry>();
  for (const entry of entries) {
    const { citation, date } = entry.finding;
    const when = date.from === undefined ? String(date.expression?.start) : `${date.from}/${date.to}`;
    const key = `${citation.file}|${citation.start}|${when}|${String(date.published)}`;
    const before = kept.get(key);
    // The later of two is the one inside the sentence; the earlier is often the dateline.
    if (before === undefined || before.finding.speaker === undefined) kept.set(key, entry);
  }
  return [...kept.values()];
}

const nothing: MentionedEvents = { entries: [], beyond: 0, undatedLeft: 0, cut: false };

/** All that stands on the timeline that was asked for. */
export async function collectEntries(asked: TimelineRequest, context: AnswerContext): Promise<CollectedEntries> {
  const { phrases, articles } = context;
  const question = await timelineQuery(asked, context);
  const { needs } = question;
  const told = asked.show === "published" ? nothing : await mentionedEventsIn(question);
  const out = asked.show === "mentioned" ? nothing : await publicationsIn(question);
  const entries = [...told.entries, ...out.entries];

  const strict = entries.filter(({ met }) => met >= needs.length);
  const enough = Math.ceil(needs.length * 0.6);
  const relaxed = strict.length === 0 && needs.length >= 3 && entries.some(({ met }) => met >= enough);
  const kept = relaxed ? entries.filter(({ met }) => met >= enough) : strict;
  const inOrder = onceEach(kept.map(({ entry }) => entry)).toSorted(byTime);
  return {
    entries: mergedEntries(inOrder, phrases).toSorted(byTime),
    beyond: told.beyond + out.beyond,
    undatedLeft: told.undatedLeft,
    cut: told.cut || out.cut,
    relaxed,
    changed: articles.gone.filter(({ kind }) => kind === "changed").map(({ file }) => file),
    vanished: articles.gone.filter(({ kind }) => kind === "vanished").map(({ file }) => file),
  };
}
