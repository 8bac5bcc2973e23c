import { dayNamed, dayNumber, dayOf, monthOf, yearOf } from "../../../model/days.js";
import type { Phrases } from "../../../locales/en/answers.js";
import { widthOf } from "./text-width.js";
import type { TimeStretch } from "./axis-panels.js";

/** A mark on the axis: what stands under it, and in the line below that where the larger unit begins. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly below: string;
  /** The middle of what stands below: moved a little where the panel ends. */
  readonly belowX: number;
}

/** A stretch of time with its place on the canvas. */
export interface Panel extends TimeStretch {
  readonly left: number;
  readonly right: number;
}

/** What lies between two panels: the empty time that is left out. */
export const breakWidth = 44;
const narrowest = 0.16;

/** Gives each stretch room by how many dates it holds. */
export function panelsOf(stretches: readonly TimeStretch[], left: number, right: number): readonly Panel[] {
  const room = right - left - breakWidth * (stretches.length - 1);
  const dates = stretches.reduce((sum, stretch) => sum + stretch.dates, 0);
  const shares = stretches.map((stretch) => Math.max(narrowest, stretch.dates / dates));
  const all = shares.reduce((sum, share) => sum + share, 0);
  let at = left;
  return stretches.map((stretch, i) => {
    const width = (room * (shares[i] ?? 0)) / all;
    const panel = { ...stretch, left: at, right: at + width };
    at += width + breakWidth;
    return panel;
  });
}

/** Where a moment (a day number, with fractions) lies. It must lie in one of the panels. */
export function axisPlace(moment: number, panels: readonly Panel[]): number {
  const panel = panels.find(({ end }) => moment <= end) ?? panels.at(-1);
  if (panel === undefined) throw new RangeError("an axis has at least one stretch of time");
  const share = (moment - panel.start) / (panel.end - panel.start);
  return panel.left + Math.min(1, Math.max(0, share)) * (panel.right - panel.left);
}

interface Unit {
  readonly days: number;
  /** The days on which the unit begins, from the first one at or after `start`. */
  readonly beginnings: (start: number, end: number) => readonly number[];
  readonly label: (day: string, phrases: Phrases) => string;
  readonly below: (day: string, phrases: Phrases) => string;
}

function monthsFrom(start: number, end: number, step: number): number[] {
  const first = dayOf(Math.ceil(start));
  const found: number[] = [];
  const index = yearOf(first) * 12 + monthOf(first) - 1;
  for (let month = Math.floor(index / step) * step; ; month += step) {
    const day = dayNumber(dayNamed(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1));
    if (day > end) return found;
    if (day >= start) found.push(day);
  }
}

function daysFrom(start: number, end: number, step: number): number[] {
  const found: number[] = [];
  for (let day = Math.ceil(start / step) * step; day <= end; day += step) found.push(day);
  return found;
}

const byDays = (step: number): Unit => ({
  days: step,
  // A day's mark stands in its middle.
  beginnings: (start, end) => daysFrom(start - 0.5, end - 0.5, step).map((day) => day + 0.5),
  label: (day) => String(Number(day.slice(-2))),
  below: (day, { timeline }) => timeline.shortMonth(yearOf(day), monthOf(day)),
});

const byMonths = (step: number): Unit => ({
  days: step * 30.4,
  beginnings: (start, end) => monthsFrom(start, end, step),
  label: (day, { timeline }) => timeline.bareMonth(monthOf(day)),
  below: (day, { date }) => date.year(yearOf(day)),
});

const byYears = (step: number): Unit => ({
  days: step * 365.25,
  beginnings: (start, end) => monthsFrom(start, end, step * 12),
  label: (day, { date }) => date.year(yearOf(day)),
  below: () => "",
});

/** From fine to coarse; the first whose labels have room is taken. */
const units: readonly Unit[] = [
  ...[1, 2, 5, 10].map(byDays),
  ...[1, 2, 3, 6].map(byMonths),
  ...[1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000].map(byYears),
];

/** Whether a label stays clear of the labels of the panels beside, and of the edge. */
const fits = (x: number, half: number, { left, right }: Panel): boolean =>
  x - half >= left - breakWidth / 2 + 4 && x + half <= right + breakWidth / 2 - 4;

/** The ticks of one panel, as fine as their labels have room. */
export function ticksOf(panel: Panel, size: number, phrases: Phrases): readonly Tick[] {
  const perDay = (panel.right - panel.left) / (panel.end - panel.start);
  for (const unit of units) {
    const widest = unit.days < 28 ? widthOf("30", size) : widthOf("8888", size);
    if (unit.days * perDay < widest * 1.5) continue;
    let larger = "";
    const ticks: Tick[] = [];
    let reached = -Infinity;
    for (const moment of unit.beginnings(panel.start, panel.end)) {
      const day = dayOf(Math.floor(moment));
      const [label, below] = [unit.label(day, phrases), unit.below(day, phrases)];
      const x = axisPlace(moment, [panel]);
      const half = widthOf(below, size) / 2;
      const belowX = Math.max(panel.left + half, Math.min(x, panel.right - half));
      const isNew = below !== larger && belowX - half > reached && fits(belowX, half, panel);
      if (isNew) [larger, reached] = [below, belowX + half + size / 2];
      const shown = fits(x, widthOf(label, size) / 2, panel) ? label : "";
      ticks.push({ x, label: shown, below: isNew ? below : "", belowX });
    }
    if (ticks.length > 0) return ticks;
  }
  return [];
}
