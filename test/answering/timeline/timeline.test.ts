import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../../src/locales/en/answers.js";
import { timeline, wholeTimeline } from "../../../src/answering/timeline/timeline.js";
import type { TimelineInput } from "../../../src/answering/timeline/request.js";
import type { Archive } from "../../../src/archive/archive.js";
import type { Answer, Found } from "../../../src/model/answer.js";
import { serviceOver } from "../../newspaper/archive-service.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { textIn } from "../../archive/contents.js";
import { answerContext } from "../../../src/answering/answer-context.js";

interface Printed {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly text: string;
}

/** The archive that is read from a folder of these articles. What is known of one beside its text stands in the folder's catalog. */
async function archiveOf(articles: Readonly<Record<string, Printed>>): Promise<{ archive: Archive; folder: string }> {
  const folder = temporaryFolder();
  const catalog: Record<string, unknown> = {};
  for (const [name, { text, ...known }] of Object.entries(articles)) {
    writeFileSync(path.join(folder, name), text);
    if (Object.keys(known).length > 0) catalog[name] = known;
  }
  if (Object.keys(catalog).length > 0) writeFileSync(path.join(folder, "catalog.json"), JSON.stringify(catalog));
  const service = await serviceOver(temporaryFolder(), folder);
  return { archive: service.archive, folder };
}

const filler =
  "The harbour office keeps its records in a long room above the quay, and the clerks who work there know most of the ships by name.\n";

/** Long enough for the reader of pages to see an article in it. */
const article = (...paragraphs: readonly string[]): string => `${filler}\n${paragraphs.join("\n\n")}\n\n${filler}`;

const dam = {
  title: "The dam of Ilm",
  publisher: "Selde Courier",
  published: "2019-03-06",
  text: article(
    "The two countries signed the Treaty of Kaldan in 1954, which divides the water of the Ilm.",
    "On Monday the minister for water, Marta Orlin, opened the new locks of the Ilm dam in front of two thousand guests.",
    "The dam stood empty from 1961 to 1964 while engineers repaired the southern wall.",
    "The council will vote on the second dam on 4 April 2019.",
    "Work on the wall took three years, and the gates are now open every Tuesday.",
  ),
};
const echo = {
  title: "Locks opened",
  publisher: "Meridian Echo",
  published: "2019-03-07",
  text: article(
    "On Monday the minister for water, Marta Orlin, opened the new locks of the Ilm dam in front of some guests.",
    "Fishermen of the lower valley had asked for the locks for a long time.",
  ),
};
const column = {
  title: "A column",
  text: article(
    "The valley reached a record harvest in 2018, the farmers said, and the mills were busy.",
    "On Friday the mills of the valley stood still.",
  ),
};

const found = (answer: Answer): Found => {
  if (answer.kind !== "found") throw new Error(`${answer.kind}: ${JSON.stringify(answer)}`);
  return answer;
};
const leads = (answer: Answer): readonly string[] => found(answer).findings.map(({ lead }) => lead);
const asked = (input: TimelineInput, archive: Archive): Promise<Answer> => timeline(input, answerContext(archive, en));
const marked = ({ findings }: Found): readonly (readonly string[])[] =>
  findings.map(({ words, marks = [] }) => marks.map(({ start, end }) => words.slice(start, end)));

const { archive } = await archiveOf({ "1.txt": dam, "2.txt": echo, "3.txt": column });

describe("what stands on it", () => {
  test("dated events in order, ranges as ranges, then those whose date is not known", async () => {
    expect(leads(await asked({}, archive))).toEqual([
      "1954",
      "1961 to 1964",
      "2018",
      "4 March 2019",
      "4 April 2019, planned or expected",
      "no date",
    ]);
  });

  test("each entry says how its date is known", async () => {
    const plain = found(await asked({}, archive)).findings.map(({ date }) => date?.plain);
    expect(plain[0]).toMatch(/^as printed in line \d+$/);
    expect(plain[3]).toMatch(/^“(?:On )?Monday” in line \d+, reckoned from the publication date, 6 March 2019$/);
    expect(plain.at(-1)).toMatch(/^“(?:On )?Friday” in line \d+; the article does not say which date that is$/);
  });

  test("an undated article's bound is said beside its undated events", async () => {
    expect(
      found(await asked({}, archive))
        .findings.at(-1)
        ?.notes?.join(),
    ).toMatch(/not before 2018/);
  });

  test("dates as machines read them", async () => {
    const dates = found(await asked({}, archive)).findings.map(({ date }) => date?.edtf);
    expect(dates.slice(0, 5)).toEqual(["1954", "1961/1964", "2018", "2019-03-04", "2019-04-04"]);
  });

  test("what was still to come is flagged", async () => {
    const planned = found(await asked({}, archive)).findings.filter(({ date }) => date?.planned);
    expect(planned.map(({ lead, notes }) => [lead, notes])).toEqual([
      ["4 April 2019, planned or expected", [en.timeline.plannedNote]],
    ]);
  });

  test("lengths of time, habits and “now” are no events", async () => {
    const words = found(await asked({}, archive)).findings.map((finding) => finding.words);
    expect(words.filter((one) => /three years|every Tuesday/.test(one))).toEqual([]);
  });

  test("the words are the file's own, at the place given", async () => {
    for (const { words, citation } of found(await asked({}, archive)).findings) {
      expect((await textIn(archive, citation.file)).slice(citation.start, citation.end)).toBe(words);
    }
  });
});

