import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { temporaryFolder } from "../../temporary-folder.js";
import { cluster } from "./cluster-settings.js";

const compiled = fileURLToPath(new URL("../../../dist/test/archive/opensearch/serving.js", import.meta.url));
const root = temporaryFolder();
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

interface Server {
  readonly child: ChildProcess;
  /** How many articles it says that it serves. */
  readonly articles: () => number;
}

function serve(articles: string, { url, archive }: ReturnType<typeof cluster>): Server {
  const child = spawn(process.execPath, [compiled, articles, url, archive], { stdio: ["ignore", "pipe", "inherit"] });
  running.push(child);
  let said = "";
  child.stdout.on("data", (text: Buffer) => (said += text.toString()));
  return { child, articles: () => Number(said.trim().split("\n").at(-1) || -1) };
}

/** Waits until all of them serve so many articles. */
async function until(servers: readonly Server[], articles: number): Promise<void> {
  for (let tries = 0; servers.some((server) => server.articles() !== articles); tries += 1) {
    if (tries > 1_800) throw new Error(`they serve ${servers.map((server) => server.articles()).join(", ")} articles`);
    await pause(50);
  }
}

const write = (folder: string, name: string): void =>
  writeFileSync(
    path.join(folder, name),
    `The ferry ${name} was late.\n\n“It is late,” said Sam Okoro on 3 May 2021.\n`,
  );

test("what one process reads all serve, and another reads on when it is killed", async () => {
  const folder = path.join(root, "articles");
  mkdirSync(folder);
  for (const name of ["a.txt", "b.txt"]) write(folder, name);
  const where = cluster("many-processes");
  const first = serve(folder, where);
  await until([first], 2);
  const others = [serve(folder, where), serve(folder, where)];
  await until(others, 2);
  write(folder, "c.txt");
  await until([first, ...others], 3);
  first.child.kill("SIGKILL");
  write(folder, "d.txt");
  await until(others, 4);
  // Of two that might read on, one does: nothing is there twice.
  write(folder, "e.txt");
  await until(others, 5);
  expect(others.map((server) => server.articles())).toEqual([5, 5]);
});
