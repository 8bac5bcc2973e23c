import {
  ComponentType,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type Message,
  type MessageSnapshot,
} from "discord.js";

/** What a message says in all the places where Discord lets one say something. */
export interface MessageParts {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly unknown[];
  readonly attachments: readonly Pick<APIAttachment, "filename" | "size" | "url">[];
  readonly poll?: { readonly question: string; readonly answers: readonly string[] } | undefined;
  /** Messages that were forwarded: their words stand nowhere else. */
  readonly forwarded: readonly MessageParts[];
}

type Data = Pick<APIMessage, "content" | "embeds" | "attachments"> &
  Partial<Pick<APIMessage, "components" | "poll" | "message_snapshots">>;

/** The parts of a message as an event brings it. */
export const partsOfData = ({
  content,
  embeds,
  attachments,
  components,
  poll,
  message_snapshots,
}: Data): MessageParts => ({
  content,
  embeds,
  attachments,
  components: components ?? [],
  poll: poll && {
    question: poll.question.text ?? "",
    answers: poll.answers.map(({ poll_media: media }) => media.text ?? ""),
  },
  // Of a forwarded message Discord sends these fields and no author.
  forwarded: (message_snapshots ?? []).map(({ message }) => partsOfData(message as Data)),
});

/** The parts of a message as the library made it of an interaction's. */
export const partsOfMessage = (message: Message | MessageSnapshot): MessageParts => ({
  content: message.content ?? "",
  embeds: message.embeds.map(({ data }) => data),
  attachments: message.attachments.map(({ name, size, url }) => ({ filename: name, size, url })),
  components: message.components.map((component): APIMessageTopLevelComponent => component.toJSON()),
  poll:
    (message.poll && {
      question: message.poll.question.text ?? "",
      answers: message.poll.answers.map(({ text }) => text ?? ""),
    }) ||
    undefined,
  forwarded: message.messageSnapshots?.map(partsOfMessage) ?? [],
});

const joined = (parts: readonly (string | undefined | null)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== null && part.trim() !== "")
    .join("\n")
    .trim();

const embedWords = ({ author, title, description, fields = [], footer }: APIEmbed): string =>
  joined([author?.name, title, description, ...fields.flatMap(({ name, value }) => [name, value]), footer?.text]);

interface Part {
  readonly type?: number;
  readonly content?: string;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
}

/** Every text of a message made of components, in the order in which they are shown. */
const displayedIn = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ type, content, components = [] }) => [
    ...(type === ComponentType.TextDisplay && content !== undefined ? [content] : []),
    ...displayedIn(components),
  ]);

/** A quotation of an answer of ours stands in a quotation block; the first one is what the answer shows first. */
function componentWords(components: readonly unknown[]): string {
  // Components travel as loosely typed data, and unknown ones come through whole.
  const texts = displayedIn(components as readonly Part[]);
  const cited = texts.find((text) => text.startsWith("> "));
  const block = cited === undefined ? undefined : /^(?:> (?!-# ).*(?:\n|$))+/u.exec(cited)?.[0];
  return block ?? joined(texts);
}

const pollWords = ({ poll }: MessageParts): string =>
  poll === undefined ? "" : joined([poll.question, ...poll.answers]);

/** A line that is only an address, of which Discord shows a preview: the words are in the preview. */
const isBareAddress = (content: string): boolean => /^(?:<?https?:\/\/\S+>?\s*)+$/u.test(content.trim());

/** What a message says: its own text, else what it forwards, what it is made of, its embeds, or its poll. */
export function messageWords(message: MessageParts): string {
  const { content, embeds, components, forwarded } = message;
  if (content.trim() !== "" && !(isBareAddress(content) && embeds.length > 0)) return content.trim();
  const others = [
    joined(forwarded.map(messageWords)),
    componentWords(components),
    joined(embeds.map(embedWords)),
    pollWords(message),
  ];
  return (others.find((words) => words !== "") ?? content).trim();
}

/** The text file that Discord makes of a long paste, or the first one that somebody attached. */
export const attachedTextOf = ({ attachments, forwarded }: MessageParts): { url: string; size: number } | undefined =>
  [...attachments, ...forwarded.flatMap((one) => one.attachments)].find(({ filename }) =>
    /\.(?:txt|md)$/iu.test(filename),
  );
