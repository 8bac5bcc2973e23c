import type { Heard, Reply } from "./http.js";
import { logOf, type Log } from "./log.js";
import { aMessage, apiMessage, withBody, type KeptMessage } from "./messages.js";

/** The first answer to an interaction, and how long it took. */
export interface Acknowledgement {
  /** 4 message, 5 thinking, 6 thinking about an edit, 7 edit, 8 suggestions. */
  readonly type: number;
  readonly data: Readonly<Record<string, unknown>>;
  /** Milliseconds since the interaction was sent. */
  readonly after: number;
}

/** One interaction from the press of a key to the last edit. */
export interface Conversation {
  readonly token: string;
  readonly sentAt: number;
  readonly channelId: string;
  readonly askedBy: string;
  /** The message that a button stands on. */
  readonly on: KeptMessage | undefined;
  readonly acknowledgements: Log<Acknowledgement>;
  /** Every state of every message of the conversation, in order. */
  readonly states: Log<KeptMessage>;
  original: KeptMessage | undefined;
  /** Nothing is accepted any more: more than three seconds have passed. */
  expired: boolean;
  /** The acknowledgement is accepted, and the connection lost before the client hears of it. */
  losesAcknowledgement: boolean;
}

const failure = (status: number, code: number, message: string): Reply => ({ status, body: { code, message } });
const empty: Reply = { status: 204 };

function keep(conversation: Conversation, message: KeptMessage): KeptMessage {
  conversation.states.add(message);
  return message;
}

/** POST /interactions/ID/TOKEN/callback */
export function acknowledge(conversation: Conversation | undefined, heard: Heard, nextId: () => string): Reply {
  if (conversation === undefined || conversation.expired) return failure(404, 10_062, "Unknown interaction");
  if (conversation.acknowledgements.items.length > 0)
    return failure(400, 40_060, "Interaction has already been acknowledged.");
  const { type, data = {} } = heard.body as { type: number; data?: Record<string, unknown> };
  if (type === 4 || type === 5) {
    const fresh = { ...aMessage(nextId(), conversation.channelId), askedBy: conversation.askedBy };
    conversation.original =
      type === 4
        ? keep(conversation, withBody(fresh, data, heard.files))
        : { ...fresh, loading: true, flags: Number(data["flags"] ?? 0) };
  } else if (type === 6 || type === 7) {
    conversation.original = conversation.on;
    if (type === 7 && conversation.on !== undefined)
      conversation.original = keep(conversation, withBody(conversation.on, data, heard.files));
  }
  conversation.acknowledgements.add({ type, data, after: heard.at - conversation.sentAt });
  if (heard.query.get("with_response") !== "true") return empty;
  return {
    status: 200,
    body: {
      interaction: { id: nextId(), type: 2, response_message_loading: type === 5 },
      resource: { type, ...(conversation.original && { message: apiMessage(conversation.original) }) },
    },
  };
}

/** PATCH, GET and DELETE of /webhooks/APP/TOKEN/messages/@original, and POST of a follow-up. */
export function webhook(conversation: Conversation | undefined, heard: Heard, nextId: () => string): Reply {
  if (conversation === undefined) return failure(404, 10_015, "Unknown Webhook");
  if (heard.method === "POST") {
    const fresh = { ...aMessage(nextId(), conversation.channelId), askedBy: conversation.askedBy };
    return { status: 200, body: apiMessage(keep(conversation, withBody(fresh, heard.body, heard.files))) };
  }
  const { original } = conversation;
  if (original === undefined || original.deleted) return failure(404, 10_008, "Unknown Message");
  if (heard.method === "GET") return { status: 200, body: apiMessage(original) };
  if (heard.method === "DELETE") {
    conversation.original = keep(conversation, { ...original, deleted: true });
    return empty;
  }
  conversation.original = keep(conversation, withBody(original, heard.body, heard.files));
  return { status: 200, body: apiMessage(conversation.original) };
}

export const aConversation = (parts: Pick<Conversation, "token" | "channelId" | "askedBy" | "on">): Conversation => ({
  ...parts,
  sentAt: performance.now(),
  acknowledgements: logOf(),
  states: logOf(),
  original: undefined,
  expired: false,
  losesAcknowledgement: false,
});
