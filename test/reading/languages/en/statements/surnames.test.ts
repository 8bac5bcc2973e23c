import { describe, expect, test } from "vitest";
import { said, statementsOf } from "./said.js";

const namesOf = (text: string) =>
  statementsOf(text).map(({ speaker }) => (speaker.basis === "unnamed" ? `(${speaker.name})` : speaker.name));

describe("of several who have a surname, the one whom the text tells", () => {
  test.each([
    ["who alone was named before", "Joe Holm spoke. “No,” Holm said.\nHis son, Max Holm, left.", ["Joe Holm"]],
    ["the office in front", "President Joe Holm met Max Holm. President Holm said it was late.", ["Joe Holm"]],
    ["“Mrs.”", "Joe Holm met his wife, Ma Holm. “No,” Mrs. Holm said. “Yes,” Mr. Holm said.", ["Ma Holm", "Joe Holm"]],
    [
      "who was called so before, where the other is not named near by",
      "Joe Holm spoke. “No,” Holm said.\nHis son is Max Holm.\nIt rained.\nThe ferry was late.\n“Yes,” Holm said.",
      ["Joe Holm", "Joe Holm"],
    ],
    [
      "who was called so before, where the other always has his first name",
      "Joe Holm spoke. “No,” Holm said.\nMax Holm left. Max Holm is his son. “Yes,” Holm said.",
      ["Joe Holm", "Joe Holm"],
    ],
    [
      "who alone is named near by, where nobody was called so before",
      "Joe Holm met Max Holm.\nIt rained.\nThe ferry was late.\nMax Holm left. “Yes,” Holm said.",
      ["Max Holm"],
    ],
    [
      "a slip of the pen",
      "Kristin Holm spoke. Kristen Holm left, and Kristen Holm came back. Holm said no.",
      ["Kristen Holm"],
    ],
    [
      "a couple with one surname between them",
      "Bill and Greta Holm met. “No,” Bill said. “Yes,” Greta said.",
      ["Bill Holm", "Greta Holm"],
    ],
  ])("%s", (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each([
    ["both in one sentence", "Bill Holm met Greta Holm. Holm said it was late.", ["(Holm)"]],
    ["father and son", "Joe Holm spoke. His son, Max Holm, left. “No,” Holm said.", ["(Holm)"]],
    [
      "the other came near meanwhile",
      "Joe Holm spoke. “No,” Holm said. Max Holm left. “Yes,” Holm said.",
      ["Joe Holm", "(Holm)"],
    ],
    ["a title that fits both", "Joe Holm met Max Holm. Mr. Holm said it was late.", ["(Holm)"]],
    ["nor is “he” one of them", "Joe Holm met Max Holm. “No,” Holm said. “Never,” he said.", ["(Holm)", "(Holm)"]],
    ["two of one family name in front", "Wang Yi met Wang Wenbin. Wang said it was late.", ["(Wang)"]],
    ["brother and sister", "Kim Jong-un and his sister, Kim Yo-jong, met. Kim said no.", ["(Kim)"]],
    ["two of one first name", "Bill and Greta Holm met Bill Lund. “No,” Bill said.", ["(Bill)"]],
    [
      "father and son by their middle names",
      "George W. Holm met George H. W. Holm. “No,” George H. W. Holm said. “Yes,” Holm said. George Holm said no.",
      ["George H. W. Holm", "(Holm)", "(George Holm)"],
    ],
    ["a state and a woman", "Virginia Holm is of Virginia. Virginia said it was late.", ["(Virginia)"]],
    ["a country and a man", "Jim Jordan flew to Jordan. Jordan said it was late.", ["(Jordan)"]],
  ])("nobody where it does not tell: %s", (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test("where only the place of the names tells which, it is not sure", () => {
    const text = "Joe Holm met Max Holm.\nIt rained.\nThe ferry was late.\nMax Holm left. “Yes,” Holm said.";
    expect(statementsOf(text).map(({ confidence }) => confidence)).toEqual(["likely"]);
  });
});

describe("surnames that are words or places", () => {
  test.each([
    ["Theresa May spoke in May. “It is late,” May said.", ["Theresa May"]],
    ["Theresa May spoke. “It is late,” said May.", ["Theresa May"]],
    ["April Holm said it was late.", ["April Holm"]],
    ["Jim Jordan spoke. Jordan said it was late.", ["Jim Jordan"]],
    ["Jim Jordan flew to Jordan. Rep. Jordan said it was late.", ["Jim Jordan"]],
    ["Greta Holm flew to Washington. Washington said it was late.", ["Washington"]],
    ["It was cold in April. Holm said it was late.", ["(Holm)"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("names of other languages", () => {
  test.each([
    ["Tsai Ing-wen spoke. “No,” Tsai said.", ["Tsai Ing-wen"]],
    ["Kim Jong-un spoke. Kim said it was late. Kim Jong-un left.", ["Kim Jong-un"]],
    ["Kim Jong-un spoke. “No,” Kim Jong Un said. “Never,” Kim said.", ["Kim Jong Un", "Kim Jong Un"]],
    [
      "Lai Ching-te, also known as William Lai, spoke. “No,” Lai said. “Yes,” William Lai said.",
      ["Lai Ching-te", "Lai Ching-te"],
    ],
    [
      "Abdel Fattah al-Sisi spoke. “No,” al-Sisi said. “Yes,” Sisi said.",
      ["Abdel Fattah al-Sisi", "Abdel Fattah al-Sisi"],
    ],
    ["Osama bin Hamdan spoke. “No,” Bin Hamdan said.", ["Osama bin Hamdan"]],
    ["Maria de la Cruz spoke. “No,” de la Cruz said.", ["Maria de la Cruz"]],
    ["Luiz Inácio Holm da Silva spoke. “No,” da Silva said.", ["Luiz Inácio Holm da Silva"]],
    ["Queen Elizabeth II spoke. “No,” Elizabeth said.", ["Elizabeth II"]],
    ["Ursula von der Holm spoke. Von der Holm said no.", ["Ursula von der Holm"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("he is no woman and she is no man", () => {
  test.each([
    ["Lo Okoro and his wife, Ma Lund, came. She said it was late.", ["Ma Lund"]],
    ["Lo Okoro, an actress, came. He said it was late.", ["(He)"]],
    ["Lo Okoro, a spokeswoman, came. He said it was late.", ["(He)"]],
    ["Her husband, Lo Okoro, came. She said it was late.", ["(She)"]],
    ["Lo Okoro, his mother, came. He said it was late.", ["(He)"]],
    ["The chairman, Sam Okoro, came. “No,” she said.", ["(she)"]],
    ["Congressman Lo Okoro came. She said it was late.", ["(She)"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("bodies with the names of people", () => {
  test.each([
    ["Morgan Stanley said it was late. It added that it was cold.", ["Morgan Stanley", "Morgan Stanley"]],
    ["Goldman Sachs said it was late. He left, he said.", ["Goldman Sachs", "(he)"]],
    ["Boris Johnson left. Johnson & Johnson said it was late.", ["Johnson & Johnson"]],
    ["Greta Holm left. Holm & Partners said it was late.", ["Holm & Partners"]],
    ["Bill Holm left. The Bill and Greta Holm Foundation said it was late.", ["Bill and Greta Holm Foundation"]],
    ["Lloyd’s said it was late.", ["Lloyd’s"]],
    ["Greta Holm, the head of Okoro Shipping, left. Okoro said it was late.", ["(Okoro)"]],
    ["Greta Holm left. The Holm Organization said it was late. Holm said no.", ["Holm Organization", "Greta Holm"]],
    ["Greta Holm & Sam Okoro said it was late.", ["Greta Holm"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test("what begins a sentence is nobody’s first name", () => {
    expect(namesOf("Greta Holm spoke. Injecting Holm into it, they laughed. Holm said no.")).toEqual(["Greta Holm"]);
  });
});

describe("a surname that is a modal verb as well opens a sentence", () => {
  const first = "The minister, Theresa May, and Lena Will met. ";

  test.each([
    ["May added that it would open.", ["Theresa May: that it would open"]],
    ["May also said it would open.", ["Theresa May: it would open"]],
    ["May added: “It will open.”", ["Theresa May: It will open."]],
    ["Will insists it is safe.", ["Lena Will: it is safe"]],
    ["Will has denied that it fell.", ["Lena Will: that it fell"]],
  ])("%s", (text, expected) => {
    expect(said(first + text)).toEqual(expected);
  });

  test.each([
    ["May say that it would open."],
    ["May have said that it would open."],
    ["Will added ferries help the town?"],
    ["Will say more on Monday."],
  ])("nobody’s name: %s", (text) => {
    expect(said(first + text)).toEqual([]);
  });
});
