import { publishedContract, faultsOf } from "./contract.js";
import { acknowledge, aConversation, webhook, type Conversation } from "./conversations.js";
import { gateway, type Gateway } from "./gateway.js";
import { httpServer, type Heard, type NoReply, type Reply } from "./http.js";
import { idsFrom, interactionOf, optionsOf, type Circumstance, type OptionValue } from "./interaction.js";
import { logOf, type Log } from "./log.js";
import { aMessage, apiMessage, withBody, type KeptMessage } from "./messages.js";
import {
  aGuild,
  aThread,
  applicationId,
  botUser,
  channelOf,
  dmOf,
  guildId,
  reader,
  userOf,
  memberOf,
} from "./people.js";

export const standInToken = "MTAwMDAwMDAwMDAwMDAwMDAx.stand-in.not-a-secret";

interface FormField {
  readonly type: number;
  readonly custom_id: string;
}

/** What comes back of a field: of a menu what was chosen, of a box whether it is ticked, of a text what was written. */
function given({ type }: FormField, value: string) {
  if (type === 3) return { values: value === "" ? [] : [value] };
  return { value: type === 23 ? value === "true" : value };
}

/** A form as it is sent to be shown. */
interface Modal {
  readonly custom_id: string;
  readonly components: readonly { readonly type: number; readonly component: FormField }[];
}

/** A reply that the stand-in gives instead of its own, once or more often. */
interface Fault {
  readonly matches: (heard: Heard) => boolean;
  readonly reply: Reply | NoReply;
  times: number;
}

interface Registered {
  commands: unknown[];
  readonly inServers: Map<string, unknown[]>;
}

/** A loopback Discord: the HTTP API and the gateway, as far as one bot can tell. */
export interface StandIn {
  /** For DISCORD_API_URL. */
  readonly api: string;
  readonly heard: Log<Heard>;
  readonly gateway: Gateway;
  /** How many sessions Discord still allows today. */
  readonly limits: { sessions: number };
  /** Every rule of Discord's that a request broke, in words. */
  readonly faults: readonly string[];
  /** Messages in channels, with every edit: answers to direct messages and mentions. */
  readonly posted: Log<KeptMessage>;
  /** What everybody sees, and what single servers see besides. */
  readonly registered: Registered;
  type(command: string, options?: Readonly<Record<string, OptionValue>>, by?: Partial<Circumstance>): Conversation;
  complete(
    command: string,
    options: Readonly<Record<string, OptionValue>>,
    focused: string,
    by?: Partial<Circumstance>,
  ): Conversation;
  /** A command with a file, which lies where `addressOf` says unless it is said to lie elsewhere. */
  attach(command: string, file: { name: string; text: string; url?: string }, by?: Partial<Circumstance>): Conversation;
  /** Sends the form that a conversation was answered with; fields that are not named stay empty. */
  submit(form: Conversation, values?: Readonly<Record<string, string>>, by?: Partial<Circumstance>): Conversation;
  /** A command of a message's context menu. */
  pick(menu: string, on: string | Readonly<Record<string, unknown>>, by?: Partial<Circumstance>): Conversation;
  /** Presses a button by its custom_id, or chooses in a menu. */
  press(on: KeptMessage, customId: string, by?: Partial<Circumstance>, values?: readonly string[]): Conversation;
  /** Somebody writes a message, with more than a text where it is given; its id comes back. */
  write(text: string, by?: Partial<Circumstance>, more?: Readonly<Record<string, unknown>>): string;
  /** Files that people have attached: their addresses, by name. */
  readonly files: Map<string, string>;
  addressOf(file: string): string;
  /** Some minutes go by: a message that is sent again is another one. */
  forgetNonces(): void;
  fail(matches: (heard: Heard) => boolean, reply: Reply | NoReply, times?: number): void;
  stop(): Promise<void>;
}

/** What Discord lists unless it is asked for the other languages too. */
const withoutLanguages = (commands: readonly unknown[]): unknown =>
  JSON.parse(JSON.stringify(commands, (key, value: unknown) => (key.endsWith("_localizations") ? undefined : value)));

