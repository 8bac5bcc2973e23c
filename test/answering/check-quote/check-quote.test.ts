import { writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkQuote } from "../../../src/answering/check-quote/check-quote.js";
import { en } from "../../../src/locales/en/answers.js";
import { sameWordsKey, comparisonWords } from "../../../src/answering/findings/comparison-words.js";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import type { Answer } from "../../../src/model/answer.js";
import { serviceOver } from "../../newspaper/archive-service.js";
import { german } from "../../newspaper/german.js";
import { serviceHolding } from "../../newspaper/written-service.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { filesIn } from "../../archive/contents.js";
import { answerContext } from "../../../src/answering/answer-context.js";

let service: ArchiveService;
const cache = temporaryFolder();
beforeAll(async () => {
  service = await serviceOver(cache);
});
afterAll(() => service.close());

const check = (words: string, speaker?: string): Promise<Answer> =>
  checkQuote({ words, speaker }, answerContext(service.archive, en));

/** Every passage of the newspaper with its place. */
async function passages(): Promise<{ file: string; start: number; words: string }[]> {
  const opened = await service.archive.openAll(await filesIn(service.archive));
  return opened.flatMap((one) => {
    if (one.kind !== "open") throw new Error(`${one.file} is ${one.kind}`);
    const { file, text } = one.article;
    return one.reading.passages
      .map(({ start, end }) => ({ file, start, words: text.slice(start, end) }))
      .filter(({ words }) => /\p{L}{2}/u.test(words));
  });
}

test("a passage copied from any article is verbatim, with that place among the citations", async () => {
  for (const { file, start, words } of await passages()) {
    const answer = await check(words);
    expect(answer, words).toMatchObject({ kind: "found", verdict: "verbatim" });
    if (answer.kind !== "found") continue;
    const places = answer.findings.flatMap(({ citation, alsoIn = [] }) => [citation, ...alsoIn]);
    expect(
      places.some((place) => place.file === file && place.start <= start + 3 && place.end > start),
      words,
    ).toBe(true);
  }
});

test("a spokesman for somebody is not that person", async () => {
  expect(await check("Nobody is sending bailiffs, said Harth")).toMatchObject({
    kind: "found",
    verdict: "verbatim",
    heading: "Word for word in 1 article, but as the words of Ivo Rask, not of Harth",
  });
  expect(await check("Nobody is sending bailiffs", "Rask")).toMatchObject({ heading: "Word for word in 1 article" });
});

test("a stretch of words copied from any article is verbatim", async () => {
  const all = await passages();
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 3, max: 25 }), async (which, from, length) => {
      const { words } = all[which % all.length]!;
      const found = comparisonWords(words).filter((word) => !word.punctuation);
      const first = found[from % found.length]!;
      fc.pre(/\p{L}/u.test(first.key));
      const last = found[Math.min(found.length - 1, (from % found.length) + length)]!;
      // A single sign of Japanese stands everywhere and is not looked up.
      fc.pre(last.end - first.start >= 4);
      expect(await check(words.slice(first.start, last.end))).toMatchObject({ verdict: "verbatim" });
    }),
    { numRuns: 50 },
  );
});

test("Japanese that is cut out anywhere, through words too, is verbatim", async () => {
  const texts = (await passages()).flatMap(
    ({ words }) => words.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{6,}/gu) ?? [],
  );
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts)
    for (let from = 0; from + 5 <= text.length; from++)
      expect(await check(text.slice(from, from + 5)), text.slice(from, from + 5)).toMatchObject({
        verdict: "verbatim",
      });
});

test("a passage with any single word changed is never verbatim", async () => {
  const all = await passages();
  const texts = all.map(({ words }) => ` ${sameWordsKey(words)} `).join("");
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.stringMatching(/^[a-z]{2,9}$/), async (which, at, other) => {
      const { words } = all[which % all.length]!;
      const found = comparisonWords(words).filter((word) => !word.punctuation);
      const word = found[at % found.length]!;
      fc.pre(found.length >= 4 && word.key !== other);
      const changed = words.slice(0, word.start) + other + words.slice(word.end);
      fc.pre(!texts.includes(` ${sameWordsKey(changed)} `));
      expect(await check(changed)).not.toMatchObject({ verdict: "verbatim" });
    }),
    { numRuns: 50 },
  );
});

