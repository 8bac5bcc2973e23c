import {
  ChannelType,
  GuildFeature,
  PermissionFlagsBits,
  type BaseInteraction,
  type GatewayMessageCreateDispatchData,
  type Guild,
} from "discord.js";
import type { Phrases } from "../locales/en/answers.js";
import { phrasesFor } from "../locales/phrases-for.js";

/** Who asks, and how the answer must speak. */
export interface Reader {
  /** The interaction or the message: what the log knows the question by. */
  readonly id: string;
  readonly userId: string;
  readonly roleIds: readonly string[];
  readonly locale: string;
  readonly phrases: Phrases;
  /** The channel that findings may be sent to later, and whether the reader may manage it. */
  readonly channel?: string | undefined;
  readonly mayManage?: boolean;
  /** Whether a thread may begin at an answer there: in a server's channel that is no thread itself. */
  readonly mayThread?: boolean;
}

const reader = (id: string, userId: string, roleIds: readonly string[], locale: string): Reader => ({
  id,
  userId,
  roleIds,
  locale,
  phrases: phrasesFor(locale),
});

/** A member of a server that the bot does not know comes as the bare data. */
function rolesOf(member: BaseInteraction["member"]): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** The languages of those who asked last, by their ids. An interaction tells its reader's language, a message does not. */
const locales = new Map<string, string>();
const mostLocales = 1000;

function remember(userId: string, locale: string): void {
  locales.delete(userId);
  locales.set(userId, locale);
  const [oldest] = locales.keys();
  if (locales.size > mostLocales && oldest !== undefined) locales.delete(oldest);
}

/** The kinds of channels in which a thread may begin at a message. */
const threaded: readonly (ChannelType | undefined)[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

export function readerOf({
  id,
  user,
  member,
  locale,
  guild,
  channel,
  channelId,
  memberPermissions,
}: BaseInteraction): Reader {
  remember(user.id, locale);
  // Where somebody has brought the bot along as his own, it may not write by itself.
  const isThere = guild !== null && channelId !== null;
  return {
    ...reader(id, user.id, rolesOf(member), locale),
    ...(isThere && { channel: channelId, mayThread: threaded.includes(channel?.type) }),
    mayManage: memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false,
  };
}

/** Only of a Community server does Discord know the language; of every other it says English. */
const languageOf = (guild: Guild | undefined): string | undefined =>
  guild?.features.includes(GuildFeature.Community) === true ? guild.preferredLocale : undefined;

/**
 * Who wrote a message, by the event: the library keeps no members, and would know no roles. A message does not tell its writer's
 * language: it is what an interaction told last, else the server's, else what the keeper has set.
 */
export const writerOf = (
  { id, author, member, channel_id: channelId }: GatewayMessageCreateDispatchData,
  guild: Guild | undefined,
  otherwise: string,
): Reader => ({
  ...reader(id, author.id, member?.roles ?? [], locales.get(author.id) ?? languageOf(guild) ?? otherwise),
  mayThread: threaded.includes(guild?.channels.cache.get(channelId)?.type),
});

/** The archive's keepers are named by the setting ADMIN_IDS, as users or as roles; outside servers nobody has roles. */
export const isKeeper = ({ userId, roleIds }: Reader, adminIds: readonly string[]): boolean =>
  [userId, ...roleIds].some((id) => adminIds.includes(id));
