/** Texts that occur often (rules, names, publishers), written once and named by number. */
export interface TextPool {
  idOf(text: string): number;
  bytes(): Uint8Array;
}

export interface TextShelf {
  at(id: number): string;
}

const beyondOneByte = /[\u0100-\uffff]/;

/**
 * One byte a character where that is enough, else two: exact for any string, half a surrogate pair too, which UTF-8 is not.
 * Layout: how many, then where each one ends (doubled, odd for two bytes a character), then the characters.
 */
export function textPool(): TextPool {
  const ids = new Map<string, number>();
  return {
    idOf(text) {
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, ids.size);
      return ids.size - 1;
    },
    bytes() {
      const texts = [...ids.keys()].map((text) => {
        const wide = beyondOneByte.test(text);
        return { wide, bytes: Buffer.from(text, wide ? "utf16le" : "latin1") };
      });
      const head = new Uint32Array(texts.length + 1);
      head[0] = texts.length;
      let end = 0;
      for (const [id, { wide, bytes }] of texts.entries()) {
        end += bytes.length;
        head[id + 1] = end * 2 + (wide ? 1 : 0);
      }
      return Buffer.concat([new Uint8Array(head.buffer), ...texts.map(({ bytes }) => bytes)]);
    },
  };
}

/** The texts of a pool. The bytes must start at a multiple of four. */
export function textShelf(bytes: Uint8Array): TextShelf {
  const [count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
  const ends = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, count);
  const characters = Buffer.from(bytes.buffer, bytes.byteOffset + 4 + count * 4, bytes.length - 4 - count * 4);
  return {
    at(id) {
      const end = ends[id];
      if (end === undefined) throw new RangeError(`there is no text ${id} among ${count}`);
      const start = id === 0 ? 0 : (ends[id - 1] ?? 0) >>> 1;
      return characters.toString(end % 2 === 1 ? "utf16le" : "latin1", start, end >>> 1);
    },
  };
}
