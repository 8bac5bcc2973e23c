import type { Client } from "discord.js";
import { phrasesFor } from "../../locales/phrases-for.js";
import type { Face } from "../bot.js";
import { posted } from "../following/send-notice.js";
import { sentence } from "../rendering/payload.js";

const every = 60_000;
/** Looks in a row. */
const enough = 2;

/** Where the keepers hear of their archive. */
const channelOf = ({ keepersChannel, auditChannel }: Face): string | undefined => keepersChannel ?? auditChannel;

/**
 * Looks whether the articles are still what was read, and tells the keepers' channel when two looks have found that they are not: once,
 * until they have been again. One look alone may have met a file that is being replaced. The time is in the nonce, so that what is sent
 * twice arrives once.
 */
export function watchArticles(face: Face, { rest }: Pick<Client, "rest">): (now: number) => Promise<void> {
  let found = 0;
  return async (now) => {
    const channel = channelOf(face);
    if (channel === undefined || face.answering.reading() !== undefined) return;
    const { gone, of } = await face.answering.filesLookedAt();
    found = gone === 0 ? 0 : found + 1;
    if (found !== enough) return;
    const phrases = phrasesFor(face.locale);
    const reader = { id: `gone-${now}`, userId: "", roleIds: [], locale: face.locale, phrases };
    const payload = sentence(phrases.status.goneFiles(gone, of), { reader, face });
    try {
      await posted(payload, { channel, nonce: `gone-${now}` }, { rest });
    } catch (error) {
      face.log.warn({ channel, err: error }, "the keepers could not be told that articles are gone");
    }
  };
}

/** Watches the articles of every archive while the bot is connected. */
export function watchingArticles(client: Client, faces: readonly Face[]): NodeJS.Timeout {
  const watches = faces.map((face) => watchArticles(face, client));
  const look = async () => {
    for (const watch of watches) await watch(Date.now());
  };
  return setInterval(() => {
    // What answers has died: that is told where it is waited for.
    if (client.isReady()) void look().catch(() => {});
  }, every).unref();
}
