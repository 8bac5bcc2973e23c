import path from "node:path";
import { expect, test } from "vitest";
import { en } from "../../../src/locales/en/answers.js";
import { timeline } from "../../../src/answering/timeline/timeline.js";
import { whoSaid } from "../../../src/answering/who-said/who-said.js";
import { serviceHolding } from "../../newspaper/written-service.js";
import { answerContext } from "../../../src/answering/answer-context.js";

const articles: Readonly<Record<string, string>> = {
  "a.txt": "Ferry is late\n\n“It is late,” said Sam Okoro, the mayor of Selde.\n",
  "b.txt": "Match is won\n\n“It was late,” said Sam Okoro, a goalkeeper for Ashton.\n",
  "c.txt": "Ferry sails\n\n“It sails,” said Sam Okoro, the former mayor.\n",
  "d.txt": "Pier is sold\n\n“It is sold,” said John A. Holm, a broker.\n",
  "e.txt": "Pier is bought\n\n“It is bought,” said John B. Holm, a broker.\n",
  "h.txt": "12 May 2021\n\nPier is open\n\n“The pier is open,” John A. Holm said on Monday.\n",
  "i.txt": "12 May 2021\n\nPier is painted\n\n“The pier is painted,” John B. Holm said on Monday.\n",
  "f.txt": "Bridge is shut\n\nGreta Holm, the mayor, spoke on Monday.\nHer office said the bridge was shut.\n",
  "g.txt":
    "Tram is late\n\nJoe Brandt met Max Brandt on Monday. “It is late,” Brandt said.\n“Nobody waited for the driver,” said Joe Brandt.\n",
};

const service = serviceHolding(articles);

const ask = (speaker: string) => whoSaid({ speaker }, answerContext(service().archive, en));

test("offices that have nothing in common are shown with their articles; whether it is one person is not said", async () => {
  expect(await ask("Sam Okoro")).toMatchObject({
    kind: "found",
    notes: [
      "Articles describe Sam Okoro differently: “mayor of Selde” (a.txt); “goalkeeper for Ashton” (b.txt). They may not mean the same person.",
    ],
    findings: [
      { lead: "Sam Okoro, mayor of Selde" },
      { lead: "Sam Okoro, goalkeeper for Ashton" },
      { lead: "Sam Okoro, former mayor" },
    ],
  });
});

test("a namesake with another initial is somebody else", async () => {
  const answer = await ask("John A. Holm");
  expect(answer.kind === "found" && answer.findings.map(({ lead }) => lead)).toEqual([
    "John A. Holm",
    "John A. Holm, broker",
  ]);
});

test("a namesake's statements are not on somebody else's timeline", async () => {
  const answer = await timeline({ people: "John A. Holm" }, answerContext(service().archive, en));
  expect(answer.kind === "found" && answer.findings.map(({ citation }) => path.basename(citation.file))).toEqual([
    "h.txt",
  ]);
});

test("whose somebody without a name is, is told, and the owner is not quoted with it", async () => {
  expect((await ask("Greta Holm")).kind).toBe("nothing-found");
  expect(await ask("office")).toMatchObject({
    kind: "found",
    findings: [
      {
        lead: "Her office [Her: Greta Holm]",
        notes: [
          "The article does not name “Her office”.",
          "“Her”, in line 4, is read as Greta Holm, line 3.",
          "The speaker is likely, not certain: read the lines around it.",
        ],
      },
    ],
  });
});

test("whoever asks for a surname gets what one of two said, too, with the word that nobody knows which", async () => {
  expect(await ask("Brandt")).toMatchObject({
    kind: "found",
    findings: [
      { lead: "Brandt", notes: [expect.stringContaining("does not name “Brandt”"), expect.anything()] },
      { lead: "Joe Brandt" },
    ],
  });
  const answer = await ask("Joe Brandt");
  expect(answer.kind === "found" && answer.findings.map(({ lead }) => lead)).toEqual(["Joe Brandt"]);
});
