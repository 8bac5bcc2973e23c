import { describe, expect, test } from "vitest";
import { said, statementsOf } from "./said.js";

const mentionsIn = (text: string): string[] =>
  statementsOf(text).map(({ speaker: { mention } }) => text.slice(mention.start, mention.end));

describe("a transcript", () => {
  const briefing =
    "Briefing on the sunken ship.\nSPOKESPERSON LIND: It is not dead.\nMS. LIND: We hope that Norland will. (Laughter.)\n" +
    "MR. OKORO (Reuters): Who will wake it?\nQUESTION: Is that a promise from you?\nMS. LIND: That is a fact.";

  test("its speakers are addressed in capitals, also one who speaks once", () => {
    expect(said(briefing)).toEqual([
      "LIND: It is not dead",
      "LIND: We hope that Norland will",
      "OKORO: Who will wake it?",
      "LIND: That is a fact",
    ]);
    expect(mentionsIn(briefing)).toEqual(["SPOKESPERSON LIND", "MS. LIND", "MR. OKORO", "MS. LIND"]);
    expect(statementsOf(briefing).map(({ speaker: { role } }) => role)).toEqual([
      "SPOKESPERSON",
      "SPOKESPERSON",
      undefined,
      "SPOKESPERSON",
    ]);
  });

  test("a medium in brackets behind a name is whom he works for, and reports nothing", () => {
    const [asking] = statementsOf("MR. OKORO (Reuters): Who will wake it?");
    expect(asking).toMatchObject({ speaker: { name: "OKORO", affiliation: "Reuters" } });
    expect(asking).not.toHaveProperty("reportedBy");
    expect(statementsOf("MR. OKORO (via interpreter): Who will wake it?")[0]?.speaker).not.toHaveProperty(
      "affiliation",
    );
  });

  test("“MS. LIND” is whoever the article names in full", () => {
    expect(said("The press secretary, Greta Lind, was late.\nMS. LIND: We are ready to sail. [applause]")).toEqual([
      "Greta Lind: We are ready to sail",
    ]);
  });

  test("an office alone is who speaks, also in the paragraphs in which it goes on", () => {
    const remarks =
      "THE PRESIDENT: We have worked on this bill.\n\nI thank the governor.\n\nTHE VICE PRESIDENT: It is an honour.\n\nQ: When?\n\nTHE PRESIDENT: We open in June.";
    expect(said(remarks)).toEqual([
      "(THE PRESIDENT): We have worked on this bill",
      "(THE PRESIDENT): I thank the governor",
      "(THE VICE PRESIDENT): It is an honour",
      "(THE PRESIDENT): We open in June",
    ]);
  });

  test("what an excerpt tells of those who speak is the narrator's", () => {
    const excerpt =
      "MS. LIND: Did you read it?\n\nMR. OKORO: I read it twice.\n\nOkoro looked at the gallery before going on.\n\nMS. LIND: And did it hold?\n\nMR. OKORO: It did not.";
    expect(said(excerpt).length).toBe(4);
    expect(said(excerpt).join()).not.toContain("gallery");
  });

  test("names in small letters that take turns are its speakers; headings with colons are none", () => {
    const interview =
      "Host: Why did you come back?\n\nAmsel: Because the hall is open.\n\nHost: What will you play?\n\nAmsel: Something short.";
    expect(said(interview)).toEqual([
      "(Host): Why did you come back?",
      "(Amsel): Because the hall is open",
      "(Host): What will you play?",
      "(Amsel): Something short",
    ]);
    expect(
      said("Tickets: They are sold at the gate.\n\nOpening hours: It is open from ten.\n\nAccess: Take the tram."),
    ).toEqual([]);
  });

  test("a name in bold is a name", () => {
    expect(said("**MS. LIND:** We are ready to sail.")).toEqual(["LIND: We are ready to sail"]);
  });

  test.each([["DR. HOLM: THE MAN AND THE SEA"], ["THE PIER: It is closed again today."], ["UPDATE: It is closed."]])(
    "a colon alone makes no speaker: %s",
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

describe("a turn that goes on in the next paragraph", () => {
  const lines = [
    "MS. LIND: We opened the lock.",
    "We will keep it open.",
    "Q Will the toll come back?",
    "MS. LIND: No, it will not.",
  ];

  test("is the speaker’s up to the next voice", () => {
    expect(said(lines.join("\n"))).toEqual([
      "LIND: We opened the lock",
      "LIND: We will keep it open",
      "LIND: No, it will not",
    ]);
  });

  test.each([
    ["behind the last voice, where nothing closes the transcript", [...lines, "The council meets again on Thursday."]],
    [
      "behind a voice without a name",
      [...lines, "REPORTER: And the mill?", "Its owners are here.", "MS. LIND: We spoke with them."],
    ],
    [
      "where somebody narrates",
      [
        "MS. LIND: We are ready.",
        "The clerk fetched the keys, Lind said later.",
        "MR. OKORO: So are my men.",
        "MS. LIND: Then we open it.",
      ],
    ],
  ])("is nobody’s %s", (_, paragraphs) => {
    for (const words of ["The council", "Its owners", "The clerk fetched the keys, Lind"])
      expect(said(paragraphs.join("\n")).some((one) => one.includes(words))).toBe(false);
  });
});

describe("an interview that calls its voices by letters", () => {
  const turns = ["Q: Is the harbour open to every ship?", "A: It is open to all that come from the south."];

  test.each([
    [turns],
    [turns.map((turn) => turn.replace(/^(.):/, "**$1.**"))],
    [turns.map((turn) => turn.replace(/^(.):/, "**$1:**"))],
    [turns.map((turn) => turn.replace(/^Q/, "QUESTION").replace(/^A/, "ANSWER"))],
  ])("gives its answers to nobody: %j", (lines) => {
    expect(said(["Sam Okoro met the mayor, Greta Holm, on Monday.", ...lines].join("\n"))).toEqual([]);
    expect(said(["Sam Okoro met the mayor, Greta Holm. She said:", ...lines].join("\n"))).toEqual([]);
    expect(said(["“Come in,” said Greta Holm. She added:", ...lines.slice(1)].join("\n"))).toEqual([
      "Greta Holm: Come in,",
    ]);
  });

  test("what an answer says that others said is theirs", () => {
    expect(said(["Q: What does the pilot say?", "A: Otto Brandt said the ship was lost."].join("\n"))).toEqual([
      "Otto Brandt: the ship was lost",
    ]);
  });

  test("“I” is nobody whom the article names", () => {
    expect(
      said(["Sam Okoro met Greta Holm.", "Q: What did you tell him?", "A: I said the pier was safe."].join("\n")),
    ).toEqual(["(I): the pier was safe"]);
  });

  test("whoever was announced does not speak in another’s turn", () => {
    expect(
      said(
        "The mayor, Greta Holm, came late. She said:\nVOICE FROM THE BACK: Is the harbour open to the ships of the south?",
      ),
    ).toEqual([]);
  });

  test.each([
    ["Did Greta Holm say it was late?"],
    ["Q: Did Greta Holm say it was late?"],
    ["Q: Has Greta Holm said that it was late?"],
    ["VOICE (Herald): And did the pilots say that it was late?"],
  ])("whether somebody said it is a question: %s", (question) => {
    expect(said(`Sam Okoro listened.\n${question}`)).toEqual([]);
  });

  test("a question after the reason tells that it was said", () => {
    expect(said("Sam Okoro listened.\nQ: Why did Greta Holm say that it was late?")).toEqual([
      "Greta Holm: that it was late",
    ]);
  });
});
