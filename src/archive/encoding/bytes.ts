import type { TextPool, TextShelf } from "./texts.js";

/** Where numbers are written to: seven bits a byte, so that small ones take one. */
export interface Sink {
  uint(value: number): void;
  text(value: string): void;
  /** The place written last: places are written as distances, which are small. */
  at: number;
  /** How many bytes have been written. */
  readonly length: number;
  bytes(): Uint8Array;
}

/** Where they are read from again. */
export interface Source {
  uint(): number;
  text(): string;
  at: number;
}

const firstSize = 1024;

export function sinkInto(texts: TextPool): Sink {
  let bytes = new Uint8Array(firstSize);
  let length = 0;
  function uint(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no count and no place`);
    if (length + 8 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    let rest = value;
    // Division and not a shift: shifts stop at 32 bits.
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[length++] = (rest % 0x80) | 0x80;
    bytes[length++] = rest;
  }
  return {
    uint,
    text: (value) => uint(texts.idOf(value)),
    at: 0,
    get length() {
      return length;
    },
    bytes: () => bytes.slice(0, length),
  };
}

export function sourceOf(bytes: Uint8Array, texts: TextShelf): Source {
  let next = 0;
  function uint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = bytes[next++];
      if (byte === undefined) throw new RangeError("the bytes end in the middle of a value");
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }
  return { uint, text: () => texts.at(uint()), at: 0 };
}
