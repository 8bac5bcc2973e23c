import type { Archive, EventRef } from "../../archive/archive.js";
import { speakersNamed } from "../../archive/speakers.js";
import type { Phrases } from "../phrases/en.js";
import type { Candidates, Wanted } from "./candidates.js";
import { allEvents, eventsAbout, mostMentioned, sayingsOf } from "./candidates.js";
import { compareDays } from "./days.js";
import type { Entry, Opened } from "./entry.js";
import { entryOf } from "./entry.js";
import { mergedEntries } from "./merged.js";
import { publicationOf, publishedIn } from "./published.js";
import type { Finder, Need } from "./topic.js";
import { finderIn, needsIn, needsOfPeople } from "./topic.js";

/** What is asked for, checked and understood. */
export interface Asked extends Wanted {
  readonly topic?: string | undefined;
  readonly people?: string | undefined;
  readonly show: "mentioned" | "published" | "both";
  /** Of how many events the files are opened. */
  readonly most: number;
}

export interface Gathered {
  /** In order of time, the undated last; each event once. */
  readonly entries: readonly Entry[];
  /** Events whose files were not opened. */
  readonly beyond: number;
  readonly undatedLeft: number;
  /** Not all passages that have the words were looked at. */
  readonly cut: boolean;
  /** Only most of the topic's words were found, not all. */
  readonly relaxed: boolean;
  readonly changed: readonly string[];
  readonly vanished: readonly string[];
}

/** Opens each file once, and remembers those that may not be quoted. */
function opener(archive: Archive) {
  const files = new Map<string, Opened | undefined>();
  const changed: string[] = [];
  const vanished: string[] = [];
  const open = (file: string): Opened | undefined => {
    if (files.has(file)) return files.get(file);
    const now = archive.open(file);
    if (now.kind !== "open") (now.kind === "changed" ? changed : vanished).push(file);
    const opened = now.kind === "open" ? { article: now.article, reading: archive.reading(file) } : undefined;
    files.set(file, opened);
    return opened;
  };
  return { open, changed, vanished };
}

const keyOf = ({ file, index }: EventRef): string => `${file}|${index}`;

function byTime({ finding: a }: Entry, { finding: b }: Entry): number {
  if (a.date.from === undefined || b.date.from === undefined)
    return Number(a.date.from === undefined) - Number(b.date.from === undefined);
  return (
    compareDays(a.date.from, b.date.from) ||
    compareDays(a.date.to ?? a.date.from, b.date.to ?? b.date.from) ||
    (a.citation.file < b.citation.file ? -1 : a.citation.file > b.citation.file ? 1 : 0) ||
    a.citation.start - b.citation.start
  );
}

/** A sentence that has the same date twice ("BEIJING, June 30 … on Thursday") is one entry. */
function onceEach(entries: readonly Entry[]): readonly Entry[] {
  const kept = new Map<string, Entry>();
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

function candidatesFor(asked: Asked, archive: Archive): Candidates & { readonly sayings: ReadonlySet<string> } {
  const { topic, people } = asked;
  const keys = people === undefined ? [] : speakersNamed(people, archive.speakers()).map(({ key }) => key);
  const sayings = sayingsOf(keys, archive, asked);
  const sayingKeys = new Set(sayings.events.map(keyOf));
  const words = [topic, people].filter((part) => part !== undefined).join(" ");
  const found = words === "" ? allEvents(archive, asked) : eventsAbout(words, archive, asked);
  const known = new Set(found.events.map(keyOf));
  return {
    events: [...found.events, ...sayings.events.filter((ref) => !known.has(keyOf(ref)))],
    undatedLeft: found.undatedLeft,
    cut: found.cut,
    sayings: sayingKeys,
  };
}

/** All that stands on the timeline that was asked for. */
export function gathered(asked: Asked, archive: Archive, phrases: Phrases): Gathered {
  const { topic, people, show, most } = asked;
  const { open, changed, vanished } = opener(archive);
  const topicNeeds = topic === undefined ? [] : needsIn(topic, archive, "en");
  const peopleNeeds = people === undefined ? [] : needsOfPeople(people, archive, "en");
  const all = topicNeeds.length + peopleNeeds.length;
  const finders = new Map<string, Finder>();
  const findIn = ({ article, reading }: Opened, wanted: readonly Need[]): Finder | undefined => {
    if (wanted.length === 0) return undefined;
    const key = `${wanted.length}|${article.file}`;
    const find = finders.get(key) ?? finderIn(article, wanted, reading.abbreviations);
    finders.set(key, find);
    return find;
  };

  const entries: { readonly entry: Entry; readonly met: number }[] = [];
  let undatedLeft = 0;
  let beyond = 0;
  let cut = false;
  if (show !== "published") {
    const candidates = candidatesFor(asked, archive);
    const chosen = mostMentioned(candidates.events, most);
    ({ undatedLeft, cut } = candidates);
    beyond = candidates.events.length - chosen.length;
    for (const ref of chosen) {
      const opened = open(ref.file);
      if (opened === undefined) continue;
      const bySpeaker = candidates.sayings.has(keyOf(ref));
      const find = findIn(opened, bySpeaker ? topicNeeds : [...topicNeeds, ...peopleNeeds]);
      const entry = entryOf(ref, opened, find, phrases);
      if (entry !== undefined) entries.push({ entry, met: entry.about + (bySpeaker ? peopleNeeds.length : 0) });
    }
  }
  if (show !== "mentioned")
    for (const card of archive.articles) {
      if (asked.files !== undefined && !asked.files.includes(card.file)) continue;
      const out = publishedIn(card);
      const { from, to } = asked.stretch;
      if (out === undefined) continue;
      if ((to !== undefined && compareDays(out.from, to) > 0) || (from !== undefined && compareDays(out.to, from) < 0))
        continue;
      const opened = open(card.file);
      const entry = opened && publicationOf(opened, findIn(opened, [...topicNeeds, ...peopleNeeds]), phrases);
      if (entry !== undefined) entries.push({ entry, met: all });
    }

  const strict = entries.filter(({ met }) => met >= all);
  const enough = Math.ceil(all * 0.6);
  const relaxed = strict.length === 0 && all >= 3 && entries.some(({ met }) => met >= enough);
  const kept = relaxed ? entries.filter(({ met }) => met >= enough) : strict;
  const inOrder = onceEach(kept.map(({ entry }) => entry)).toSorted(byTime);
  return {
    entries: mergedEntries(inOrder, phrases).toSorted(byTime),
    beyond,
    undatedLeft,
    cut,
    relaxed,
    changed,
    vanished,
  };
}
