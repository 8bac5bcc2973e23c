/** A stretch of a line as a PDF places it, in points from the lower left of the page. */
export interface PlacedText {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that it stands on. */
  readonly base: number;
  readonly size: number;
}

/** Pieces of one line. */
export type PageLine = PlacedText;

/** Of a size of type: a gap between words, and one that only a column leaves. */
const wordGap = 0.15;
const columnGap = 1.1;

/** The lines of a page in the order in which they are read: columns one after the other, what stands over them before and below them after. */
export function linesInOrder(lines: readonly PageLine[]): readonly PageLine[] {
  return inOrder(lines, 0);
}

/** Joins the pieces that stand on one line with no more than a space between them. */
export function stretches(pieces: readonly PlacedText[]): readonly PageLine[] {
  const sorted = pieces.filter(({ words }) => words.trim() !== "").sort((a, b) => b.base - a.base || a.left - b.left);
  const rows: PlacedText[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(first.base - piece.base) <= Math.max(first.size, piece.size) * 0.35
    )
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const joined: PlacedText[] = [];
    for (const piece of row.sort((a, b) => a.left - b.left)) {
      const last = joined.at(-1);
      if (last === undefined || piece.left - last.right > Math.max(last.size, piece.size) * columnGap)
        joined.push(piece);
      else joined[joined.length - 1] = together(last, piece);
    }
    return joined;
  });
}

function together(last: PlacedText, next: PlacedText): PlacedText {
  const apart = next.left - last.right > Math.max(last.size, next.size) * wordGap;
  const spaced = /\s$/u.test(last.words) || /^\s/u.test(next.words);
  return {
    words: last.words + (apart && !spaced ? " " : "") + next.words,
    left: last.left,
    right: Math.max(last.right, next.right),
    base: last.base,
    size: Math.max(last.size, next.size),
  };
}

const fewestInAColumn = 4;
const deepest = 3;
/** No page has more; columns are told by comparing all lines with each other. */
const mostLines = 2_000;

function inOrder(lines: readonly PageLine[], depth: number): readonly PageLine[] {
  const down = [...lines].sort((a, b) => b.base - a.base || a.left - b.left);
  const cut = depth < deepest && lines.length <= mostLines ? columnCut(lines) : undefined;
  if (cut === undefined) return down;
  const ordered: PageLine[] = [];
  let open: PageLine[] = [];
  const close = (): void => {
    ordered.push(
      ...inOrder(
        open.filter(({ right }) => right <= cut),
        depth + 1,
      ),
      ...inOrder(
        open.filter(({ right }) => right > cut),
        depth + 1,
      ),
    );
    open = [];
  };
  for (const line of down)
    if (line.left < cut && line.right > cut) {
      close();
      ordered.push(line);
    } else open.push(line);
  close();
  return ordered;
}

/** Where a gap runs down between two columns that stand side by side; few lines may reach over it. */
function columnCut(lines: readonly PageLine[]): number | undefined {
  let best: { readonly at: number; readonly over: number } | undefined;
  for (const { right: edge, size } of lines) {
    const at = edge + size * 0.4;
    const left = lines.filter(({ right }) => right <= at);
    const right = lines.filter((line) => line.left >= at);
    const over = lines.length - left.length - right.length;
    if (left.length < fewestInAColumn || right.length < fewestInAColumn || over * 3 > lines.length) continue;
    if (Math.min(...right.map((line) => line.left)) - Math.max(...left.map((line) => line.right)) < size * 0.7)
      continue;
    if (!areBeside(left, right)) continue;
    if (best === undefined || over < best.over) best = { at, over };
  }
  return best?.at;
}

/** Whether two groups of lines share most of the height of the smaller one. */
function areBeside(left: readonly PageLine[], right: readonly PageLine[]): boolean {
  const [top, bottom] = [Math.min(highest(left), highest(right)), Math.max(lowest(left), lowest(right))];
  const smaller = Math.min(highest(left) - lowest(left), highest(right) - lowest(right));
  return smaller > 0 && top - bottom > smaller * 0.5;
}

const highest = (lines: readonly PageLine[]): number => Math.max(...lines.map(({ base }) => base));
const lowest = (lines: readonly PageLine[]): number => Math.min(...lines.map(({ base }) => base));
