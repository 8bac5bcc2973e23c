import fc from "fast-check";
import { expect, test } from "vitest";
import { packedArticle } from "../../../src/archive/packed/packed-article.js";
import { unpackedReading } from "../../../src/archive/packed/unpacked-reading.js";
import type { Reading } from "../../../src/model/article-reading.js";
import { anyReading } from "../arbitrary-reading.js";

const again = (reading: Reading): Reading => {
  const { parts } = packedArticle(reading);
  return { ...unpackedReading((part) => parts[part]) };
};

test("a reading comes out as it went in", () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      expect(again(reading)).toEqual(reading);
    }),
    { numRuns: 200 },
  );
});

test("the card of an article tells of it in few words", () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      expect(packedArticle(reading).card).toMatchObject({
        file: reading.record.file,
        statements: reading.statements.length,
        dates: reading.timexes.length,
      });
    }),
    { numRuns: 30 },
  );
});
