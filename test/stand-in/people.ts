/** Invented people and places of the stand-in, in the shapes that Discord sends. */
export const applicationId = "100000000000000001";
export const guildId = "200000000000000001";
export const channelId = "300000000000000001";
export const dmChannelId = "300000000000000002";
export const groupChannelId = "300000000000000003";
export const keeperRoleId = "400000000000000001";
/** The role that the server has made for the bot. */
export const botRoleId = "400000000000000002";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles?: readonly string[];
  /** What the member may do in the channel, as Discord writes it. Manage Server is bit 5. */
  readonly permissions?: string;
}

export const reader: Person = { id: "500000000000000001", name: "reader", permissions: "2147483648" };
export const secondReader: Person = { id: "500000000000000002", name: "second", permissions: "2147483648" };
export const keeper: Person = { id: "500000000000000003", name: "keeper", permissions: "2147483680" };
export const keeperByRole: Person = {
  id: "500000000000000004",
  name: "role-keeper",
  roles: [keeperRoleId],
  permissions: "2147483680",
};
/** May manage the server, but is not on the list of keepers. */
export const manager: Person = { id: "500000000000000005", name: "manager", permissions: "2147483680" };

export const userOf = (person: Person) => ({
  id: person.id,
  username: person.name,
  discriminator: "0",
  global_name: person.name,
  avatar: null,
});

export const botUser = { id: applicationId, username: "Attest", discriminator: "0001", avatar: null, bot: true };

export const memberOf = (person: Person) => ({
  roles: person.roles ?? [],
  joined_at: "2024-01-01T00:00:00.000000+00:00",
  premium_since: null,
  pending: false,
  nick: null,
  avatar: null,
  deaf: false,
  mute: false,
  flags: 0,
  communication_disabled_until: null,
});

const guildChannel = {
  id: channelId,
  type: 0,
  guild_id: guildId,
  name: "news-desk",
  position: 0,
  permission_overwrites: [],
  nsfw: false,
  parent_id: null,
};

/** A thread of the bot's own, that began at a message in the server's channel. */
export const aThread = (id: string, parent: string) => ({
  id,
  type: 11,
  guild_id: guildId,
  parent_id: parent,
  owner_id: applicationId,
  name: "thread",
  message_count: 0,
  member_count: 1,
  rate_limit_per_user: 0,
  thread_metadata: {
    archived: false,
    auto_archive_duration: 1440,
    archive_timestamp: "2025-01-01T00:00:00.000000+00:00",
    locked: false,
  },
});

export const aGuild = {
  id: guildId,
  name: "The news desk",
  icon: null,
  owner_id: keeper.id,
  preferred_locale: "en-US",
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  features: [],
  mfa_level: 0,
  system_channel_flags: 0,
  nsfw_level: 0,
  premium_tier: 0,
  premium_progress_bar_enabled: false,
  joined_at: "2024-01-01T00:00:00.000000+00:00",
  large: false,
  member_count: 2,
  unavailable: false,
  roles: [
    { id: guildId, name: "@everyone", permissions: "2147483648", position: 0, color: 0, hoist: false, managed: false },
    { id: keeperRoleId, name: "keepers", permissions: "0", position: 1, color: 0, hoist: false, managed: false },
    {
      id: botRoleId,
      name: "Attest",
      permissions: "0",
      position: 2,
      color: 0,
      hoist: false,
      managed: true,
      tags: { bot_id: applicationId },
    },
  ],
  emojis: [],
  stickers: [],
  channels: [guildChannel],
  threads: [],
  members: [{ user: botUser, ...memberOf({ id: applicationId, name: "Attest" }) }],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};

/** A server that the bot is not in: somebody brought it along as his own. */
export const foreignGuildId = "200000000000000009";
const foreignChannelId = "300000000000000009";

/** The channel of direct messages with somebody. */
export const dmOf = (user: string): string => (user === reader.id ? dmChannelId : `7${user.slice(1)}`);

/** Where somebody asks: a server with the bot or without, a direct message with it, or a group of people. */
export type Place = "server" | "elsewhere" | "direct" | "group";

export const channelOf = (place: Place, person: Person): { readonly id: string } & Record<string, unknown> => {
  if (place === "server") return { ...guildChannel, permissions: person.permissions ?? "0" };
  if (place === "elsewhere")
    return { ...guildChannel, id: foreignChannelId, guild_id: foreignGuildId, permissions: person.permissions ?? "0" };
  if (place === "direct") return { id: dmChannelId, type: 1, recipients: [userOf(person)], last_message_id: null };
  return { id: groupChannelId, type: 3, recipients: [userOf(person)], last_message_id: null, owner_id: person.id };
};
