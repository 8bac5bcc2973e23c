import type { Finding } from "../../../model/answer.js";
import type { Phrases } from "../../../locales/en/answers.js";
import { isDrawable } from "./font-coverage.js";
import type { Drop } from "./marks.js";
import type { LabelPlace } from "./label-places.js";
import { placedLabels } from "./label-rows.js";
import { shortDate } from "./short-date.js";
import { sizes } from "./sizes.js";
import { widthOf, linesWithin } from "./text-width.js";

export interface Label {
  readonly place: LabelPlace;
  readonly drop: Drop;
  /** The numbers of its cards, and how many articles tell it. */
  readonly numbers: string;
  readonly date: string;
  readonly beside: string;
  /** What happened, whole; none where that has no room, or is not known. */
  readonly lines: readonly string[];
}

/** What a drawing knows of a finding. */
export interface DrawnFindings {
  /** Its number among the cards; none where it is not shown there. */
  readonly numberOf: (finding: Finding) => number | undefined;
  /** What it says happened, the fullest first. */
  readonly happeningsOf: (finding: Finding) => readonly string[];
}

/** A line is so wide at most; the narrower, where there is no room. */
const lineWidths = [340, 240] as const;
const most = 24;

/** What happened, whole, where it fits into the lines of a label. */
function happeningThatFits(
  happenings: readonly string[],
  { mostLines, width }: { readonly mostLines: number; readonly width: number },
): readonly string[] | undefined {
  for (const happening of happenings) {
    if (!isDrawable(happening)) continue;
    const lines = linesWithin(happening, sizes.name, width);
    if (lines.length <= mostLines) return lines;
  }
  return undefined;
}

/** "3", "3–5", "3, 7": the numbers of cards. */
export function cardNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${first}–${last}`;
  return sorted.length > 4 ? `${sorted.slice(0, 3).join(", ")} …` : sorted.join(", ");
}

/** For each of so many things in a row when its turn comes, so that any first few are spread over the row: 0, 4, 2, 6, 1 … */
function spreadOrder(count: number): readonly number[] {
  const bits = Math.max(1, Math.ceil(Math.log2(count + 1)));
  return Array.from({ length: count }, (_, i) => {
    let turn = 0;
    for (let bit = 0; bit < bits; bit++) if (i & (1 << bit)) turn |= 1 << (bits - 1 - bit);
    return turn;
  });
}

type Wish = Omit<Label, "place" | "lines"> & {
  readonly x: number;
  readonly widths: readonly number[];
  /** For each width the lines that make it. */
  readonly variants: readonly (readonly string[])[];
  readonly files: number;
};

function wishFor(
  [date, together]: readonly [string, readonly Drop[]],
  told: DrawnFindings,
  { mostLines }: Room,
  phrases: Phrases,
): Wish | undefined {
  const [drop] = together;
  if (drop === undefined) return undefined;
  const findings = together.map(({ plotted: { finding } }) => finding);
  const files = new Set(findings.flatMap(({ citation, alsoIn = [] }) => [citation, ...alsoIn]).map(({ file }) => file))
    .size;
  const beside = files > 1 ? ` · ${phrases.timeline.articles(files)}` : "";
  const numbers = cardNumbers(findings.flatMap((finding) => told.numberOf(finding) ?? []));
  const happenings = together.length === 1 ? told.happeningsOf(drop.plotted.finding) : [];
  const variants = [
    ...lineWidths.flatMap((width) => {
      const lines = happeningThatFits(happenings, { mostLines, width });
      return lines === undefined ? [] : [lines];
    }),
    [],
  ];
  const head = numbers === "" ? date + beside : `${numbers}  ${date}${beside}`;
  const bare = widthOf(head, sizes.date) + 16;
  const widths = variants.map((lines) => Math.max(bare, ...lines.map((line) => widthOf(line, sizes.name) + 16)));
  return { x: drop.x, widths, variants, drop, numbers, date, beside, files };
}

/** Where labels may stand. */
interface Room {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  /** Below the date. */
  readonly mostLines: number;
}

/** The labels of the dates, those that most articles give preferred: number, date, how many articles, and what happened. */
export function dateLabels(
  drops: readonly Drop[],
  told: DrawnFindings,
  room: Room,
  phrases: Phrases,
): readonly Label[] {
  const byDate = new Map<string, Drop[]>();
  for (const drop of drops) {
    const date = shortDate(drop.plotted.date, phrases);
    const together = byDate.get(date);
    if (together === undefined) byDate.set(date, [drop]);
    else together.push(drop);
  }
  const wishes = [...byDate].flatMap((dated) => wishFor(dated, told, room, phrases) ?? []);
  wishes.sort((a, b) => a.x - b.x);
  const spread = spreadOrder(wishes.length);
  const place = new Map(wishes.map((wish, i) => [wish, spread[i] ?? 0]));
  wishes.sort((a, b) => b.files - a.files || (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return placedLabels(wishes, room, most).flatMap((placed) => {
    const wish = wishes[placed.wish];
    const lines = wish?.variants[placed.variant];
    return wish === undefined || lines === undefined ? [] : [{ ...wish, lines, place: placed }];
  });
}
