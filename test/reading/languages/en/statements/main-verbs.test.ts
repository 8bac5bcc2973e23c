import { describe, expect, test } from "vitest";
import { said } from "./said.js";

describe("words in a clause about the subject end where the sentence goes on with its own verb", () => {
  test.each([
    ["Critics who say the quay is old are wrong.", "(Critics): the quay is old"],
    ["Critics who say that the quay is old are wrong about the cost.", "(Critics): that the quay is old"],
    ["Residents who said the ferry was late have left the town.", "(Residents): the ferry was late"],
    ["Anyone who claims the dam is safe has not seen it.", "(Anyone): the dam is safe"],
    [
      "The engineers who warned that the dam would break were dismissed in May.",
      "(The engineers): that the dam would break",
    ],
    ["The man who told the court he was innocent will be freed on Friday.", "(The man): he was innocent"],
    ["Those who argue that the plan would cost jobs ignore the new yard.", "(Those): that the plan would cost jobs"],
    ["A man who said he had seen the ferry sink called the police.", "(A man): he had seen the ferry sink"],
    ["People who say they think the quay will close are wrong.", "(People): they think the quay will close"],
    [
      "People who say the plan they signed in May was a mistake are wrong.",
      "(People): the plan they signed in May was a mistake",
    ],
    ["Critics who say the quay and the wall are old are wrong.", "(Critics): the quay and the wall are old"],
    [
      "Sailors who say the ferry that sank in May was safe have left the town.",
      "(Sailors): the ferry that sank in May was safe",
    ],
    ["The quay, which Greta Holm said was old, has closed.", "Greta Holm: was old"],
    ["The plan that Greta Holm said was old has been dropped.", "Greta Holm: was old"],
    ["The group, which says the plan is illegal, went to court.", "(The group): the plan is illegal"],
    ["Sam Okoro, who argued that the plan was too dear, voted against it.", "Sam Okoro: that the plan was too dear"],
    ["Sam Okoro – who said the quay was old – left in May.", "Sam Okoro: the quay was old"],
    ["Sam Okoro, noting that the quay was old, closed it.", "Sam Okoro: that the quay was old"],
    ["Greta Holm’s claim that “I quit” was false.", "Greta Holm: that “I quit”"],
    ["Greta Holm’s claim that she “never saw the bill” was false.", "Greta Holm: that she “never saw the bill”"],
    ["Greta Holm’s claim that the quay was old was false.", "Greta Holm: that the quay was old"],
    ["Greta Holm’s warning that the dam would break went unheard.", "Greta Holm: that the dam would break"],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each([
    ["Greta Holm met critics who say the quay is old and leaks.", "(critics): the quay is old and leaks"],
    [
      "Critics who say the quay is old and the wall is weak are wrong.",
      "(Critics): the quay is old and the wall is weak",
    ],
    [
      "Greta Holm met those who said that the people who live there “would never leave” were paid.",
      "(those): that the people who live there “would never leave” were paid",
    ],
    ["Greta Holm said “I quit” was false.", "Greta Holm: “I quit” was false"],
  ])("but a second verb of the words is part of them: %s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe("a tag between dashes", () => {
  test.each([
    ["The quay – said Greta Holm – is old.", "Greta Holm: The quay … is old"],
    ["The quay – Greta Holm said – is old.", "Greta Holm: The quay … is old"],
    ["The old ferry -- Sam Okoro said on Friday -- will sail again.", "Sam Okoro: The old ferry … will sail again"],
    ["The quay is old — or so Greta Holm says — and will close.", "Greta Holm: The quay is old … and will close"],
    ["The quay is old – and, Greta Holm added, dangerous – but open.", "Greta Holm: dangerous"],
    ["The quay is open – the wall, Greta Holm said, is weak – until May.", "Greta Holm: the wall … is weak"],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe("what is only supposed was not said", () => {
  test.each([
    "Had Greta Holm said the quay was old, the council would have closed it.",
    "Had she said “the quay is old”, nobody would have listened.",
    "Were Greta Holm to say the quay was old, the council would close it.",
    "Should Greta Holm say “I quit”, the council will fall.",
    "The council would have closed the quay had Greta Holm said it was old.",
    "The council will close the quay should she say it is old.",
    "What had Greta Holm said about the quay?",
  ])("%s", (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ["Greta Holm had said the quay was old.", "Greta Holm: the quay was old"],
    ["Only in May had Greta Holm said the quay was old.", "Greta Holm: the quay was old"],
    ["The town had engineers who said the quay was old.", "(engineers): the quay was old"],
  ])("but this was: %s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
