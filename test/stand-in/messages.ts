import type { Heard, SentFile } from "./http.js";
import { botUser } from "./people.js";

/** A component of a message, as loosely as it travels. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly content?: string;
  readonly disabled?: boolean;
  readonly style?: number;
  readonly url?: string;
  readonly accent_color?: number;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly file?: { readonly url: string };
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
}

/** A message as Discord keeps it after the last edit. */
export interface KeptMessage {
  readonly id: string;
  readonly channelId: string;
  readonly flags: number;
  readonly content: string;
  readonly components: readonly Component[];
  readonly files: readonly SentFile[];
  readonly deleted: boolean;
  /** Still "Attest is thinking …". */
  readonly loading: boolean;
  readonly allowedMentions: unknown;
  readonly replyTo?: string;
  readonly askedBy?: string;
}

interface MessageBody {
  readonly content?: string;
  readonly flags?: number;
  readonly components?: readonly Component[];
  readonly attachments?: readonly unknown[];
  readonly allowed_mentions?: unknown;
  readonly message_reference?: { readonly message_id?: string };
}

export const aMessage = (id: string, channelId: string): KeptMessage => ({
  id,
  channelId,
  flags: 0,
  content: "",
  components: [],
  files: [],
  deleted: false,
  loading: false,
  allowedMentions: undefined,
});

/** The message after a create or an edit: what an edit does not name stays, and an edit keeps the message's privacy. */
export function withBody(message: KeptMessage, sent: unknown, files: Heard["files"]): KeptMessage {
  const body = (sent ?? {}) as MessageBody;
  return {
    ...message,
    loading: false,
    content: body.content ?? message.content,
    components: body.components ?? message.components,
    files: body.attachments !== undefined || files.length > 0 ? files : message.files,
    flags: message.flags | (body.flags ?? 0),
    ...("allowed_mentions" in body && { allowedMentions: body.allowed_mentions }),
    ...(body.message_reference?.message_id !== undefined && { replyTo: body.message_reference.message_id }),
  };
}

export const isPrivate = (message: KeptMessage): boolean => (message.flags & 64) !== 0;

/** Every component of a message, nested ones included, in the order in which they are shown. */
export function componentsOf(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...componentsOf(component.components ?? []),
    ...(component.accessory === undefined ? [] : [component.accessory]),
  ]);
}

/** All text that a reader sees in the message, one text display after another. */
export const textOf = (message: KeptMessage): string =>
  [message.content, ...componentsOf(message.components).map(({ content }) => content ?? "")]
    .filter((text) => text !== "")
    .join("\n");

/** The same as a reader sees it: without the backslashes that keep text from being markup. */
export const seenIn = (message: KeptMessage): string => textOf(message).replace(/\\([^0-9A-Za-z\s])/gu, "$1");

export const buttonsOf = (message: KeptMessage): Component[] =>
  componentsOf(message.components).filter(({ type }) => type === 2);

/** The message as the API sends it back. */
export const apiMessage = (message: KeptMessage): Record<string, unknown> => ({
  id: message.id,
  channel_id: message.channelId,
  type: 0,
  author: botUser,
  content: message.content,
  timestamp: "2025-01-01T00:00:00.000000+00:00",
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: message.files.map(({ name, bytes }, index) => ({
    id: String(BigInt(message.id) + BigInt(index + 1)),
    filename: name,
    size: bytes.length,
    url: `https://cdn.example/${name}`,
    proxy_url: `https://cdn.example/${name}`,
  })),
  embeds: [],
  pinned: false,
  flags: message.flags,
  components: message.components,
  ...(message.askedBy !== undefined && {
    interaction_metadata: {
      id: message.id,
      type: 2,
      user: { ...botUser, id: message.askedBy, bot: false },
      authorizing_integration_owners: {},
    },
  }),
});
