import { expect, test } from "vitest";
import { catalogOf } from "../../../src/reading/catalog/catalog.js";
import { withCatalog } from "../../../src/reading/catalog/catalog-entry.js";

const read = (content: unknown, files = ["a.txt", "b.txt"]) =>
  catalogOf(new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content)), files);

test("a catalog says what the files do not", () => {
  const { entries, problems } = read({
    "a.txt": { title: "Bridge closed", publisher: "The Harbour Gazette", published: "2021-08-28" },
    "b.txt": { byline: "A. Moss", url: "https://example.org/b", published: "2021-08-28T15:02:00+05:30" },
  });
  expect(problems).toEqual([]);
  expect(Object.fromEntries(entries)).toEqual({
    "a.txt": { title: "Bridge closed", publisher: "The Harbour Gazette", published: "2021-08-28" },
    "b.txt": { byline: "A. Moss", url: "https://example.org/b", published: "2021-08-28T15:02:00+05:30" },
  });
});

test("what cannot be used is named, and the rest is used", () => {
  const { entries, problems } = read({
    "gone.txt": { title: "x" },
    "a.txt": { title: "Kept", author: "A. Moss", published: "2021-02-30", url: "javascript:alert(1)", byline: 7 },
    "b.txt": "nothing",
  });
  expect(Object.fromEntries(entries)).toEqual({ "a.txt": { title: "Kept" } });
  expect(problems).toEqual([
    "catalog.json speaks of “gone.txt”, which is no article of this folder.",
    "catalog.json: “author” of “a.txt” is not known; there are title, publisher, byline, published, url.",
    "catalog.json: “published” of “a.txt” must be a date such as 2021-08-28, 2021-08-28T15:02 or 2021.",
    "catalog.json: “url” of “a.txt” must be an address that begins with http:// or https://.",
    "catalog.json: “byline” of “a.txt” must be text.",
    "catalog.json: what it says of “b.txt” must stand in braces.",
  ]);
});

test.each([
  ["{ broken", "is not JSON"],
  ["[1]", "must be an object"],
  ["null", "must be an object"],
  ["\0", "NUL"],
  ['{"__proto__": {"title": "x"}}', "no article"],
])("an unusable catalog is reported and changes nothing: %j", (content, reason) => {
  const { entries, problems } = read(content);
  expect([...entries]).toEqual([]);
  expect(problems).toEqual([expect.stringContaining(reason)]);
});

test("the catalog wins over the file and is shown as the catalog", () => {
  const masthead = {
    title: { value: "From the file", from: { start: 0, end: 13 } },
    doubts: [{ kind: "no-year" as const, words: "kept" }],
  };
  expect(withCatalog(masthead, { title: "Given" })).toEqual({
    title: { value: "Given", from: "catalog" },
    doubts: masthead.doubts,
  });
  // Whoever gives the day leaves no doubt of it.
  expect(withCatalog(masthead, { published: "2021" })).toEqual({
    title: masthead.title,
    published: { value: "2021", from: "catalog" },
  });
  expect(withCatalog(masthead, undefined)).toBe(masthead);
});
