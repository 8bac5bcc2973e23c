import type { Span } from "../../../src/model/passage.js";
import { pairs, percent } from "./pairs.js";
import type { Read } from "./score-languages.js";

export interface DateGold {
  readonly text: string;
  readonly timexes?: readonly (Span & { readonly type: string; readonly value: string })[];
}

interface Expression extends Span {
  readonly type: string;
  readonly value: string;
}

const isOnCalendar = ({ type, value }: Expression): boolean =>
  (type === "DATE" || type === "TIME") && /^\d{2}/.test(value);

/** Overlapping expressions and those with the same value, as TempEval-3 counts them; then those on the calendar alone, without the hour. */
export function printDates(read: readonly Read<DateGold>[]): void {
  for (const [name, keep, value] of [
    ["all", () => true, (one: Expression) => one.value],
    ["on the calendar", isOnCalendar, (one: Expression) => one.value.replace(/T.*$/, "")],
  ] as const) {
    const counts = { gold: 0, found: 0, matched: 0, right: 0 };
    for (const { gold, reading } of read) {
      const marked = (gold.timexes ?? []).filter(keep);
      const found = reading.timexes.filter(keep);
      const matched = pairs(marked, found, (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start));
      counts.gold += marked.length;
      counts.found += found.length;
      counts.matched += matched.length;
      counts.right += matched.filter(([a, b]) => value(a) === value(b)).length;
    }
    const f = (part: number): string => percent(2 * part, counts.gold + counts.found);
    console.log(
      `  dates, ${name}: ${counts.gold} marked, ${counts.found} found | overlapping F1 ${f(counts.matched)} | value F1 ${f(counts.right)}`,
    );
  }
}
