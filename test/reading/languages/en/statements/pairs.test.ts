import { describe, expect, test } from "vitest";
import { said, statementsOf } from "./said.js";

const last = (text: string) => said(text).at(-1)?.split(":")[0];

describe("two who were just named together", () => {
  test.each([
    ["Greta Holm and Sam Okoro met on Monday. They said it was late.", "Greta Holm and Sam Okoro"],
    ["Greta Holm and Sam Okoro met on Monday. “It is late,” they said.", "Greta Holm and Sam Okoro"],
    ["Greta Holm and Sam Okoro met on Monday. “It is late,” both said.", "Greta Holm and Sam Okoro"],
    ["Greta Holm met Sam Okoro on Monday. Both said it was late.", "Greta Holm and Sam Okoro"],
    ["Greta Holm and Sam Okoro married. The couple said it was late.", "Greta Holm and Sam Okoro"],
    ["Greta Holm and Sam Okoro wrote a book. The pair said it was late.", "Greta Holm and Sam Okoro"],
    ["Foreign ministers Greta Holm and Sam Okoro met. Both ministers said it was late.", "Greta Holm and Sam Okoro"],
    ["President Greta Holm met President Sam Okoro. The two presidents said it was late.", "Greta Holm and Sam Okoro"],
    ["Greta Holm and Ines Calder met. Both women said it was late.", "Greta Holm and Ines Calder"],
    ["China and Russia met on Monday. Both countries said it was late.", "China and Russia"],
    ["China and Russia met on Monday. The two sides said it was late.", "China and Russia"],
    ["“It is late,” said Greta Holm and Sam Okoro. They added that it was cold.", "Greta Holm and Sam Okoro"],
    ["Greta Holm met Sam Okoro on Monday. The former said it was late.", "Greta Holm"],
    ["Greta Holm met Sam Okoro on Monday. The latter said it was late.", "Sam Okoro"],
  ])("%s", (text, names) => {
    expect(last(text)).toBe(names);
  });

  test.each([
    ["three", "Greta Holm, Sam Okoro and Ines Calder met. The two said the ferry was late.", "(The two)"],
    ["one met two", "Greta Holm and Sam Okoro met Ines Calder. They said it was late.", "(They)"],
    ["they may be the fishermen", "Fishermen met Greta Holm and Sam Okoro. They said it was late.", "(They)"],
    ["one is only met", "Greta Holm met Sam Okoro on Monday. They said it was late.", "(They)"],
    ["only the lawyer of one is there", "Greta Holm met Sam Okoro’s lawyer. Both said it was late.", "(Both)"],
    ["she is no man", "Greta Holm and Sam Okoro met. Both men said it was late.", "(Both men)"],
    [
      "he is no minister",
      "Greta Holm, a minister, met Sam Okoro, the mayor. Both ministers said it was late.",
      "(Both ministers)",
    ],
    [
      "people are no firms",
      "“No,” said Greta Holm and Sam Okoro. Both companies said it was late.",
      "(Both companies)",
    ],
    ["a surname that several have", "Joe Holm met Max Holm. Holm and Sam Okoro left. Both said it was late.", "(Both)"],
    ["long before", "Greta Holm and Sam Okoro met. It rained. The ferry sank. They said it was late.", "(They)"],
    ["nobody at all", "The couple said it was late.", "(The couple)"],
    ["the latter of three", "Greta Holm, Sam Okoro and Ines Calder met. The latter said it was late.", "(The latter)"],
    ["“he” of two men", "Jon Holm and Sam Okoro met. “It is late,” he said.", "(he)"],
    ["“he” of two men who spoke", "“No,” said Jon Holm and Sam Okoro. “It is late,” he said.", "(he)"],
  ])("nobody is guessed: %s", (_, text, name) => {
    expect(last(text)).toBe(name);
  });

  test("each is resolved, with a place of his own, and it is not sure", () => {
    const text = "Greta Holm and Sam Okoro met on Monday. They said it was late.";
    const [statement] = statementsOf(text);
    expect(statement?.confidence).toBe("likely");
    expect(
      [statement?.speaker, ...(statement?.with ?? [])].map((one) => [
        one?.basis,
        text.slice(one?.mention.start, one?.mention.end),
        text.slice(one?.resolvedTo?.start, one?.resolvedTo?.end),
      ]),
    ).toEqual([
      ["resolved", "They", "Greta Holm"],
      ["resolved", "They", "Sam Okoro"],
    ]);
  });
});
