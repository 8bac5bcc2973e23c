import { titleOf } from "../answering/findings/citation.js";
import type { Phrases } from "../locales/en/answers.js";
import { dayNumber } from "../model/days.js";
import type { Citation, Finding } from "../model/answer.js";

/** A mark for each of the sources that most entries come from, full and, for what was planned, hollow; then one for all others. */
const marks = [
  ["●", "○"],
  ["■", "□"],
  ["▲", "△"],
  ["◆", "◇"],
  ["★", "☆"],
] as const;
const others = ["×", "×"] as const;
/** Longer rows say how many more there are. */
const longestRow = 40;

const sourceOf = ({ publisher, ...citation }: Citation): string => publisher ?? titleOf(citation);

interface Row {
  readonly label: string;
  readonly findings: Finding[];
}

/** The dated findings under their headings, in order. */
function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const rows: Row[] = [];
  for (const finding of findings) {
    if (finding.date?.from === undefined) continue;
    const last = rows.at(-1);
    if (last !== undefined && last.label === finding.group) last.findings.push(finding);
    else rows.push({ label: finding.group ?? finding.lead, findings: [finding] });
  }
  return rows;
}

function looks(findings: readonly Finding[]): ReadonlyMap<string, (typeof marks)[number]> {
  const counts = new Map<string, number>();
  for (const { citation } of findings) counts.set(sourceOf(citation), (counts.get(sourceOf(citation)) ?? 0) + 1);
  const names = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return new Map(marks.flatMap((look, i) => (names[i] === undefined ? [] : [[names[i], look] as const])));
}

const firstDay = ({ findings }: Row): number =>
  Math.min(...findings.map(({ date }) => dayNumber(date?.from ?? "0000-01-01")));
const lastDay = ({ findings }: Row): number =>
  Math.max(...findings.map(({ date }) => dayNumber(date?.to ?? "0000-01-01")));

/** How long nothing happened, where that is a good part of the whole; rows stand one below the other however far apart they are. */
function emptyTime(before: readonly Row[], after: Row, whole: number, { timeline }: Phrases): readonly string[] {
  const days = firstDay(after) - Math.max(...before.map(lastDay)) - 1;
  if (days < 2 || days < whole / 12) return [];
  if (days >= 2 * 366) return [timeline.years(Math.floor(days / 365.25))];
  return [days >= 62 ? timeline.months(Math.floor(days / 30.44)) : timeline.days(days)];
}

/** A timeline as a chart of characters: one row a heading, one mark an entry, and how long the empty times between are. */
export function chartOf(findings: readonly Finding[], phrases: Phrases): readonly string[] {
  const rows = rowsOf(findings);
  const [first] = rows;
  if (first === undefined || rows.length < 2) return [];
  const known = looks(rows.flatMap((row) => row.findings));
  const width = Math.max(...rows.map(({ label }) => label.length));
  const whole = Math.max(...rows.map(lastDay)) - firstDay(first);
  const drawn = rows.flatMap((row, i) => {
    const gap = i === 0 ? [] : emptyTime(rows.slice(0, i), row, whole, phrases);
    const signs = row.findings.map(
      ({ citation, date }) => (known.get(sourceOf(citation)) ?? others)[date?.planned ? 1 : 0],
    );
    const more = signs.length > longestRow ? ` +${signs.length - longestRow}` : "";
    return [
      ...gap.map((length) => `${" ".repeat(width)}  ⋮ ${length}`),
      `${row.label.padStart(width)}  ${signs.slice(0, longestRow).join("")}${more}`,
    ];
  });
  const legend = [...known].map(([name, [full]]) => `${full} ${name}`);
  const rest = new Set(rows.flatMap((row) => row.findings.map(({ citation }) => sourceOf(citation)))).size - known.size;
  return [...drawn, "", ...legend, ...(rest > 0 ? [`${others[0]} ${phrases.timeline.otherSources(rest)}`] : [])];
}