const unauthorized: Reply = { status: 401, body: { message: "401: Unauthorized", code: 0 } };

export interface StandInOptions {
  readonly heartbeatInterval?: number;
  readonly guilds?: readonly unknown[];
}

export async function startStandIn({
  heartbeatInterval = 41_250,
  guilds = [aGuild],
}: StandInOptions = {}): Promise<StandIn> {
  const published = await publishedContract();
  const heard = logOf<Heard>();
  const posted = logOf<KeptMessage>();
  const faults: string[] = [];
  const planned: Fault[] = [];
  const conversations = new Map<string, Conversation>();
  const channels = new Map<string, KeptMessage>();
  /** Discord keeps them for some minutes. */
  const nonces = new Map<string, KeptMessage>();
  const threads = new Set<string>();
  const limits = { sessions: 1000 };
  const files = new Map<string, string>();
  const registered: Registered = { commands: [], inServers: new Map() };
  const nextId = idsFrom(1_300_000_000_000_000_000n);

  function latest(channelId: string | undefined, most: number): Reply {
    const there = [...channels.values()].filter((message) => message.channelId === channelId);
    return { status: 200, body: there.toReversed().slice(0, most).map(apiMessage) };
  }
  function post(request: Heard, channelId: string): Reply {
    const { nonce, enforce_nonce: once } = (request.body ?? {}) as { nonce?: string; enforce_nonce?: boolean };
    const before = once === true ? nonces.get(`${channelId} ${nonce}`) : undefined;
    if (before !== undefined) return { status: 200, body: apiMessage(before) };
    const message = withBody(aMessage(nextId(), channelId), request.body, request.files);
    channels.set(message.id, message);
    if (nonce !== undefined) nonces.set(`${channelId} ${nonce}`, message);
    posted.add(message);
    return { status: 200, body: apiMessage(message) };
  }
  function edit(request: Heard, id: string): Reply {
    const before = channels.get(id);
    if (before === undefined) return { status: 404, body: { code: 10_008, message: "Unknown Message" } };
    const message = withBody(before, request.body, request.files);
    channels.set(id, message);
    posted.add(message);
    return { status: 200, body: apiMessage(message) };
  }

  /** A thread that begins at a message has the message's id; a message has one thread at most. */
  function openThread(parent: string, id: string, { name }: { name: string }): Reply {
    if (threads.has(id))
      return { status: 400, body: { code: 160_004, message: "A thread has already been created for this message" } };
    threads.add(id);
    const thread = { ...aThread(id, parent), name };
    socket.dispatch("THREAD_CREATE", { ...thread, newly_created: true });
    return { status: 201, body: thread };
  }

  /** Tried from top to bottom. */
  const routes: readonly (readonly [string, RegExp, (request: Heard, parts: readonly string[]) => Reply])[] = [
    [
      "GET",
      /^\/gateway\/bot$/,
      () => ({
        status: 200,
        body: {
          url: `ws://127.0.0.1:${port}`,
          shards: 1,
          session_start_limit: {
            total: 1000,
            remaining: limits.sessions,
            reset_after: limits.sessions > 0 ? 0 : 3_600_000,
            max_concurrency: 1,
          },
        },
      }),
    ],
    ["GET", /^\/users\/@me$/, () => ({ status: 200, body: botUser })],
    ["GET", /^\/(?:applications|oauth2\/applications)\/@me$/, () => ({ status: 200, body: { id: applicationId } })],
    [
      "GET",
      /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/,
      ({ query }, [guild]) => {
        const there = guild === undefined ? registered.commands : (registered.inServers.get(guild) ?? []);
        return { status: 200, body: query.get("with_localizations") === "true" ? there : withoutLanguages(there) };
      },
    ],
    [
      "PUT",
      /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/,
      (request, [guild]) => {
        // Discord sends back more than it was sent: ids, versions, and the defaults that were left out.
        const commands = (request.body as Record<string, unknown>[]).map((command) => ({
          id: nextId(),
          application_id: applicationId,
          version: nextId(),
          default_member_permissions: null,
          nsfw: false,
          ...(guild === undefined ? {} : { guild_id: guild }),
          ...command,
        }));
        if (guild === undefined) registered.commands = commands;
        else registered.inServers.set(guild, commands);
        return { status: 200, body: commands };
      },
    ],
    [
      "POST",
      /^\/interactions\/\d+\/([^/]+)\/callback$/,
      (request, [token = ""]) => acknowledge(conversations.get(token), request, nextId),
    ],
    [
      "",
      /^\/webhooks\/\d+\/([^/]+)(?:\/messages\/(?:@original|\d+))?$/,
      (request, [token = ""]) => webhook(conversations.get(token), request, nextId),
    ],
    ["POST", /^\/channels\/(\d+)\/typing$/, () => ({ status: 204 })],
    [
      "GET",
      /^\/channels\/(\d+)\/messages$/,
      ({ query }, [channel]) => {
        const before = BigInt(query.get("before") ?? "9223372036854775807");
        const all = [...channels.values()].filter(({ id, channelId }) => channelId === channel && BigInt(id) < before);
        return {
          status: 200,
          body: all
            .toReversed()
            .slice(0, Number(query.get("limit") ?? 50))
            .map(apiMessage),
        };
      },
    ],
    ["POST", /^\/channels\/(\d+)\/messages$/, (request, [channel = ""]) => post(request, channel)],
    ["GET", /^\/channels\/(\d+)\/messages$/, ({ query }, [channel]) => latest(channel, Number(query.get("limit")))],
    [
      "POST",
      /^\/users\/@me\/channels$/,
      ({ body }) => ({ status: 200, body: { id: dmOf((body as { recipient_id: string }).recipient_id), type: 1 } }),
    ],
    ["PATCH", /^\/channels\/\d+\/messages\/(\d+)$/, (request, [id = ""]) => edit(request, id)],
    [
      "POST",
      /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
      (request, [channel = "", id = ""]) => openThread(channel, id, request.body as { name: string }),
    ],
    [
      "GET",
      /^\/channels\/\d+\/messages\/(\d+)$/,
      (_, [id = ""]) => {
        const answers = [...conversations.values()].map(({ original }) => original);
        const message = channels.get(id) ?? answers.find((one) => one?.id === id);
        return message === undefined
          ? { status: 404, body: { code: 10_008, message: "Unknown Message" } }
          : { status: 200, body: apiMessage(message) };
      },
    ],
    ["GET", /^\/channels\/(\d+)$/, () => ({ status: 200, body: channelOf("direct", reader) })],
  ];

  function reply(request: Heard): Reply | NoReply {
    heard.add(request);
    faults.push(...faultsOf(request, published));
    const fault = planned.find((candidate) => candidate.times > 0 && candidate.matches(request));
    if (fault !== undefined) {
      fault.times -= 1;
      return fault.reply;
    }
    const file = /^\/attachments\/(.+)$/.exec(request.path);
    if (file !== null) return { status: 200, text: files.get(file[1] ?? "") ?? "" };
    const byToken = /^\/(?:interactions|webhooks)\//.test(request.path);
    if (!byToken && request.authorization !== `Bot ${standInToken}`) return unauthorized;
    if (byToken && request.authorization !== undefined) faults.push(`${request.path} carries the bot's token`);
    for (const [method, form, answer] of routes) {
      const match = method === "" || method === request.method ? form.exec(request.path) : null;
      if (match === null) continue;
      const answered = answer(request, match.slice(1));
      const lost = request.path.endsWith("/callback") && conversations.get(match[1] ?? "")?.losesAcknowledgement;
      return lost === true && answered.status < 300 ? "hang up" : answered;
    }
    return { status: 404, body: { message: `404: ${request.method} ${request.path}`, code: 0 } };
  }

  const { server, port } = await httpServer(reply);
  const socket = gateway(server, {
    token: standInToken,
    heartbeatInterval,
    ready: () => ({
      ready: {
        v: 10,
        user: botUser,
        guilds: [{ id: guildId, unavailable: true }],
        session_id: "stand-in",
        session_type: "normal",
        resume_gateway_url: `ws://127.0.0.1:${port}`,
        shard: [0, 1],
        application: { id: applicationId, flags: 0 },
      },
      guilds,
    }),
  });

  const asked = (by: Partial<Circumstance> = {}): Circumstance => ({
    by: reader,
    in: "server",
    locale: "en-US",
    ...by,
  });
  function interact(
    type: number,
    data: unknown,
    by: Partial<Circumstance> | undefined,
    on?: KeptMessage,
  ): Conversation {
    const circumstance = asked(by);
    const id = nextId();
    const token = `token-${id}`;
    const interaction = interactionOf({ id, token, type, data }, circumstance);
    const channelId = String(interaction["channel_id"]);
    const conversation = aConversation({ token, channelId, askedBy: circumstance.by.id, on });
    conversations.set(token, conversation);
    socket.dispatch("INTERACTION_CREATE", { ...interaction, ...(on !== undefined && { message: apiMessage(on) }) });
    return conversation;
  }

  return {
    api: `http://127.0.0.1:${port}/api`,
    heard,
    gateway: socket,
    faults,
    posted,
    registered,
    limits,
    type: (name, options = {}, by) => interact(2, { id: nextId(), name, type: 1, options: optionsOf(options) }, by),
    complete: (name, options, focused, by) =>
      interact(4, { id: nextId(), name, type: 1, options: optionsOf(options, focused) }, by),
    attach(name, { name: filename, text, url }, by) {
      files.set(filename, text);
      const id = nextId();
      const size = Buffer.byteLength(text);
      const address = url ?? `http://127.0.0.1:${port}/attachments/${filename}`;
      const attachment = { id, filename, size, url: address, proxy_url: address, ephemeral: true };
      const options = [{ name: "file", type: 11, value: id }];
      return interact(2, { id: nextId(), name, type: 1, options, resolved: { attachments: { [id]: attachment } } }, by);
    },
    submit({ acknowledgements }, values = {}, by) {
      const { custom_id, components } = (acknowledgements.items.at(-1)?.data ?? {}) as unknown as Modal;
      const sent = components.map(({ type, component }, at) => ({
        type,
        id: at + 1,
        component: { ...component, id: at + 10, ...given(component, values[component.custom_id] ?? "") },
      }));
      return interact(5, { custom_id, components: sent }, by);
    },
    pick(menu, on, by) {
      const id = nextId();
      const message = {
        ...apiMessage({ ...aMessage(id, channelOf("server", reader).id), content: typeof on === "string" ? on : "" }),
        ...(typeof on === "object" && on),
      };
      const resolved = { messages: { [id]: { ...message, author: userOf(reader) } } };
      return interact(2, { id: nextId(), name: menu, type: 3, target_id: id, resolved }, by);
    },
    press: (on, customId, by, values) =>
      interact(
        3,
        { custom_id: customId, component_type: values === undefined ? 2 : 3, ...(values && { values }) },
        by,
        on,
      ),
    files,
    addressOf: (file) => `http://127.0.0.1:${port}/attachments/${file}`,
    write(text, by, more = {}) {
      const { by: person, in: place } = asked(by);
      const id = nextId();
      const channel = channelOf(place, person);
      socket.dispatch("MESSAGE_CREATE", {
        ...apiMessage({ ...aMessage(id, channel.id), content: text }),
        author: userOf(person),
        channel_type: channel["type"],
        mentions: text.includes(`<@${applicationId}>`) ? [{ ...botUser, member: memberOf(reader) }] : [],
        ...(place === "server" && { guild_id: guildId, member: memberOf(person) }),
        ...more,
      });
      return id;
    },
    forgetNonces: () => nonces.clear(),
    fail: (matches, given, times = 1) => void planned.push({ matches, reply: given, times }),
    async stop() {
      socket.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
