import { groupBits, groupOf, tablePlace, type Moves } from "../../../src/reading/parsing/places.js";

/** A table's size as a power of two, and the moves that give every key a place of its own there. */
export interface Places {
  readonly bits: number;
  readonly moves: Moves;
}

const everyMove = 0x10000;

/** Keys must be well mixed. Throws when some are the same. */
export function placesFor(keys: Int32Array): Places {
  for (let bits = bitsFor(keys.length); bits < bitsFor(keys.length) + 4; bits++) {
    const moves = movesFor(keys, bits);
    if (moves !== undefined) return { bits, moves };
  }
  throw new Error("Keys that are the same have no places of their own.");
}

const bitsFor = (count: number): number => Math.max(4, 32 - Math.clz32(count));

/** For each group of keys the move that leads all of them to free places, the fullest groups first. */
function movesFor(keys: Int32Array, bits: number): Moves | undefined {
  const moves = new Uint16Array(1 << Math.max(groupBits, bits - 2));
  const { starts, grouped, most } = groupsOf(keys, moves);
  const taken = new Uint8Array(1 << bits);
  const fits = (from: number, to: number, move: number): boolean => {
    for (let at = from; at < to; at++) {
      const place = tablePlace(grouped[at]!, move, bits);
      if (taken[place] === 1) {
        for (let back = from; back < at; back++) taken[tablePlace(grouped[back]!, move, bits)] = 0;
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
function groupsOf(keys: Int32Array, moves: Moves) {
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
