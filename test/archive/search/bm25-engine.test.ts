import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Indexable } from "../../../src/archive/search/search-engine.js";
import { mergeSegments } from "../../../src/archive/search/index/merge-policy.js";
import { openSegment, type Segment } from "../../../src/archive/search/index/segment-reader.js";
import { buildSegment, indexOf, wordEngine } from "../../../src/archive/search/bm25-engine.js";
import { conforms } from "./conformance.js";

conforms("the word index", wordEngine);

// Few words and many small ones, so that phrases are hard to tell apart.
const word = fc.constantFrom(
  ..."the of said that harbour bridge minister vote 1895 Vellmar’s co-operation U.S. not".split(" "),
);
const passage = fc.array(word, { minLength: 3, maxLength: 30 }).map((words) => words.join(" "));
const articles = fc
  .array(fc.array(passage, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((all): Indexable[] =>
    all.map((passages, at) => ({ file: `${at}.txt`, language: "en", passages: passages.map((text) => ({ text })) })),
  );

test("a phrase copied from any passage is found first in a passage that holds it", () => {
  fc.assert(
    fc.property(articles, fc.nat(), fc.nat(), fc.integer({ min: 2, max: 6 }), (all, which, from, length) => {
      const passages = all.flatMap(({ passages }) => passages);
      const words = (passages[which % passages.length]?.text ?? "").split(" ");
      const first = from % Math.max(1, words.length - length);
      const phrase = words.slice(first, first + length).join(" ");
      const [best] = wordEngine.empty().add(all).search({ words: phrase, limit: 1 });
      const text = all.find(({ file }) => file === best?.file)?.passages[best?.index ?? 0]?.text;
      expect(` ${text} `).toContain(` ${phrase} `);
    }),
    { numRuns: 100 },
  );
});

test("in an archive of one passage an everyday word weighs less than a rare one, and a word that nobody knows most", () => {
  const index = wordEngine
    .empty()
    .add([{ file: "a.txt", language: "en", passages: [{ text: "They will send the trawler home." }] }]);
  const [send, trawler, unheard] = index.words("send trawler unheardof").map(({ weight }) => weight);
  expect(send).toBeLessThan((trawler ?? 0) - 1);
  expect(unheard).toBeGreaterThanOrEqual(trawler ?? 0);
});

test("of two passages the one with the rarer word is first, though each word is in one passage", () => {
  const text = (word: string): string => `The harbour was ${word} on Monday by the guards of the northern quay.`;
  const all = [text("known"), text("dredged")].map((passage, at) => ({
    file: `${at}.txt`,
    language: "en",
    passages: [{ text: passage }],
  }));
  expect(wordEngine.empty().add(all).search({ words: "known dredged", limit: 1 })[0]?.file).toBe("1.txt");
});

function opened(bytes: Uint8Array): Segment {
  const segment = openSegment(bytes);
  if (segment === undefined) throw new Error("does not open");
  return segment;
}

test("merged segments find what the parts found, less what was removed", () => {
  fc.assert(
    fc.property(articles, fc.nat(), passage, (all, cut, query) => {
      const at = cut % (all.length + 1);
      const parts = [all.slice(0, at), all.slice(at)]
        .filter((some) => some.length > 0)
        .map((some) => ({ segment: opened(buildSegment(some)), removed: new Set<string>() }));
      const removed = indexOf(parts).remove(["0.txt"]);
      const merged = indexOf([
        {
          segment: opened(mergeSegments(parts.map((part) => ({ ...part, removed: new Set(["0.txt"]) })))),
          removed: new Set(),
        },
      ]);
      const without = wordEngine.empty().add(all.slice(1));
      const search = { words: query, limit: 50 };
      expect(merged.search(search)).toEqual(without.search(search));
      expect(removed.articles).toBe(merged.articles);
    }),
    { numRuns: 50 },
  );
});

test("articles that come one by one are found as if they had come together, and do not pile up in parts", () => {
  fc.assert(
    fc.property(articles, passage, (all, question) => {
      const together = wordEngine.empty().add(all);
      const gone = all.slice(0, 2).map(({ file }) => file);
      let oneByOne = wordEngine.empty();
      for (const article of all) oneByOne = oneByOne.add([article]);
      const query = { words: question, limit: 50 };
      const found = (index: typeof together) =>
        index.search(query).map(({ file, index: at, score }) => ({ file, at, score: score.toFixed(6) }));
      const sorted = (index: typeof together) => found(index).sort((a, b) => (a.file + a.at < b.file + b.at ? -1 : 1));
      expect(sorted(oneByOne)).toEqual(sorted(together));
      expect(oneByOne.save().length).toBeLessThan(8);
      // How rare a word is still counts articles that are gone, until their part is laid together with others.
      const places = (index: typeof together) => sorted(index).map(({ file, at }) => ({ file, at }));
      expect(places(oneByOne.remove(gone))).toEqual(places(together.remove(gone)));
    }),
    { numRuns: 30 },
  );
});

test("whatever is wrong in the bytes of a part, it is opened or turned down, and nothing is thrown", () => {
  const fault = fc.record({ where: fc.nat(), byte: fc.nat({ max: 255 }), more: fc.nat({ max: 12 }) });
  fc.assert(
    fc.property(articles, fc.array(fault, { minLength: 5, maxLength: 5 }), (all, faults) => {
      const whole = buildSegment(all);
      for (const { where, byte, more } of faults) {
        const bytes = whole.slice();
        for (let at = 0; at <= more; at += 1) bytes[(where + at) % bytes.length] = byte;
        const loaded = wordEngine.load([{ bytes, removed: [] }]);
        expect(loaded === undefined || loaded.passages >= 0).toBe(true);
      }
    }),
    { numRuns: 34 },
  );
});

test("a part that two saved indexes share is opened once", () => {
  const index = wordEngine
    .empty()
    .add([{ file: "a.txt", language: "en", passages: [{ text: "The ferry was late." }] }]);
  const [part] = wordEngine.load(index.save())?.save() ?? [];
  expect(part?.bytes).toBe(index.save()[0]?.bytes);
});
