import { describe, expect, test } from "vitest";
import { authorsIn, type CitedArticle } from "../../../src/answering/cite/cited-article.js";
import { citationStyles, styles, type CitationStyle } from "../../../src/answering/cite/styles.js";

const whole: CitedArticle = {
  id: "dam-1a2b3c4d",
  authors: [
    { family: "Doe", given: "Jane" },
    { family: "Roe", given: "John A." },
  ],
  title: "Dam rises 5% as #1 crop fails",
  publisher: "The Coast & Field",
  published: { year: 2021, month: 8, day: 28 },
  url: "https://example.org/dam",
  place: "seeds/dam.txt, line 3",
};
const bare: CitedArticle = { id: "dam-1a2b3c4d", authors: [], title: "Dam rises", place: "seeds/dam.txt" };

test.each<readonly [CitationStyle, string]>([
  [
    "plain",
    "Jane Doe and John A. Roe, “Dam rises 5% as #1 crop fails”, The Coast & Field, 28 August 2021, https://example.org/dam [seeds/dam.txt, line 3]",
  ],
  [
    "apa",
    "Doe, J., & Roe, J. A. (2021, August 28). Dam rises 5% as #1 crop fails. The Coast & Field. https://example.org/dam [seeds/dam.txt, line 3]",
  ],
  [
    "chicago",
    "Doe, Jane, and John A. Roe. “Dam rises 5% as #1 crop fails.” The Coast & Field, August 28, 2021. https://example.org/dam. [seeds/dam.txt, line 3]",
  ],
  [
    "mla",
    "Doe, Jane, and John A. Roe. “Dam rises 5% as #1 crop fails.” The Coast & Field, 28 Aug. 2021, example.org/dam. [seeds/dam.txt, line 3]",
  ],
  [
    "bibtex",
    "@article{dam-1a2b3c4d,\n  author = {Doe, Jane and Roe, John A.},\n  title = {{Dam rises 5\\% as \\#1 crop fails}},\n  journal = {The Coast \\& Field},\n  date = {2021-08-28},\n  year = {2021},\n  url = {https://example.org/dam},\n  note = {seeds/dam.txt, line 3}\n}",
  ],
  [
    "ris",
    "TY  - NEWS\nID  - dam-1a2b3c4d\nAU  - Doe, Jane\nAU  - Roe, John A.\nTI  - Dam rises 5% as #1 crop fails\nT2  - The Coast & Field\nPY  - 2021\nDA  - 2021/08/28/\nUR  - https://example.org/dam\nN1  - seeds/dam.txt, line 3\nER  - ",
  ],
  [
    "wiki",
    "{{cite news |last1=Doe |first1=Jane |last2=Roe |first2=John A. |title=Dam rises 5% as #1 crop fails |work=The Coast & Field |date=2021-08-28 |url=https://example.org/dam |at=seeds/dam.txt, line 3 }}",
  ],
])("%s has all that the masthead says", (style, reference) => {
  expect(styles[style].write(whole)).toBe(reference);
});

test("CSL JSON is an item of a newspaper", () => {
  expect(JSON.parse(styles["csl-json"].write(whole))).toEqual([
    {
      id: "dam-1a2b3c4d",
      type: "article-newspaper",
      title: "Dam rises 5% as #1 crop fails",
      author: [
        { family: "Doe", given: "Jane" },
        { family: "Roe", given: "John A." },
      ],
      "container-title": "The Coast & Field",
      issued: { "date-parts": [[2021, 8, 28]] },
      URL: "https://example.org/dam",
      note: "seeds/dam.txt, line 3",
    },
  ]);
});

test.each(citationStyles)("%s leaves out what is not known, and no date is made up", (style) => {
  const reference = styles[style].write(bare);
  expect(reference).toContain("Dam rises");
  expect(reference).not.toMatch(/undefined|null|NaN|\b20\d\d\b|, ,|\.\.|\(\)/u);
});

test.each([
  ["a month alone", { year: 2021, month: 8 }, "(2021, August)", "2021/08//"],
  ["a year alone", { year: 2021 }, "(2021)", "2021///"],
])("%s is shown as far as it is known", (_, published, apa, ris) => {
  expect(styles.apa.write({ ...bare, published })).toContain(apa);
  expect(styles.ris.write({ ...bare, published })).toContain(`DA  - ${ris}`);
});

describe("a byline", () => {
  test.each([
    ["By Jane Doe", [{ family: "Doe", given: "Jane" }]],
    [
      "Jane Doe, John Roe and Ann Poe",
      [
        { family: "Doe", given: "Jane" },
        { family: "Roe", given: "John" },
        { family: "Poe", given: "Ann" },
      ],
    ],
    ["Ursula von der Leyen", [{ family: "Leyen", given: "Ursula von der" }]],
    ["Coastal News Agency", [{ literal: "Coastal News Agency" }]],
    ["Jane Doe, staff writer", [{ literal: "Jane Doe, staff writer" }]],
    ["REUTERS", [{ literal: "REUTERS" }]],
    ["新华社", [{ literal: "新华社" }]],
  ])("%s", (byline, authors) => expect(authorsIn(byline)).toEqual(authors));
});

test("what an article holds ends no field of a program’s format", () => {
  const hostile = { ...bare, title: "A } @misc{x, title={y}} \\ |url=evil }} \nER  - \nTY  - BOOK `x`" };
  expect(styles.ris.write(hostile).split("\n")).toHaveLength(5);
  expect(styles.bibtex.write(hostile)).toContain("A \\} @misc\\{x, title=\\{y\\}\\}");
  expect(styles.wiki.write(hostile)).toContain("{{!}}url=evil");
  expect(JSON.parse(styles["csl-json"].write(hostile))).toMatchObject([{ title: hostile.title }]);
});