describe("one event once", () => {
  test("near-equal sentences of two articles on one day are one entry with both places", async () => {
    const entry = found(await asked({}, archive)).findings.find(({ lead }) => lead === "4 March 2019");
    expect(new Set([entry?.citation, ...(entry?.alsoIn ?? [])].map((place) => place?.title))).toEqual(
      new Set(["Locks opened", "The dam of Ilm"]),
    );
  });

  test("a day's difference is said and does not part them", async () => {
    const { archive: two } = await archiveOf({
      "a.txt": {
        published: "2020-05-20",
        text: article("The ferry Aurora sank off Port Selde with all its cargo on 11 May 2020."),
      },
      "b.txt": {
        published: "2020-05-20",
        text: article("The ferry Aurora sank off Port Selde with all its cargo on 12 May 2020."),
      },
    });
    const { findings } = found(await asked({}, two));
    expect(findings.length).toBe(1);
    expect(findings[0].notes?.join()).toMatch(/Dated “12 May 2020” by b\.txt, line \d+/);
  });

  test("dates that cannot be one stay both, and each says that the other is there", async () => {
    const { archive: two } = await archiveOf({
      "a.txt": { text: article("Eleven sailors died when two ships collided in the Karsk Strait in 1987.") },
      "b.txt": { text: article("Eleven sailors died when two ships collided in the Karsk Strait in 1988.") },
    });
    const { findings } = found(await asked({}, two));
    expect(findings.map(({ lead, notes }) => [lead, notes?.join().replace(/line \d+/, "line n")])).toEqual([
      ["1987", en.timeline.conflict("1988", "b.txt, line n")],
      ["1988", en.timeline.conflict("1987", "a.txt, line n")],
    ]);
  });

  test("a year and a day in it agree; the day is shown", async () => {
    const { archive: two } = await archiveOf({
      "a.txt": { text: article("The ferry Aurora sank off Port Selde with all its cargo in 2020.") },
      "b.txt": { text: article("The ferry Aurora sank off Port Selde with all its cargo on 12 May 2020.") },
    });
    expect(leads(await asked({}, two))).toEqual(["12 May 2020"]);
  });

  test("the dates of one sentence stay apart, and each finds its own in a sentence that tells the same", async () => {
    const sentence = "The army took Lida in the east on 17 April 1919 and Selde in the west on 18 April 1919.";
    const { archive: two } = await archiveOf({
      "a.txt": { text: article(sentence) },
      "b.txt": { text: article(sentence) },
    });
    const { findings } = found(await asked({}, two));
    expect(findings.map(({ lead, alsoIn, notes }) => [lead, alsoIn?.length, notes])).toEqual([
      ["17 April 1919", 1, undefined],
      ["18 April 1919", 1, undefined],
    ]);
  });

  test("two dates of a sentence that two articles have alike are no difference between them", async () => {
    const sentence = "The ferry line of Selde opened in 1903 and carried its millionth passenger in February 2008.";
    const { archive: two } = await archiveOf({
      "a.txt": { text: article(sentence) },
      "b.txt": { text: article(sentence) },
    });
    const { findings } = found(await asked({}, two));
    expect(findings.map(({ lead, notes }) => [lead, notes])).toEqual([
      ["1903", undefined],
      ["February 2008", undefined],
    ]);
  });

  test("different events of one day stay apart, and so does an article's repeated sentence on another date", async () => {
    const { archive: one } = await archiveOf({
      "a.txt": {
        text: article(
          "The mayor of Selde opened the bridge on 3 May 2020.",
          "A storm broke windows in Kaldan on 3 May 2020.",
          "The annual meeting of the harbour board of Selde took place on 9 June 2019.",
          "The annual meeting of the harbour board of Selde took place on 7 June 2020.",
        ),
      },
    });
    const { findings } = found(await asked({}, one));
    expect(findings.length).toBe(4);
    expect(findings.flatMap(({ notes = [] }) => notes)).toEqual([]);
  });
});

