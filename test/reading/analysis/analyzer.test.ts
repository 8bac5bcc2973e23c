import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/reading/analysis/analyzer.js";
import { isSmallWord } from "../../../src/reading/analysis/stemmers.js";

const termsOf = (text: string, language = "en"): string[] => analyse(text, language).terms.map(({ term }) => term);
const allTermsOf = (text: string, language = "en"): string[] => {
  const { terms, also } = analyse(text, language);
  return [...terms, ...also].map(({ term }) => term);
};

describe("words that mean the same have the same term", () => {
  test.each([
    ["the minister’s speech", "the ministers' speech"],
    ["30,000 tonnes", "thirty thousand tonnes"],
    ["30,000 tonnes", "30000 tonnes"],
    ["1.5 million", "1,500,000"],
    ["twenty-two ships", "22 ships"],
    ["2 ships", "two ships"],
    ["3.50 crowns", "3.5 crowns"],
    ["the 20th century", "the twentieth century"],
    ["defence", "defense"],
    ["organisation", "organization"],
    ["organising", "organizing"],
    ["the centre of the harbour", "the center of the harbor"],
    ["the catalogue", "the catalog"],
    ["travelled", "traveled"],
    ["analyses", "analysis"],
    ["manoeuvres", "maneuvers"],
    ["a programme", "a program"],
    ["Erdoğan", "Erdogan"],
    ["İstanbul", "Istanbul"],
    ["Straße", "Strasse"],
    ["the U.S. fleet", "the US fleet"],
    ["U.N.", "UN"],
    ["began", "begins"],
    ["women", "woman"],
    ["Chinese ships", "China ships"],
    ["O'Brien", "O’Brien"],
    ["STRIKES", "strike"],
    ["a new focus", "a new focused"],
    ["virus", "viruses"],
    ["he died", "he dies"],
    ["uses", "used"],
    ["tonnes", "tonne"],
  ])("%s = %s", (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  test.each([
    ["self-defence", "selfdefence"],
    ["co-operation", "cooperation"],
  ])("%s also finds %s", (hyphenated, joined) => {
    expect(allTermsOf(hyphenated)).toEqual(expect.arrayContaining(termsOf(joined)));
  });

  test.each([
    ["es", "las naciones", "la nación"],
    ["fr", "l’accord", "accord"],
    ["fr", "les récoltes", "la récolte"],
    ["de", "die Häuser", "das Haus"],
  ])("%s: %s = %s", (language, one, other) => {
    expect(termsOf(one, language).at(-1)).toBe(termsOf(other, language).at(-1));
  });

  test.each([
    ["ja", "川のダムをかさ上げする計画", "ダム計画"],
    ["zh", "台湾海峡的和平", "海峡"],
    ["zh", "國會議員批評預算", "国会议员"],
    ["zh", "国会议员批评预算", "國會議員"],
    ["ja", "東京の區役所", "东京"],
    ["zh", "衞生署公布", "卫生署"],
    ["zh", "疫情隨著天氣", "随着"],
  ])("%s: %s holds the words of %s", (language, text, words) => {
    expect(termsOf(text, language)).toEqual(expect.arrayContaining(termsOf(words, language)));
  });
});

describe("words that mean something else keep their own term", () => {
  test.each([
    ["US policy", "us policy"],
    ["four", "for"],
    ["1954", "1955"],
    ["one", "1"],
    ["two three", "23"],
    ["university", "universe park"],
    ["news", "new"],
    ["his", "hi"],
    ["does", "doe"],
    ["Was", "wa"],
    ["this", "thi"],
    ["use", "us"],
    ["one", "on"],
    ["Barre", "Barr"],
  ])("%s ≠ %s", (one, other) => {
    expect(termsOf(one)).not.toEqual(termsOf(other));
  });

  test("where everything is in capitals, US is no country", () => {
    expect(termsOf("LET US PRAY")).toEqual(termsOf("let us pray"));
  });
});

test("every term stands where it says, also after letters that grow in lower case", () => {
  const text = "İİ “Vellmar’s” 30,000 self-defence U.S. thirty thousand";
  expect(analyse(text, "en").terms.map(({ start, end }) => text.slice(start, end))).toEqual([
    "İİ",
    "Vellmar’s",
    "30,000",
    "self",
    "defence",
    "U.S",
    "thirty thousand",
  ]);
});

test("places are in order and inside any text, in any language", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("en", "fr", "de", "es", "ja", "tl"),
      (text, language) => {
        let last = 0;
        for (const { term, start, end } of analyse(text, language).terms) {
          expect(start < end && end <= text.length && start >= last).toBe(true);
          expect(term).not.toBe("");
          last = start;
        }
      },
    ),
  );
});

test("hostile text takes no more than linear time", () => {
  const hostile = [
    "1,".repeat(50_000),
    "a.".repeat(50_000),
    "'a".repeat(50_000),
    "ー".repeat(50_000),
    "9".repeat(100_000),
    "thirty ".repeat(20_000),
  ];
  for (const text of hostile) expect(analyse(text, "en").terms.length).toBeGreaterThan(0);
});

describe("words of grammar", () => {
  test.each([
    ["the", "en"],
    ["los", "es"],
    ["的人", "zh"],
    ["去了", "zh"],
    ["という", "ja"],
  ])("%s (%s) says little", (word, language) => {
    expect(isSmallWord(word, language)).toBe(true);
  });

  test.each([
    ["estado", "es"],
    ["été", "fr"],
    ["weg", "de"],
    ["目的", "zh"],
    ["了解", "zh"],
    ["酒吧", "zh"],
  ])("%s (%s) is looked for", (word, language) => {
    expect(isSmallWord(word, language)).toBe(false);
  });
});
