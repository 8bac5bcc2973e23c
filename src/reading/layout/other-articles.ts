import { isFurniture } from "../boilerplate/site-furniture.js";
import { says } from "../boilerplate/boilerplate-patterns.js";

/** Above the paragraphs that go on, a heading of other articles and no more lines than these. */
const largestBox = 8;
const fewestParagraphs = 3;
const farthest = 14;
const shortestParagraph = 60;
/** Of the longer words of paragraphs that go on with an article, at least this share stands in the article. */
const ofTopic = 0.22;

const isParagraph = (line = ""): boolean =>
  line.length >= shortestParagraph && /[.!?。！？]["”’)」]?\s*$/u.test(line) && !isFurniture(line);
const longWords = (line: string): readonly string[] => line.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** Behind a box of headlines, paragraphs in a row that have the article's own words are the article's, however unlikely by themselves. */
export function goOnBehindBoxes(lines: readonly string[], body: boolean[]): void {
  const first = body.indexOf(true);
  let last = body.lastIndexOf(true);
  if (first < 0 || last - first < fewestParagraphs) return;
  const own = new Set(lines.flatMap((line, i) => (body[i] === true ? longWords(line) : [])));
  let behind = last + 1;
  for (let i = last + 1; i < Math.min(lines.length, last + farthest); i++) {
    if (says("comments", lines[i]?.trim().toLowerCase() ?? "")) return;
    if (!isParagraph(lines[i])) continue;
    const box = lines.slice(behind, i);
    let end = i;
    while (isParagraph(lines[end])) end++;
    if (end - i < fewestParagraphs || box.length > largestBox || !isBox(box)) {
      i = end - 1;
      behind = end;
      continue;
    }
    const words = lines.slice(i, end).flatMap(longWords);
    if (words.filter((word) => own.has(word)).length < words.length * ofTopic) return;
    body.fill(true, i, end);
    last = end - 1;
    behind = end;
    i = last;
  }
}

/** A heading of other articles, and lines that are no sentences. */
const isBox = (lines: readonly string[]): boolean =>
  lines.some((line) => says("related", line.trim().toLowerCase())) &&
  lines.every((line) => line.length < 160 && !/[.。]["”’)」]?\s*$/u.test(line.replace(/\.{3}$/u, "")));

const glued = /\p{Ll}{2}[\p{Lu}](?=\p{Ll})|\p{Ll}{3}(?:A|I) \p{Ll}/u;
const fewestGlued = 3;

/** "Tape Gaffe Ends Title RunA championship run was foiled …": three headlines glued to their teasers, near each other, are other articles. */
export function leaveOutGlued(lines: readonly string[], body: boolean[]): void {
  const found = lines.flatMap((line, i) => (body[i] === true && isGluedTeaser(line) ? [i] : []));
  if (found.length < fewestGlued) return;
  const isNear = (n: number): boolean =>
    [n - 2, n - 1, n].some((k) => (found[k + 2] ?? Infinity) - (found[k] ?? -Infinity) <= farthest);
  const near = found.filter((_, n) => isNear(n));
  for (const [n, i] of near.entries()) {
    const next = near[n + 1] ?? i;
    const between = lines.slice(i + 1, next);
    body[i] = false;
    if (next - i <= 4 && between.every((line) => line.length < shortestParagraph)) body.fill(false, i, next);
  }
}

/** Mostly capitals before the place where the two meet, so that it is a headline and no name. */
function isGluedTeaser(line: string): boolean {
  const at = glued.exec(line.slice(0, 180))?.index ?? -1;
  if (at < 15) return false;
  const words = line
    .slice(0, at + 2)
    .split(" ")
    .filter((word) => word.length > 3);
  return words.length >= 3 && words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length >= words.length * 0.75;
}
