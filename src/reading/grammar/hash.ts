/** A step of a 32-bit hash. Features are numbers made with it: no string is built while a sentence is read. */
export function join(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
