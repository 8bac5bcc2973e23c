const { imul } = Math;

/**
 * Places in a table, one for each of some keys: a look at `moves` and a look at the place say whether a key is there.
 * Nothing is searched for, so nothing has to be guessed by the processor while many looks are under way. Training finds the moves
 * (hash and displace: Belazzougui, Botelho and Dietzfelbinger 2009).
 */
export type Moves = Uint16Array;

/** Keys are dealt out to so many groups at least, by their lower half: what leads to a place is not what is compared there. */
export const groupBits = 16;

/** A key's group: an index of `moves`, which are a power of two. */
export const groupOf = (key: number, moves: Moves): number => key & (moves.length - 1);

/** Where a key stands in a table of two to the power of `bits`, given the move of its group. */
export const tablePlace = (key: number, move: number, bits: number): number =>
  imul(key ^ imul(move, 0x10001), 0x9e3779b1) >>> (32 - bits);

/** The size of a table as a power of two. */
export const bitsOf = (size: number): number => 31 - Math.clz32(size);
