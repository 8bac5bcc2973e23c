import * as fc from "fast-check";
import { messageOf } from "../../../src/discord/rendering/message.js";
import type { Answer } from "../../../src/model/answer.js";
import { aView, everyMore, hostileAnswer } from "../../discord/answers.js";
import { faultsOf, publishedContract } from "../../stand-in/contract.js";

/** Answers made to break out of a message, every page of each, held against the documented limits and, with DISCORD_CONTRACT, the specification. */
export async function run(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? 10_000);
  const published = await publishedContract();
  const faults: string[] = [];
  let messages = 0;
  const check = (answer: Answer, page: number, isForKeepers: boolean): void => {
    const offers = answer.kind === "refused" ? [] : (answer.offers ?? []);
    const shown = messageOf(answer, aView({ offers, page, isForKeepers, ...(!isForKeepers && { more: everyMore }) }));
    const body = {
      flags: 32_768,
      components: shown.components,
      attachments: shown.files.map(({ name }, id) => ({ id: String(id), filename: name })),
    };
    const request = {
      method: "POST",
      path: "/channels/300000000000000001/messages",
      body,
      files: shown.files,
      contentType: "application/json",
    };
    faults.push(...faultsOf({ ...request, query: new URLSearchParams(), authorization: undefined, at: 0 }, published));
    messages += 1;
    const of = Number(/"label":"1 \/ (\d+)"/u.exec(JSON.stringify(shown.components))?.[1] ?? 1);
    if (page === 0) for (let next = 1; next < of; next += 1) check(answer, next, isForKeepers);
  };
  for (const [at, answer] of fc.sample(hostileAnswer, { numRuns: count, seed: 1895 }).entries())
    check(answer, 0, at % 5 === 0);
  const by =
    published === undefined ? "the documented limits" : "the documented limits and the published specification";
  process.stdout.write(
    `${count} generated answers, ${messages} messages, held against ${by}: ${faults.length} faults\n`,
  );
  for (const fault of faults.slice(0, 10)) process.stdout.write(`${fault}\n`);
}
