const { imul } = Math;

/**
 * A step of a 32-bit hash. Features are numbers made with it: no string is built while a sentence is read. It is called some
 * thousand times a word and so short that the engine puts it in place of each call, however many there are in one function.
 */
export function join(hash: number, value: number): number {
  const mixed = imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
