import { lineRules } from "../../../model/line-rules.js";
import type { ExtractedLine } from "../extract.js";
import { linesInOrder, type PlacedText, type PageLine, stretches } from "./reading-order.js";

const furniture = { label: "chrome", rule: lineRules.pageFurniture } as const;
const pageNumber = /^(?:(?:page|seite|página|p\.)\s?)?[-–—\s]*\d{1,4}(?:\s?(?:\/|of|von|de|sur)\s?\d{1,4})?[-–—\s]*$/iu;
/** What a browser prints above and below a page: when it was printed, and from where. */
const printed = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?$/iu;
const address = /^(?:https?|file):\/\/\S+$/u;
/** So many lines at the top and the foot of a page may be the same on every page. */
const edge = 2;
/** Lines farther apart than so many times the usual distance are two paragraphs. */
const wide = 1.35;

export interface PagesRead {
  readonly lines: readonly ExtractedLine[];
  /** The number of the first line of each page. */
  readonly firsts: readonly number[];
}

/** The lines of all pages, a blank one between paragraphs; running heads and page numbers are labelled as what they are. */
export function linesOfPages(pages: readonly (readonly PlacedText[])[]): PagesRead {
  const stretched = pages.map(stretches);
  const repeated = repeatedAtEdges(stretched);
  const lines: ExtractedLine[] = [];
  const firsts: number[] = [];
  // A paragraph goes on over the foot of its page: what stands there comes behind it.
  let held: ExtractedLine[] = [];
  let before: PageLine | undefined;
  const endParagraph = (): void => {
    if (held.length > 0) lines.push({ words: "" }, ...held);
    held = [];
    if (before !== undefined) lines.push({ words: "" });
  };
  for (const page of stretched) {
    const atEdge = edgesOf(page);
    const isOwnFurniture = ({ words }: PageLine): boolean =>
      [pageNumber, printed, address].some((form) => form.test(words.trim())) || repeated.has(sameOn(words.trim()));
    const bases = [...atEdge].filter(isOwnFurniture).map(({ base }) => base);
    // What stands beside a page's number is its running head.
    const isFurniture = (line: PageLine): boolean =>
      atEdge.has(line) && bases.some((base) => Math.abs(base - line.base) < 2);
    held.push(...page.filter(isFurniture).map((line) => ({ words: line.words.trim(), known: furniture })));
    const own = linesInOrder(page.filter((line) => !isFurniture(line)));
    const setting = settingOf(own);
    let isFirst = true;
    for (const line of own) {
      const words = line.words.trim();
      const last = lines.at(-1);
      if (before !== undefined && last !== undefined && !isFirst && isSameHeadline(before, line, setting)) {
        lines[lines.length - 1] = { ...last, words: last.words + between(last.words, words) + words };
        before = line;
        continue;
      }
      const goesOn =
        before !== undefined &&
        (isFirst || line.base > before.base ? isOpen(before) : !startsParagraph(before, line, setting));
      if (!goesOn) endParagraph();
      if (isFirst) firsts.push(lines.length + 1);
      lines.push(goesOn ? { words, goesOn } : { words });
      before = line;
      isFirst = false;
    }
    if (isFirst) firsts.push(lines.length + 1);
  }
  endParagraph();
  return { lines, firsts };
}

/** Whether a headline that is set in larger type goes on in its next line. It is one line of the text then, as it is one of the article. */
function isSameHeadline(before: PageLine, line: PageLine, { size }: Setting): boolean {
  const down = before.base - line.base;
  return (
    Math.min(before.size, line.size) > size * 1.2 &&
    Math.abs(before.size - line.size) < line.size * 0.05 &&
    down > 0 &&
    down < line.size * 1.6 &&
    before.left < line.right &&
    line.left < before.right
  );
}

/** What stands between two lines of a headline: nothing behind a hyphen, nor between signs that are written without spaces. */
const between = (last: string, next: string): string =>
  /[-‐]$/u.test(last) || (unspaced.test(last.slice(-1)) && unspaced.test(next.slice(0, 1))) ? "" : " ";
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「」『』、。！？：・]/u;

/** Whether a line at the foot of a column or page stops in the middle of a sentence. */
const isOpen = ({ words }: PageLine): boolean => !/[.!?…。！？:][)\]"'”’»›」』]*$/u.test(words.trim());

/** Page numbers count up; everything else of a running head stays. */
const sameOn = (words: string): string => words.replaceAll(/\d+/g, "0");

function edgesOf(page: readonly PageLine[]): ReadonlySet<PageLine> {
  const down = [...page].sort((a, b) => b.base - a.base);
  return new Set([...down.slice(0, edge), ...down.slice(-edge)]);
}

function repeatedAtEdges(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const words of new Set([...edgesOf(page)].map((line) => sameOn(line.words.trim()))))
      counts.set(words, (counts.get(words) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1 && count * 2 >= pages.length).map(([words]) => words));
}

/** How most lines of a page are set. */
interface Setting {
  readonly distance: number;
  readonly size: number;
  /** How far the lines reach that begin at the same edge. */
  readonly reachFrom: (left: number) => number;
}

function settingOf(page: readonly PageLine[]): Setting {
  const distances = page
    .slice(1)
    .map((line, index) => (page[index]?.base ?? 0) - line.base)
    .filter((distance) => distance > 0);
  const column = (left: number): number => Math.round(left / 8);
  const size = middleOf(
    page.map((line) => line.size),
    2,
  );
  const ends = new Map<number, number[]>();
  for (const line of page.filter((one) => Math.abs(one.size - size) < size * 0.12))
    ends.set(column(line.left), [...(ends.get(column(line.left)) ?? []), line.right]);
  return { distance: middleOf(distances, 3), size, reachFrom: (left) => reachOf(ends.get(column(left)) ?? []) };
}

/** Few lines may reach over a whole page that is set in columns. */
const reachOf = (ends: readonly number[]): number =>
  [...ends].sort((a, b) => b - a)[Math.floor(ends.length * 0.12)] ?? 0;

function middleOf(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / part)] ?? 0;
}

function startsParagraph(before: PageLine, line: PageLine, { distance, size, reachFrom }: Setting): boolean {
  if (before.base - line.base > distance * wide) return true;
  if (Math.abs(before.size - line.size) > Math.min(before.size, line.size) * 0.12) return true;
  if (before.size > size * 1.12) return false;
  // The line ended although the next word had room on it.
  const [word = ""] = line.words.trim().split(/\s/, 1);
  const needed = ((line.right - line.left) * (word.length + 1)) / Math.max(1, line.words.length);
  return before.right + needed * 1.2 < reachFrom(before.left);
}
