const { imul } = Math;

/**
 * Places in a table, one for each of some keys: a look at `moves` and a look at the place say whether a key is there.
 * Nothing is searched for, so nothing has to be guessed by the processor while many looks are under way.
 */
export interface Places {
  /** How many places there are, as a power of two. */
  readonly bits: number;
  readonly moves: Uint16Array;
}

const everyMove = 0x10000;

/** Keys are dealt out to so many groups at least that a group tells the lower half of its keys. */
const groupBits = 16;

/** A key's group: an index of `moves`, which are a power of two. */
export const groupOf = (key: number, moves: Uint16Array): number => key & (moves.length - 1);

/** Where a key stands, given the move of its group. */
export const placeOf = (key: number, move: number, bits: number): number =>
  imul(key ^ imul(move, 0x10001), 0x9e3779b1) >>> (32 - bits);

/**
 * Gives every key a place of its own (hash and displace: Belazzougui, Botelho and Dietzfelbinger 2009). Keys must be well mixed.
 * Throws when some are the same.
 */
export function placesOf(keys: Int32Array): Places {
  for (let bits = bitsFor(keys.length); bits < bitsFor(keys.length) + 4; bits++) {
    const moves = movesOf(keys, bits);
    if (moves !== undefined) return { bits, moves };
  }
  throw new Error("Keys that are the same have no places of their own.");
}

const bitsFor = (count: number): number => Math.max(4, 32 - Math.clz32(count));

/** For each group of keys the move that leads all of them to free places, the fullest groups first. */
function movesOf(keys: Int32Array, bits: number): Uint16Array | undefined {
  const moves = new Uint16Array(1 << Math.max(groupBits, bits - 2));
  const { starts, grouped, most } = groupsOf(keys, moves);
  const taken = new Uint8Array(1 << bits);
  const fits = (from: number, to: number, move: number): boolean => {
    for (let at = from; at < to; at++) {
      const place = placeOf(grouped[at]!, move, bits);
      if (taken[place] === 1) {
        for (let back = from; back < at; back++) taken[placeOf(grouped[back]!, move, bits)] = 0;
        return false;
      }
      taken[place] = 1;
    }
    return true;
  };
  for (let size = most; size > 0; size--) {
    for (let group = 0; group < moves.length; group++) {
      if (starts[group + 1]! - starts[group]! !== size) continue;
      let move = 0;
      while (move < everyMove && !fits(starts[group]!, starts[group + 1]!, move)) move++;
      if (move === everyMove) return undefined;
      moves[group] = move;
    }
  }
  return moves;
}

/** The keys in the order of their groups, and where each group begins. */
function groupsOf(keys: Int32Array, moves: Uint16Array) {
  const groups = moves.length;
  const starts = new Int32Array(groups + 1);
  for (const key of keys) starts[groupOf(key, moves) + 1]!++;
  const most = starts.reduce((greatest, size) => Math.max(greatest, size), 0);
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const ends = starts.slice();
  const grouped = new Int32Array(keys.length);
  for (const key of keys) grouped[ends[groupOf(key, moves)]!++] = key;
  return { starts, grouped, most };
}
