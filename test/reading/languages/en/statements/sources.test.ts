import { describe, expect, test } from "vitest";
import { statementsOf } from "./said.js";

const speakersOf = (text: string) =>
  statementsOf(text).map(({ speaker }) => (speaker.basis === "unnamed" ? `(${speaker.name})` : speaker.name));

describe("who speaks, whatever stands between", () => {
  test.each([
    ["“I am good with my hands,” said Robin Holm, half joking.", "Robin Holm"],
    ["Greta Holm, meanwhile, says that the numbers are wrong.", "Greta Holm"],
    ["Greta Holm, 59, of Ashton, Md., who watched the ceremony, said it brought back memories.", "Greta Holm"],
    [
      "Attorney General Greta Holm (D), Okoro's rival in the vote, called Friday for a count, saying that it would help.",
      "Greta Holm",
    ],
    ["Trouble with police: Civil rights activists say officers have been too rough.", "(Civil rights activists)"],
    [
      "The survey which collects the views of bankers and others in the towns, said most regions would grow.",
      "(The survey)",
    ],
    ["Greta Holm arrived. All she could do was shout “No!” at the screen.", "Greta Holm"],
    ["“It is over,” said Sophie in 't Veld, a member of the Parliament.", "Sophie in 't Veld"],
    ["“We will fight,” Brandt running mate Gov. Mike Holm of Ostrany told Meridian News on Sunday.", "Mike Holm"],
    ["“We will fight,” said Velmora-based Republican strategist Al Okoro, laughing.", "Al Okoro"],
    [
      "“I cannot imagine it,” former state policy planning director Anne-Marie Holm wrote in a message.",
      "Anne-Marie Holm",
    ],
    ["“It is late,” Secretary of Harbour Security Greta Holm said on Monday.", "Greta Holm"],
    ["“It is late,” said Ban Ki-moon.", "Ban Ki-moon"],
    ["It was late, Commodore Brita Lund, the ministry's spokeswoman, told reporters.", "Brita Lund"],
    ["The Harbour Board owns the quay. It said that the quay was safe.", "Harbour Board"],
    ["The quay of the Harbour Board is old. It said that the quay was safe.", "(It)"],
    ["Greta Holm conceded that the tax code is unfair and says she alone can fix it.", "Greta Holm"],
    [
      "Sam Okoro leads. In his “order of the day”, a paper of last year, he wrote, “We must speak clearly.”",
      "Sam Okoro",
    ],
    ["Deputy Prime Minister and Foreign Minister Yusuf Adan said it was late.", "Yusuf Adan"],
    [
      "The prints were given, according to Greta Holm, assistant professor of art and curator of the show.",
      "Greta Holm",
    ],
    ["Greta Holm is suing Okoro, claiming Okoro University is a fraud.", "Greta Holm"],
    ["Greta Holm apologized the next day, saying it was childish.", "Greta Holm"],
    ["Undersecretary for Political Affairs Greta Holm said it was late.", "Greta Holm"],
    ["Special Envoy for Sam Okoro said it was late.", "(Special Envoy for Sam Okoro)"],
    ["Greta Holm met the owner of Ferryline, Sam Okoro, who said that it was late.", "Sam Okoro"],
  ])("%s", (text, name) => {
    expect(speakersOf(text).at(-1)).toBe(name);
  });

  test.each([
    ["Greta Holm was asked, “What is the worst place in the world?”"],
    ["Greta Holm was told that the harbour was closed."],
  ])("who is only asked or told does not speak: %s", (text) => {
    expect(speakersOf(text)).not.toContain("Greta Holm");
  });

  test("the name before an aside is not looked for in the sentence before", () => {
    const text =
      "“No,” said Marta Orlin, the minister for water, in the capital.\nThe envoy, Tane Ishiro, said it was late.";
    expect(speakersOf(text)).toEqual(["Marta Orlin", "Tane Ishiro"]);
  });
});

describe("how sure", () => {
  const confidenceOf = (text: string) => statementsOf(text).map(({ confidence }) => confidence);

  test.each([
    ["“It is late,” said Greta Holm.", "sure"],
    ["“It is late,” said a fisherman.", "likely"],
    ["The demeanour suggested that it was late.", "unsure"],
  ])("%s", (text, confidence) => {
    expect(confidenceOf(text)).toEqual([confidence]);
  });
});
