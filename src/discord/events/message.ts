import { Routes, type Client, type GatewayMessageCreateDispatchData } from "discord.js";
import type { Answer, Refused } from "../../model/answer.js";
import type { Face } from "../bot.js";
import { looksBack } from "../../answering/follow-up/follow-up.js";
import { goingOn, questionBefore } from "../messages/conversation.js";
import { addressed, type Addressed } from "../messages/addressed.js";
import { replyTo, sentWithFiles } from "../messages/reply.js";
import { wordsSaid } from "../messages/words-said.js";
import type { Showing } from "../rendering/payload.js";
import type { Faces } from "../faces.js";
import { nothingAsked, payloadOf, privately } from "../rendering/payload.js";
import { writerOf, type Reader } from "../user.js";
import { answerInDiscord, overBudget } from "./answer.js";

/** Longer questions are refused: nobody asks them, and everything that reads them stays quick. */
const longest = 4000;

/** What is asked, or why nothing is. */
type Wanted = { readonly kind: "showing"; readonly showing: Showing } | Refused;

const refused = (reason: string): Wanted => ({ kind: "refused", reason });
const showing = (shown: Showing): Wanted => ({ kind: "showing", showing: shown });

interface Heard {
  readonly data: GatewayMessageCreateDispatchData;
  /** Of a thread of the bot's own: the channel where its first answer stands. */
  readonly startedIn: string | undefined;
  readonly client: Client<true>;
}

/** A plain question is routed, and the answer says how it was understood; the name of a command alone is that command. */
async function questioned(
  question: string,
  { data, startedIn, client }: Heard,
  at: { reader: Reader; face: Face },
): Promise<Wanted> {
  const { commands, answering } = at.face;
  if (question.length > longest) return refused(at.reader.phrases.tooLong(longest));
  const name = question.replace(/^[!/]/u, "").toLowerCase();
  if (commands.some((command) => command.name === name)) return showing({ asked: { command: name, input: {} } });
  if (answering.reading() !== undefined) return showing({ asked: { command: "ask", input: { question } } });
  const before = looksBack(question) ? await questionBefore(data, startedIn, client) : undefined;
  if (before !== undefined) {
    const next = await goingOn(question, before, at);
    return typeof next === "string" ? refused(next) : showing(next);
  }
  const meant = await answering.understood(question);
  return meant.kind === "asked" ? showing({ asked: meant.asked, question }) : refused(at.reader.phrases.nothingMore);
}

async function wantedBy(spoken: Addressed, heard: Heard, at: { reader: Reader; face: Face }): Promise<Wanted> {
  const { discord } = at.reader.phrases;
  switch (spoken.kind) {
    case "question":
      return questioned(spoken.words, heard, at);
    case "help":
      return showing({ asked: { command: "help", input: {} } });
    case "unseen":
      return refused(discord.cannotSee);
    case "role-mention":
      return refused(discord.roleMentioned);
    case "check": {
      const words = await wordsSaid(spoken.message, at.face);
      return words === "" ? refused(discord.noWords) : showing({ asked: { command: "check-quote", input: { words } } });
    }
  }
}

/** A direct message, a mention, or a reply that pings the bot. */
export async function messageWritten(
  data: GatewayMessageCreateDispatchData,
  client: Client<true>,
  faces: Faces,
): Promise<void> {
  const guild = data.guild_id === undefined ? undefined : client.guilds.cache.get(data.guild_id);
  const channel = client.channels.cache.get(data.channel_id);
  const thread = channel?.isThread() === true ? channel : undefined;
  const isOwnThread = thread !== undefined && thread.ownerId === client.user.id;
  const roleId = guild?.roles.botRoleFor(client.user)?.id;
  const spoken = addressed(data, {
    botId: client.user.id,
    roleId,
    isOwnThread: isOwnThread && faces.first.hearsThreads,
  });
  if (spoken === undefined) return;
  const parent = thread?.parentId ?? undefined;
  const channels = [data.channel_id, ...(parent === undefined ? [] : [parent])];
  const place = { server: data.guild_id, channels, user: data.author.id };
  const face = faces.at(place);
  if (face === undefined) return;
  const reader = writerOf(data, guild, face.locale);
  const spent = overBudget(reader, face);
  // Typing is a courtesy: nothing waits for it, and without the permission for it the answer still goes out.
  if (spent === undefined) client.rest.post(Routes.channelTyping(data.channel_id)).catch(() => {});
  const wanted: Wanted | Answer =
    spent ?? (await wantedBy(spoken, { data, client, startedIn: isOwnThread ? parent : undefined }, { reader, face }));
  const shown: Showing =
    wanted.kind === "showing" ? { ...wanted.showing, askedBy: reader.userId } : { asked: nothingAsked };
  const at = { reader, face };
  const isHidden = face.isPrivate && data.guild_id !== undefined && wanted.kind === "showing";
  const payload = isHidden
    ? privately(shown, at)
    : await payloadOf(
        wanted.kind === "showing" ? await answerInDiscord(shown.asked, reader, { face }) : wanted,
        shown,
        at,
      );
  await sentWithFiles(payload, reader.phrases.discord.withoutFiles, (sent) => replyTo(data, sent, client));
}
