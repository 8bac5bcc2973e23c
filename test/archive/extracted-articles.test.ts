import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { openArchiveService } from "../../src/archive/archive-service.js";
import { commands } from "../../commands/index.js";
import { printed } from "../../src/terminal/json-answer.js";
import { answeredLine } from "../../src/terminal/terminal.js";
import { databases } from "../reading/formats/documents/databases.js";
import { filesOfAll } from "../reading/formats/same-article/formats.js";
import { temporaryFolder } from "../temporary-folder.js";

const articles = path.join(temporaryFolder(), "press");
let service: ArchiveService;

beforeAll(async () => {
  mkdirSync(path.join(articles, "2031"), { recursive: true });
  const files = await filesOfAll();
  for (const name of ["a.docx", "two-columns.pdf"]) writeFileSync(path.join(articles, "2031", name), files[name] ?? "");
  writeFileSync(path.join(articles, "nexis.txt"), databases["Nexis"] ?? "");
  const settings = { articles, cache: temporaryFolder(), watch: false, notice: () => {}, clock: () => 0 };
  const opened = await openArchiveService(settings);
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  service = opened.service;
});
afterAll(() => service.close());

async function ask(line: string) {
  const fault = (_: unknown, error: unknown): never => {
    throw error;
  };
  const { command, answer } = await answeredLine(line, { service, commands, fault });
  return JSON.parse(printed(command, answer));
}

test("a statement is cited with the document, the page or the paragraph that it stands in, and copies stay one finding", async () => {
  const { findings } = await ask("/who-said speaker:Dunning words:like a hat");
  expect(findings[0].citation).toMatchObject({ file: "press/nexis.txt", document: 3, line: 79 });
  const copies = await ask("/who-said words:nobody asked the people");
  const places = [copies.findings[0].citation, ...copies.findings[0].alsoIn];
  expect(places).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ file: "press/2031/a.docx", unit: "paragraph", line: 8 }),
      expect.objectContaining({ file: "press/2031/two-columns.pdf", page: 1, endPage: 1 }),
    ]),
  );
});

test("/source opens one of several documents by its number, and says how a text was taken out", async () => {
  const second = await ask("/source name:nexis.txt#2");
  expect(second.findings[0].citation).toMatchObject({
    file: "press/nexis.txt",
    document: 2,
    publisher: "Tessport Times",
  });
  const word = await ask("/source name:2031/a.docx");
  expect(word.findings[0].notes).toContain("Read as: Word, text taken out by mammoth 1.13");
});

test("a file that changed is not quoted, although its text is kept", async () => {
  appendFileSync(path.join(articles, "2031", "a.docx"), "x");
  const { kind, reason } = await ask("/source name:2031/a.docx");
  expect(kind).toBe("refused");
  expect(reason).toContain("2031/a.docx");
});