describe("what differs is marked on both sides", () => {
  const marked = (answer: Answer) => {
    if (answer.kind !== "found") throw new Error(answer.kind);
    const { words, marks = [] } = answer.findings[0];
    return {
      given: answer.given?.marks.map(({ start, end, why }) => [why, answer.given?.words.slice(start, end)]),
      printed: marks.map(({ start, end, why }) => [why, words.slice(start, end)]),
    };
  };

  test.each([
    ["a word changed", "Nobody downstream will go hungry", [["changed", "hungry"]], [["changed", "thirsty"]]],
    ["a word added", "Nobody downstream will ever go thirsty", [["added", "ever"]], []],
    ["a negation dropped", "but it does share it, it measures water", [], []],
    [
      "a number changed",
      "Twenty-two ships and some 5,000 sailors will take part",
      [["changed", "5,000"]],
      [["changed", "4,000"]],
    ],
    ["words left out", "We have radar now and a rule for everything", [], [["left-out", ", and three tugs,"]]],
  ])("%s", async (name, words, given, printed) => {
    const answer = await check(words);
    if (name === "a negation dropped") return expect(answer).not.toMatchObject({ verdict: "verbatim" });
    expect(answer).toMatchObject({ verdict: "altered" });
    expect(marked(answer).given?.filter(([why]) => why !== undefined)).toEqual(given);
    expect(marked(answer).printed.filter(([why]) => why !== undefined)).toEqual(printed);
  });
});

test("who is said to have said it is no part of the quotation that is compared", async () => {
  const answer = await check("Penn: “There was no meeting, no letter, not even a phone call.”");
  expect(answer).toMatchObject({
    verdict: "altered",
    heading: "Altered: 10 of the 11 words given stand so in the nearest passage",
    findings: [{ speaker: { name: "Otto Penn" } }],
  });
  expect(
    answer.kind === "found" && answer.given?.marks.map(({ start, end }) => answer.given?.words.slice(start, end)),
  ).toEqual(["phone"]);
});

test("differences of marks, case, spacing and dashes are named and do not count", async () => {
  expect(await check("NOBODY   downstream will go thirsty")).toMatchObject({
    verdict: "verbatim",
    notes: [en.checkQuote.onlyMarksDiffer],
  });
});

test("a quotation that leaves out the word that turns it shows the whole sentence and says so", async () => {
  expect(await check("the house to pass it")).toMatchObject({ verdict: "altered" });
  const other = await check("pass it");
  expect(other.kind === "found" && other.findings[0].around?.words).toContain("not to pass it");
  expect(other.kind === "found" && other.findings[0].notes).toContain(en.checkQuote.standsBefore("not to"));
});

test("an article that there is not is no reason to say that nobody has the words", async () => {
  expect(
    await checkQuote({ words: "A gauge is not a treaty", source: "no such paper" }, answerContext(service.archive, en)),
  ).toMatchObject({
    kind: "nothing-found",
    reason: en.source.noSuchSource("no such paper"),
  });
});

test("what somebody denied is not confirmed as his words", async () => {
  expect(await check("Harth said that the ferry would be sold")).toMatchObject({ verdict: "altered" });
  expect(await check("the ferry would be sold", "Harth")).toMatchObject({
    verdict: "verbatim",
    findings: [{ notes: expect.arrayContaining([en.speaker.denied("denied")]) }],
  });
});

const germanService = serviceHolding({ "damm.txt": german });

test("who speaks in another language is not read, and nobody is said not to have said it", async () => {
  for (const speaker of [undefined, "Marta Orlin", "Brita Lund"])
    expect(
      await checkQuote({ words: "Wir haben nichts zu verbergen", speaker }, answerContext(germanService().archive, en)),
    ).toMatchObject({
      verdict: "verbatim",
      heading: en.checkQuote.verbatim(1),
      findings: [{ notes: [en.unreadLanguage.speaker] }],
    });
});