describe("what it may be narrowed to", () => {
  test("a topic: every entry has its words, marked, with the date", async () => {
    const answer = found(await asked({ topic: "treaties" }, archive));
    expect(answer.heading).toBe("Timeline: treaties");
    expect(marked(answer)).toEqual([["Treaty", "1954"]]);
  });

  test("a topic whose words stand in the sentence before: both sentences are quoted", async () => {
    const { archive: one } = await archiveOf({
      "a.txt": {
        text: article("The ferry Aurora was the pride of the line. It sank off Port Selde on 12 May 2020 in a storm."),
      },
    });
    const answer = found(await asked({ topic: "Aurora storm" }, one));
    expect(answer.findings[0].words).toMatch(/^The ferry Aurora .* storm\.$/);
    expect(marked(answer)).toEqual([["Aurora", "12 May 2020", "storm"]]);
  });

  test("a surname alone counts where the article prints the whole name, and where it stands as a name", async () => {
    const { archive: two } = await archiveOf({
      "a.txt": {
        text: article(
          "The harbour master of Selde is called Dora Mills.",
          "On 3 May 2020 Mills opened the northern pier.",
          "A storm broke windows in Kaldan on 4 May 2020.",
        ),
      },
      "b.txt": { text: article("The old mills of the valley burned down on 5 May 2020.") },
      "c.txt": { text: article("Arthur Mills bought a boat in Kaldan on 6 May 2020.") },
      "d.txt": {
        text: article("Dora Mills saw the mills of the valley.", "On 7 May 2020 Mills of all kinds burned down."),
      },
    });
    expect(leads(await asked({ topic: "Dora Mills" }, two))).toEqual(["3 May 2020"]);
    expect(leads(await asked({ people: "dora mills" }, two))).toEqual(["3 May 2020"]);
  });

  test("a date of the report, of a clause or of something mentioned is no date of the topic", async () => {
    const { archive: one } = await archiveOf({
      "a.txt": {
        published: "2020-05-19",
        text: article(
          "The trawler Aurora sank off the pier on 11 May 2020, the coast guard said on 13 May 2020.",
          "The trawler was raised by a crane, which the yard had bought in 2011.",
          "The crew of the Aurora gave up fishing after the mill burned down in 2016.",
          "A spokesman confirmed on 15 May 2020 that the trawler carried coal.",
        ),
      },
    });
    expect(leads(await asked({ topic: "trawler" }, one))).toEqual(["11 May 2020", "15 May 2020"]);
    expect(leads(await asked({ topic: "crane" }, one))).toEqual(["2011"]);
    expect(leads(await asked({ topic: "mill" }, one))).toEqual(["2016"]);
  });

  test("an abbreviation that the article explains is the same as what it stands for", async () => {
    const { archive: one } = await archiveOf({
      "a.txt": {
        text: article(
          "The Harbour Workers Union (HWU) speaks for the dockers of Selde.",
          "The HWU called a strike on 3 May 2020.",
          "A storm broke windows in Kaldan on 4 May 2020.",
        ),
      },
    });
    expect(leads(await asked({ topic: "Harbour Workers Union" }, one))).toEqual(["3 May 2020"]);
  });

  test("a person: also what was said by a pronoun that the article explains, and that the date is of the saying", async () => {
    const { archive: one } = await archiveOf({
      "a.txt": {
        published: "2020-05-09",
        text: article(
          "Marta Orlin, Velmora's minister for water, met reporters in the capital. “Nobody downstream will go thirsty,” she said on Tuesday.",
          "A storm broke windows in Kaldan on 4 May 2020.",
        ),
      },
    });
    const answer = found(await asked({ people: "Marta Orlin" }, one));
    expect(answer.findings.map(({ lead, speaker }) => [lead, speaker?.name])).toEqual([["5 May 2020", "Marta Orlin"]]);
    expect(answer.findings[0].notes).toContain(en.timeline.said("Marta Orlin"));
  });

  test("a topic that nothing dated is about: the passages that are, and no date made up", async () => {
    const answer = await asked({ topic: "fishermen" }, archive);
    expect(answer).toMatchObject({ kind: "nothing-found", reason: en.timeline.noneButPassages("fishermen") });
    expect(answer.kind === "nothing-found" && answer.nearest.length).toBeGreaterThan(0);
  });

  test("a topic that no article has", async () => {
    expect(await asked({ topic: "zeppelin" }, archive)).toMatchObject({ kind: "nothing-found", nearest: [] });
  });

  test("a source", async () => {
    expect(leads(await asked({ source: "Meridian Echo" }, archive))).toEqual(["4 March 2019"]);
    expect(await asked({ source: "Meridian Ecko" }, archive)).toMatchObject({
      kind: "nothing-found",
      didYouMean: ["Meridian Echo"],
    });
  });

  test("a source in another language, of which no dates are read", async () => {
    const text =
      "Der Damm ist zu\n\nDie Regierung hat den Damm an der Ilm am 5. März 2019 gesperrt, sagte die Ministerin für Wasser.\n";
    const { archive: unread } = await archiveOf({ "1.txt": { text } });
    expect(await asked({ source: "1.txt" }, unread)).toMatchObject({
      kind: "nothing-found",
      notes: [en.unreadLanguage.dates(1)],
    });
  });

  test("both ends of a stretch of time stand in one phrase", async () => {
    expect(await asked({ from: "2019-03-04", to: "2019-04" }, archive)).toMatchObject({
      heading: "Timeline, 4 March 2019 to April 2019",
    });
  });

  test("a stretch of time: what overlaps it, and a word on what has no date", async () => {
    const answer = found(await asked({ from: "1963", to: "2019-03" }, archive));
    expect(answer.findings.map(({ lead }) => lead)).toEqual(["1961 to 1964", "2018", "4 March 2019"]);
    expect(answer.notes).toContain(en.timeline.undatedLeft(1));
  });

  test.each([
    [{ from: "yesterday" }, en.timeline.badDate("from", "yesterday")],
    [{ to: "2021-02-30" }, en.timeline.badDate("to", "2021-02-30")],
    [{ from: "2021-13" }, en.timeline.badDate("from", "2021-13")],
    [{ from: "2022", to: "2021" }, en.timeline.wrongWay("2022", "2021")],
  ])("a date that is none is refused in a sentence: %o", async (input, reason) => {
    expect(await asked(input, archive)).toEqual({ kind: "refused", reason });
  });

  test.each([
    ["1954", ["1954"]],
    ["1960s", ["1961 to 1964"]],
    ["196X", ["1961 to 1964"]],
    ["2019-03", ["4 March 2019"]],
    ["2019-03-04", ["4 March 2019"]],
  ])("%s is a stretch of time", async (time, expected) => {
    expect(leads(await asked({ from: time, to: time }, archive))).toEqual(expected);
  });

  test.each([
    ["dam between 1960 and 1970", "Timeline: dam, 1960 and 1970", ["1961 to 1964"]],
    ["1960 and 1970", "Timeline, 1960 and 1970", ["1961 to 1964"]],
    ["in March 2019", "Timeline, March 2019", ["4 March 2019"]],
    ["the dam since 2019", "Timeline: the dam, from 2019", ["4 March 2019", "4 April 2019, planned or expected"]],
    ["before 1960", "Timeline, to 1959", ["1954"]],
    ["treaty of Kaldan", "Timeline: treaty of Kaldan", ["1954"]],
  ])("a time in the topic is a stretch of time: %s", async (topic, heading, expected) => {
    const answer = found(await asked({ topic }, archive));
    expect(answer.heading).toBe(heading);
    expect(answer.findings.map(({ lead }) => lead)).toEqual(expected);
  });
});

