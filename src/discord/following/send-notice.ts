import { createHash } from "node:crypto";
import { DiscordAPIError, Routes, type Client } from "discord.js";
import type { Target, Trouble } from "../../following/follow.js";
import type { Notice } from "../../following/notices.js";
import { phrasesFor } from "../../locales/phrases-for.js";
import type { Face } from "../bot.js";
import { sentWithFiles } from "../messages/reply.js";
import { nothingAsked, payloadOf, type Payload } from "../rendering/payload.js";

export type SendingTo = Pick<Client<true>, "rest" | "user">;

/** What came of sending: whether it arrived, cannot arrive there, or may arrive another time. */
export type SendOutcome = { readonly kind: "sent" | "later" } | { readonly kind: "failed"; readonly trouble: Trouble };

/** What Discord says of a place that is not there any more, and of one where the bot may not write. */
const troubles: Readonly<Record<string, Trouble>> = {
  10_003: "gone",
  10_013: "gone",
  50_001: "forbidden",
  50_007: "forbidden",
  50_013: "forbidden",
  50_278: "forbidden",
};

/** How many of the latest messages of a channel are looked at for one that may have been sent before. */
const looked = 50;

/**
 * The number by which a message of ours is known again: it stands in the message itself, as the id of its container. Made of the nonce, because
 * several archives may send to one channel; large, because Discord numbers components from 1.
 */
const markOf = (nonce: string): number =>
  0x40_00_00_00 + (createHash("sha256").update(nonce).digest().readUInt32BE() % 0x3f_ff_ff_ff);

/** The id of a channel that reaches the target. Opening a direct message twice gives the same one. */
export async function channelOf({ kind, id }: Target, { rest }: SendingTo): Promise<string> {
  if (kind === "channel") return id;
  const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: id } })) as { readonly id: string };
  return channel.id;
}

/** Sends a message of ours to a channel that nobody has just asked in. With its nonce it arrives once, however often it is sent in some minutes. */
export async function posted(
  payload: Payload,
  to: { channel: string; nonce: string },
  { rest }: Pick<SendingTo, "rest">,
): Promise<void> {
  await rest.post(Routes.channelMessages(to.channel), {
    body: {
      flags: payload.flags,
      components: payload.components,
      attachments: payload.files.map(({ name }, at) => ({ id: String(at), filename: name })),
      allowed_mentions: { parse: [] },
      nonce: to.nonce,
      enforce_nonce: true,
    },
    files: payload.files.map(({ name, attachment }) => ({ name, data: attachment })),
  });
}

interface SentBefore {
  readonly author?: { readonly id: string };
  readonly components?: readonly { readonly id?: number }[];
}

/** Whether the message stands in the channel already. Discord forgets a nonce after some minutes; the message keeps its mark. */
async function isThere(nonce: string, channel: string, { rest, user }: SendingTo): Promise<boolean> {
  try {
    const query = new URLSearchParams({ limit: String(looked) });
    const latest = (await rest.get(Routes.channelMessages(channel), { query })) as readonly SentBefore[];
    return latest.some(({ author, components }) => author?.id === user.id && components?.[0]?.id === markOf(nonce));
  } catch (error) {
    // Without the permission to read what was written, the nonce is all there is.
    if (error instanceof DiscordAPIError) return false;
    throw error;
  }
}

/** Sends a message about what is followed, unless it has been sent before this process began. */
export async function sendNotice(notice: Notice, client: SendingTo, face: Face): Promise<SendOutcome> {
  const { dispatch, nonce, target, locale, answer, again } = notice;
  const phrases = phrasesFor(locale);
  const reader = { id: nonce, userId: target.id, roleIds: [], locale, phrases };
  const payload = await payloadOf(answer, { asked: nothingAsked }, { reader, face });
  const [container, ...rest] = payload.components;
  const marked = container === undefined ? [] : [{ ...container, id: markOf(nonce) }, ...rest];
  try {
    const channel = await channelOf(target, client);
    if (again && (await isThere(nonce, channel, client))) return { kind: "sent" };
    await sentWithFiles({ ...payload, components: marked }, phrases.discord.withoutFiles, (sent) =>
      posted(sent, { channel, nonce }, client),
    );
    return { kind: "sent" };
  } catch (error) {
    const trouble = error instanceof DiscordAPIError ? troubles[error.code] : undefined;
    face.log.warn({ dispatch, target, err: error }, "what is followed could not be sent");
    return trouble === undefined ? { kind: "later" } : { kind: "failed", trouble };
  }
}
