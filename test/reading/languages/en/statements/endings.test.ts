import { describe, expect, test } from "vitest";
import { said } from "./said.js";

describe("what was said begins and ends where the reporter’s own words do not", () => {
  test.each([
    // What the reporter adds behind a comma is his.
    ["Greta Holm said the quay was too old, citing a survey of the harbour.", ["Greta Holm: the quay was too old"]],
    [
      "Greta Holm said the bridge was safe, arguing that it had stood for a century.",
      ["Greta Holm: the bridge was safe", "Greta Holm: that it had stood for a century"],
    ],
    [
      "While Greta Holm said that the bridge was safe, the town closed it on Friday.",
      ["Greta Holm: that the bridge was safe"],
    ],
    [
      "Forty percent of the voters said that the dam was safe, compared with half of them in May.",
      ["(Forty percent of the voters): that the dam was safe"],
    ],
    [
      "Forty percent of the voters said that the dam was safe, while thirty percent said that it would break.",
      ["(Forty percent of the voters): that the dam was safe", "(thirty percent): that it would break"],
    ],
    // What is told of a thing between commas ends nothing before its verb; behind it, it is the reporter's.
    [
      "Greta Holm said that the ferry, which officials said was safe, had sunk.",
      ["Greta Holm: that the ferry, which officials said was safe, had sunk"],
    ],
    ["Greta Holm said that the ferry had sunk, which surprised the guild.", ["Greta Holm: that the ferry had sunk"]],
    // What somebody did not say is the reporter's.
    ["Greta Holm said that the ferry had sunk but did not say why.", ["Greta Holm: that the ferry had sunk"]],
    [
      "Greta Holm said that the mayor had lied and had not told the town.",
      ["Greta Holm: that the mayor had lied and had not told the town"],
    ],
    // But a second clause of his is part of it.
    [
      "Greta Holm said that the quay was old and that the harbour would close it.",
      ["Greta Holm: that the quay was old and that the harbour would close it"],
    ],
    [
      'Greta Holm said that the pumps were "worn out" because nobody had oiled them.',
      ['Greta Holm: that the pumps were "worn out" because nobody had oiled them'],
    ],
    [
      "Sam Okoro said that the guild kept its boats in the old harbour, while keeping an eye on the new one.",
      ["Sam Okoro: that the guild kept its boats in the old harbour, while keeping an eye on the new one"],
    ],
    [
      "Sam Okoro said that the boats — and there were many of them — would stay in the harbour.",
      ["Sam Okoro: that the boats — and there were many of them — would stay in the harbour"],
    ],
    // When and where it was said is no part of it.
    [
      "Sam Okoro said earlier this year that the well would be dug again.",
      ["Sam Okoro: that the well would be dug again"],
    ],
    [
      "Sam Okoro said in an interview on Friday that the well would be dug again.",
      ["Sam Okoro: that the well would be dug again"],
    ],
    [
      "Sam Okoro called the plan “a bad joke” on Friday during a walk along the quay.",
      ["Sam Okoro: the plan “a bad joke”"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("words around their cue", () => {
  test.each([
    [
      "The ferry will sail again in May, Greta Holm told the Gazette on Friday.",
      ["Greta Holm: The ferry will sail again in May"],
    ],
    [
      "To keep the well open, Sam Okoro said, the village would have to dig.",
      ["Sam Okoro: To keep the well open … the village would have to dig"],
    ],
    [
      "As Sam Okoro noted on Friday, the well has been dry for a year.",
      ["Sam Okoro: the well has been dry for a year"],
    ],
    [
      "By the end of May, according to the ministry, the harbour had lost ten boats.",
      ["(the ministry): By the end of May … the harbour had lost ten boats"],
    ],
    [
      "The bridge was closed because, according to Greta Holm, the pillars had moved.",
      ["Greta Holm: the pillars had moved"],
    ],
    ["The reason is no secret: “I love the sea,” Greta Holm said.", ["Greta Holm: I love the sea,"]],
    ["Sam Okoro proposed moving the market to the quay.", ["Sam Okoro: moving the market to the quay"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("a paragraph without marks under “she added:” is hers", () => {
    const text =
      "Greta Holm, the mayor, spoke at the quay. She added:\n\nIt is as old as the town, and nobody has mended it.\n\nThe quay was built in 1911.";
    expect(said(text)).toEqual(["Greta Holm: It is as old as the town, and nobody has mended it."]);
  });

  test("the title of a work is nobody’s words", () => {
    expect(said("“We will mend it,” Greta Holm said on the Gazette’s “Harbour and Town” on Friday.")).toEqual([
      "Greta Holm: We will mend it,",
    ]);
    expect(said("In the film “Quiet Water,” Sam Okoro sails to Trask.")).toEqual([]);
  });

  test.each([
    ["To varying degrees, all agreed that the plan would fail.", ["(all): that the plan would fail"]],
    [
      "As a part of his plea, Sam Okoro, 44, said that he had lost a hundred nets.",
      ["Sam Okoro: that he had lost a hundred nets"],
    ],
  ])("whoever speaks stands in front, though the parse finds nobody: %s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("what was said is not what a witness or a paper says of it", () => {
    expect(said("The guild has said it had no plans for the quay, according to attorneys for the town.")).toEqual([
      "(attorneys for the town): The guild has said it had no plans for the quay",
    ]);
  });

  test("whoever was asked says what follows, and nothing is said by whoever asked", () => {
    expect(said("Asked whether the quay was safe, Greta Holm said that it was not.")).toEqual([
      "Greta Holm: that it was not",
    ]);
  });

  test.each([
    "Greta Holm, an engineer accused of theft, left the town on Friday.",
    "The plan was made long before the sale was announced, and the guild knew it.",
    "It was closed after a police shooting that left two men dead.",
  ])("nobody’s words: %s", (text) => {
    expect(said(text)).toEqual([]);
  });
});
