import { describe, expect, test } from "vitest";
import { speakersOf } from "../../../../../src/model/statement.js";
import { said, statementsOf } from "./said.js";

describe("several who say it together", () => {
  test.each([
    ["Greta Holm and Sam Okoro said the ferry was late.", "Greta Holm and Sam Okoro"],
    ["“It is late,” Greta Holm and Sam Okoro said in a joint statement.", "Greta Holm and Sam Okoro"],
    ["“It is late,” said Greta Holm and Sam Okoro.", "Greta Holm and Sam Okoro"],
    ["“It is late,” said Greta Holm, the mayor, and Sam Okoro, a fisherman.", "Greta Holm and Sam Okoro"],
    ["Greta Holm, the mayor, and Sam Okoro, a fisherman, said it was late.", "Greta Holm and Sam Okoro"],
    ["Greta Holm, Sam Okoro and Ines Calder said that it was late.", "Greta Holm and Sam Okoro and Ines Calder"],
    ["Sens. Greta Holm and Sam Okoro told reporters that it was late.", "Greta Holm and Sam Okoro"],
    ["Mayor Greta Holm and Police Chief Sam Okoro urged people to stay at home.", "Greta Holm and Sam Okoro"],
    ["China and Russia said the harbour would open.", "China and Russia"],
    ["Bill and Greta Holm said the ferry was late.", "Bill Holm and Greta Holm"],
    ["“It is late,” said Bill and Greta Holm.", "Bill Holm and Greta Holm"],
    ["Brothers Jon and Sam Okoro said it was late.", "Jon Okoro and Sam Okoro"],
    ["Presidents Greta Holm and Sam Okoro said it was late.", "Greta Holm and Sam Okoro"],
    ["It was late, according to Greta Holm and Sam Okoro.", "Greta Holm and Sam Okoro"],
    ["Greta Holm and two fishermen said it was late.", "Greta Holm and (two fishermen)"],
    ["Foreign Minister Yusuf Adan and his counterpart, Lena Brandt, said it was late.", "Yusuf Adan and Lena Brandt"],
  ])("%s", (text, names) => {
    expect(said(text)[0]?.split(":")[0]).toBe(names);
  });

  test("each has a mention and a basis of his own", () => {
    const text = "Greta Holm met Sam Okoro on Monday. “It is late,” Holm and Okoro said.";
    const [statement] = statementsOf(text);
    expect(
      statement &&
        speakersOf(statement).map(({ basis, name, key, mention }) => ({
          basis,
          name,
          key,
          words: text.slice(mention.start, mention.end),
        })),
    ).toEqual([
      { basis: "resolved", name: "Greta Holm", key: "greta holm", words: "Holm" },
      { basis: "resolved", name: "Sam Okoro", key: "okoro sam", words: "Okoro" },
    ]);
  });

  test.each([
    ["somebody speaks for both", "A spokesman for Greta Holm and Sam Okoro said it was late.", true],
    ["a lawyer of both", "Greta Holm and Sam Okoro’s lawyer said it was late.", true],
    ["one of the two, nobody knows which", "Greta Holm or Sam Okoro said it was late.", true],
    ["a couple by one surname", "Mr. and Mrs. Holm said it was late.", true],
    ["none of them has a name", "The mayor and the harbour master said it was late.", true],
    ["the other is only met", "Greta Holm, who met Sam Okoro and Ines Calder, said it was late.", false],
    ["a body with two fields", "Greta Holm of the Ports and Ferries Union said it was late.", false],
    ["the other does something else", "“It is late,” said Greta Holm, and Sam Okoro laughed.", false],
  ])("one voice: %s", (_, text, unnamed) => {
    const [statement, ...others] = statementsOf(text);
    expect(others).toEqual([]);
    expect(statement?.with).toBeUndefined();
    expect(statement?.speaker.basis === "unnamed").toBe(unnamed);
  });
});
