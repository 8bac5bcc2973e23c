import { describe, expect, test } from "vitest";
import { statementsOf } from "./said.js";

const keysOf = (text: string) => statementsOf(text).map(({ speaker }) => speaker.key ?? "nobody");
const namesOf = (text: string) =>
  statementsOf(text).map(({ speaker }) => (speaker.basis === "unnamed" ? `(${speaker.name})` : speaker.name));

describe("one speaker, across articles", () => {
  test.each([
    ["the family name first or last", "Taro Aso", "Aso Taro"],
    ["a hyphen and its capital", "Tsai Shih-Ying", "Tsai Shih-ying"],
    ["accents", "José Núñez", "Jose Nunez"],
    ["letters that have no accent to lose", "Lech Wałęsa", "Lech Walesa"],
    ["a middle initial", "Greta F. Holm", "Greta Holm"],
    ["initials with and without white space", "J.K. Holm", "J. K. Holm"],
    ["a suffix with and without its comma", "Sam Okoro, Jr.,", "Sam Okoro Jr."],
    ["a title", "President Greta Holm", "Greta Holm"],
    ["degrees", "Greta Holm, M.D.,", "Greta Holm"],
    ["a nickname in marks", "William “Bill” Holm", "William Holm"],
    ["a given name of two syllables", "Kim Jong-un", "Kim Jong Un"],
    ["such a name abroad", "Tsai Ing-wen", "Ing-wen Tsai"],
    ["an article in front of the surname", "Abdel Fattah al-Sisi", "Abdel Fattah Sisi"],
    ["a particle", "Ludwig van der Holm", "Ludwig Van der Holm"],
    ["the definite article", "The Ministry of Ports", "Ministry of Ports"],
  ])("%s", (_, one, other) => {
    const [first] = keysOf(`${one} said that the well was dry.`);
    expect(first).not.toBe("nobody");
    expect(keysOf(`${other} said that the well was dry.`)).toEqual([first]);
  });
});

describe("two speakers, across articles", () => {
  test.each([
    ["another first name", "Bill Holm", "Hillary Holm"],
    ["the son of the same name", "Sam Okoro", "Sam Okoro Jr."],
    ["the son of the same name, behind a comma", "Sam Okoro", "Sam Okoro, Jr.,"],
    ["the second of the name", "Sam Okoro", "Sam Okoro II"],
    ["initials of somebody else", "J.K. Holm", "J.P. Holm"],
    ["a capital and its country", "Beijing", "China"],
    ["a paper and its country", "Japan Times", "Japan"],
  ])("%s", (_, one, other) => {
    expect(keysOf(`${one} said that the well was dry.`)).not.toEqual(keysOf(`${other} said that the well was dry.`));
  });
});

describe("short forms within an article", () => {
  test.each([
    ["Zhao Lijian spoke. “No,” Zhao said.", ["Zhao Lijian"]],
    ["Aso Taro came. Aso said it was late.", ["Aso Taro"]],
    [
      "Enrique Peña Nieto spoke. “No,” Peña Nieto said. “Yes,” Nieto said.",
      ["Enrique Peña Nieto", "Enrique Peña Nieto"],
    ],
    ["Ludwig van der Holm spoke. “No,” Van der Holm said.", ["Ludwig van der Holm"]],
    [
      "William “Bill” Holm spoke. “No,” Bill Holm said. “Yes,” Holm said.",
      ["William “Bill” Holm", "William “Bill” Holm"],
    ],
    ["Bill Holm and Hillary Holm met. “No,” Mr. Holm said. “Yes,” Mrs. Holm said.", ["Bill Holm", "Hillary Holm"]],
    [
      "Sam Okoro and his son, Sam Okoro, Jr., met. “No,” Okoro Jr. said. “Yes,” Okoro said.",
      ["Sam Okoro, Jr.", "Sam Okoro"],
    ],
    ["The Liberal Harbour Party (LHP) met. The LHP said it was late.", ["Liberal Harbour Party"]],
    ["The LHP said it was late.", ["LHP"]],
    ["The chips are ready, Lo said.", ["(Lo)"]],
    ["Mr. Lo said the chips were ready.", ["Lo"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("a headline in capitals names only whom the article names", () => {
  test.each([
    [
      "Greta Holm Says She Will Leave Council\nThe mayor, Greta Holm, spoke on Monday. “I will go,” she said.",
      "Greta Holm",
    ],
    ["Great Ferry Debate Shows Futility of Talks\nSam Okoro laughed. He said it was over.", "Sam Okoro"],
    ["Great Ferry Debate Shows Futility of Talks\nEarly on, he complained that the ferry was late.", "(he)"],
    ["Greta Holm Says Ferry Is Late Again", "Greta Holm"],
  ])("%s", (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });
});
