import { matchesIn } from "../patterns/runs.js";
import { withTime } from "./clock.js";
import { type Stamp, stampForms } from "./timestamp-forms.js";

/** The dates that stand in `words`, in order, none over another; spans count from the beginning of `words`. */
export function stampsIn(words: string): Stamp[] {
  if (!/[\d０-９]/u.test(words)) return [];
  const found: Stamp[] = [];
  // Comparing every date with every other would take the square of a long line's time.
  const taken = new Uint8Array(words.length);
  for (const { pattern, read } of stampForms) {
    for (const match of matchesIn(words, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      const stamp = read(match.groups ?? {});
      if (stamp === undefined) continue;
      taken.fill(1, span.start, span.end);
      found.push({ ...stamp, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start).map((stamp) => withTime(words, stamp));
}

const besideDates =
  /\b(?:first|last|published|posted|updated?|modified|issued|on|at|min read|uhr|am|pm|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b|[^\p{L}\p{N}]+/giu;

/** Names of zones are capitals: "At 02:30 on 11 March 2024 the Star sank" has short words. */
const zones =
  /\b(?:UTC|GMT|BST|WES?T|CES?T|EES?T|MSK|[ECMP][SD]?T|A[KW]?[CES]?[SD]T|[IJKS]ST|HK?T|SGT|PHT|PKT|ICT|WIB|NZ[SD]T|SAST|[EWC]AT)\b/gu;

/** Whether a line says when and nothing more: dates, times, zones, weekdays, and the word for what happened then. */
export function isDateLine(words: string): boolean {
  if (words.length > 170) return false;
  const stamps = stampsIn(words);
  const rest = stamps.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, words);
  return stamps.length > 0 && rest.replaceAll(zones, "").replaceAll(besideDates, "") === "";
}
