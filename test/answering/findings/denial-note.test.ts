import { expect, test } from "vitest";
import { ask } from "../../../src/answering/ask/ask.js";
import { en } from "../../../src/locales/en/answers.js";
import { localeRows, phrasesFor } from "../../../src/locales/phrases-for.js";
import { serviceHolding } from "../../newspaper/written-service.js";
import { answerContext } from "../../../src/answering/answer-context.js";

const articles: Readonly<Record<string, string>> = {
  "ferry.txt":
    "Ferry stays\n\nThe mayor of Selde, Greta Harth, spoke on Monday. Harth denied that the ferry would be sold to a bank.\n",
  "toll.txt":
    "Toll stays\n\nThe mayor of Selde, Greta Harth, said on Tuesday that the toll on the bridge would rise.\n",
};

const service = serviceHolding(articles);

test.each([["en", en] as const, ...Object.keys(localeRows).map((locale) => [locale, phrasesFor(locale)] as const)])(
  "%s: what somebody denied is not shown as what she said",
  async (_, phrases) => {
    const notesOf = async (question: string) => {
      const answer = await ask({ question }, answerContext(service().archive, phrases));
      return answer.kind === "found" ? (answer.findings[0].notes ?? []) : [answer.kind];
    };
    expect(await notesOf("Will the ferry be sold to a bank?")).toContain(phrases.speaker.denied("denied"));
    expect(await notesOf("Will the toll on the bridge rise?")).toEqual([]);
  },
);
