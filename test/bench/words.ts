/** The same numbers for the same seed on every machine (mulberry32): at least 0, below 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const commonest = `the of to and a in that is for on it with as was by he at from be are has this have an its not will
they or which their were been but his one who more had we about would said also after than there can other when some
could into if so up out no new two first people year over she last government most only time her all may them these
against between during before under while such because now many since through where what says any our made where
country president minister officials world told state city three party work`.split(/\s+/);

const openings = "b c d f g h k l m n p r s t v w br ch st".split(" ");
const middles = "a e i o u ai ea".split(" ");
const closings = ["", "", "", "", "l", "n", "r", "st"];

/** How many different words the invented language has. A newspaper's grows without end; this is about what 8 million words of it hold. */
export const vocabulary = 100_000;

const syllable = (code: number): string =>
  `${openings[code % openings.length] ?? ""}${middles[Math.floor(code / openings.length) % middles.length] ?? ""}` +
  (closings[Math.floor(code / openings.length / middles.length) % closings.length] ?? "");

const syllables = openings.length * middles.length * closings.length;

/** The word at a rank of frequency: English function words first, then invented ones, the rarer the longer. */
export function wordAt(rank: number): string {
  const common = commonest[rank];
  if (common !== undefined) return common;
  const code = (rank * 7919) % (syllables * syllables);
  const word = syllable(code % syllables) + syllable(Math.floor(code / syllables));
  return rank < 4_000 ? word : word + syllable((rank * 104_729) % syllables);
}

/** Draws ranks as often as words of such a rank occur in news (Zipf and Mandelbrot). */
export function zipf(next: () => number): () => number {
  const sums = new Float64Array(vocabulary);
  let total = 0;
  for (let rank = 0; rank < vocabulary; rank += 1) {
    total += 1 / (rank + 2.7) ** 1.12;
    sums[rank] = total;
  }
  return () => {
    const drawn = next() * total;
    let low = 0;
    let high = vocabulary - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
