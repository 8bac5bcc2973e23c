import { brokenLine, type BrokenLine, isSentenceEnd, goesOnBelow, isWide, mustBreak } from "./line-breaks.js";

/** Nobody sets narrower columns, and beyond the other a line is a paragraph. */
const narrowest = 24;
const widest = 240;
/** So many breaks in mid-sentence show a width, and so large a share of them must agree. */
const fewest = 2;
const agreeing = 0.7;
/** A file may hold a letter within a letter, or a column beside a caption. */
const mostWidths = 4;
/** Letters of different widths, as in a text taken from a page that was set: lines reach about as far. */
const about = 0.75;

/** Lines without a blank one between them, and between each two of them what is known of the break. */
interface Block {
  readonly first: number;
  readonly lines: readonly BrokenLine[];
  readonly breaks: readonly Break[];
}

interface Break {
  readonly must: boolean;
  readonly open: boolean;
  /** Where the first word of the next line would have reached. */
  readonly needed: number;
  readonly reach: number;
}

/**
 * For each line, whether the next one goes on with its paragraph. The width is judged over each run of lines, so that a menu or a masthead around
 * an article changes nothing: where lines were broken at one width, each break stands where the next word had no more room.
 */
export function runningOn(lines: readonly string[]): boolean[] {
  const runsOn = lines.map(() => false);
  const blocks = blocksOf(lines);
  let left = blocks;
  const widths: Width[] = [];
  while (widths.length < mostWidths) {
    const width = widthOf(left);
    if (width === undefined) break;
    widths.push(width);
    left = left.filter((block) => !hasWidth(block, width));
  }
  const apart = isSetApart(lines);
  for (const block of blocks) {
    const width = widths.find((one) => hasWidth(block, one));
    if (width === undefined && !apart) continue;
    for (const [i, on] of joined(block, width).entries()) runsOn[block.first + i] = on;
  }
  return runsOn;
}

/** Whether blank lines stand between the paragraphs, so that a break without one is hardly their end. */
function isSetApart(lines: readonly string[]): boolean {
  const printed = lines.filter((line) => line.trim() !== "").length;
  return lines.length - printed >= 3 && lines.length - printed >= printed / 4;
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && (lines[i] ?? "").trim() !== "") continue;
    if (i - first > 1) blocks.push(blockOf(first, lines.slice(first, i).map(brokenLine)));
    first = i + 1;
  }
  return blocks;
}

function blockOf(first: number, lines: readonly BrokenLine[]): Block {
  const edge = Math.min(...lines.map(({ indent }) => indent));
  const breaks = lines.slice(0, -1).map((line, i): Break => {
    const next = lines[i + 1] ?? line;
    // Of two paragraphs with their first line set in, the former may be one line long.
    const must =
      mustBreak(line, next) || (next.indent > edge + 1 && next.indent === line.indent && isSentenceEnd(line));
    const wide = isWide(line.words, next.words);
    const word = wide ? 1 : (next.words.split(/[ \t]/, 1)[0] ?? "").length + 1;
    const open = !must && (goesOnBelow(line, next) || (wide && !isSentenceEnd(line) && line.words.length > 12));
    return { must, open, needed: line.reach + word, reach: line.reach };
  });
  return { first, lines, breaks };
}

/** `exact`: every line was filled with whole words; otherwise lines only reach about as far. */
interface Width {
  readonly reach: number;
  readonly exact: boolean;
}

const forced = ({ reach, needed }: Break, width: Width): boolean =>
  reach <= width.reach && (width.exact ? needed > width.reach : reach >= width.reach * about);

/** The width at which most breaks in mid-sentence are where the next word had no more room. */
function widthOf(blocks: readonly Block[]): Width | undefined {
  const all = blocks.flatMap(({ breaks }) => breaks);
  const open = all.filter((one) => one.open);
  const reaches = [...new Set(all.map(({ reach }) => reach))].filter((reach) => reach >= narrowest && reach <= widest);
  let best: { readonly width: Width; readonly score: number } | undefined;
  for (const exact of [true, false])
    for (const reach of reaches) {
      const width = { reach, exact };
      const agree = open.filter((one) => forced(one, width)).length;
      // A rough fit must be better by far.
      const score = 2 * agree - open.length - (exact ? 0 : open.length * 0.3);
      const within = open.filter((one) => one.reach <= reach).length;
      if (agree < fewest || agree < within * agreeing) continue;
      // Of widths that explain as many breaks, the widest: a full line that ends a sentence shows no more than that.
      const isWider = best?.score === score && best.width.exact === exact && reach > best.width.reach;
      if (best === undefined || score > best.score || isWider) best = { width, score };
    }
  return best?.width;
}

/** Whether no line with a space in it is longer, and the breaks that must be where they are agree. */
function hasWidth({ lines, breaks }: Block, width: Width): boolean {
  if (lines.some(({ words, reach }) => reach > width.reach + 1 && /\S\s+\S/u.test(words))) return false;
  const open = breaks.filter((one) => one.open);
  return open.filter((one) => forced(one, width)).length >= open.length * 0.5;
}

/** Which lines of a block the next one goes on with. */
function joined({ lines, breaks }: Block, width: Width | undefined): boolean[] {
  if (width === undefined) return breaks.map(({ open }) => open);
  const full = breaks.map((one) => !one.must && forced(one, width));
  // Lists have lines that end short of the width without ending a sentence: there a full line may be chance.
  const listed = breaks.filter((one, i) => !full[i] && !one.open && !isEnd(lines[i])).length;
  const isList = listed > full.filter(Boolean).length * 0.3;
  const isProse = lines.length > 3 || isEnd(lines.at(-1));
  return breaks.map((one, i) => {
    if (one.must || one.open || full[i] !== true) return one.open;
    const chain = [i - 2, i - 1, i + 1, i + 2].some((k) => full[k] === true && breaks[k]?.open === true);
    if (!width.exact && isEnd(lines[i])) return isOpenQuotation(lines, i);
    return isList ? chain : isProse || chain;
  });
}

const isEnd = (line: BrokenLine | undefined): boolean => line !== undefined && isSentenceEnd(line);

/** Whether a quotation that began at most a few lines above has not closed. */
function isOpenQuotation(lines: readonly BrokenLine[], i: number): boolean {
  const before = lines
    .slice(Math.max(0, i - 6), i + 1)
    .map(({ words }) => words)
    .join(" ");
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}
