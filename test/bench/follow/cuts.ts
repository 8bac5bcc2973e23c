import { faceWith } from "./face.js";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { REST } from "discord.js";
import { openArchiveService } from "../../../src/archive/archive-service.js";
import { answeringHere } from "../../../src/discord/answering/answering-here.js";
import { deliver } from "../../../src/discord/following/delivering.js";
import { openFollowing } from "../../../src/following/following.js";
import { standInToken, startStandIn } from "../../stand-in/discord.js";
import { textOf } from "../../stand-in/messages.js";
import { applicationId, channelId } from "../../stand-in/people.js";
import { numbersFrom } from "../words.js";

const hour = 3_600_000;
const articles = 24;
const cut = new Error("cut off here");

export interface Cut {
  readonly cuts: number;
  readonly statements: number;
  readonly lost: number;
  readonly twice: number;
}

type Sending = Parameters<typeof deliver>[0];

/** Breaks the sending of what is followed off at any of its steps, before or after the step has been done, and begins anew from what is on the disk. */
export async function cutOff(cuts: number): Promise<Cut> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "attest-bench-"));
  const place = (name: string) => path.join(folder, name);
  mkdirSync(place("articles"));
  const write = (number: number) =>
    writeFileSync(
      path.join(place("articles"), `${number}.txt`),
      `News of the day ${number}\n\n“The quay number ${number} stays open,” minister Ada Holm said.\n`,
    );
  write(0);
  const service = await openArchiveService({
    articles: place("articles"),
    cache: place("cache"),
    watch: false,
    notice: () => {},
    clock: () => 0,
  });
  if (service.kind === "unusable") throw new Error(service.sentence);
  const held = service.service;
  const before = held.archive;
  for (let number = 1; number <= articles; number += 1) write(number);
  await held.reindex(() => {});
  const after = held.archive;
  const discord = await startStandIn();
  const rest = new REST({ api: discord.api, retries: 0 }).setToken(standInToken);
  const next = numbersFrom(11);
  const sum = { cuts: 0, statements: 0, lost: 0, twice: 0 };
  let now = 0;

  /** One life of the process: done, or cut off at its n-th step. */
  async function life(records: string, last: number): Promise<boolean> {
    let step = 0;
    const each = async <T>(work: () => Promise<T>): Promise<T> => {
      const isLast = (step += 1) === last;
      const isBefore = next() < 0.5;
      if (isLast && isBefore) throw cut;
      const done = await work();
      if (isLast) throw cut;
      return done;
    };
    const opened = openFollowing({ records, articles: place("articles"), turn: () => Promise.resolve() });
    if (opened.kind === "unusable") throw new Error(opened.sentence);
    const { following } = opened;
    const looked = { ...after, openAll: (files: readonly string[]) => each(() => after.openAll(files)) };
    const own = answeringHere({
      service: { ...held, archive: looked },
      following,
      commands: [],
      toPng: () => new Uint8Array(),
      records,
      version: "0",
      turn: () => Promise.resolve(),
    });
    const answering = { ...own, noticeSent: (id: number, at: number) => each(() => own.noticeSent(id, at)) };
    const client = {
      user: { id: applicationId },
      rest: {
        post: (...given: Parameters<REST["post"]>) => each(() => rest.post(...given)),
        get: (...given: Parameters<REST["get"]>) => rest.get(...given),
      },
    };
    const isDone = () => following.book.waitingTargets().length + following.book.underWay().length === 0;
    try {
      do await deliver(client as unknown as Sending, { ...faceWith(standInToken), answering }, () => (now += hour));
      while (!isDone());
      return following.book.isBegun();
    } catch (error) {
      if (error !== cut) throw error;
      sum.cuts += 1;
      return false;
    } finally {
      following.close();
    }
  }

  for (let round = 0; sum.cuts < cuts; round += 1) {
    const records = place(`records-${round}`);
    const opened = openFollowing({ records, articles: place("articles"), turn: () => Promise.resolve() });
    if (opened.kind === "unusable") throw new Error(opened.sentence);
    await opened.following.due(before, 0);
    const about = { keys: ["ada holm"], by: "5", locale: "en", since: "2025-01-01" };
    opened.following.book.add({
      kind: "speaker",
      what: "Ada Holm",
      target: { kind: "channel", id: channelId },
      ...about,
    });
    opened.following.close();
    const from = discord.posted.items.length;
    while (!(await life(records, 1 + Math.floor(next() * 9)))) if (next() < 0.5) discord.forgetNonces();
    const arrived = discord.posted.items
      .slice(from)
      .map((message) =>
        [textOf(message), ...message.files.map(({ bytes }) => new TextDecoder().decode(bytes))].join("\n"),
      );
    for (let number = 1; number <= articles; number += 1) {
      const times = arrived.filter((text) => new RegExp(`quay number ${number} stays`, "u").test(text)).length;
      sum.statements += 1;
      if (times === 0) sum.lost += 1;
      if (times > 1) sum.twice += 1;
    }
  }
  await held.close();
  await discord.stop();
  rmSync(folder, { recursive: true, force: true });
  return sum;
}
