import type { ComparisonWord } from "../findings/comparison-words.js";

/** One step of an alignment: a given word beside a word of the text, or one of them alone. Indices; -1 for "none". */
export interface Step {
  readonly given: number;
  readonly text: number;
  readonly same: boolean;
}

export interface Alignment {
  readonly steps: readonly Step[];
  readonly score: number;
}

const score = { same: 2, other: -1, gapOpens: -1.5, gapGoesOn: -0.3, added: -1.2 };
/** How a cell was reached: a pair of words, a word of the text left out, or a given word that the text does not have. */
const pairs = 1;
const leftOut = 2;
const adds = 3;

/**
 * Aligns all of the given words with the best stretch of the text (Gotoh 1982: affine gaps; the ends of the text are free). Words of
 * the text may be left out at little cost, as quotations do; time and memory are the product of both lengths.
 */
export function aligned(given: readonly ComparisonWord[], text: readonly ComparisonWord[]): Alignment {
  const width = text.length + 1;
  const rows = given.length + 1;
  // best: ending in any way; gap: ending in a word of the text that was left out. Row 0 is free: the text before the quotation.
  let best = new Float64Array(width);
  let before = new Float64Array(width);
  const gap = new Float64Array(width);
  const came = new Uint8Array(rows * width);
  const gapWasOpen = new Uint8Array(rows * width);
  for (let i = 1; i < rows; i++) {
    [before, best] = [best, before];
    best[0] = i * score.added;
    came[i * width] = adds;
    gap[0] = -Infinity;
    const word = given[i - 1]!;
    for (let j = 1; j < width; j++) {
      const opens = best[j - 1]! + score.gapOpens;
      const goesOn = gap[j - 1]! + score.gapGoesOn;
      gap[j] = Math.max(opens, goesOn);
      gapWasOpen[i * width + j] = goesOn >= opens ? 1 : 0;
      const pair = before[j - 1]! + (word.key === text[j - 1]!.key ? score.same : score.other);
      const added = before[j]! + score.added;
      const top = Math.max(pair, added, gap[j]!);
      best[j] = top;
      came[i * width + j] = top === pair ? pairs : top === added ? adds : leftOut;
    }
  }
  let j = 0;
  for (let k = 1; k < width; k++) if (best[k]! > best[j]!) j = k;
  return { score: best[j]!, steps: traced({ given, text, came, gapWasOpen, width, end: j }) };
}

interface Trace {
  readonly given: readonly ComparisonWord[];
  readonly text: readonly ComparisonWord[];
  readonly came: Uint8Array;
  readonly gapWasOpen: Uint8Array;
  readonly width: number;
  readonly end: number;
}

function traced({ given, text, came, gapWasOpen, width, end }: Trace): Step[] {
  const steps: Step[] = [];
  let i = given.length;
  let j = end;
  let inGap = false;
  while (i > 0) {
    const cell = i * width + j;
    if (inGap || came[cell] === leftOut) {
      steps.push({ given: -1, text: j - 1, same: false });
      inGap = gapWasOpen[cell] === 1;
      j--;
    } else if (came[cell] === adds || j === 0) {
      steps.push({ given: i - 1, text: -1, same: false });
      i--;
    } else {
      steps.push({ given: i - 1, text: j - 1, same: given[i - 1]!.key === text[j - 1]!.key });
      i--;
      j--;
    }
  }
  return steps.reverse();
}
