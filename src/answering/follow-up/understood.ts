import type { Archive } from "../../archive/archive.js";
import type { Asked } from "../../model/answer.js";
import { statePartyNamed } from "../../reading/parties/party.js";
import { routed } from "../routing/route.js";
import type { Exchange, IsVoice } from "./exchange.js";
import { followUp } from "./follow-up.js";

/** How a line of a conversation is understood. */
export type UnderstoodLine =
  | {
      readonly kind: "asked";
      readonly asked: Asked;
      /** The question as it stands by itself: the line, or what it was completed to. */
      readonly question?: string;
    }
  | { readonly kind: "nothing-more" }
  | { readonly kind: "unclear"; readonly word: string; readonly names: readonly string[] };

/** Reads a line as a question by itself, or as one that goes on with the question before it. What was completed is in `asked.completed`. */
export async function understoodLine(
  line: string,
  before: Exchange | undefined,
  archive: Archive,
): Promise<UnderstoodLine> {
  const goesOn = before === undefined ? undefined : followUp(line, before, await voicesOf(line, before, archive));
  if (goesOn === undefined) return { kind: "asked", asked: await routed(line, archive), question: line };
  if (goesOn.kind === "asked") return goesOn;
  if (goesOn.kind !== "question") return goesOn;
  const { question } = goesOn;
  return { kind: "asked", asked: { ...(await routed(question, archive)), completed: question }, question };
}

/** Names of the archive that stand in a line or in the question before it, whole and by each of their words. */
async function voicesOf(line: string, { question = "", asked }: Exchange, archive: Archive): Promise<IsVoice> {
  const given = Object.values(asked.input).map(String);
  const printed = (await archive.speakers({ sharing: [line, question, ...given].join(" ") })).flatMap(
    ({ name, alsoAs }) => [name, ...alsoAs],
  );
  const parts = printed.flatMap((name) => name.split(/\s+/u).filter((part) => /^\p{Lu}/u.test(part)));
  const names = new Set([...printed, ...parts].map((name) => name.toLowerCase()));
  return (name) => names.has(name.toLowerCase()) || statePartyNamed(name) !== undefined;
}
