import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { said, statementsOf } from "./said.js";

describe("direct speech", () => {
  test.each([
    ["“The well is dry,” said Sam Okoro.", ["Sam Okoro: The well is dry,"]],
    ["Sam Okoro said: “The well is dry.”", ["Sam Okoro: The well is dry."]],
    ["“The river,” said Lena Brandt, “is not a toy.”", ["Lena Brandt: The river, … is not a toy."]],
    ["“Is it over?” asked Ines Calder. “I think it is!”", ["Ines Calder: Is it over? … I think it is!"]],
    ["“The dam will hold,” the engineer, Lena Brandt, told the Gazette.", ["Lena Brandt: The dam will hold,"]],
    ["“We will see,” said a spokeswoman for the hotels, Lena Brandt.", ["Lena Brandt: We will see,"]],
    ["“Never again,” Senator Lena Brandt (R-Ohio) said on Friday.", ["Lena Brandt: Never again,"]],
    ["“It was dark,” said one of the fishermen.", ["(one of the fishermen): It was dark,"]],
    ["“Art does not fill a well,” read a banner.", ["(a banner): Art does not fill a well,"]],
    ["“We are ready,” tweeted @samokoro on Friday.", ["@samokoro: We are ready,"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ["“We know,” said Peter Holm."],
    ['"We know," said Peter Holm.'],
    ["``We know,'' said Peter Holm."],
    ["''We know,'' said Peter Holm."],
    ["«We know,» said Peter Holm."],
    ["„We know,“ said Peter Holm."],
    ["‘We know,’ said Peter Holm."],
    ['“We know," said Peter Holm.'],
  ])("marks of every style: %s", (text) => {
    expect(said(text)).toEqual(["Peter Holm: We know,"]);
  });

  test("a quotation inside a quotation belongs to the outer one", () => {
    expect(said("“He told me ‘never again’ and “go home” and left,” Greta Holm said.")).toEqual([
      "Greta Holm: He told me ‘never again’ and “go home” and left,",
    ]);
  });

  test("a quotation that is left open goes on in the next paragraph", () => {
    const text = "The mayor, Greta Holm, said: “We will build it.\n“It will stand for ever.”\nThe bridge is long.";
    expect(said(text)).toEqual(["Greta Holm: We will build it. … It will stand for ever."]);
  });

  test("“he said:” gives the word to the quotation in the next paragraph", () => {
    expect(said("Sam Okoro was asked again. He said:\n\n“I have nothing to add to that.”")).toEqual([
      "Sam Okoro: I have nothing to add to that.",
    ]);
  });

  test("a name under a quotation, or behind a dash, signs it", () => {
    expect(said("“The well is dry, and nobody comes.”\nSam Okoro, fisherman")).toEqual([
      "Sam Okoro: The well is dry, and nobody comes.",
    ]);
    expect(said("“Leave it to us.” — Sam Okoro")).toEqual(["Sam Okoro: Leave it to us."]);
  });

  test("the dateline is not part of what was said", () => {
    expect(said("KALDAN, June 30 -- “The dam is safe,” said Greta Holm.")).toEqual(["Greta Holm: The dam is safe,"]);
  });
});

describe("speech without marks, or with some", () => {
  test.each([
    ["Adan Yusuf told reporters that the talks had failed.", ["Adan Yusuf: that the talks had failed"]],
    [
      "The quay will be closed until May, according to Ines Calder.",
      ["Ines Calder: The quay will be closed until May"],
    ],
    [
      "According to Ines Calder, the quay will be closed until May.",
      ["Ines Calder: the quay will be closed until May"],
    ],
    ["The plan, Sam Okoro said, would cost more.", ["Sam Okoro: The plan … would cost more"]],
    ["Sam Okoro urged the council to stop the work.", ["Sam Okoro: the council to stop the work"]],
    ["Sam Okoro called the plan “a bad joke”.", ["Sam Okoro: the plan “a bad joke”"]],
    [
      "At a forum there, Sam Okoro said the party needed “a will to fight”.",
      ["Sam Okoro: the party needed “a will to fight”"],
    ],
    [
      "Greta Holm, 54, a lawyer who once worked for Sam Okoro, said the plan was good.",
      ["Greta Holm: the plan was good"],
    ],
    [
      "Japan’s defence ministry said that it would pursue ties.",
      ["Japan’s defence ministry: that it would pursue ties"],
    ],
    ["Both Greta Holm and Sam Okoro said the plan was dead.", ["Greta Holm and Sam Okoro: the plan was dead"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("two cues of one sentence keep their own words", () => {
    expect(said("Adan Yusuf said that the talks had failed, but he added that they would go on.")).toEqual([
      "Adan Yusuf: that the talks had failed",
      "Adan Yusuf: that they would go on",
    ]);
  });

  test("kinds: all in marks, some, none", () => {
    const text = "“It is over,” Greta Holm said. Greta Holm called it “a farce”. Greta Holm said that she would leave.";
    expect(statementsOf(text).map(({ kind }) => kind)).toEqual(["direct", "mixed", "indirect"]);
  });

  test("headlines and transcripts name the speaker with a colon", () => {
    expect(said("Bridge will be built by May: mayor")).toEqual(["(mayor): Bridge will be built by May"]);
    expect(
      said(
        "HOLM: The bridge will stand.\nOKORO: It will not stand.\nThe debate between Greta Holm and Sam Okoro was long.",
      ),
    ).toEqual(["Greta Holm: The bridge will stand", "Sam Okoro: It will not stand"]);
  });
});

describe("nobody’s words", () => {
  test.each([
    "The book “The Quiet Water” won the “Golden Gauge”.",
    "Director Ines “the Fox” Calder won a prize.",
    "The so-called “river burger” costs 12 crowns.",
    "Greta Holm thanked the crew and went home.",
    "The film tells the story of a dam that broke.",
    "Greta Holm declined to comment.",
    "Greta Holm did not say when the dam would open.",
    "Nobody said anything.",
    "Neither Greta Holm nor Sam Okoro said when the dam would open.",
    "No official said when the dam would open.",
    "Would Greta Holm say the dam was old?",
    "If Greta Holm said the dam was old, she was wrong.",
    "Greta Holm may say the dam is old.",
    "The two signed a partnership announced in May.",
    "Related: The bridge will be built by May",
    "BREAKING: The bridge will be built by May",
    "KALDAN: The bridge will be built by May",
    "Photo: The bridge by night",
    "The voters’ choice and the bakers’ dozen were the talk of the ’90s.",
    "“”",
    "",
  ])("%s", (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each(["teaser", "comment", "chrome", "credit", "masthead", "foreign"] as const)(
    "a line labelled %s",
    (label) => {
      expect(statementsOf("“The dam is safe,” said Greta Holm.", label)).toEqual([]);
    },
  );
});

test("any text: no throw, spans in order and inside, no empty words", { timeout: 30_000 }, () => {
  const bits = fc.constantFrom(
    "“",
    "”",
    '"',
    "''",
    "‘",
    "’",
    " said ",
    "he ",
    "Greta Holm",
    ", ",
    ". ",
    ": ",
    "\n",
    "that ",
    "(",
    "—",
    "according to ",
    "x ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(bits, { maxLength: 24 }).map((parts) => parts.join("")),
        fc.string({ unit: "binary", maxLength: 60 }),
      ),
      (text) => {
        for (const { spoken, speaker, context } of statementsOf(text)) {
          for (const { start, end } of [...spoken, speaker.mention, context]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (let at = 1; at < spoken.length; at += 1)
            expect(spoken[at]?.start).toBeGreaterThanOrEqual(spoken[at - 1]?.end ?? 0);
          expect(text.slice(spoken[0].start, spoken[0].end)).toMatch(/[\p{L}\p{N}]/u);
        }
      },
    ),
    { numRuns: 60 },
  );
});
