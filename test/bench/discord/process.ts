import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { standInToken, startStandIn, type StandIn } from "../../stand-in/discord.js";
import { logOf } from "../../stand-in/log.js";
import { keeper } from "../../stand-in/people.js";

const main = fileURLToPath(new URL("../../../src/main.js", import.meta.url));

/** In MiB: as the system counts it, and what the program itself holds. */
interface Memory {
  readonly resident: number;
  readonly held: number;
}

/** Runs inside the bot's process: throws away what nobody needs and says what is left. */
const collecting = `process.on("SIGUSR2", () => {
  globalThis.gc();
  process.stderr.write("held " + process.memoryUsage().heapUsed + "\\n");
});`;

/** The bot as a process of its own, answering to the stand-in in this one. */
export interface Process {
  readonly discord: StandIn;
  readonly articles: number;
  /** Changes every article, so that a reindex has all of them to read. */
  readonly change: () => void;
  /** After everything that nobody needs any more has been thrown away. */
  readonly memory: () => Promise<Memory>;
  readonly stop: () => Promise<void>;
}

/** Starts the compiled bot over so many copies of the articles in `seeds`. */
export async function startProcess(copies: number): Promise<Process> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "attest-bench-"));
  const articles = path.join(folder, "articles");
  mkdirSync(articles);
  const seeds = readdirSync("seeds").filter((name) => name.endsWith(".txt"));
  for (let copy = 0; copy < copies; copy++)
    for (const name of seeds) cpSync(path.join("seeds", name), path.join(articles, `${copy}_${name}`));
  const discord = await startStandIn();
  const hook = `data:text/javascript,${encodeURIComponent(collecting)}`;
  const child = spawn(process.execPath, ["--expose-gc", "--import", hook, main], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      ARTICLES: articles,
      CACHE: path.join(folder, "cache"),
      TMPDIR: folder,
      WATCH: "false",
      DISCORD_TOKEN: standInToken,
      DISCORD_API_URL: discord.api,
      ADMIN_IDS: keeper.id,
      QUESTIONS_PER_MINUTE: "1000",
      SOURCE_URL: "",
      LOG_LEVEL: "info",
    },
  });
  const lines = logOf<string>();
  child.stderr.on("data", (bytes: Buffer) => {
    const text = bytes.toString();
    if (text.includes('"ready"')) lines.add("ready");
    for (const line of text.split("\n")) if (line.startsWith("held ")) lines.add(line);
    for (const line of text.split("\n")) if (/"level":[456]0/u.test(line)) process.stderr.write(`${line}\n`);
  });
  await Promise.race([
    lines.first(() => true),
    once(child, "exit").then(() => Promise.reject(new Error("the bot did not start"))),
  ]);
  return {
    discord,
    articles: copies * seeds.length,
    change: () => {
      for (const name of readdirSync(articles)) appendFileSync(path.join(articles, name), "\n");
    },
    memory: async () => {
      const from = lines.items.length;
      child.kill("SIGUSR2");
      const told = await lines.first((line) => line.startsWith("held "), from);
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      const resident = Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0);
      return { resident: Math.round(resident / 1024), held: Math.round(Number(told.slice(5)) / 1_048_576) };
    },
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
      await discord.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
