import type { Sink, Source } from "./bytes.js";

/** How a value is written as bytes and read back. */
export interface Shape<T> {
  readonly write: (sink: Sink, value: T) => void;
  readonly read: (source: Source) => T;
}

/** A property that may be absent. */
export interface Maybe<T> {
  readonly maybe: Shape<T>;
}

export const uint: Shape<number> = { write: (sink, value) => sink.uint(value), read: (source) => source.uint() };

export const text: Shape<string> = { write: (sink, value) => sink.text(value), read: (source) => source.text() };

export const flag: Shape<boolean> = {
  write: (sink, value) => sink.uint(value ? 1 : 0),
  read: (source) => source.uint() === 1,
};

/** A place in a text, as the distance from the place before it: forwards even, backwards odd. */
export const place: Shape<number> = {
  write(sink, value) {
    const distance = value - sink.at;
    sink.uint(distance < 0 ? -distance * 2 - 1 : distance * 2);
    sink.at = value;
  },
  read(source) {
    const distance = source.uint();
    source.at += distance % 2 === 1 ? -(distance + 1) / 2 : distance / 2;
    return source.at;
  },
};

export function oneOf<T extends string>(words: readonly T[]): Shape<T> {
  return {
    write: (sink, value) => sink.uint(words.indexOf(value)),
    read(source) {
      const word = words[source.uint()];
      if (word === undefined) throw new RangeError(`none of ${words.join(", ")} was written here`);
      return word;
    },
  };
}

export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    write(sink, values) {
      sink.uint(values.length);
      for (const value of values) item.write(sink, value);
    },
    read: (source) => Array.from({ length: source.uint() }, () => item.read(source)),
  };
}

export const maybe = <T>(shape: Shape<T>): Maybe<T> => ({ maybe: shape });

/** Every property of the type is named, or it does not compile: what the reader learns to find is also kept. */
type Fields<T> = {
  readonly [Name in keyof T]-?: undefined extends T[Name] ? Maybe<Exclude<T[Name], undefined>> : Shape<T[Name]>;
};

interface Field {
  readonly name: string;
  readonly shape: Shape<unknown>;
  /** Its bit among those that say which properties are there; 0 for one that always is. */
  readonly bit: number;
}

/** An object: first which of its optional properties are there, then the properties in the order given. */
export function record<T extends object>(fields: Fields<T>): Shape<T> {
  let bits = 1;
  const all: Field[] = [];
  // `Fields` has made sure of names and shapes; inside, one loop serves all of them.
  for (const [name, shape] of Object.entries<Shape<unknown> | Maybe<unknown>>(fields as never)) {
    all.push("maybe" in shape ? { name, shape: shape.maybe, bit: bits } : { name, shape, bit: 0 });
    if ("maybe" in shape) bits *= 2;
  }
  return {
    write(sink, value) {
      const values = value as Readonly<Record<string, unknown>>;
      let there = 0;
      for (const { name, bit } of all) if (values[name] !== undefined) there += bit;
      if (bits > 1) sink.uint(there);
      for (const { name, shape } of all) if (values[name] !== undefined) shape.write(sink, values[name]);
    },
    read(source) {
      const there = bits > 1 ? source.uint() : 0;
      const values: Record<string, unknown> = {};
      for (const { name, shape, bit } of all) if (bit === 0 || (there & bit) !== 0) values[name] = shape.read(source);
      return values as T;
    },
  };
}
