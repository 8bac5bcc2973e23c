import type { Client } from "discord.js";
import type { Follow, Target, Trouble } from "../../following/follow.js";
import { phrasesFor } from "../../locales/phrases-for.js";
import type { Face } from "../bot.js";
import type { InFlight } from "../gateway/in-flight.js";
import { sentence } from "../rendering/payload.js";
import { withMention } from "../rendering/with-mention.js";
import { channelOf, posted, sendNotice, type SendingTo } from "./send-notice.js";

/** How often it is looked whether there is something to be sent. Milliseconds. */
const every = 15_000;

/** Sends all that is due, one message after the other. */
export async function deliver(client: SendingTo, face: Face, now: () => number): Promise<void> {
  const { answering } = face;
  if (answering.reading() !== undefined) return;
  for (const notice of await answering.dueNotices(now())) {
    const { dispatch, target } = notice;
    const sent = await sendNotice(notice, client, face);
    if (sent.kind === "sent") {
      await answering.noticeSent(dispatch, now());
      face.log.info({ dispatch, target, findings: notice.answer.findings.length }, "what is followed was sent");
    } else if (sent.kind === "failed") {
      const { follows } = await answering.noticeFailed({ dispatch, target, trouble: sent.trouble }, now());
      await told(follows, { target, trouble: sent.trouble }, client, face);
    }
  }
}

/** Tells those who follow something in a channel that nothing can be sent there; each once. */
async function told(
  follows: readonly Follow[],
  { target, trouble }: { readonly target: Target; readonly trouble: Trouble },
  client: SendingTo,
  face: Face,
): Promise<void> {
  if (target.kind !== "channel") return;
  for (const by of new Set(follows.map((follow) => follow.by))) {
    const own = follows.filter((follow) => follow.by === by);
    const [first] = own;
    if (first === undefined) continue;
    const phrases = phrasesFor(first.locale);
    const labels = own.map(({ kind, what }) => phrases.follow.label[kind](what)).join("; ");
    const reader = { id: `${first.id}`, userId: by, roleIds: [], locale: first.locale, phrases };
    const named = `<#${target.id}>`;
    const payload = withMention(sentence(phrases.follow[trouble](named, labels), { reader, face }), named);
    try {
      const channel = await channelOf({ kind: "person", id: by }, client);
      await posted(payload, { channel, nonce: `ft-${target.id}` }, client);
    } catch (error) {
      // Who takes no direct messages finds it in /following.
      face.log.warn({ target, trouble, err: error }, "nobody could be told that a channel cannot be written to");
    }
  }
}

/** Looks again and again, never twice at once. */
export function delivering(
  client: Client,
  faces: readonly [Face, ...Face[]],
  { work, isLeaving }: { readonly work: InFlight; readonly isLeaving: () => boolean },
): NodeJS.Timeout {
  let isBusy = false;
  return setInterval(() => {
    if (isBusy || isLeaving() || !client.isReady()) return;
    isBusy = true;
    work.begin(async () => {
      try {
        for (const face of faces) await deliver(client, face, Date.now);
      } catch (error) {
        faces[0].log.error({ err: error }, "what is followed could not be sent");
      } finally {
        isBusy = false;
      }
    });
  }, every).unref();
}
