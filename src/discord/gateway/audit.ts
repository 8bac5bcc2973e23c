import { Routes, type Client } from "discord.js";
import { phrasesFor } from "../../locales/phrases-for.js";
import type { Log } from "./log.js";

export interface Auditing {
  readonly channel: string;
  readonly locale: string;
  readonly log: Log;
}

/** Tells a channel who has used what keepers may do: nobody is pinged, and nothing that was asked is in it. */
export function auditing(
  { channel, locale, log }: Auditing,
  { rest }: Pick<Client, "rest">,
): (userId: string, command: string) => void {
  const { discord } = phrasesFor(locale);
  return (userId, command) => {
    const body = { content: discord.used(`<@${userId}>`, command), allowed_mentions: { parse: [] } };
    rest.post(Routes.channelMessages(channel), { body }).catch((error: unknown) => {
      log.warn({ channel, err: error }, "the audit channel could not be told");
    });
  };
}
