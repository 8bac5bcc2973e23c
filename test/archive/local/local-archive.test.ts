import { speakersOf } from "../../../src/model/statement.js";
import { keyOfBody } from "../../../src/reading/languages/en/statements/names/speaker-keys.js";
import { beforeAll, expect, test } from "vitest";
import type { Archive } from "../../../src/archive/archive.js";
import { calendarNumber, undated } from "../../../src/model/calendar.js";
import { serviceOver } from "../../newspaper/archive-service.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { filesIn, openedIn, readingIn, speakersIn } from "../contents.js";

const cache = temporaryFolder();
let archive: Archive;

beforeAll(async () => {
  ({ archive } = await serviceOver(cache));
}, 60_000);

/** All statements, told off from the readings one by one: what the archive's columns must agree with. */
const allStatements = async () =>
  (await archive.readings(await filesIn(archive))).flatMap(({ record: { file }, statements }) =>
    statements.map((statement, index) => ({ file, index, statement })),
  );

test("statements are found by speaker, by kind and by file as if every reading had been looked through", async () => {
  const all = await allStatements();
  expect(all.length).toBeGreaterThan(20);
  expect(await archive.statements({})).toEqual(all);
  for (const { key } of await speakersIn(archive))
    expect(await archive.statements({ speakerKey: key })).toEqual(
      all.filter(({ statement }) => speakersOf(statement).some((speaker) => speaker.key === key)),
    );
  const mediaOf = ({ statement: { reportedBy, saidTo } }: (typeof all)[number]): string[] =>
    [reportedBy, saidTo].flatMap((medium) => medium?.name ?? []);
  for (const name of new Set(all.flatMap(mediaOf)))
    expect(await archive.statements({ mediumKey: keyOfBody(name) })).toEqual(
      all.filter((ref) => mediaOf(ref).some((medium) => keyOfBody(medium) === keyOfBody(name))),
    );
  expect(await archive.statements({ kind: "indirect" })).toEqual(
    all.filter(({ statement }) => statement.kind === "indirect"),
  );
  const inArchive = await filesIn(archive);
  const files = [inArchive[4] ?? "", inArchive[1] ?? "", "nowhere.txt"];
  expect(await archive.statements({ files })).toEqual(all.filter(({ file }) => files.includes(file)));
  expect(await archive.statements({ speakerKey: "nobody at all" })).toEqual([]);
});

test("a speaker's card counts the statements and the articles that are found by its key", async () => {
  const cards = await speakersIn(archive);
  expect(cards.length).toBeGreaterThan(5);
  for (const { key, statements, articles } of cards) {
    const found = await archive.statements({ speakerKey: key });
    expect({ statements: found.length, articles: new Set(found.map(({ file }) => file)).size }).toEqual({
      statements,
      articles,
    });
  }
});

test("events come in the order of their first days, the undated last, and none is lost", async () => {
  const events = await archive.events({});
  const readings = await archive.readings(await filesIn(archive));
  const count = readings.reduce((sum, reading) => sum + reading.events.length, 0);
  expect(events).toHaveLength(count);
  const firsts = events.map(({ timex }) => {
    const { from } = timex.range ?? timex;
    return from === undefined ? undated : calendarNumber(from);
  });
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  for (const { file, index, event, timex } of events) {
    const reading = await readingIn(archive, file);
    expect({ event, timex }).toEqual({ event: reading.events[index], timex: reading.timexes[event.timex] });
  }
});

test("a stretch of time has the events that touch it, and those of which nobody knows the day", async () => {
  const all = await archive.events({});
  const extentOf = ({ timex }: (typeof all)[number]) => timex.range ?? timex;
  const days = all.flatMap((event) => extentOf(event).from ?? []);
  for (const from of days.filter((_, index) => index % 5 === 0)) {
    const [first, last] = [calendarNumber(from), calendarNumber("2022-06-30")];
    expect(await archive.events({ from, to: "2022-06-30" })).toEqual(
      all.filter((event) => {
        const { from: begins, to: ends = begins } = extentOf(event);
        return (
          begins === undefined ||
          ends === undefined ||
          (calendarNumber(begins) <= last && calendarNumber(ends) >= first)
        );
      }),
    );
  }
});

test("days are counted in the order of the calendar, before the year 0 too", async () => {
  const inOrder = ["-0490-09-12", "-0044-03-15", "0033-04-03", "1895-04-17", "1999-12-31", "2000-01-01", "2000-02-01"];
  expect([...inOrder].reverse().sort((a, b) => calendarNumber(a) - calendarNumber(b))).toEqual(inOrder);
  expect(calendarNumber("9999-12-31")).toBeLessThan(undated);
});

test("a file that the archive does not have cannot be opened, and asking for its reading is a broken promise", async () => {
  expect(await openedIn(archive, "nowhere.txt")).toEqual({ kind: "vanished", file: "nowhere.txt" });
  await expect(archive.readings(["nowhere.txt"])).rejects.toThrow("nowhere.txt is not in the archive");
});
