import { describe, expect, test } from "vitest";
import { said, statementsOf } from "./said.js";

const first = (text: string) => statementsOf(text)[0];
const last = (text: string) => statementsOf(text).at(-1);

describe("who is meant", () => {
  test.each([
    [
      "“she” is who spoke or was named before",
      "Greta Holm, the mayor, spoke on Monday. “We will build it,” she said.",
      "Greta Holm",
    ],
    [
      "a surname is the full name of the article",
      "The mayor is Greta Holm. “We will build it,” Holm said.",
      "Greta Holm",
    ],
    [
      "the surname may come first",
      "It was a visit by Aso Taro, a former minister. Aso said the town was safe.",
      "Aso Taro",
    ],
    ["gender tells two people apart", "Greta Holm met Sam Okoro on Monday. She said the plan was dead.", "Greta Holm"],
    [
      "an office is its holder",
      "“No,” said Tan Kefei, a spokesperson for the ministry. The spokesperson said that talks were off.",
      "Tan Kefei",
    ],
    [
      "“spokesman” is the office of a spokesperson",
      "“No,” said Tan Kefei, a spokesperson for the ministry. The spokesman said that talks were off.",
      "Tan Kefei",
    ],
    [
      "“it” is the body that spoke",
      "The Ministry of Ports said the ferry would sail. It added that tickets were free.",
      "Ministry of Ports",
    ],
  ])("%s", (_, text, name) => {
    expect(last(text)?.speaker).toMatchObject({ basis: "resolved", name });
  });

  test("a resolved speaker cites the mention and the name", () => {
    const text = "Greta Holm, the mayor, spoke on Monday. “We will build it,” she said.";
    const speaker = first(text)?.speaker;
    expect(speaker && text.slice(speaker.mention.start, speaker.mention.end)).toBe("she");
    expect(speaker?.resolvedTo && text.slice(speaker.resolvedTo.start, speaker.resolvedTo.end)).toBe("Greta Holm");
  });

  test.each([
    ["a bare surname that nobody explains", "The chips are ready, Lo said.", "Lo"],
    ["a pronoun before anybody is named", "“No,” she said.", "she"],
    [
      "whoever stands behind the comma of a fronted clause",
      "As both towns have no official relations, analysts say the talks will be informal.",
      "analysts",
    ],
    ["people without a name", "The dam holds, four sources said.", "four sources"],
    [
      "somebody who speaks for another",
      "A spokesman for Sam Okoro said the plan was bad.",
      "A spokesman for Sam Okoro",
    ],
  ])("unnamed: %s", (_, text, name) => {
    expect(first(text)?.speaker).toMatchObject({ basis: "unnamed", name });
  });

  test("two people with one surname stay two", () => {
    const text = "Bill Holm and Greta Holm are married. “I left,” Bill Holm said. “I stayed,” Greta Holm said.";
    const keys = statementsOf(text).map(({ speaker }) => speaker.key);
    expect(new Set(keys).size).toBe(2);
  });

  test("one key for both orders of a name", () => {
    expect(first("“No,” said Aso Taro.")?.speaker.key).toBe(first("“No,” said Taro Aso.")?.speaker.key);
  });
});

describe("role and affiliation, as printed", () => {
  test.each([
    [
      "“No,” said Chinese Foreign Ministry spokesperson Hua Chunying.",
      "Chinese Foreign Ministry spokesperson",
      "Chinese Foreign Ministry",
    ],
    [
      "“No,” said Tan Kefei, a spokesperson for Velmora’s Ministry of Ports, on Monday.",
      "spokesperson for Velmora’s Ministry of Ports",
      "Velmora’s Ministry of Ports",
    ],
    ["Foreign Minister Yusuf Adan said the door was open.", "Foreign Minister", undefined],
    ["Mr. Yusuf Adan said the door was open.", undefined, undefined],
  ])("%s", (text, role, affiliation) => {
    const speaker = first(text)?.speaker;
    expect({ role: speaker?.role, affiliation: speaker?.affiliation }).toEqual({ role, affiliation });
  });
});

describe("the press that reports", () => {
  test.each([
    ["Lena Brandt, an engineer, said that the dam would hold, Meridian Times reported.", "Meridian Times"],
    ["Foreign Minister Yusuf Adan said that “the door is open”, according to a report by the state agency OTA.", "OTA"],
  ])("%s", (text, name) => {
    expect(first(text)?.reportedBy?.name).toBe(name);
    expect(first(text)?.speaker.basis).toBe("named");
  });

  test("alone it is the speaker", () => {
    expect(said("Ostrany is ready to talk, Meridian television reported on Monday.")).toEqual([
      "Meridian television: Ostrany is ready to talk",
    ]);
  });
});

describe("when it was said", () => {
  const daysOf = (text: string) => statementsOf(text).map(({ said: index }) => index);

  test("the day beside the cue, and the next words of the same speaker inherit it", () => {
    expect(daysOf("“No,” Greta Holm said on Friday. “Never,” Holm said.")).toEqual([0, 0]);
  });

  test("a day inside the words is not the day of the saying", () => {
    expect(daysOf("Greta Holm said that the dam had broken on Friday.")).toEqual([undefined]);
  });
});
