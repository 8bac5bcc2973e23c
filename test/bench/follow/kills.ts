import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openArchiveService } from "../../../src/archive/archive-service.js";
import { openFollowing } from "../../../src/following/following.js";
import { logOf } from "../../stand-in/log.js";
import { standInToken, startStandIn } from "../../stand-in/discord.js";
import { textOf } from "../../stand-in/messages.js";
import { channelId } from "../../stand-in/people.js";
import { numbersFrom } from "../words.js";

const program = fileURLToPath(new URL("follow-process.js", import.meta.url));
/** A process that has begun is done some hundred milliseconds later: it is killed at any moment of that. */
const longest = 150;

export interface Killed {
  readonly kills: number;
  /** Kills before the process had said that it was done. */
  readonly inTheMiddle: number;
  readonly statements: number;
  readonly lost: number;
  readonly twice: number;
  readonly messages: number;
}

/** Kills the process that sends what is followed so many times, while new articles come, and counts what arrived. */
export async function killed(kills: number): Promise<Killed> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "attest-bench-"));
  const place = (name: string) => path.join(folder, name);
  const [articles, cache, records] = [place("articles"), place("cache"), place("records")];
  mkdirSync(articles);
  const next = numbersFrom(7);
  let statements = 0;
  const write = () => {
    const words = Array.from(
      { length: 1 + Math.floor(next() * 3) },
      () => `“The quay number ${(statements += 1)} stays open,” minister Ada Holm said.`,
    );
    writeFileSync(path.join(articles, `${statements}.txt`), `News of the day ${statements}\n\n${words.join("\n\n")}\n`);
  };
  write();
  const already = statements;
  const opened = await openArchiveService({ articles, cache, watch: false, notice: () => {}, clock: () => 0 });
  const followed = openFollowing({ records, articles, turn: () => Promise.resolve() });
  if (opened.kind === "unusable" || followed.kind === "unusable") throw new Error("nothing to begin with");
  const { service } = opened;
  await followed.following.due(service.archive, 0);
  const about = { keys: ["ada holm"], by: "5", locale: "en", since: "2025-01-01" };
  followed.following.book.add({
    kind: "speaker",
    what: "Ada Holm",
    target: { kind: "channel", id: channelId },
    ...about,
  });
  followed.following.close();

  const discord = await startStandIn();
  let inTheMiddle = 0;
  const run = async (round: number, isKilled: boolean) => {
    const given = [articles, cache, records, discord.api, standInToken, String((round + 1) * 1000)];
    const child = spawn(process.execPath, [program, ...given], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    const lines = logOf<string>();
    child.stdout.on("data", (bytes: Buffer) => lines.add(bytes.toString()));
    if (isKilled) {
      await Promise.race([lines.first((line) => line.includes("begin")), ended]);
      await wait(next() * longest);
      if (!lines.items.some((line) => line.includes("done"))) inTheMiddle += 1;
      child.kill("SIGKILL");
    }
    await ended;
    // Discord forgets a nonce after some minutes.
    if (next() < 0.5) discord.forgetNonces();
  };
  for (let round = 0; round < kills; round += 1) {
    write();
    await service.reindex(() => {});
    await run(round, true);
  }
  await run(kills, false);
  await service.close();

  const arrived = discord.posted.items.map((message) =>
    [textOf(message), ...message.files.map(({ bytes }) => new TextDecoder().decode(bytes))].join("\n"),
  );
  const times = Array.from({ length: statements - already }, (_, at) => {
    const number = new RegExp(`quay number ${at + 1 + already} stays`, "u");
    return arrived.filter((text) => number.test(text)).length;
  });
  await discord.stop();
  rmSync(folder, { recursive: true, force: true });
  return {
    kills,
    inTheMiddle,
    statements: times.length,
    lost: times.filter((count) => count === 0).length,
    twice: times.filter((count) => count > 1).length,
    messages: arrived.length,
  };
}
