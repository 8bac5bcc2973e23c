import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { openFollowing, type Following } from "../../src/following/following.js";
import type { Follow } from "../../src/following/follow.js";
import type { Notice } from "../../src/following/notices.js";
import { serviceOver } from "../newspaper/archive-service.js";
import { temporaryFolder } from "../temporary-folder.js";

const hour = 3_600_000;
const begin = 1_000 * hour;

const article = (title: string, ...paragraphs: string[]) =>
  `${title}\n\nThe Selde Post\n1 March 2021\n\n${paragraphs.join("\n\n")}\n`;
const cautious = "“The harbour must stay open,” minister Ada Holm said on Monday.";

const folder = temporaryFolder();
const cache = temporaryFolder();
let records: string;
let service: ArchiveService;
let following: Following;

const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const reread = () => service.reindex(() => {});
function open(): void {
  const opened = openFollowing({ records, articles: folder, turn: () => Promise.resolve() });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  following = opened.following;
}
/** Another process takes over. */
function restart(): void {
  following.close();
  open();
}
const channel = { kind: "channel", id: "1" } as const;
const follow = (kind: Follow["kind"], what: string, keys: readonly string[] = []) =>
  following.book.add({ kind, what, keys, target: channel, by: "5", locale: "en", since: "2021-03-01" });
const due = (now = begin) => following.due(service.archive, now);
const wordsOf = (notices: readonly Notice[]) =>
  notices.flatMap(({ answer }) => answer.findings.map(({ words }) => String(words)));
/** What is sent, and arrives. */
async function sent(now = begin): Promise<string[]> {
  const notices = await due(now);
  for (const { dispatch } of notices) following.sent(dispatch, now);
  return wordsOf(notices);
}

beforeEach(async () => {
  records = temporaryFolder();
  for (const name of ["new", "copy", "second"]) rmSync(path.join(folder, `${name}.txt`), { force: true });
  put("old.txt", article("Old news", "“The harbour must stay closed,” minister Ada Holm said on Monday."));
  service ??= await serviceOver(cache, folder);
  await reread();
  open();
  await due();
});
afterEach(() => following.close());
afterAll(() => service.close());

describe("what is new is found", () => {
  test("of a speaker: a statement, and nothing of what was there before", async () => {
    follow("speaker", "Ada Holm", ["ada holm"]);
    put("new.txt", article("New words", cautious));
    await reread();
    expect(await sent()).toEqual(["The harbour must stay open,"]);
  });

  test("of a party: whoever speaks for it, with the words by which he is counted", async () => {
    follow("party", "Japan");
    put("new.txt", article("Talks", "“We will talk,” Japanese Foreign Minister Kenji Aoyama said on Monday."));
    await reread();
    const [notice] = await due();
    expect(
      notice?.answer.findings.map(({ words, notes = [] }) => [words, notes.some((note) => note.includes("Japan"))]),
    ).toEqual([["We will talk,", true]]);
  });

  test("of a topic: an article by its headline", async () => {
    follow("topic", "dredging of the harbour");
    put(
      "new.txt",
      article(
        "Dredgers come back to the port of Selde in May",
        "SELDE, March 1 (CNA) -- The dredging of the harbour begins in May, the port said.",
      ),
    );
    await reread();
    expect(await sent()).toEqual(["Dredgers come back to the port of Selde in May"]);
  });

  test("of words: the sentence that has them", async () => {
    follow("words", "begins in May");
    put("new.txt", article("Dredgers return", "It is late. The dredging begins in May. It ends soon."));
    await reread();
    expect(await sent()).toEqual(["The dredging begins in May."]);
  });
});

