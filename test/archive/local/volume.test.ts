import { speakersOf } from "../../../src/model/statement.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { binder, openVolume } from "../../../src/archive/volume.js";
import type { Reading } from "../../../src/model/article-reading.js";
import { anyReading } from "../arbitrary-reading.js";

const bound = (readings: readonly Reading[]) => {
  const open = binder();
  for (const reading of readings) open.bind(reading);
  return openVolume(open.bound());
};

test("a reading comes out of a volume as it went in", () => {
  fc.assert(
    fc.property(fc.array(anyReading, { maxLength: 4 }), (readings) => {
      const volume = bound(readings);
      expect(readings.map((_, article) => ({ ...volume.reading(article) }))).toEqual(readings);
    }),
    { numRuns: 60 },
  );
});

test("what a reading does not say is absent from it, not undefined", () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const out = bound([reading]).reading(0);
      expect("notBefore" in out).toBe("notBefore" in reading);
      expect(out.statements.map((statement) => Object.keys(statement).sort())).toEqual(
        reading.statements.map((statement) => Object.keys(statement).sort()),
      );
    }),
    { numRuns: 30 },
  );
});

test("a volume's cards tell of each article in few words", () => {
  const [reading] = fc.sample(anyReading, { numRuns: 1, seed: 7 });
  if (reading === undefined) throw new Error("no sample");
  const { cards } = bound([reading]);
  expect(cards).toMatchObject([
    { file: reading.record.file, statements: reading.statements.length, dates: reading.timexes.length },
  ]);
});

test("places take a byte or two, because neighbours are close", () => {
  const line = (number: number) =>
    ({ number, start: number * 80, end: number * 80 + 79, label: "body", rule: "a line" }) as const;
  const reading = (lines: number): Reading => ({
    record: {
      file: "a.txt",
      sha256: "0".repeat(64),
      length: 9,
      language: "en",
      lines: Array.from({ length: lines }, (_, number) => line(number)),
      masthead: {},
    },
    passages: [],
    sentences: [],
    statements: [],
    timexes: [],
    events: [],
    abbreviations: [],
  });
  const size = (lines: number): number => {
    const open = binder();
    open.bind(reading(lines));
    return open.bound().length;
  };
  expect((size(1100) - size(100)) / 1000).toBeLessThan(9);
});

test("the speakers of a volume are those of its statements", () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const keyed = reading.statements
        .flatMap(speakersOf)
        .flatMap((speaker) => (speaker.key === undefined ? [] : [speaker.key]));
      const voices = bound([reading]).voices(0);
      expect(new Set(voices.map(({ key }) => key))).toEqual(new Set(keyed));
      expect(voices.reduce((sum, { statements }) => sum + statements, 0)).toBe(keyed.length);
    }),
    { numRuns: 30 },
  );
});
