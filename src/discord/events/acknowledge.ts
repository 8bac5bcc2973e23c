import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import type { Log } from "../gateway/log.js";

interface Deferrable {
  readonly id: string;
  deferred: boolean;
}

/**
 * Sends an acknowledgement; false where there is nothing left to answer to. One whose reply was lost on the way is sent again by the
 * client, and refused as a second one if the first had arrived: the answer still goes out then, as an edit.
 */
export async function acknowledged(interaction: Deferrable, send: () => Promise<unknown>, log: Log): Promise<boolean> {
  const { id } = interaction;
  try {
    await send();
    return true;
  } catch (error) {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    if (code === RESTJSONErrorCodes.UnknownInteraction) {
      log.warn({ id, code }, "acknowledged too late; nothing can be answered");
      return false;
    }
    if (code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
    log.warn({ id, code }, "acknowledged already; the answer goes out as an edit");
    interaction.deferred = true;
    return true;
  }
}