describe("the end of a month", () => {
  test("stands behind its first days, and is left out where only they are asked for", async () => {
    const { archive: of } = await archiveOf({
      "1.txt": {
        published: "2019-03-20",
        text: article(
          "The locks of the dam will be painted at the end of March 2019.",
          "The locks of the dam were shut on 5 March 2019.",
          "The guards of the dam were sent home early in March 2019.",
        ),
      },
    });
    expect(leads(await asked({ topic: "dam" }, of))).toEqual([
      "early in March 2019",
      "5 March 2019",
      "late in March 2019, planned or expected",
    ]);
    expect(leads(await asked({ topic: "dam", from: "2019-03-05", to: "2019-03-06" }, of))).toEqual([
      "early in March 2019",
      "5 March 2019",
    ]);
  });
});

describe("how it is shown", () => {
  test.each([
    ["day", ["1954", "1961", "2018", "4 March 2019", "4 April 2019", en.timeline.undated]],
    ["month", ["1954", "1961", "2018", "March 2019", "April 2019", en.timeline.undated]],
    ["year", ["1954", "1961", "2018", "2019", en.timeline.undated]],
    ["decade", ["the 1950s", "the 1960s", "the 2010s", en.timeline.undated]],
  ] as const)("under headings by %s, never more exact than the date", async (by, headings) => {
    const groups = found(await asked({ by }, archive)).findings.map(({ group }) => group);
    expect([...new Set(groups)]).toEqual(headings);
  });

  test("the days on which articles came out, alone or among the dates they mention", async () => {
    expect(leads(await asked({ show: "published" }, archive))).toEqual([
      "6 March 2019, published",
      "7 March 2019, published",
    ]);
    expect(leads(await asked({ show: "both", from: "2019-03" }, archive))).toEqual([
      "4 March 2019",
      "6 March 2019, published",
      "7 March 2019, published",
      "4 April 2019, planned or expected",
    ]);
  });

  test("with a picture that tells the same in words", async () => {
    const { picture } = found(await asked({}, archive));
    expect(picture?.svg).toMatch(/^<svg/);
    expect(picture?.alternative).toMatch(
      /1: 1954 \(The two countries signed the Treaty of Kaldan in 1954\); 2: 1961–1964/,
    );
  });

  test("a long one shows the dates that most articles mention, in order, and counts the rest", async () => {
    const days = Array.from({ length: 90 }, (_, i) =>
      new Date(Date.UTC(2001, 0, 1 + i * 9)).toISOString().slice(0, 10),
    );
    const { archive: long } = await archiveOf({
      "a.txt": {
        text: article(...days.map((day, i) => `Ship number ${i * 7919} left the harbour of Selde on ${day}.`)),
      },
      "b.txt": { text: article("Snow fell over the whole of the valley on 2003-03-13, and the schools were closed.") },
      "c.txt": { text: article("Trains stood still in Kaldan on 2003-03-13 because the points were frozen.") },
    });
    const answer = found(await asked({}, long));
    expect(answer.findings.length + answer.more).toBe(92);
    expect(answer.more).toBeGreaterThan(0);
    expect(answer.findings.filter(({ lead }) => lead === "13 March 2003").length).toBeGreaterThanOrEqual(2);
    const order = answer.findings.map(({ date }) => date?.from ?? "");
    expect(order).toEqual([...order].sort());
    const whole = await wholeTimeline({}, answerContext(long, en));
    expect(whole.kind === "timeline" && whole.findings.length).toBe(92);
  });
});

