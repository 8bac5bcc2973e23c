import { describe, expect, test } from "vitest";
import { said, statementsOf } from "./said.js";

describe("whoever performs the participle says it", () => {
  test.each([
    ["Sam Okoro filed a motion, arguing that the quay was too old.", "Sam Okoro: that the quay was too old"],
    ["Sam Okoro closed the quay, calling it “a trap”.", "Sam Okoro: it “a trap”"],
    ["Greta Holm said the quay was old, adding that it would close.", "Greta Holm: that it would close"],
    ["“The quay is old,” Greta Holm said, adding that it would close.", "Greta Holm: that it would close"],
    ["Greta Holm went home when the ferry sank, saying it was too late.", "Greta Holm: it was too late"],
    ["Sam Okoro, whom Greta Holm named as her deputy, left the town, saying he was tired.", "Sam Okoro: he was tired"],
    [
      "The guild voted against the plan on Monday, with Sam Okoro saying it was too dear.",
      "Sam Okoro: it was too dear",
    ],
    ["Sam Okoro resigned on Friday, his lawyer saying that he was ill.", "(his lawyer): that he was ill"],
    ["The plan was rejected by the council, saying it was too dear.", "(the council): it was too dear"],
    ["The mayor thanked Sam Okoro, who built the quay, calling him “a good man”.", "(The mayor): him “a good man”"],
    ["The ferry left late, angering Sam Okoro, who said it was a scandal.", "Sam Okoro: it was a scandal"],
    ["The judge said the man fled the court, shouting that he was innocent.", "(the man): that he was innocent"],
  ])("%s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe("a clause with “who” is of whom it tells", () => {
  test.each([
    ["Greta Holm is a lawyer who says the quay is old.", "Greta Holm: the quay is old"],
    ["It was Greta Holm who said the quay was old.", "Greta Holm: the quay was old"],
    ["Those were the fishermen who said the quay was old.", "(the fishermen): the quay was old"],
    ["He is one of those who say the quay is old.", "(those): the quay is old"],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe("a share of people is nobody by name", () => {
  test.each([
    ["31 percent of voters said yes.", ["(31 percent of voters): yes"]],
    ["31% of voters said yes.", ["(31% of voters): yes"]],
    ["Two-thirds of residents say the quay is old.", ["(Two-thirds of residents): the quay is old"]],
    [
      "Some 40 percent of those polled said they would not use the ferry.",
      ["(Some 40 percent of those polled): they would not use the ferry"],
    ],
    ["Nine in ten voters said the council had failed.", ["(Nine in ten voters): the council had failed"]],
    ["Six out of 10 said the council had failed.", ["(Six out of 10): the council had failed"]],
    [
      "About 31% of voters say the council has failed, while 12% say it has done well.",
      ["(About 31% of voters): the council has failed", "(12%): it has done well"],
    ],
    [
      "In the survey, 52 percent said they trusted Greta Holm and 39 percent said they did not.",
      ["(52 percent): they trusted Greta Holm", "(39 percent): they did not"],
    ],
    [
      "Greta Holm opened the quay. Only 9 percent of Greta Holm’s voters said the quay was old.",
      ["(Only 9 percent of Greta Holm’s voters): the quay was old"],
    ],
    [
      "52 percent of voters, including 60 percent of women, said they trusted Greta Holm.",
      ["(52 percent of voters, including 60 percent of women): they trusted Greta Holm"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(statementsOf(text).every(({ speaker }) => speaker.key === undefined && speaker.type === "group")).toBe(true);
  });

  test.each(["Two thirds of residents think the quay is old.", "52 percent of the quay was closed."])(
    "nobody’s words: %s",
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});
