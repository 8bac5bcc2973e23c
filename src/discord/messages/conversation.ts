import { Routes, type APIMessage, type Client, type GatewayMessageCreateDispatchData } from "discord.js";
import { asksForMore } from "../../answering/follow-up/follow-up.js";
import type { Exchange } from "../../answering/follow-up/exchange.js";
import { answerInDiscord } from "../events/answer.js";
import type { Face } from "../bot.js";
import { keptBy, type ButtonState, type Parts } from "../rendering/button-state.js";
import type { Showing } from "../rendering/payload.js";
import type { Reader } from "../user.js";

/** So many messages of a conversation are looked through for the last answer. */
const lookedThrough = 10;

type Held = ButtonState & { readonly nextPage?: number };

/** What an answer of ours keeps in its buttons. */
const heldIn = (message: Pick<APIMessage, "components">): Held | undefined =>
  // Components travel as loosely typed data, and unknown ones come through whole.
  keptBy((message.components ?? []) as readonly Parts[]);

/** The answers of ours in a channel, the latest first; a thread begins with the answer that it was opened at. */
async function latestHeld(
  { id, channel_id: channelId }: GatewayMessageCreateDispatchData,
  startedIn: string | undefined,
  { rest, user }: Client<true>,
): Promise<Held | undefined> {
  const query = new URLSearchParams({ before: id, limit: String(lookedThrough) });
  const own = ({ author }: APIMessage) => author.id === user.id;
  const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as readonly APIMessage[];
  const last = messages.filter(own).flatMap((message) => heldIn(message) ?? [])[0];
  if (last !== undefined || startedIn === undefined) return last;
  // A thread that began at a message has the message's id.
  const first = (await rest.get(Routes.channelMessage(startedIn, channelId))) as APIMessage;
  return own(first) ? heldIn(first) : undefined;
}

/**
 * The question that a message goes on with: of the answer that it replies to, else, in a direct message and in a thread of the bot's own,
 * of the last answer. `startedIn`: the channel of such a thread. Undefined where there is none.
 */
export async function questionBefore(
  data: GatewayMessageCreateDispatchData,
  startedIn: string | undefined,
  client: Client<true>,
): Promise<Held | undefined> {
  const { referenced_message: before } = data;
  if (before !== undefined && before !== null) return before.author.id === client.user.id ? heldIn(before) : undefined;
  if (data.guild_id !== undefined && startedIn === undefined) return undefined;
  try {
    return await latestHeld(data, startedIn, client);
  } catch {
    // A conversation that cannot be looked through is one without a question before: the line is read by itself.
    return undefined;
  }
}

interface At {
  readonly reader: Reader;
  readonly face: Face;
}

/** What a line that may go on with a question shows, or the sentence that says why nothing is. */
export async function goingOn(line: string, before: Held, { reader, face }: At): Promise<Showing | string> {
  const { asked, question, nextPage } = before;
  if (asksForMore(line) && nextPage !== undefined) return { asked, question, page: nextPage };
  const meant = await face.answering.understood(line, await exchangeOf(before, { reader, face }));
  if (meant.kind === "nothing-more") return reader.phrases.nothingMore;
  if (meant.kind === "unclear") return reader.phrases.unclear(meant.word, meant.names);
  return { asked: meant.asked, question: meant.question };
}

/** The findings are looked up again: the message keeps the question, and the archive may have changed. */
async function exchangeOf({ asked, question }: Held, { reader, face }: At): Promise<Exchange> {
  const answer = await answerInDiscord(asked, reader, { face });
  const found = answer.kind === "found" ? { findings: answer.findings, more: answer.more } : { findings: [], more: 0 };
  return { asked, ...(question !== undefined && { question }), ...found };
}
