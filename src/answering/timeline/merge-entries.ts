import type { Citation, ShownDate } from "../../model/answer.js";
import type { Phrases } from "../../locales/en/answers.js";
import { alikePairs } from "./similar-sentences.js";
import type { TimelineEntry } from "./entry.js";
import type { DateProximity } from "./date-proximity.js";
import { isWithinDate, daysSpanned, nearness } from "./date-proximity.js";

const place = ({ file, line }: Citation): string => `${file.slice(file.lastIndexOf("/") + 1)}, line ${line}`;

/**
 * The member whose date and words stand for all: the date that most articles give or, being less exact, allow; the more exact;
 * printed rather than reckoned.
 */
function speakerFor(group: readonly TimelineEntry[]): TimelineEntry {
  const allowing = ({ finding: { date } }: TimelineEntry): number =>
    new Set(
      group
        .filter(({ finding: other }) => nearness(date, other.date) === "same" || isWithinDate(date, other.date))
        .map((one) => one.finding.citation.file),
    ).size;
  const best = [...group].sort(
    (a, b) =>
      allowing(b) - allowing(a) ||
      daysSpanned(a.finding.date) - daysSpanned(b.finding.date) ||
      Number(b.finding.date.basis === "stated") - Number(a.finding.date.basis === "stated") ||
      b.about - a.about,
  )[0];
  if (best === undefined) throw new RangeError("a group of entries has at least one");
  return best;
}

function together(group: readonly TimelineEntry[], phrases: Phrases): TimelineEntry {
  const first = speakerFor(group);
  const others = group.filter((entry) => entry !== first);
  if (others.length === 0) return first;
  const { finding } = first;
  const differing = others.filter(({ finding: { date } }) => nearness(date, finding.date) !== "same");
  const notes = [
    ...(finding.notes ?? []),
    ...differing.map(({ finding: other }) => phrases.timeline.otherDay(other.lead, place(other.citation))),
  ];
  return {
    ...first,
    finding: {
      ...finding,
      alsoIn: others.map((other) => other.finding.citation),
      ...(notes.length > 0 && { notes }),
    },
  };
}

const sentenceOf = ({ finding: { citation } }: TimelineEntry): string => `${citation.file}|${citation.start}`;

/** What two sentences that tell nearly the same mean for two of their dates. */
type Verdict = "one event" | "conflict" | "nothing";

/**
 * A sentence may have several dates ("on 17 April … on 18 April"); each belongs with its like in the other sentence. Only a date
 * that has none there can be a date that was told otherwise.
 */
function verdictOn(
  a: TimelineEntry,
  b: TimelineEntry,
  datesIn: (sentence: TimelineEntry) => readonly ShownDate[],
): Verdict {
  const [first, second] = [a.finding.date, b.finding.date];
  const near = nearness(first, second);
  if (near === "same") return "one event";
  const told = (date: ShownDate, sentence: TimelineEntry, as: readonly DateProximity[]): boolean =>
    datesIn(sentence).some((other) => as.includes(nearness(date, other)));
  if (near === "near") return told(first, b, ["same"]) || told(second, a, ["same"]) ? "nothing" : "one event";
  if (first.from === undefined || second.from === undefined) return "nothing";
  // Within one article a repeated sentence is a repeated event, not a contradiction.
  if (a.finding.citation.file === b.finding.citation.file) return "nothing";
  return told(first, b, ["same", "near"]) || told(second, a, ["same", "near"]) ? "nothing" : "conflict";
}

/**
 * One event once: sentences that tell nearly the same on the same or adjacent days become one entry with all citations. Where
 * articles put the same at dates that cannot be one, both stay, and each says that the other is there.
 */
export function mergedEntries(entries: readonly TimelineEntry[], phrases: Phrases): readonly TimelineEntry[] {
  const dates = new Map<string, ShownDate[]>();
  for (const entry of entries) {
    const own = dates.get(sentenceOf(entry));
    if (own === undefined) dates.set(sentenceOf(entry), [entry.finding.date]);
    else own.push(entry.finding.date);
  }
  const datesIn = (entry: TimelineEntry): readonly ShownDate[] => dates.get(sentenceOf(entry)) ?? [];
  const leader = entries.map((_, i) => i);
  const conflicts: (readonly [TimelineEntry, number, TimelineEntry, number])[] = [];
  for (const [a, b] of alikePairs(entries.map(({ tells }) => tells))) {
    const home = leader[a] ?? a;
    const [first, one, other] = [entries[home], entries[a], entries[b]];
    if (first === undefined || one === undefined || other === undefined) continue;
    const verdict = verdictOn(one, other, datesIn);
    // A group is held together by its first member, so that days cannot creep along a chain of neighbours.
    const holds = nearness(first.finding.date, other.finding.date) !== "apart";
    if (verdict === "one event" && holds && leader[b] === b && !isAmong(other, home, leader, entries)) leader[b] = home;
    if (verdict === "conflict") conflicts.push([one, a, other, b]);
  }
  const groups = new Map<number, TimelineEntry[]>();
  entries.forEach((entry, i) => {
    const group = groups.get(leader[i] ?? i);
    if (group === undefined) groups.set(leader[i] ?? i, [entry]);
    else group.push(entry);
  });
  const merged = new Map([...groups].map(([first, group]) => [first, together(group, phrases)]));
  for (const [one, a, other, b] of conflicts)
    for (const [home, theirs] of [
      [leader[a] ?? a, other],
      [leader[b] ?? b, one],
    ] as const) {
      const entry = merged.get(home);
      if (entry !== undefined && leader[a] !== leader[b]) merged.set(home, withConflict(entry, theirs, phrases));
    }
  return [...merged.values()];
}

/** Whether the group already has another date of the same sentence. */
function isAmong(
  entry: TimelineEntry,
  home: number,
  leader: readonly number[],
  entries: readonly TimelineEntry[],
): boolean {
  return entries.some((other, i) => leader[i] === home && sentenceOf(other) === sentenceOf(entry));
}

function withConflict(entry: TimelineEntry, other: TimelineEntry, phrases: Phrases): TimelineEntry {
  const note = phrases.timeline.conflict(other.finding.lead, place(other.finding.citation));
  const notes = entry.finding.notes ?? [];
  return notes.includes(note) ? entry : { ...entry, finding: { ...entry.finding, notes: [...notes, note] } };
}
