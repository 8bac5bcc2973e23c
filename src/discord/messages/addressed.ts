import { MessageType, type GatewayMessageCreateDispatchData } from "discord.js";
import { withoutMarkup } from "../../answering/check-quote/without-markup.js";
import { attachedTextOf, partsOfData, messageWords, type MessageParts } from "./message-words.js";

/** By what the bot is known where a message was written. */
export interface Names {
  readonly botId: string;
  /** The role that a server makes for the bot, with the same name. */
  readonly roleId?: string | undefined;
  /** In a thread of the bot's own, what is written to nobody is written to it. */
  readonly isOwnThread: boolean;
}

/** What a message wants of the bot. */
export type Addressed =
  | { readonly kind: "question"; readonly words: string }
  /** A message with somebody's words, to be checked. */
  | { readonly kind: "check"; readonly message: MessageParts }
  /** A message that Discord does not show to bots. */
  | { readonly kind: "unseen" }
  | { readonly kind: "role-mention" }
  | { readonly kind: "help" };

const holdsWords = (message: MessageParts): boolean =>
  messageWords(message) !== "" || attachedTextOf(message) !== undefined;

/**
 * What somebody wants of the bot: in a direct message, by its name or its role's, by a reply that pings it, or in a thread of its own.
 * Undefined where nobody spoke to it. Discord leaves the name out of the text of a reply that pings, and shows the text nevertheless.
 */
export function addressed(
  data: GatewayMessageCreateDispatchData,
  { botId, roleId, isOwnThread }: Names,
): Addressed | undefined {
  const {
    author,
    webhook_id: webhook,
    type,
    content,
    mentions,
    mention_roles: roles,
    referenced_message: before,
  } = data;
  if (author.bot === true || webhook !== undefined) return undefined;
  if (type !== MessageType.Default && type !== MessageType.Reply) return undefined;
  const byRole = roleId !== undefined && roles.includes(roleId);
  const isDirect = data.guild_id === undefined;
  const isMeant = isDirect || byRole || mentions.some(({ id }) => id === botId);
  const isToNobody = mentions.length + roles.length === 0 && !data.mention_everyone;
  const isAmongPeople = before !== undefined && before !== null && before.author.id !== botId;
  if (!isMeant && !(isOwnThread && isToNobody && !isAmongPeople && withoutMarkup(content) !== "")) return undefined;
  const names = new RegExp(`<@!?${botId}>${roleId === undefined ? "" : `|<@&${roleId}>`}`, "gu");
  const words = withoutMarkup(content.replace(names, " "));
  if (words !== "") return { kind: "question", words };
  const own = { ...partsOfData(data), content: content.replace(names, " ") };
  if (holdsWords(own)) return { kind: "check", message: own };
  if (byRole && content === "") return { kind: "role-mention" };
  if (before === undefined || before === null || before.author.id === botId) return { kind: "help" };
  const message = partsOfData(before);
  return holdsWords(message) ? { kind: "check", message } : { kind: "unseen" };
}
