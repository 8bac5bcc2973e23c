import { ComponentType, DiscordAPIError, RESTJSONErrorCodes, Routes, type Client } from "discord.js";
import type { APIComponentInContainer, APIMessageTopLevelComponent } from "discord.js";
import type { Payload } from "../rendering/payload.js";

const refusals: readonly (string | number)[] = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.RequestEntityTooLarge,
];

const isFile = ({ type }: APIComponentInContainer): boolean =>
  type === ComponentType.File || type === ComponentType.MediaGallery;

function textsAlone(components: readonly APIMessageTopLevelComponent[], note: string): APIMessageTopLevelComponent[] {
  return components.map((component) =>
    component.type === ComponentType.Container
      ? {
          ...component,
          components: [
            ...component.components.filter((inner) => !isFile(inner)),
            { type: ComponentType.TextDisplay, content: `-# ${note}` },
          ],
        }
      : component,
  );
}

/** Sends an answer; where Discord refuses its files, the texts go out without them, and say so. */
export async function sentWithFiles<Sent>(
  payload: Payload,
  note: string,
  send: (payload: Payload) => Promise<Sent>,
): Promise<Sent> {
  try {
    return await send(payload);
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && (refusals.includes(error.code) || error.status === 413);
    if (!isRefused || payload.files.length === 0) throw error;
    return send({ ...payload, files: [], components: textsAlone(payload.components, note) });
  }
}

/** A reply to a message, by its ids alone: the channel may be a thread that the client does not know. */
export async function replyTo(
  { id, channel_id: channelId }: { readonly id: string; readonly channel_id: string },
  { flags, components, files }: Payload,
  client: Client,
): Promise<void> {
  const body = {
    flags,
    components,
    attachments: files.map(({ name }, at) => ({ id: String(at), filename: name })),
    allowed_mentions: { parse: [], replied_user: false },
    // Discord takes a message with the same nonce only once, so it may be sent again.
    nonce: `re-${id}`,
    enforce_nonce: true,
  };
  const reference = { message_id: id, fail_if_not_exists: false };
  const send = (referring: { message_reference?: typeof reference }) =>
    client.rest.post(Routes.channelMessages(channelId), {
      body: { ...body, ...referring },
      files: files.map(({ name, attachment }) => ({ name, data: attachment })),
    });
  try {
    await send({ message_reference: reference });
  } catch (error) {
    // Without the permission to read what was written, an answer stands below the question and not at it.
    const isUnread =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
    if (!isUnread) throw error;
    await send({});
  }
}
