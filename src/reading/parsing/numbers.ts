import { bitsOf, tablePlace, type Moves } from "./places.js";

/** The number (below 65,535) that belongs to a key; -1 for a key that has none, but for one in 65,536 of these. */
export type Numbers = (key: number) => number;

/** Each number, and one, stands beside the upper half of its key, which tells it from others that are looked for there. */
export interface NumberTable {
  readonly moves: Moves;
  readonly held: Int32Array;
}

export function numbersIn({ moves, held }: NumberTable): Numbers {
  const bits = bitsOf(held.length);
  const mask = moves.length - 1;
  return (key) => {
    const found = held[tablePlace(key, moves[key & mask]!, bits)]!;
    return (found ^ key) >>> 16 === 0 ? (found & 0xffff) - 1 : -1;
  };
}