test("a teaser's words are not called the article's own", async () => {
  expect(await check("Whales return to the Karsk Strait after forty years")).toMatchObject({
    verdict: "verbatim",
    findings: [{ notes: [en.teaserNote] }],
  });
});

test("pieces from different places are shown where they are", async () => {
  const answer = await check("We will raise the wall by four metres. A gauge is not a treaty.");
  expect(answer).toMatchObject({ verdict: "stitched", findings: [expect.anything(), expect.anything()] });
});

test.each(["", "   ", "“”", "...", "\u0000", "+ - ~ ^ *"])(
  "words without a word are refused or not found: %j",
  async (words) => {
    expect(["refused", "nothing-found"]).toContain((await check(words)).kind);
  },
);

test("any string is answered without a fault", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200, unit: "binary" }), async (words) => {
      await check(words);
    }),
    { numRuns: 40 },
  );
});

const radar = "We have radar now, and three tugs, and a rule for everything";

test.each([
  `> ${radar}`,
  `>>> ${radar}`,
  `-# ${radar}`,
  `- “${radar}” <@123456789012345678>`,
  `1. ${radar} :fire:`,
  `**${radar}** https://example.org/a?b=c`,
  `[${radar}](https://example.org/x)`,
  `${radar} <:tug:123456789012345678> 🚢`,
])("markup of where a quotation was copied from is no part of its words: %s", async (words) => {
  expect(await check(words)).toMatchObject({ kind: "found", verdict: "verbatim" });
});

test.each(["I will not share it", "We have no rule for it", "Nobody downstream will ever pay a fee"])(
  "a handful of the same words is no altered quotation: %s",
  async (words) => {
    expect(await check(words)).toMatchObject({ kind: "nothing-found" });
  },
);

test("a turned sense, another number and another subject are named", async () => {
  const notesOf = async (words: string) => {
    const answer = await check(words);
    return answer.kind === "found" ? answer.notes : [answer.kind];
  };
  expect(await notesOf("Twenty-two ships and some 5,000 sailors will take part")).toEqual([
    en.checkQuote.numberDiffers("5,000", "4,000"),
  ]);
  expect(await notesOf("We never have radar now, and three tugs, and a rule for everything")).toEqual([
    en.checkQuote.negationDiffers("never", false),
  ]);
  expect(await notesOf("They have radar now, and three tugs, and a rule for everything")).toEqual([
    en.checkQuote.subjectDiffers("They", "We"),
  ]);
});

const written = temporaryFolder();
const own = serviceHolding(
  {
    "a.txt": "Tide\n\n“The quay is closed,” Tom Burke said. “The ferry sails from the north pier.”\n",
    "b.txt":
      "Fair\n\n“The market moved to the old barracks,” Nora Ebbing said.\n\n“The lamps stay lit until midnight,” she said.\n",
    "c.txt": "Lamps\n\n“The lamps stay lit until midnight,” Nora Ebbing said.\n",
  },
  written,
);

test("words that somebody said with “he said” between them are word for word, the tag left out", async () => {
  expect(
    await checkQuote(
      { words: "The quay is closed. The ferry sails from the north pier." },
      answerContext(own().archive, en),
    ),
  ).toMatchObject({ verdict: "verbatim", findings: [{ speaker: { name: "Tom Burke" } }] });
});

test("no verdict is given on words whose file cannot be read now", async () => {
  writeFileSync(path.join(written, "b.txt"), "Fair\n\nNothing is left of it.\n");
  expect(
    await checkQuote({ words: "The market moved to the old barracks" }, answerContext(own().archive, en)),
  ).toMatchObject({
    kind: "nothing-found",
    reason: en.checkQuote.noVerdict(1),
  });
});

test("where a file cannot be read now, the articles with the words are at least so many", async () => {
  writeFileSync(path.join(written, "b.txt"), "Fair\n\nNothing is left of it.\n");
  expect(
    await checkQuote({ words: "The lamps stay lit until midnight" }, answerContext(own().archive, en)),
  ).toMatchObject({
    verdict: "verbatim",
    heading: "Word for word in at least 1 article",
  });
});
