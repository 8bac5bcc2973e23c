import type { Message } from "discord.js";
import { routed } from "../../answering/routing/route.js";
import type { Answer } from "../../model/answer.js";
import { answered, overBudget } from "./answer.js";
import type { Face } from "../bot.js";
import { writerOf } from "../user.js";
import { payloadOf, type Showing } from "../rendering/payload.js";

/** Longer questions are refused: nobody asks them, and everything that reads them stays quick. */
const longest = 4000;

/** The question in a message to the bot: a direct message, or one that names it. Undefined when nobody spoke to it. */
function questionIn(message: Message): string | undefined {
  if (message.author.bot || message.system || message.webhookId !== null) return undefined;
  if (message.guildId === null) return message.content.trim();
  const mention = new RegExp(`<@!?${message.client.user.id}>`, "gu");
  return mention.test(message.content) ? message.content.replace(mention, " ").trim() : undefined;
}

/** A plain question is routed, and the answer says how it was understood; the name of a command alone is that command. */
async function showingOf(question: string, { commands, desk }: Face): Promise<Showing> {
  const name = question.replace(/^[!/]/u, "").toLowerCase();
  if (question === "") return { asked: { command: "help", input: {} } };
  if (commands.some((command) => command.name === name)) return { asked: { command: name, input: {} } };
  return { asked: await routed(question, desk.archive), question };
}

/** A direct message or a mention. */
export async function messageWritten(message: Message, face: Face): Promise<void> {
  const question = questionIn(message);
  if (question === undefined || !message.channel.isSendable()) return;
  const reader = writerOf(message);
  const spent = overBudget(reader, face);
  // Typing is a courtesy: without the permission for it, the answer still goes out.
  if (spent === undefined) void message.channel.sendTyping().catch(() => {});
  const showing: Showing =
    question.length > longest || spent !== undefined
      ? { asked: { command: "", input: {} } }
      : await showingOf(question, face);
  const answer: Answer =
    spent ??
    (question.length > longest
      ? { kind: "refused", reason: reader.phrases.tooLong(longest) }
      : await answered(showing.asked, reader, { face }));
  const { attachments: _, ...payload } = await payloadOf(answer, showing, { reader, face });
  const reply = {
    ...payload,
    // Discord takes a message with the same nonce only once, so it may be sent again.
    nonce: `re-${message.id}`,
    enforceNonce: true,
    failIfNotExists: false,
    allowedMentions: { parse: [], repliedUser: false },
  };
  await message.reply(reply);
}