describe("each statement is told once", () => {
  beforeEach(() => void follow("speaker", "Ada Holm", ["ada holm"]));

  test("however often the folder is read, and by whatever process", async () => {
    put("new.txt", article("New words", cautious));
    await reread();
    expect(await sent()).toHaveLength(1);
    await reread();
    restart();
    expect(await sent(begin + hour)).toEqual([]);
  });

  test("when its article is changed around it, renamed or copied", async () => {
    put("new.txt", article("New words", cautious));
    await reread();
    await sent();
    put("new.txt", article("New words, updated", cautious, "The harbour is deep."));
    put("copy.txt", article("Elsewhere", cautious));
    await reread();
    expect(await sent(begin + hour)).toEqual([]);
  });

  test("with its copies beside it", async () => {
    put("new.txt", article("New words", cautious));
    put("copy.txt", article("Elsewhere", cautious, "The quay is long."));
    await reread();
    const [notice] = await due();
    expect(notice?.answer.findings.map(({ alsoIn = [] }) => alsoIn.length)).toEqual([1]);
  });

  test("and a changed article tells what is new in it", async () => {
    put("new.txt", article("New words", cautious));
    await reread();
    await sent();
    put("new.txt", article("New words", cautious, "“The quay is too short,” Holm said."));
    await reread();
    expect(await sent(begin + hour)).toEqual(["The quay is too short,"]);
  });
});

describe("nothing is lost", () => {
  beforeEach(() => void follow("speaker", "Ada Holm", ["ada holm"]));

  test("while the bot is down: what came meanwhile is told when it is back", async () => {
    following.close();
    put("new.txt", article("New words", cautious));
    await reread();
    open();
    expect(await sent()).toEqual(["The harbour must stay open,"]);
  });

  test("when the process dies before it hears that a message has arrived: the same message is sent again, as the same", async () => {
    put("new.txt", article("New words", cautious));
    await reread();
    const [first] = await due();
    restart();
    const [second] = await due();
    expect(second).toEqual({ ...first, again: true });
    following.sent(second?.dispatch ?? 0, begin);
    expect(await due()).toEqual([]);
  });

  test("when the file is changed before it could be told: the words are told as they stand then", async () => {
    put("new.txt", article("New words", cautious));
    await reread();
    const looked = service.archive;
    await following.due(looked, begin).then(([notice]) => following.book.returned(notice?.dispatch ?? 0));
    put("new.txt", article("New words, corrected", cautious));
    expect(wordsOf(await following.due(looked, begin))).toEqual([]);
    await reread();
    expect(await sent()).toEqual(["The harbour must stay open,"]);
  });

  test("when a channel may not be written to: it is told once, and tried again after an hour", async () => {
    put("new.txt", article("New words", cautious));
    await reread();
    const fail = async (now: number) => {
      const [notice] = await due(now);
      return following.failed(notice?.dispatch ?? 0, { trouble: "forbidden", target: channel }, now).follows.length;
    };
    expect(await fail(begin)).toBe(1);
    expect(await due(begin + hour / 2)).toEqual([]);
    expect(await fail(begin + hour)).toBe(0);
    expect(await sent(begin + 2 * hour)).toHaveLength(1);
  });
});

test("what is followed in a channel that is gone has ended", async () => {
  follow("speaker", "Ada Holm", ["ada holm"]);
  put("new.txt", article("New words", cautious));
  await reread();
  const [notice] = await due();
  following.failed(notice?.dispatch ?? 0, { trouble: "gone", target: channel }, begin);
  expect(following.book.follows()).toEqual([]);
});

test("when it pours, one message has all of it, and the next comes an hour later", async () => {
  follow("words", "must stay open");
  const many = (from: number) =>
    Array.from({ length: 9 }, (_, at) => `Quay number ${from + at} must stay open, the port of Selde wrote.`);
  put("new.txt", article("Quays", ...many(1)));
  await reread();
  expect(await sent()).toHaveLength(9);
  put("second.txt", article("More quays", ...many(100)));
  await reread();
  expect(await sent(begin + hour - 1)).toEqual([]);
  expect(await sent(begin + hour)).toHaveLength(9);
});

test("the first start tells nothing of what is there", async () => {
  follow("words", "must stay closed");
  await reread();
  expect(await due()).toEqual([]);
});
