import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../../src/archive/local/database.js";
import { openLocalArchive } from "../../../src/archive/local/open-local-archive.js";
import { temporaryFolder } from "../../temporary-folder.js";

const main = fileURLToPath(new URL("../../../dist/src/main.js", import.meta.url));
const root = temporaryFolder();
const articles = path.join(root, "articles");
const cache = path.join(root, "cache");
const storeIn = (folder: string): string =>
  path.join(folder, readdirSync(folder).find((name) => name.endsWith(".sqlite")) ?? "");

interface Started {
  readonly child: ChildProcess;
  /** What it prints and says until it ends. */
  readonly ended: Promise<{ readonly status: number | null; readonly out: string; readonly err: string }>;
}

/** Starts the compiled program over the articles; behind a shell command where one is given. */
function started(
  args: readonly string[],
  { shell, uid }: { readonly shell?: string; readonly uid?: number } = {},
): Started {
  const env = {
    PATH: process.env["PATH"],
    ARTICLES: articles,
    CACHE: cache,
    WATCH: "false",
    TMPDIR: path.join(root, "tmp"),
  };
  const command =
    shell === undefined ? [process.execPath] : ["/bin/sh", "-c", `${shell}; exec "$0" "$@"`, process.execPath];
  const [program = "", ...given] = [...command, main, ...args];
  const child = spawn(program, given, { cwd: root, env, ...(uid !== undefined && { uid, gid: uid }) });
  const [out, err] = [child.stdout, child.stderr].map(async (stream) =>
    (await stream.setEncoding("utf8").toArray()).join(""),
  );
  const status = new Promise<number | null>((resolve, reject) => child.once("close", resolve).once("error", reject));
  return {
    child,
    ended: Promise.all([status, out, err]).then(([code, said, told]) => ({
      status: code,
      out: said ?? "",
      err: told ?? "",
    })),
  };
}

const write = (name: string, text: string): void => writeFileSync(path.join(articles, name), text);
const rows = (out: string): readonly string[] =>
  out
    .trim()
    .split("\n")
    .map((line) => String(JSON.parse(line).words));

beforeAll(async () => {
  mkdirSync(articles);
  mkdirSync(path.join(root, "tmp"));
  write("one.txt", "“The mill will stay,” said Ada Finch.\n");
  write("two.txt", "“The weir is safe,” said Tom Harl.\n");
  expect(await started(["ask", "status"]).ended).toMatchObject({ status: 0, err: "" });
});

test("a session, an export and one who reads what is new work on one archive at once, each on a whole state", async () => {
  const session = spawn(process.execPath, [main], {
    cwd: root,
    env: { PATH: process.env["PATH"], ARTICLES: articles, CACHE: cache, WATCH: "false" },
  });
  const lines = createInterface({ input: session.stdout })[Symbol.asyncIterator]();
  const answer = async (line: string, wanted: RegExp): Promise<string> => {
    session.stdin.write(`${line}\n`);
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`the session ended before ${String(wanted)}`);
      if (wanted.test(value)) return value.trim();
    }
  };
  const articlesOf = () => answer("/status", /Articles/u);
  expect(await articlesOf()).toBe("Articles  2");
  write("three.txt", "“The ferry comes back,” said Eva Lund.\n");
  const [read, exported] = await Promise.all([
    started(["ask", "status"]).ended,
    started(["export", "statements"]).ended,
  ]);
  expect(read.out).toContain("Articles  3");
  expect(rows(exported.out)).toEqual(["The mill will stay,", "The ferry comes back,", "The weir is safe,"]);
  // What was open goes on as it was, until it looks again.
  expect(await articlesOf()).toBe("Articles  2");
  expect(await answer("/reindex", /articles/iu)).toContain("3");
  expect(await articlesOf()).toBe("Articles  3");
  session.stdin.end();
  await new Promise((resolve) => session.once("close", resolve));
});

test("while another process holds the lock to write, whoever has nothing to write is answered", async () => {
  const database = openDatabase(storeIn(cache));
  database.script("begin immediate");
  const asked = await started(["ask", "who-said", "--speaker", "Ada Finch"]).ended;
  database.script("rollback");
  database.close();
  expect(asked).toMatchObject({ status: 0, err: "" });
  expect(asked.out).toContain("The mill will stay,");
});

/** The owner of all files may write wherever he likes: he asks as nobody. */
const asker: { readonly uid?: number } = process.getuid?.() === 0 ? { uid: 65_534 } : {};
/** Where Node or the project lies in a folder that is shut to others, nobody cannot start it. */
const mayAsk =
  process.platform !== "win32" &&
  spawnSync(process.execPath, ["-e", 'require("node:fs").accessSync(process.argv[1], 4)', main], asker).status === 0;

test.runIf(mayAsk)(
  "where the folder may not be written, what is new is answered from a temporary file, and a sentence says so",
  async () => {
    write("four.txt", "“The bell is whole,” said Ada Finch.\n");
    chmodSync(root, 0o755);
    chmodSync(path.join(root, "tmp"), 0o777);
    if (asker.uid === undefined) chmodSync(cache, 0o555);
    const asked = await started(["ask", "who-said", "--speaker", "Ada Finch"], asker).ended;
    chmodSync(cache, 0o755);
    expect(asked.out).toContain("The bell is whole,");
    expect(asked.err).toMatch(
      /^The index could not be saved in “.*cache”: (?:the disk is read-only, or )?this user may not write there\. .*temporary file/u,
    );
    expect(readdirSync(path.join(root, "tmp"))).toEqual([]);
  },
);

test.runIf(process.platform !== "win32")(
  "a disk that is full in the middle of a write ends in a sentence, and what was there stays whole",
  async () => {
    write("five.txt", "“The quarry will close,” said Tom Harl.\n");
    const full = await started(["ask", "status"], { shell: "trap '' XFSZ; ulimit -f 100" }).ended;
    expect(full).toMatchObject({ status: 64, out: "" });
    expect(full.err).toMatch(
      /^The index could be saved neither in “.*cache” \(the disk is full\) nor in “.*tmp” \(no larger file may be written there\); make room or let this user write there\.$/mu,
    );
    expect(readdirSync(path.join(root, "tmp"))).toEqual([]);
    const { archive, close } = openLocalArchive({ file: storeIn(cache), folder: "articles" });
    expect((await archive.statements({})).length).toBe((await archive.totals()).statements);
    close();
    expect((await started(["ask", "status"]).ended).out).toContain(`Articles  ${readdirSync(articles).length}`);
  },
);
