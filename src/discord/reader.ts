import type { BaseInteraction, Message } from "discord.js";
import type { Phrases } from "../answering/phrases/en.js";
import { phrasesFor } from "../answering/phrases/languages.js";

/** Who asks, and how the answer must speak. */
export interface Reader {
  /** The interaction or the message: what the log knows the question by. */
  readonly id: string;
  readonly userId: string;
  readonly roleIds: readonly string[];
  readonly locale: string;
  readonly phrases: Phrases;
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

export const readerOf = (interaction: BaseInteraction): Reader =>
  reader(interaction.id, interaction.user.id, rolesOf(interaction.member), interaction.locale);

/** A message does not say its writer's language; a server does. */
export const writerOf = (message: Message): Reader =>
  reader(
    message.id,
    message.author.id,
    [...(message.member?.roles.cache.keys() ?? [])],
    message.guild?.preferredLocale ?? "en-US",
  );

/** The archive's keepers are named by the setting ADMIN_IDS, as users or as roles; outside servers nobody has roles. */
export const isKeeper = ({ userId, roleIds }: Reader, adminIds: readonly string[]): boolean =>
  [userId, ...roleIds].some((id) => adminIds.includes(id));
