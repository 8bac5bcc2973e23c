import type { Citation, ShownDate } from "../../model/answer.js";
import type { Phrases } from "../phrases/en.js";
import { alikePairs } from "./alike.js";
import { compareDays, dayNumber } from "./days.js";
import type { Entry } from "./entry.js";

type Near = "same" | "near" | "apart";

/** Whether two dates can be one day: the same, a day apart, or one within the other ("1895" and "17 April 1895"). */
function nearness(a: ShownDate, b: ShownDate): Near {
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined)
    return a.from === b.from ? "same" : "apart";
  if (a.from === b.from && a.to === b.to) return "same";
  const inside = (x: ShownDate, y: ShownDate): boolean =>
    compareDays(x.from ?? "", y.from ?? "") <= 0 && compareDays(y.to ?? "", x.to ?? "") <= 0;
  if (inside(a, b) || inside(b, a)) return "near";
  const apart = Math.max(Math.abs(dayNumber(a.from) - dayNumber(b.from)), Math.abs(dayNumber(a.to) - dayNumber(b.to)));
  return apart <= 1 ? "near" : "apart";
}

const place = ({ file, line }: Citation): string => `${file.slice(file.lastIndexOf("/") + 1)}, line ${line}`;

const days = ({ from, to }: ShownDate): number => (from && to ? dayNumber(to) - dayNumber(from) : Infinity);

/** The member whose date and words stand for all: the date that most articles give; printed rather than reckoned; the more exact. */
function speakerFor(group: readonly Entry[]): Entry {
  const filesWith = ({ finding }: Entry): number =>
    new Set(
      group
        .filter(({ finding: { date } }) => date.from === finding.date.from && date.to === finding.date.to)
        .map((one) => one.finding.citation.file),
    ).size;
  const best = [...group].sort(
    (a, b) =>
      filesWith(b) - filesWith(a) ||
      Number(b.finding.date.basis === "stated") - Number(a.finding.date.basis === "stated") ||
      days(a.finding.date) - days(b.finding.date) ||
      b.about - a.about,
  )[0];
  if (best === undefined) throw new RangeError("a group of entries has at least one");
  return best;
}

function together(group: readonly Entry[], phrases: Phrases): Entry {
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

/**
 * One event once: sentences that tell nearly the same on the same or adjacent days become one entry with all citations. Where
 * articles put the same at dates that cannot be one, both stay, and each says that the other is there.
 */
export function mergedEntries(entries: readonly Entry[], phrases: Phrases): readonly Entry[] {
  const leader = entries.map((_, i) => i);
  const conflicts: (readonly [number, number])[] = [];
  const dateOf = (item: number): ShownDate | undefined => entries[item]?.finding.date;
  for (const [a, b] of alikePairs(entries.map(({ tells }) => tells))) {
    const home = leader[a] ?? a;
    const [first, second] = [dateOf(home), dateOf(b)];
    if (first === undefined || second === undefined) continue;
    // A group is held together by its first member, so that days cannot creep along a chain of neighbours.
    if (nearness(first, second) !== "apart") {
      if (leader[b] === b) leader[b] = home;
    } else if (first.from !== undefined && second.from !== undefined) conflicts.push([a, b]);
  }
  const groups = new Map<number, Entry[]>();
  entries.forEach((entry, i) => {
    const group = groups.get(leader[i] ?? i);
    if (group === undefined) groups.set(leader[i] ?? i, [entry]);
    else group.push(entry);
  });
  const merged = new Map([...groups].map(([first, group]) => [first, together(group, phrases)]));
  for (const [a, b] of conflicts) {
    const [one, other] = [leader[a] ?? a, leader[b] ?? b];
    const [left, right] = [entries[a], entries[b]];
    if (one === other || left === undefined || right === undefined) continue;
    // Within one article a repeated sentence is a repeated event, not a contradiction.
    if (left.finding.citation.file === right.finding.citation.file) continue;
    for (const [mine, theirs] of [
      [one, right],
      [other, left],
    ] as const) {
      const entry = merged.get(mine);
      if (entry !== undefined) merged.set(mine, withConflict(entry, theirs, phrases));
    }
  }
  return [...merged.values()];
}

function withConflict(entry: Entry, other: Entry, phrases: Phrases): Entry {
  const note = phrases.timeline.conflict(other.finding.lead, place(other.finding.citation));
  const notes = entry.finding.notes ?? [];
  return notes.includes(note) ? entry : { ...entry, finding: { ...entry.finding, notes: [...notes, note] } };
}
