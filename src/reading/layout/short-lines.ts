import { isDateLine } from "../masthead/timestamps.js";
import { signs } from "../boilerplate/boilerplate-patterns.js";
import { isFurniture } from "../boilerplate/site-furniture.js";
import { countPieces } from "../patterns/runs.js";
import { isLegal } from "../languages/en/lexicon/legal-words.js";

/** Recipes, results and lists stand in files of their own; the longer a file, the likelier its short lines are a site's. */
const mostLines = 80;
const deepestMasthead = 6;
const fewest = 6;
const longestShort = 9;
const mostlyShort = 0.6;
const mostParagraphs = 0.25;
/** A menu has lines of a word or two and nothing else. */
const telling = 0.4;

const lengthOf = (line: string): number => countPieces(line.trim());
const isShort = (line: string): boolean => lengthOf(line) <= longestShort;
const isTelling = (line: string): boolean => /\d|[.,:;!?]/u.test(line) || /^[*•–-] /u.test(line);
const matches = (line: string, names: readonly (keyof typeof signs)[]): boolean =>
  names.some((name) => signs[name].test(line.trim().toLowerCase()));

/**
 * An article of short lines: a recipe, results, a list. Below a masthead that begins the file, where nearly all lines are short, they are the
 * article's own, and a notice at the foot is not, however long its sentences are.
 */
export function takeShortLines(lines: readonly string[], body: boolean[]): void {
  const start = belowMasthead(lines);
  if (lines.length > mostLines || start === undefined || !mayBeShort(lines.slice(start))) return;
  const foot = lines.findIndex(
    (line, i) => i >= start && (isLegal(line) || matches(line, ["related", "comments", "policy", "tags"])),
  );
  const end = foot < 0 ? lines.length : foot;
  const run = lines.slice(start, end);
  const share = (is: (line: string) => boolean): number => run.filter(is).length / run.length;
  if (run.length < fewest || share(isShort) < mostlyShort || share(isTelling) < telling) return;
  if (share((line) => line.length > 60) > mostParagraphs || share(isFurniture) > 0.1) return;
  for (const [i, line] of lines.entries()) body[i] = i >= start && i < end && !isFurniture(line);
}

/** Whether the lines down to any of them are mostly short: where the article ends need not be known to say no. */
function mayBeShort(lines: readonly string[]): boolean {
  let count = 0;
  return lines.some((line, i) => {
    if (isShort(line)) count++;
    return i + 1 >= fewest && count / (i + 1) >= mostlyShort;
  });
}

/** The line below the day, byline or outlet that a file begins with, its headline first. */
function belowMasthead(lines: readonly string[]): number | undefined {
  const dated = lines.findLastIndex(
    (line, i) => i > 0 && i < deepestMasthead && (isDateLine(line.trim()) || matches(line, ["byline"])),
  );
  return dated < 0 ? undefined : dated + 1;
}