test("a file that was changed or is gone is said to be so, and nothing of it is quoted", async () => {
  const { archive: moved, folder } = await archiveOf({ "1.txt": dam, "2.txt": echo, "3.txt": column });
  writeFileSync(path.join(folder, "1.txt"), `${dam.text}!`);
  rmSync(path.join(folder, "3.txt"));
  const answer = found(await asked({}, moved));
  expect(new Set(answer.findings.map(({ citation }) => path.basename(citation.file)))).toEqual(new Set(["2.txt"]));
  const name = path.basename(folder);
  expect(answer.notes).toEqual([en.changedFile(`${name}/1.txt`), en.vanishedFile(`${name}/3.txt`)]);
});

test("any options get an answer, and what is found is within what was asked", async () => {
  const words = fc.option(fc.oneof(fc.string(), fc.constantFrom("dam", "Orlin", "1954", "the", "Selde Courier")), {
    nil: undefined,
  });
  const date = fc.option(fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("1954", "2019-03", "1960s")), {
    nil: undefined,
  });
  const input = fc.record({ topic: words, people: words, source: words, from: date, to: date });
  await fc.assert(
    fc.asyncProperty(input, async (options) => {
      const answer = await asked(options, archive);
      if (answer.kind !== "found") return;
      for (const { words: shown, citation } of answer.findings) {
        expect((await textIn(archive, citation.file)).slice(citation.start, citation.end)).toBe(shown);
      }
    }),
    { numRuns: 150 },
  );
});
