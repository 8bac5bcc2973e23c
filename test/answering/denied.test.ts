import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../src/answering/ask.js";
import { en } from "../../src/answering/phrases/en.js";
import { languages } from "../../src/answering/phrases/languages.js";
import type { Desk } from "../../src/archive/desk.js";
import { deskOver } from "../newspaper/desk.js";
import { temporaryFolder } from "../temporary-folder.js";

const articles: Readonly<Record<string, string>> = {
  "ferry.txt":
    "Ferry stays\n\nThe mayor of Selde, Greta Harth, spoke on Monday. Harth denied that the ferry would be sold to a bank.\n",
  "toll.txt":
    "Toll stays\n\nThe mayor of Selde, Greta Harth, said on Tuesday that the toll on the bridge would rise.\n",
};

let desk: Desk;
const [folder, cache] = [temporaryFolder(), temporaryFolder()];
beforeAll(async () => {
  for (const [name, text] of Object.entries(articles)) writeFileSync(path.join(folder, name), text);
  desk = await deskOver(cache, folder);
}, 60_000);
afterAll(() => desk.close());

test.each([["en", en] as const, ...Object.entries(languages)])(
  "%s: what somebody denied is not shown as what she said",
  (_, phrases) => {
    const notesOf = (question: string) => {
      const answer = ask({ question }, desk.archive, phrases);
      return answer.kind === "found" ? (answer.findings[0].notes ?? []) : [answer.kind];
    };
    expect(notesOf("Will the ferry be sold to a bank?")).toContain(phrases.speaker.denied("denied"));
    expect(notesOf("Will the toll on the bridge rise?")).toEqual([]);
  },
);
