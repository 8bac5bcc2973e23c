/**
 * Columns of numbers one behind the other. The lowest bytes of a column stand first, then the next ones: alike beside alike, which
 * compresses better. Each is laid into memory of its own that threads can share.
 */
export interface Columns {
  readonly shorts: () => Uint16Array<SharedArrayBuffer>;
  readonly longs: () => Int32Array<SharedArrayBuffer>;
  /**
   * A column of shorts and one of lengths (below 256 each), two numbers a place: the short above the length, and all lengths before it
   * added up. What is looked at together stands together in memory.
   */
  readonly stretches: () => Int32Array<SharedArrayBuffer>;
}

/** Takes the columns of such counts from the bytes, one with each call. Throws an `Error` when the bytes end before. */
export function columnsOf(bytes: Uint8Array, counts: readonly number[]): Columns {
  let column = 0;
  let at = 0;
  const next = (width: number) => {
    const count = counts[column++] ?? 0;
    const from = at;
    at += count * width;
    if (at > bytes.length) throw new Error("The grammar's model is cut short.");
    return { count, from };
  };
  return {
    shorts() {
      const { count, from } = next(2);
      const shorts = new Uint16Array(new SharedArrayBuffer(count * 2));
      for (let index = 0; index < count; index++)
        shorts[index] = bytes[from + index]! | (bytes[from + count + index]! << 8);
      return shorts;
    },
    longs() {
      const { count, from } = next(4);
      const longs = new Int32Array(new SharedArrayBuffer(count * 4));
      for (let index = 0; index < count; index++) {
        const low = from + index;
        const [second, third, fourth] = [low + count, low + count * 2, low + count * 3];
        longs[index] = bytes[low]! | (bytes[second]! << 8) | (bytes[third]! << 16) | (bytes[fourth]! << 24);
      }
      return longs;
    },
    stretches() {
      const { count, from } = next(2);
      const lengths = next(1).from;
      const stretches = new Int32Array(new SharedArrayBuffer(count * 8));
      let start = 0;
      for (let index = 0; index < count; index++) {
        const length = bytes[lengths + index]!;
        stretches[2 * index] = (bytes[from + index]! << 16) | (bytes[from + count + index]! << 24) | length;
        stretches[2 * index + 1] = start;
        start += length;
      }
      return stretches;
    },
  };
}
