import { DiscordAPIError, RESTJSONErrorCodes, type AutocompleteInteraction } from "discord.js";
import type { OfferedChoice } from "../answering/answering.js";
import type { Face } from "../bot.js";
import { offeredFields } from "../registration/slash-options.js";

async function offered(
  interaction: AutocompleteInteraction,
  { commands, answering }: Face,
): Promise<readonly OfferedChoice[]> {
  const { name, value } = interaction.options.getFocused(true);
  const command = commands.find((one) => one.name === interaction.commandName);
  const suggests = command && offeredFields(command).find((field) => field.name === name)?.suggests;
  if (suggests === undefined || answering.reading() !== undefined) return [];
  return answering.suggestions(value, suggests);
}

/** Who types on gets the suggestions for what is typed then; and what was sent again may have arrived the first time. */
const settled: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
];

/** Answers while somebody types. Whatever goes wrong, there is an answer: an empty list says less than an error, and harms nobody. */
export async function suggested(interaction: AutocompleteInteraction, face: Face): Promise<void> {
  const { id } = interaction;
  let choices: readonly OfferedChoice[] = [];
  try {
    choices = await offered(interaction, face);
  } catch (error) {
    face.log.error({ id, err: error }, "no suggestions");
  }
  try {
    await interaction.respond(choices);
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || !settled.includes(error.code)) throw error;
    face.log.debug({ id }, "suggestions that nobody waits for any more");
  }
}
