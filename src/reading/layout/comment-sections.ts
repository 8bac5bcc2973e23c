import { commenter, commentsHeading, readerLine } from "../languages/en/lexicon/comment-words.js";

/** From so few lines on, one after the other at most so far away, readers are taken to comment. */
const fewest = 2;
const farthest = 12;
const longestHeader = 110;

/** Where readers have commented, all that follows their first line, or the heading above it, is comments. */
export function stopAtComments(lines: readonly string[], body: boolean[]): void {
  const start = body.indexOf(true);
  const first = firstOf(lines, start, (line) => line.length < longestHeader && commenter.test(line));
  if (first !== undefined) body.fill(false, first);
  const heading = lines.findIndex((line, i) => i > start && commentsHeading.test(line.trim()));
  if (heading < 0) return;
  const reader = firstOf(lines, heading, (line) => line.length < 40 && readerLine.test(line));
  if (reader !== undefined && reader - heading <= farthest) body.fill(false, heading);
}

/** The first of two such lines near to each other. */
function firstOf(lines: readonly string[], start: number, is: (line: string) => boolean): number | undefined {
  const found = lines.flatMap((line, i) => (i > start && is(line.trim()) ? [i] : []));
  const [first, second] = found;
  return first !== undefined && second !== undefined && found.length >= fewest && second - first < farthest
    ? first
    : undefined;
}
