import { describe, expect, test } from "vitest";
import { statementsOf } from "./said.js";

const owned = (text: string) => {
  const speaker = statementsOf(text).at(-1)?.speaker;
  return [speaker?.basis, speaker?.name, speaker?.key, speaker?.owner?.name];
};

describe("somebody without a name is not the one whose he is", () => {
  test.each([
    ["Sam Okoro spoke. His campaign said it was late.", "His campaign", "Sam Okoro"],
    ["Greta Holm spoke. “It is late,” her office said.", "her office", "Greta Holm"],
    ["Greta Holm met Sam Okoro. His lawyer said it was late.", "His lawyer", "Sam Okoro"],
    ["The Ministry of Ports closed it. Its spokesperson said it was late.", "Its spokesperson", "Ministry of Ports"],
    [
      "The Ministry of Ports closed it. The ministry’s lawyer said it was late.",
      "The ministry’s lawyer",
      "Ministry of Ports",
    ],
    ["Greta Holm, the minister, left. “No,” said the minister’s lawyer.", "the minister’s lawyer", "Greta Holm"],
    ["Greta Holm left. Holm’s lawyer said it was late.", "Holm’s lawyer", "Greta Holm"],
    ["Greta Holm left. A Holm spokeswoman said it was late.", "A Holm spokeswoman", "Greta Holm"],
    ["Greta Holm left. A spokesman for her campaign said it was late.", "A spokesman for her campaign", "Greta Holm"],
    ["Greta Holm left. One of her aides said it was late.", "One of her aides", "Greta Holm"],
    ["Greta Holm, the mayor, left. “No,” said a spokesman for the mayor.", "a spokesman for the mayor", "Greta Holm"],
  ])("%s", (text, name, owner) => {
    expect(owned(text)).toEqual(["unnamed", name, undefined, owner]);
  });

  test.each([
    ["nobody was named", "His campaign said it was late.", "His campaign"],
    ["her owner is no man", "Sam Okoro spoke. Her lawyer said it was late.", "Her lawyer"],
    ["one of two men", "Joe Holm and Sam Okoro met. His lawyer said it was late.", "His lawyer"],
    ["one of two of that name", "Joe Holm met Max Holm. Holm’s lawyer said it was late.", "Holm’s lawyer"],
    [
      "one of two ministers",
      "Minister Greta Holm met Minister Sam Okoro. The minister’s lawyer said no.",
      "The minister’s lawyer",
    ],
    ["nobody owns those of a country", "It rained in China. Chinese officials said it was late.", "Chinese officials"],
  ])("whose is not guessed: %s", (_, text, name) => {
    expect(owned(text)).toEqual(["unnamed", name, undefined, undefined]);
  });

  test("whoever is named beside it speaks himself", () => {
    expect(owned("Greta Holm spoke. Her husband, Sam Okoro, said it was late.")).toEqual([
      "named",
      "Sam Okoro",
      "okoro sam",
      undefined,
    ]);
  });

  test("where the owner is named, and by which word, is kept", () => {
    const text = "Sam Okoro spoke. His campaign said it was late.";
    const owner = statementsOf(text)[0]?.speaker.owner;
    expect([owner?.mention, owner?.resolvedTo].map((span) => text.slice(span?.start, span?.end))).toEqual([
      "His",
      "Sam Okoro",
    ]);
  });
});
