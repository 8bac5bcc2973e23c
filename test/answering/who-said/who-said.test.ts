import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { en } from "../../../src/locales/en/answers.js";
import { whoSaid } from "../../../src/answering/who-said/who-said.js";
import type { WhoSaidInput } from "../../../src/answering/who-said/request.js";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import { serviceOver } from "../../newspaper/archive-service.js";
import { german } from "../../newspaper/german.js";
import { serviceHolding } from "../../newspaper/written-service.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { answerContext } from "../../../src/answering/answer-context.js";

let service: ArchiveService;
const cache = temporaryFolder();
beforeAll(async () => {
  service = await serviceOver(cache);
}, 60_000);
afterAll(() => service.close());

const ask = (input: WhoSaidInput) => whoSaid(input, answerContext(service.archive, en));
const namesIn = async (input: WhoSaidInput): Promise<string[]> => {
  const answer = await ask(input);
  return answer.kind === "found" ? answer.findings.map(({ speaker }) => speaker?.name ?? "") : [];
};

describe("by words", () => {
  test("the very words come with their speaker, place and kind", async () => {
    const answer = await ask({ words: "a gauge is not a treaty" });
    expect(answer).toMatchObject({
      kind: "found",
      findings: [{ speaker: { name: "Tane Ishiro", basis: "named" }, statement: "direct", citation: { line: 5 } }],
    });
  });

  test("other forms of the words find the statement too", async () => {
    expect(await namesIn({ words: "waiting thirty years for someone looking at logbooks" })).toEqual(["Elin Marsh"]);
  });

  test("how a speaker was resolved is said", async () => {
    const answer = await ask({ words: "no quarrel with anybody", speaker: "Lund" });
    expect(answer).toMatchObject({
      kind: "found",
      findings: [{ notes: [expect.stringContaining("is read as Brita Lund"), en.speaker.likely] }],
    });
  });

  test("the press that reports stands beside the speaker", async () => {
    expect(await ask({ words: "the kettle is on" })).toMatchObject({
      kind: "found",
      findings: [{ speaker: { name: "Yusuf Adan", reportedBy: "OTA" } }],
    });
  });

  test("the medium that heard it stands beside the speaker, and is not said to report it", async () => {
    const answer = await ask({ speaker: "Ines Calder" });
    expect(answer).toMatchObject({
      kind: "found",
      findings: [{ speaker: { name: "Ines Calder", saidTo: "Selde Courier" }, notes: ["Said to Selde Courier."] }],
    });
    expect(answer.kind === "found" && answer.findings[0].speaker?.reportedBy).toBeUndefined();
  });

  test("whoever asks for a medium that does not speak gets what was said to it, called so", async () => {
    expect(await ask({ speaker: "Selde Courier" })).toMatchObject({
      kind: "found",
      heading: "1 statement made to Selde Courier",
      notes: ["No article quotes Selde Courier itself: this is what others said to it."],
    });
  });

  test("where nobody but the press speaks, it is said", async () => {
    expect(await ask({ words: "the pier is sinking" })).toMatchObject({
      kind: "found",
      findings: [{ notes: ["Meridian Times reports this in its own name; it names no other speaker."] }],
    });
    expect(await ask({ words: "the pier must be sold" })).toMatchObject({
      kind: "found",
      findings: [{ notes: [en.speaker.likely] }],
    });
  });

  test("all who said it together are shown, each with an office and a mention", async () => {
    const answer = await ask({ words: "the quay stays public", speaker: "Paula Rey" });
    expect(answer).toMatchObject({
      kind: "found",
      findings: [
        {
          lead: "Henrik Aas, Mayor; Paula Rey, Harbour Master",
          speaker: { name: "Henrik Aas", with: [{ name: "Paula Rey", basis: "named", line: 9 }] },
          notes: ["Said together by Henrik Aas, Paula Rey: the article does not tell their words apart."],
        },
      ],
    });
  });

  test("what somebody denied is not shown as what he said", async () => {
    expect(await ask({ words: "the ferry would be sold" })).toMatchObject({
      kind: "found",
      findings: [
        {
          words: "that the ferry would be sold",
          notes: [en.speaker.denied("denied"), expect.stringContaining("is read as Greta Harth")],
        },
      ],
    });
    for (const words of ["the toll on the Marn bridge would rise", "nine crowns is what a bridge costs"]) {
      const answer = await ask({ words, speaker: "Harth" });
      expect(answer.kind === "found" && answer.findings[0].notes?.join(" ")).not.toContain("denied");
    }
  });

  test("another number is another statement", async () => {
    const asked = { words: "the toll would rise to eleven crowns", speaker: "Harth" };
    expect(await ask(asked)).toMatchObject({
      kind: "nothing-found",
      reason: "Harth is not quoted with “the toll would rise to eleven crowns”.",
      nearest: [{ words: expect.stringContaining("rise to nine crowns") }, {}],
    });
    expect(await ask({ ...asked, words: "the toll would rise to 9 crowns" })).toMatchObject({ kind: "found" });
  });

  test("a statement that has only most of the words is said to", async () => {
    expect(await ask({ words: "no meeting and no letter and no photograph", speaker: "Penn" })).toMatchObject({
      kind: "found",
      heading: "1 statement by Penn with most of the words “no meeting and no letter and no photograph”",
    });
  });

  test("one telling word does not make a quotation of a sentence", async () => {
    expect(await ask({ words: "I was never said" })).toMatchObject({ kind: "nothing-found" });
  });
});

