import { Events, MessageFlags, type Client, type Interaction } from "discord.js";
import { buttonPressed } from "./button-pressed.js";
import { commandAsked, menuPicked } from "./command-asked.js";
import type { Doing } from "./doing.js";
import type { Face } from "./face.js";
import { messageWritten } from "./message-written.js";
import { readerOf } from "./reader.js";
import { sentence } from "./shown.js";
import { suggested } from "./suggested.js";

async function interacted(interaction: Interaction, face: Face): Promise<void> {
  if (interaction.isAutocomplete()) return suggested(interaction, face);
  if (interaction.isChatInputCommand()) return commandAsked(interaction, face);
  if (interaction.isMessageContextMenuCommand()) return menuPicked(interaction, face);
  if (interaction.isButton()) return buttonPressed(interaction, face);
  face.log.warn({ id: interaction.id, type: interaction.type }, "an interaction that Attest does not have");
}

/** While the process leaves, nothing new is begun; who asks is told so. */
async function turnedAway(interaction: Interaction, face: Face): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.respond([]);
  if (!interaction.isRepliable()) return;
  const reader = readerOf(interaction);
  const payload = sentence(reader.phrases.discord.leaving, { reader, face });
  await interaction.reply({ ...payload, flags: payload.flags | MessageFlags.Ephemeral });
}

/** Leads everything that people do to its handler, and keeps count of what is being done. */
export function handled(
  client: Client,
  face: Face,
  { work, isLeaving }: { work: Doing; isLeaving: () => boolean },
): void {
  const guarded = (id: string, task: () => Promise<void>) =>
    work.begin(async () => {
      try {
        await task();
      } catch (error) {
        face.log.error({ id, err: error }, "could not be answered");
      }
    });
  client.on(Events.InteractionCreate, (interaction) =>
    guarded(interaction.id, () => (isLeaving() ? turnedAway : interacted)(interaction, face)),
  );
  client.on(Events.MessageCreate, (message) => {
    if (!isLeaving()) guarded(message.id, () => messageWritten(message, face));
  });
}
