import type { Paragraph } from "./paragraphs.js";

const longest = 100;
const dateline =
  /^\s*(?:\p{Lu}[\p{Lu}. -]{2,24}(?:,[^“"—–:]{2,40})?(?: \([^)]{2,30}\))? ?(?:--|—|–|-) |\p{Lu}[\p{L}. ]{2,24}(?: \[[^\]]{2,20}\])?(?:, [^“"—–:]{2,30})? \(\p{Lu}[\p{Lu}/. ]{1,20}\) ?(?::|--|—|–|-) )/u;
/** In a line of its own: "PORT SELDE, March 12 (CNA)". */
const wholeLine = /^\s*\p{Lu}[\p{L}. -]{2,30}(?:, [^“"—–:.]{2,40})?(?: \([^)]{2,30}\))?\s*$/u;

/** Where the dateline ends that a paragraph begins with: "BEIJING, June 30 -- ", "Beijing [China], August 28 (ANI): ". Nobody named there speaks. */
export function datelineEnd(text: string, { label, start, end }: Paragraph): number {
  const beginning = text.slice(start, Math.min(end, start + longest));
  if (label === "dateline" && end - start < longest && wholeLine.test(beginning)) return end;
  return start + (dateline.exec(beginning)?.[0].length ?? 0);
}