const germanService = serviceHolding({ "damm.txt": german });

test("what is not found may be said in an article of another language", async () => {
  expect(
    await whoSaid({ words: "Wir haben nichts zu verbergen" }, answerContext(germanService().archive, en)),
  ).toMatchObject({
    kind: "nothing-found",
    notes: [en.unreadLanguage.statements(1)],
  });
  const english = await ask({ words: "penguins", source: "05_fleet" });
  expect(english.kind === "nothing-found" && english.notes).toBeUndefined();
});

describe("at a time", () => {
  const then = { since: "2021-05-06", until: "2021-05-06" };

  test("what was said then in other words is no lack of statements", async () => {
    expect(await ask({ speaker: "Greta Harth", words: "penguins", ...then })).toMatchObject({
      kind: "nothing-found",
      reason: "Greta Harth is not quoted with “penguins”.",
    });
  });

  test("nothing that was said then is known", async () => {
    expect(await ask({ speaker: "Greta Harth", since: "2020", until: "2020" })).toMatchObject({
      kind: "nothing-found",
      reason: en.whoSaid.nothingThen,
    });
  });
});

describe("by speaker", () => {
  test("of copies of one story the one that tells its day is shown", async () => {
    const answer = await ask({ speaker: "Greta Harth" });
    if (answer.kind !== "found") throw new Error(answer.kind);
    const costs = answer.findings.filter(({ words }) => words.includes("is what a bridge costs"));
    expect(costs).toMatchObject([
      {
        citation: { file: "articles/21_toll_dispute.txt", published: "2021-05-06" },
        alsoIn: [{ file: "articles/00_toll_copy.txt" }],
      },
    ]);
  });

  test.each([["Tane Ishiro"], ["Ishiro Tane"], ["ishiro"], ["Ambassador Tane Ishiro"]])("%s", async (speaker) => {
    expect(new Set(await namesIn({ speaker }))).toEqual(new Set(["Tane Ishiro", "Ishiro Tane"]));
  });

  test("an office, a body, people without a name", async () => {
    expect(await namesIn({ speaker: "minister for water" })).toContain("Marta Orlin");
    expect(await namesIn({ speaker: "Ostrany's foreign ministry" })).toEqual(["Ostrany's foreign ministry"]);
    expect(await namesIn({ speaker: "diplomats" })).toEqual(["Four diplomats"]);
  });

  test("a misspelled name gets a suggestion", async () => {
    expect(await ask({ speaker: "Marta Orlyn" })).toMatchObject({ kind: "nothing-found", didYouMean: ["Marta Orlin"] });
  });
});

describe("whom a name means", () => {
  test("a reporter who is not quoted is found by what it passed on", async () => {
    expect(await ask({ speaker: "OTA" })).toMatchObject({
      kind: "found",
      heading: "2 statements reported by OTA",
      notes: ["No article quotes OTA itself: this is what it reported of others."],
    });
  });

  test("who was found by an office or a country is said, by a name it is not", async () => {
    const notes = async (speaker: string) => {
      const answer = await ask({ speaker });
      return answer.kind === "found" ? answer.notes : answer.kind;
    };
    expect(await notes("minister for water")).toEqual(["Speakers found under that name or office: Marta Orlin"]);
    expect(await notes("Paula Rey")).toBeUndefined();
    expect(await notes("Nobody Atall")).toBe("nothing-found");
  });
});

describe("limits", () => {
  test("kind and source", async () => {
    const answer = await ask({ speaker: "Pavel Orlin", kind: "mixed" });
    expect(answer).toMatchObject({ kind: "found", findings: [{ statement: "mixed" }] });
    expect(await ask({ speaker: "Pavel Orlin", source: "05_fleet" })).toMatchObject({ kind: "nothing-found" });
  });

  test.each([[{}], [{ words: "dam", since: "soon" }], [{ words: "dam", since: "2022", until: "2021" }]])(
    "%o is refused in a sentence",
    async (input) => {
      expect(await ask(input)).toMatchObject({ kind: "refused", reason: expect.stringMatching(/\.$/) });
    },
  );
});

describe("at a time", () => {
  test("what is dated then", async () => {
    expect(await namesIn({ words: "purely a domestic matter", since: "2019", until: "2019" })).toHaveLength(1);
    expect(await ask({ words: "purely a domestic matter", until: "2018" })).toMatchObject({
      kind: "nothing-found",
      nearest: [],
    });
  });

  test("what has no date is not said to be of that time, but shown as the nearest", async () => {
    expect(await ask({ speaker: "Ada Quist", words: "truce between two droughts", since: "2021" })).toMatchObject({
      kind: "nothing-found",
      reason: "No statement of this kind is known to have been made at the time that was asked for.",
      nearest: [{ speaker: { name: "Ada Quist" } }],
      notes: ["1 statement without a known date is left out."],
    });
  });
});
