import { groupOf, placeOf, placesOf } from "./places.js";

/** The number (below 65,535) that belongs to a key; -1 for a key that has none. */
export type Numbers = (key: number) => number;

/** Each number stands beside the upper half of its key; the lower half is known from the group. */
export function numbersOf(keys: Int32Array, values: ArrayLike<number>): Numbers {
  const { bits, moves } = placesOf(keys);
  const table = new Int32Array(1 << bits);
  keys.forEach((key, at) => {
    table[placeOf(key, moves[groupOf(key, moves)]!, bits)] = (key & ~0xffff) | (values[at]! + 1);
  });
  const mask = moves.length - 1;
  return (key) => {
    const held = table[placeOf(key, moves[key & mask]!, bits)]!;
    return (held ^ key) >>> 16 === 0 ? (held & 0xffff) - 1 : -1;
  };
}
