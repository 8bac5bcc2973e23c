import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import type { Log } from "./log.js";

interface Deferrable {
  readonly id: string;
  deferred: boolean;
}

/**
 * Sends an acknowledgement. One whose reply was lost on the way is refused as a second one, so the answer still goes out as an
 * edit. One that comes too late leaves nothing to answer to: that is logged, and false comes back.
 */
export async function acknowledged(interaction: Deferrable, send: () => Promise<unknown>, log: Log): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
      log.warn({ id: interaction.id, code: error.code }, "acknowledged already; the answer goes out as an edit");
      interaction.deferred = true;
      return true;
    }
    if (error.code === RESTJSONErrorCodes.UnknownInteraction) {
      log.warn({ id: interaction.id, code: error.code }, "acknowledged too late; nothing can be answered");
      return false;
    }
    throw error;
  }
}
