import { inflateRawSync } from "node:zlib";
import type { Reading } from "../../model/article-reading.js";
import { parts } from "./reading-shape.js";
import { PackedReader, type RecordShape } from "./shapes.js";

export type PackedPart = keyof typeof parts;
// `parts` has no other keys.
export const partNames = Object.keys(parts) as readonly PackedPart[];

/** Texts that stand in most readings. */
export const knownTexts =
  "en|paragraph|nothing stands in it|the headline|byline|date line|advertisement|links for sharing and following|link to another article|subscription or sign-up offer|cookie, privacy or copyright notice|PAST_REF|PRESENT_REF|FUTURE_REF|APPROX".split(
    "|",
  );

/** A reading of which each part is unpacked when somebody looks at it. */
export function unpackedReading(packed: (part: PackedPart) => Uint8Array): Reading {
  const reading = {};
  for (const part of partNames) {
    // Of each part some of a reading's fields, which the compiler cannot follow through a variable.
    const { names, read } = parts[part] as RecordShape<Partial<Reading>>;
    let value: Partial<Reading> | undefined;
    const unpack = () => (value ??= read(new PackedReader(inflated(packed(part)), knownTexts)));
    for (const name of names) Object.defineProperty(reading, name, { enumerable: true, get: () => unpack()[name] });
  }
  // Every part that the reading had has just been given to it.
  return reading as Reading;
}

const inflated = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 1 ? inflateRawSync(bytes.subarray(1)) : bytes.subarray(1);
