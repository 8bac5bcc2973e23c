import { expect, test } from "vitest";
import { named } from "../../../src/archive/keeping/edition.js";
import type { Entry } from "../../../src/archive/local/manifest.js";
import { tidied } from "../../../src/archive/keeping/tidy.js";
import { articlesIn, binder, openVolume } from "../../../src/archive/volume.js";

const stamp = { size: 1, modified: 1, changed: 1, inode: 1 };

function bound(names: readonly string[]) {
  const open = binder();
  for (const file of names)
    open.bind({
      record: { file, sha256: "0".repeat(64), length: file.length, language: "en", lines: [], masthead: {} },
      passages: [],
      sentences: [],
      statements: [],
      timexes: [],
      events: [],
      abbreviations: [],
    });
  return named(open.bound());
}

/** Volumes of so many articles, of each of which only so many are still in the ledger. */
function shelf(sizes: readonly (readonly [bound: number, inUse: number])[]) {
  const names = sizes.map(([size], volume) => Array.from({ length: size }, (_, article) => `${volume}-${article}.txt`));
  const entries = sizes.flatMap(([, inUse], volume) =>
    Array.from({ length: inUse }, (_, article): Entry => ({
      name: names[volume]?.[article] ?? "",
      stamp,
      catalog: "",
      volume,
      article,
    })),
  );
  return { volumes: names.map(bound), entries };
}

const shelves: readonly (readonly [string, readonly (readonly [number, number])[], readonly number[]])[] = [
  [
    "as it is, when there is little to tidy",
    [
      [300, 250],
      [5, 5],
      [1, 1],
    ],
    [300, 5, 1],
  ],
  [
    "without the volumes of which nothing is left",
    [
      [300, 250],
      [5, 0],
      [1, 1],
    ],
    [300, 1],
  ],
  ["with many small ones bound together", [[300, 300], ...Array.from({ length: 8 }, () => [3, 2] as const)], [300, 16]],
  [
    "with what is left of a large one bound anew",
    [
      [300, 100],
      [300, 300],
      [2, 2],
    ],
    [300, 102],
  ],
  ["empty", [[5, 0]], []],
];

test.each(shelves)("the shelf is left %s", (_, sizes, expected) => {
  const before = shelf(sizes);
  const after = tidied(before, named);
  expect(after.volumes.map(({ bytes }) => articlesIn(bytes))).toEqual(expected);
  const files = after.entries.map(({ volume, article }) => {
    const bytes = after.volumes[volume]?.bytes;
    return bytes && openVolume(bytes).reading(article).record.file;
  });
  expect(files).toEqual(before.entries.map(({ name }) => name));
});
