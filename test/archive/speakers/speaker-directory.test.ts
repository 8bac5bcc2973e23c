import { expect, test } from "vitest";
import type { SpeakerCard } from "../../../src/archive/archive.js";
import { speakerCards, speakersNamed } from "../../../src/archive/speakers/speaker-directory.js";
import type { QuotedName } from "../../../src/archive/speakers/quoted-names.js";

const voice = (key: string, name: string, rest: Partial<QuotedName> = {}): QuotedName => ({
  key,
  name,
  isPlace: false,
  statements: 1,
  ...rest,
});

test("one speaker, however the articles write the name", () => {
  const cards = speakerCards([
    [voice("aso taro", "Aso Taro")],
    [voice("aso taro", "Taro Aso", { role: "former minister", statements: 2 })],
  ]);
  expect(cards).toEqual<SpeakerCard[]>([
    { key: "aso taro", name: "Taro Aso", alsoAs: ["Aso Taro"], role: "former minister", statements: 3, articles: 2 },
  ]);
});

const cards = speakerCards([
  [
    voice("beijing", "Beijing", { isPlace: true }),
    voice("japan", "Japan", { isPlace: true }),
    voice("japan times", "Japan Times"),
    voice("chunying hua", "Hua Chunying", { role: "Chinese Foreign Ministry spokesperson" }),
    voice("bill holm", "Bill Holm"),
    voice("greta holm", "Greta Holm"),
    voice("okoro", "Okoro"),
    voice("okoro sam", "Sam Okoro"),
    voice("okoro bank", "Okoro Bank"),
    voice("liberal harbour party", "Liberal Harbour Party"),
  ],
]);

test.each([
  ["China", ["Beijing"]],
  ["Japan", ["Japan"]],
  ["Chunying Hua", ["Hua Chunying"]],
  ["Ms. Hua", ["Hua Chunying"]],
  ["Chinese Foreign Ministry", ["Hua Chunying"]],
  ["Holm", ["Bill Holm", "Greta Holm"]],
  ["Times", ["Japan Times"]],
  ["Okoro", ["Okoro", "Sam Okoro"]],
  ["Sam Okoro", ["Sam Okoro"]],
  ["LHP", ["Liberal Harbour Party"]],
  ["the", []],
  ["Nobody", []],
])("%s", (asked, names) => {
  expect(speakersNamed(asked, cards).map(({ name }) => name)).toEqual(names);
});
