import type { Finding } from "../../../model/answer.js";
import { tellingNames } from "./telling-names.js";
import type { DatedStretch } from "./short-date.js";
import { isPlaced } from "./short-date.js";

/** A finding that has a place on the axis, and the names that set it apart. */
export interface Plotted {
  readonly finding: Finding;
  readonly date: DatedStretch;
  readonly names: readonly string[];
}

/** The findings that have a date, in the order given. */
export function plottedOf(findings: readonly Finding[]): readonly Plotted[] {
  const dated = findings.filter(({ date }) => isPlaced(date));
  const names = tellingNames(dated);
  return dated.flatMap((finding, i) =>
    isPlaced(finding.date) ? [{ finding, date: finding.date, names: names[i] ?? [] }] : [],
  );
}
