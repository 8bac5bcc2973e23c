import { describe, expect, test } from "vitest";
import { statementsOf } from "./said.js";

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
      "a senator of a state",
      "“No,” said Sen. Greta Holm of Florida. The Florida senator said it was late.",
      "Greta Holm",
    ],
    [
      "an office by its other name",
      "“No,” said Republican presidential nominee Greta Holm. The GOP nominee said it was late.",
      "Greta Holm",
    ],
    [
      "an office with an “of”",
      "“No,” said Greta Holm, the former secretary of state. The former secretary of state said it was late.",
      "Greta Holm",
    ],
    [
      "of two presidents the one who spoke",
      "President Greta Holm met President Sam Okoro. “No,” Holm said. The president said it was late.",
      "Greta Holm",
    ],
    [
      "“the newspaper” is the only one",
      "The Meridian Times wrote to Sam Okoro. The newspaper said it was late.",
      "Meridian Times",
    ],
    [
      "“she” in front of the name that she is",
      "Ines Calder spoke. Though she said that it was late, Greta Holm went home.",
      "Greta Holm",
    ],
    [
      "“he” is no street and no firm",
      "Sam Okoro walked down Wall Street to Union Motors. “It is late,” he said.",
      "Sam Okoro",
    ],
    [
      "whoever is named in the words is hardly the one who says them",
      "Sam Okoro, a driver, said it was late. Holm isn't a friend, he said.\nJon Holm left.",
      "Sam Okoro",
    ],
    [
      "but he may be, if nobody else has spoken",
      "The polls closed early. Sam Okoro would have voted for anybody, he said.",
      "Sam Okoro",
    ],
    [
      "who began the sentence and says something in it",
      "Roy Okoro said no.\nKerr Holm, the chief, said it was late and that, he added, was that.",
      "Kerr Holm",
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
      "one of two presidents, neither of whom spoke",
      "President Greta Holm met President Sam Okoro. The president said it was late.",
      "The president",
    ],
    ["another spokesman", "“No,” said Greta Holm, a spokeswoman. Then a spokesman said it was late.", "a spokesman"],
    [
      "one of two newspapers",
      "The Meridian Times and the Selde Courier wrote to Sam Okoro. The newspaper said it was late.",
      "The newspaper",
    ],
    [
      "whoever stands behind the comma of a fronted clause",
      "As both towns have no official relations, analysts say the talks will be informal.",
      "analysts",
    ],
    ["the op-ed’s own “I”", "By Greta Holm\n\nI told the council that the pier was shut.", "I"],
    [
      "an office and where it is from",
      "Sen. Greta Holm spoke. The Selde Democrat said it was late.",
      "The Selde Democrat",
    ],
    ["people without a name", "The dam holds, four sources said.", "four sources"],
    [
      "somebody who speaks for another",
      "A spokesman for Sam Okoro said the plan was bad.",
      "A spokesman for Sam Okoro",
    ],
  ])("unnamed: %s", (_, text, name) => {
    expect(last(text)?.speaker).toMatchObject({ basis: "unnamed", name });
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
    [
      "“No,” said Greta Holm, an employment lawyer. That rule does not apply to others.",
      "employment lawyer",
      undefined,
    ],
    ["“No,” said Greta Holm, his chief of staff.", "chief of staff", undefined],
    ["“No,” said Greta Holm, another former special envoy.", "former special envoy", undefined],
    ["“No,” said Greta Holm, a teacher who lives near the harbour.", "teacher", undefined],
    ["Sens. Greta Holm and Sam Okoro said it was late.", undefined, undefined],
    ["Retired Air Force general Greta Holm said it was late.", "Retired Air Force general", "Retired Air Force"],
    ["Greta Holm, who is the mayor of Selde, said it was late.", "mayor of Selde", undefined],
    ["Greta Holm, who heads the harbour board, said it was late.", "who heads the harbour board", undefined],
    ["Greta Holm, who was mayor, said it was late.", undefined, undefined],
    ["Greta Holm, who met Mr. Okoro, said it was late.", undefined, undefined],
    ["Greta Holm, who served as mayor, said it was late.", "who served as mayor", undefined],
    ["Greta Holm, then mayor of Selde, said it was late.", "then mayor of Selde", undefined],
    ["“No,” said then-Sen. Greta Holm.", "then-Sen.", undefined],
    ["Then-mayor Greta Holm said it was late.", "Then-mayor", undefined],
    ["Acting Mayor Greta Holm said it was late.", "Acting Mayor", undefined],
    ["Vice-Premier Liu He said it was late.", "Vice-Premier", undefined],
    ["“No,” said the late mayor, Greta Holm.", "late mayor", undefined],
    ["The longtime mayor of Selde, Greta Holm, who is 59, said it was late.", "longtime mayor of Selde", undefined],
    ["The group’s chief executive, Greta Holm, who owns it, said it was late.", "group’s chief executive", undefined],
    ["A teacher, Greta Holm, 59, said it was late.", "teacher", undefined],
    ["Mr. and Mrs. Holm said it was late.", undefined, undefined],
    ["Greta Holm, 59, the mayor of Selde, said it was late.", "mayor of Selde", undefined],
    ["Greta Holm (D), the mayor of Selde, said it was late.", "mayor of Selde", undefined],
    ["Greta Holm — the mayor — said it was late.", "mayor", undefined],
    ["Greta Holm is the mayor of Selde. Holm said it was late.", "mayor of Selde", undefined],
    ["Greta Holm is the mayor’s sister. Holm said it was late.", undefined, undefined],
    ["Greta Holm met the mayor, Sam Okoro. Holm said it was late.", undefined, undefined],
    ["It was told by a campaign aide. Greta Holm said it was late.", undefined, undefined],
    [
      "“No,” said Greta Holm, professor of law at the University of Selde.",
      "professor of law at the University of Selde",
      "University of Selde",
    ],
    [
      "Deputy Prime Minister and Foreign Minister Greta Holm said it was late.",
      "Deputy Prime Minister and Foreign Minister",
      undefined,
    ],
  ])("%s", (text, role, affiliation) => {
    const speaker = first(text)?.speaker;
    expect({ role: speaker?.role, affiliation: speaker?.affiliation }).toEqual({ role, affiliation });
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

describe("a place that a story is filed from is nobody", () => {
  test.each([
    ["PORT SELDE, March 12 (CNA) -- The harbour will not be sold. Critics are wrong, she added.", "she"],
    [
      "PORT SELDE, March 12 (CNA) -- Mayor Greta Holm said no. Otto Blum said yes.\n\nCritics are wrong, she added.",
      "Greta Holm",
    ],
    ["Port Selde [Velmora], August 28 (ANI): The harbour will not be sold. Critics are wrong, she added.", "she"],
  ])("%s", (text, name) => {
    expect(last(text)?.speaker).toMatchObject({ name });
  });

  test("in a line of its own too", () => {
    expect(last("PORT SELDE, March 12 (CNA)")).toBeUndefined();
    expect(statementsOf("PORT SELDE, March 12 (CNA)\nCritics are wrong, she added.", "dateline")).toMatchObject([
      { speaker: { name: "she", basis: "unnamed" } },
    ]);
  });
});

describe("somebody without a name who begins a sentence is “he” or “she” behind it, and nobody who was named before", () => {
  const before = "Premier Greta Holm said the dam was safe.";
  test.each([
    `${before} A farmer nodded. “We will not leave,” she said.`,
    `${before}\n\nHis wife nodded. “We will not leave,” she said.`,
    `${before} One of the residents, a mother of two, was crying. “We will not leave,” she said.`,
    `${before} Another woman in the crowd shouted. “We will not leave,” she said.`,
  ])("%s", (text) => {
    expect(last(text)?.speaker).toMatchObject({ name: "she", basis: "unnamed" });
  });

  test.each([
    `${before} Her husband nodded. “We will not leave,” she said.`,
    `${before} A farmer’s car was burnt. “We will not leave,” she said.`,
    `${before} A mother of two, Greta Holm was crying. “We will not leave,” she said.`,
    `${before} The farmers nodded. “We will not leave,” she said.`,
  ])("but: %s", (text) => {
    expect(last(text)?.speaker).toMatchObject({ name: "Greta Holm", basis: "resolved" });
  });
});

describe("several who are neither “he” nor “she” do not take the word from whoever had it before them", () => {
  test.each([
    [
      "The mayor is Sam Okoro. Her colleague Tom Reyes agreed: “It is late.”\n\nIn a letter seen by the Post, dated April 28, Okoro had urged them to “hold the line”. Two ministers said no.\n\nWould he stay? “Yes,” he said.",
      "Sam Okoro",
    ],
    [
      "In a letter of May, Greta Holm said it was late. Aides say Maria Brandt advises the ministry. “No,” she said.",
      "Maria Brandt",
    ],
  ])("%s", (text, name) => {
    expect(last(text)?.speaker).toMatchObject({ name, basis: "resolved" });
  });
});
