import { describe, expect, test } from "vitest";
import { said, statementsOf } from "./said.js";

describe("what a parse loses is found by where the words stand", () => {
  test.each([
    // Somebody in front of a verb of saying, whatever the parse makes of him.
    ["When asked if this included any fisherman Sam Okoro said, “Any.”", "Sam Okoro: Any."],
    [
      "In December, a woman in the hall at a meeting in Trask asked her: “Would you say that about mine?”",
      "(a woman): Would you say that about mine?",
    ],
    [
      "Retired Captain Sam Okoro said Peter Lund was “absolutely right” when he said on Monday that under the mayor “the boats have rotted.”",
      "Sam Okoro: Peter Lund was “absolutely right” when he said on Monday that under the mayor “the boats have rotted.”",
    ],
    [
      "Fishermen trying to win back the quay in May say they have a strong new weapon: Peter Lund.",
      "(Fishermen): they have a strong new weapon: Peter Lund",
    ],
    [
      "In addition to free boats, aides say Greta Holm also advises the mayor on nets.",
      "(aides): Greta Holm also advises the mayor on nets",
    ],
    [
      "Sam Okoro, who grew close to Peter Lund two decades ago as his aide at the old quay and became the builder of his port and the keeper of his books, argued in the memo that he had helped the town.",
      "Sam Okoro: that he had helped the town",
    ],
    // A participle.
    [
      "Sam Okoro said he felt they were saying, “It is over,” adding, “And this was not the time to rest.”",
      "Sam Okoro: And this was not the time to rest.",
    ],
    [
      "Greta Holm, a former harbour master, poked at the mayor’s coughing, tweeting, “Notice him coughing?”",
      "Greta Holm: Notice him coughing?",
    ],
    [
      "Sam Okoro said he did not believe that this sank the ferry, arguing that it was quarrels in the guild that were a bigger hurdle.",
      "Sam Okoro: that it was quarrels in the guild that were a bigger hurdle",
    ],
    // A verb that is taken for a noun.
    [
      "If this plan fails to please, Sam Okoro argues, there are other tools in the box.",
      "Sam Okoro: If this plan fails to please … there are other tools in the box",
    ],
    [
      "Those who left were making forty crowns a day, The Harbour Journal reports.",
      "The Harbour Journal: Those who left were making forty crowns a day",
    ],
    [
      "Election scholars caution that high turnout in May does not mean a win in June.",
      "(Election scholars): that high turnout in May does not mean a win in June",
    ],
    [
      "The captain further related that it recently came to him that the ferry would sink.",
      "(The captain): that it recently came to him that the ferry would sink",
    ],
    ["“It helps the guild,” Sam Okoro reports on Monday evening.", "Sam Okoro: It helps the guild,"],
    // A tag behind the subject, with what is told of the speaker.
    ["The quay, said Greta Holm, is old.", "Greta Holm: The quay … is old"],
    [
      "The quay, said Sam Okoro, an expert on walls at the Institute in Trask, would fall.",
      "Sam Okoro: The quay … would fall",
    ],
    [
      "Nor are dams likely to bring many of these fish back, said Sam Okoro, a professor of fishing at Trask, who is one of the best.",
      "Sam Okoro: Nor are dams likely to bring many of these fish back",
    ],
    // What somebody was asked to do, behind an aside; what somebody is called.
    ["The council has asked Sam Okoro, the head of the guild, to check the nets.", "(The council): to check the nets"],
    ["At one point, Sam Okoro referred to her as “the Devil.”", "Sam Okoro: her as “the Devil.”"],
    ["Sam Okoro slammed the plan as “a trap”.", "Sam Okoro: the plan as “a trap”"],
    ["Sam Okoro labelled the plan “a trap”.", "Sam Okoro: the plan “a trap”"],
    // Nouns of speech.
    [
      "The paper seized on Sam Okoro’s claim that there have been “thousands of leaks” in Trask.",
      "Sam Okoro: that there have been “thousands of leaks” in Trask",
    ],
    ["The council rejected a suggestion by Greta Holm that the quay be closed.", "Greta Holm: that the quay be closed"],
    ["Contrary to Sam Okoro’s claim that the dam was safe, it broke in May.", "Sam Okoro: that the dam was safe"],
    // An aside between dashes ends no clause before its verb.
    [
      "Experts say owners of large boats - and those of small ones - tend to sail late.",
      "(Experts): owners of large boats - and those of small ones - tend to sail late",
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test("two cues of the same words are one statement", () => {
    expect(said("Greta Holm continued by saying, “We will mend it.”")).toEqual(["Greta Holm: We will mend it."]);
  });

  test("what is told behind a tag’s comma is not part of the words", () => {
    expect(said("“It leaks,” Sam Okoro said, referring to the quay, “and it will fall.”")).toEqual([
      "Sam Okoro: It leaks, … and it will fall.",
    ]);
  });

  test("a sentence that is mostly quoted goes on with the one before it, and nobody can be sure", () => {
    const text =
      "“It was not a ransom,” said Sam Okoro. “This was the mayor” and his team “just quietly deciding to use it.”";
    expect(said(text)).toEqual([
      "Sam Okoro: It was not a ransom,",
      "Sam Okoro: This was the mayor” and his team “just quietly deciding to use it.",
    ]);
    expect(statementsOf(text).map(({ confidence }) => confidence)).toEqual(["sure", "unsure"]);
  });
});

describe("nobody’s words", () => {
  test.each([
    // What is only expected, asked or hoped to be said.
    "The mayor was expected to say that the quay was old.",
    "Greta Holm plans to announce the sale of the quay in May.",
    "The guild sent queries seeking to confirm the address.",
    // A thing that is named in passing.
    "Sam Okoro used the day to explain her work.",
    "Greta Holm’s claim that day was false.",
    // Nouns of speech in front of a quotation.
    "In its report, “The old quay of Trask,” the guild counted forty boats.",
    "His answer, “No, never,” was heard in the hall.",
    "The guild’s demand, “Close the quay,” stood on the door.",
    // A body sentence is no headline: nobody signs it.
    "The quay has one friend left: Peter Lund.",
  ])("%s", (text) => {
    expect(said(text)).toEqual([]);
  });

  test("whoever is named behind a colon does not say what others say", () => {
    expect(said("Fishermen say they have a strong new weapon: Peter Lund.")).toEqual([
      "(Fishermen): they have a strong new weapon: Peter Lund",
    ]);
  });
});
