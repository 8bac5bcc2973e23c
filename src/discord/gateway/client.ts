import { Client, GatewayIntentBits, Options, Partials, type RESTOptions } from "discord.js";
import { longestRequest, patientRequest, usualPatience } from "./patient-request.js";

const onlyItself = {
  maxSize: 0,
  keepOverLimit: (one: { id: string; client: Client }) => one.id === one.client.user?.id,
};

/** How Discord is spoken to: itself, or a proxy in front of it. */
export const restOptions = (apiUrl: string | undefined, patience = usualPatience): Partial<RESTOptions> => ({
  timeout: longestRequest,
  retries: 0,
  makeRequest: patientRequest(patience),
  // The library keeps a queue for each interaction's token; an hour of them, as it would, is tens of megabytes.
  handlerSweepInterval: 60_000,
  ...(apiUrl !== undefined && { api: apiUrl.replace(/\/+$/u, "") }),
});

export interface ClientOpening {
  readonly apiUrl: string | undefined;
  /** Whether the keeper has let the bot read what is written without its name: the one privileged intent that it can use. */
  readonly readsMessages: boolean;
  readonly patience?: typeof usualPatience;
}

/** A client that keeps what it needs and no more. */
export function openClient({ apiUrl, readsMessages, patience = usualPatience }: ClientOpening): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsMessages ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Without it, direct messages never arrive.
    partials: [Partials.Channel],
    // No answer pings anybody, whatever an article holds.
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      ThreadMemberManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      GuildInviteManager: 0,
      GuildBanManager: 0,
      AutoModerationRuleManager: 0,
      StageInstanceManager: 0,
      EntitlementManager: 0,
      UserManager: onlyItself,
      GuildMemberManager: onlyItself,
    }),
    rest: restOptions(apiUrl, patience),
  });
}
