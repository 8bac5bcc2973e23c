import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { commands } from "../../commands/index.js";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import { askOnce } from "../../src/terminal/ask.js";
import { newspaperFolder, serviceOver } from "../newspaper/archive-service.js";
import { temporaryFolder } from "../temporary-folder.js";

const main = fileURLToPath(new URL("../../dist/src/main.js", import.meta.url));
const scratch = temporaryFolder();

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

let service: ArchiveService;
beforeAll(async () => {
  service = await serviceOver(path.join(scratch, "cache"));
});
afterAll(() => service.close());

/** Runs the compiled program as a person would, with the invented newspaper unless told otherwise. */
function attest(args: readonly string[], { input = "", articles = newspaperFolder } = {}): Promise<Ended> {
  const env = { PATH: process.env["PATH"], ARTICLES: articles, CACHE: path.join(scratch, "cache"), WATCH: "false" };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], { cwd: scratch, env }, (error, out, err) => {
      resolve({ status: typeof error?.code === "number" ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

/** What `ask` does with its arguments, over the newspaper that is open already: a start takes a second. */
async function asked(...args: string[]): Promise<{ status: number; out: string }> {
  let out = "";
  const stdout = vi.spyOn(process.stdout, "write").mockImplementation((written) => {
    out += String(written);
    return true;
  });
  try {
    const fault = (_: string, error: unknown): never => {
      throw error;
    };
    return { status: await askOnce(args, { service, commands, fault }), out };
  } finally {
    stdout.mockRestore();
  }
}

test("an answer is printed once, and the status says what kind it was", async () => {
  const found = await attest(["ask", "source", "--name", "05_fleet", "--line", "10"]);
  expect(found).toMatchObject({ status: 0, err: "" });
  expect(found.out).toContain("→   10  “We do not seek a quarrel with anybody,”");
  expect(await attest(["ask", "source", "--name", "no such article"])).toMatchObject({ status: 1, err: "" });
  expect(await attest(["ask", "source", "--nmae", "x"])).toEqual({
    status: 2,
    out: "/source has no option “nmae”. It has --name, --line.\n",
    err: "",
  });
  expect(await asked("source", "--name")).toMatchObject({ status: 2 });
});

test("a paraphrase is said to be one, and a day is written as people write it", async () => {
  const { out } = await asked("who-said", "--kind", "indirect", "--source", "01_dam_agency");
  expect(out).toContain("Reported speech: the article’s wording, not a quotation.");
  expect(out).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  const { out: direct } = await asked("who-said", "--kind", "direct", "--source", "01_dam_agency");
  expect(direct).not.toContain("Reported speech");
  const { out: document } = await asked("who-said", "--kind", "indirect", "--source", "01_dam_agency", "--markdown");
  expect(document).toMatch(/^# \d+ statements?\n/u);
  expect(document).toContain("\n> ");
});

test("whoever asks what can be asked is told, and a misspelt command is named", async () => {
  for (const args of [[], ["--help"], ["help"]]) {
    const { out, status } = await asked(...args);
    expect(status).toBe(0);
    expect(out).toContain("/who-said  Find who said something");
  }
  expect(await asked("who-siad", "--speaker", "Moss")).toEqual({
    status: 2,
    out: "There is no command “who-siad”. /help lists them. Did you mean “who-said”?\n",
  });
  const { status, err } = await attest(["sources"]);
  expect({ status, err }).toEqual({ status: 64, err: expect.stringContaining("There is no “sources”.") });
  expect((await attest(["--help"])).status).toBe(0);
  expect((await attest(["export"])).err).toBe(
    "Say what to export: statements, dates, lines, passages, timeline, citations, sqlite.\n",
  );
});

test.skipIf(process.platform === "win32")(
  "a name of a file can neither colour the terminal nor break a line",
  async () => {
    const folder = path.join(scratch, "names");
    mkdirSync(folder);
    for (const name of ["a\nb.txt", "\u001b[31mred.txt"])
      writeFileSync(path.join(folder, name), "“The lamp was lit,” said Ada Moss.\n");
    writeFileSync(path.join(folder, "catalog.json"), JSON.stringify({ "\u001b[31m.txt": {} }));
    for (const args of [["sources"], ["who-said", "--words", "the lamp was lit"]]) {
      const { out, err } = await attest(["ask", ...args], { articles: folder });
      expect(out + err).not.toContain("\u001b");
      expect(out).toContain("a b.txt");
    }
  },
);

test("--json prints one Answer, with null for what an article does not say", async () => {
  const { out, status } = await asked("--json", "check-quote", "--words", "A gauge is not a treaty");
  expect(status).toBe(0);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({
    command: "check-quote",
    kind: "found",
    verdict: "verbatim",
    findings: [{ words: "A gauge is not a treaty", citation: { line: 5, endLine: 5, title: null, published: null } }],
  });
});

test("a plain question that is too long is told so, not that an option does not fit", async () => {
  const { out, status } = await asked("who said ".repeat(70));
  expect({ out, status }).toEqual({ out: "That is too long: a question may have 500 characters.\n", status: 2 });
});

test("words that are no command are a plain question", async () => {
  const { out } = await asked("open", "05_fleet.txt", "--json");
  expect(JSON.parse(out)).toMatchObject({
    command: "source",
    understoodAs: { command: "source", input: { name: "05_fleet.txt" } },
  });
});

test("questions from a pipe are answered one after the other, whatever they are made of, and the process ends", async () => {
  const strange = [
    "x".repeat(10_000),
    "the of and",
    "+ - ~ ^ * : say:",
    "**bold** `code` ||spoiler|| > quote # heading",
    "\u0007\u001b[31mred\u0008",
    "/",
  ];
  // What is no command is named in its answer: so each question has its own answer, and not one all the others.
  const marked = strange.flatMap((question, at) => [question, `/mark${at}`]);
  const { out, status, err } = await attest([], {
    input: ["/status", "", "/nonsense", "/source 18_short", "/begin", ...marked, ""].join("\n"),
  });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).not.toContain("\u001b");
  const [usual = "", ...others] = out.split(/There is no command “(?:begin|mark\d)”\..*\n/u);
  expect(usual).toContain("Attest is ready");
  expect(usual).toContain("There is no command “nonsense”. /help lists them.");
  expect(usual).toContain("The lighthouse on Karsk Point was lit again on 1 May 2021.");
  expect(others.map((answer) => answer.trim() !== "")).toEqual([...strange.map(() => true), false]);
});

test("a folder that is not there, and one without articles, end in a sentence", async () => {
  const missing = await attest(["ask", "sources"], { articles: path.join(scratch, "nowhere") });
  expect(missing.status).toBe(64);
  expect(missing.err).toContain("nowhere");
  const empty = path.join(scratch, "empty");
  mkdirSync(empty);
  const { out, status } = await attest(["ask", "sources"], { articles: empty });
  expect(status).toBe(2);
  expect(out).toContain("There are no articles");
});

test("a file that cannot be read is named with its reason, and all others are served", async () => {
  const folder = path.join(scratch, "mixed");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "good.txt"), "The lamp was lit.\n");
  writeFileSync(
    path.join(folder, "cut.txt"),
    Buffer.from("The café, the fête, the crêpe: all closed, said Zoë.").subarray(0, -2),
  );
  writeFileSync(path.join(folder, "picture.png"), "x");
  const { out, status } = await attest(["ask", "sources"], { articles: folder });
  expect(status).toBe(0);
  for (const name of ["cut.txt", "picture.png"]) expect(out).toContain(`Not read: mixed/${name}`);
  expect(out).toContain("good.txt");
});
