import { DiscordAPIError, RESTJSONErrorCodes, Routes, ThreadAutoArchiveDuration, type REST } from "discord.js";
import type { Face } from "../bot.js";
import { posted } from "../following/send-notice.js";
import type { ButtonState } from "../rendering/button-state.js";
import { label } from "../rendering/markdown.js";
import { sentence, type Payload } from "../rendering/payload.js";
import { withMention } from "../rendering/with-mention.js";
import type { Reader } from "../user.js";

/** What a thread is called: the question, else what the command was given. */
function nameOf({ asked, question }: ButtonState): string {
  const given = Object.values(asked.input).map(String).join(", ");
  return label(asked.completed ?? question ?? (given === "" ? `/${asked.command}` : given));
}

const refusals: readonly (string | number)[] = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
];

/**
 * Opens a thread at an answer and says in it how to go on. Gives what whoever chose it is told: where the thread is, also where
 * somebody has opened one before, or which permission the bot lacks.
 */
export async function threadOpened(
  { id, channelId }: { readonly id: string; readonly channelId: string },
  kept: ButtonState,
  { rest, ...at }: { readonly rest: REST; readonly reader: Reader; readonly face: Face },
): Promise<Payload> {
  const { discord } = at.reader.phrases;
  // A thread that began at a message has the message's id.
  const mention = `<#${id}>`;
  const there = withMention(sentence(discord.threadOpened(mention), at), mention);
  try {
    const body = { name: nameOf(kept), auto_archive_duration: ThreadAutoArchiveDuration.OneDay };
    await rest.post(Routes.threads(channelId, id), { body });
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage) return there;
    if (!refusals.includes(error.code)) throw error;
    at.face.log.warn({ id: at.reader.id, code: error.code }, "no thread could be opened");
    return sentence(discord.noThread, at);
  }
  const greeting = sentence(at.face.hearsThreads ? discord.threadHeard : discord.threadMentioned, at);
  try {
    await posted(greeting, { channel: id, nonce: `th-${id}` }, { rest });
  } catch (error) {
    // A thread without a greeting is a thread all the same.
    at.face.log.warn({ id: at.reader.id, err: error }, "a thread could not be written to");
  }
  return there;
}
