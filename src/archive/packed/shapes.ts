import { ByteReader, ByteWriter } from "../byte-buffers.js";

/** Where values are written: numbers as varints, places as distances from the one before, a text again as its number. */
export class PackedWriter {
  readonly bytes = new ByteWriter();
  private readonly numbers: Map<string, number>;
  private at = 0;

  /** `known`: texts that are never written out, because whoever reads has them too. */
  constructor(known: readonly string[]) {
    this.numbers = new Map(known.map((text, number) => [text, number]));
  }

  /** 0 to 2^32 - 1. */
  uint(value: number): void {
    if (value >>> 0 !== value) throw new RangeError(`${value} is no count and no place`);
    this.bytes.varint(value);
  }

  /** Forwards even, backwards odd. */
  place(value: number): void {
    const distance = value - this.at;
    this.uint(distance < 0 ? -distance * 2 - 1 : distance * 2);
    this.at = value;
  }

  /** One byte a character where that is enough, else two: exact for any string, half a surrogate pair too, which UTF-8 is not. */
  text(value: string): void {
    const known = this.numbers.get(value);
    if (known !== undefined) return this.uint(known + 2);
    this.numbers.set(value, this.numbers.size);
    const wide = /[\u0100-\u{10ffff}]/u.test(value);
    const characters = Buffer.from(value, wide ? "utf16le" : "latin1");
    this.uint(wide ? 1 : 0);
    this.raw(characters);
  }

  raw(bytes: Uint8Array): void {
    this.uint(bytes.length);
    this.bytes.raw(bytes);
  }
}

/** Where they are read from again. */
export class PackedReader {
  private readonly bytes: ByteReader;
  private readonly texts: string[];
  private at = 0;

  constructor(bytes: Uint8Array, known: readonly string[]) {
    this.bytes = new ByteReader(bytes);
    this.texts = [...known];
  }

  uint(): number {
    return this.bytes.varint();
  }

  place(): number {
    const distance = this.bytes.varint();
    this.at += distance % 2 === 1 ? -(distance + 1) / 2 : distance / 2;
    return this.at;
  }

  text(): string {
    const number = this.bytes.varint();
    if (number > 1) {
      const known = this.texts[number - 2];
      if (known === undefined) throw new RangeError(`there is no text ${number - 2}`);
      return known;
    }
    const { buffer, byteOffset, length } = this.raw();
    const text = Buffer.from(buffer, byteOffset, length).toString(number === 1 ? "utf16le" : "latin1");
    this.texts.push(text);
    return text;
  }

  raw(): Uint8Array {
    return this.bytes.raw(this.bytes.varint());
  }
}

/** How a value is written as bytes and read back. */
export interface PackedShape<T> {
  readonly write: (writer: PackedWriter, value: T) => void;
  readonly read: (reader: PackedReader) => T;
}

/** A property that may be absent. */
export interface Maybe<T> {
  readonly maybe: PackedShape<T>;
}

export const uint: PackedShape<number> = {
  write: (writer, value) => writer.uint(value),
  read: (reader) => reader.uint(),
};
export const packedText: PackedShape<string> = {
  write: (writer, value) => writer.text(value),
  read: (reader) => reader.text(),
};
export const place: PackedShape<number> = {
  write: (writer, value) => writer.place(value),
  read: (reader) => reader.place(),
};
export const flag: PackedShape<boolean> = {
  write: (writer, value) => writer.uint(value ? 1 : 0),
  read: (reader) => reader.uint() === 1,
};
/** What is always true where it is there at all. */
export const yes: PackedShape<true> = { write: () => {}, read: () => true };

export function oneOf<T extends string>(words: readonly T[]): PackedShape<T> {
  return {
    write: (writer, value) => writer.uint(words.indexOf(value)),
    read(reader) {
      const word = words[reader.uint()];
      if (word === undefined) throw new RangeError(`none of ${words.join(", ")} was written here`);
      return word;
    },
  };
}

export function listOf<T>(item: PackedShape<T>): PackedShape<readonly T[]> {
  return {
    write(writer, values) {
      writer.uint(values.length);
      for (const value of values) item.write(writer, value);
    },
    read(reader) {
      const length = reader.uint();
      const values: T[] = [];
      for (let at = 0; at < length; at += 1) values.push(item.read(reader));
      return values;
    },
  };
}

export const maybe = <T>(shape: PackedShape<T>): Maybe<T> => ({ maybe: shape });

/** Every property of the type is named, or it does not compile: what the reader learns to find is also kept. */
export type Fields<T> = {
  readonly [Name in keyof T]-?: undefined extends T[Name] ? Maybe<Exclude<T[Name], undefined>> : PackedShape<T[Name]>;
};

interface Field {
  readonly name: string;
  readonly shape: PackedShape<unknown>;
  /** Its bit among those that say which properties are there; 0 for one that always is. */
  readonly bit: number;
}

export interface RecordShape<T> extends PackedShape<T> {
  readonly names: readonly (string & keyof T)[];
}

/** An object: first which of its optional properties are there, then the properties in the order given. */
export function record<T extends object>(fields: Fields<T>): RecordShape<T> {
  let bits = 1;
  const all: Field[] = [];
  // `Fields` has made sure of names and shapes; inside, one loop serves all of them.
  for (const [name, shape] of Object.entries<PackedShape<unknown> | Maybe<unknown>>(fields as never)) {
    all.push("maybe" in shape ? { name, shape: shape.maybe, bit: bits } : { name, shape, bit: 0 });
    if ("maybe" in shape) bits *= 2;
  }
  return {
    // The names of the fields are those of the type.
    names: all.map(({ name }) => name as string & keyof T),
    write(writer, value) {
      const values = value as Readonly<Record<string, unknown>>;
      let there = 0;
      for (const { name, bit } of all) if (values[name] !== undefined) there += bit;
      if (bits > 1) writer.uint(there);
      for (const { name, shape } of all) if (values[name] !== undefined) shape.write(writer, values[name]);
    },
    read(reader) {
      const there = bits > 1 ? reader.uint() : 0;
      const values: Record<string, unknown> = {};
      for (const { name, shape, bit } of all) if (bit === 0 || (there & bit) !== 0) values[name] = shape.read(reader);
      return values as T;
    },
  };
}
