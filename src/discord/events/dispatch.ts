import {
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  MessageFlags,
  type Client,
  type GatewayMessageCreateDispatchData,
  type Interaction,
} from "discord.js";
import { findingFormSent } from "./finding-form.js";
import { buttonPressed } from "./button.js";
import { commandAsked, menuPicked } from "./slash-command.js";
import type { InFlight } from "../gateway/in-flight.js";
import type { Face } from "../bot.js";
import { messageWritten } from "./message.js";
import { readerOf } from "../user.js";
import { sentence } from "../rendering/payload.js";
import type { Faces } from "../faces.js";
import type { AskingPlace } from "../scope.js";
import { formSent } from "../adding/form-sent.js";
import { formOpened, opensForm } from "../adding/open-form.js";
import { formSentBy } from "../forms/finding-forms.js";
import { isQuestionForm } from "../forms/question-form.js";
import { questionFormSent } from "../forms/question-form-sent.js";
import { suggested } from "./autocomplete.js";

async function interacted(interaction: Interaction, faces: Faces): Promise<void> {
  const face = faces.at(askingOf(interaction));
  if (face === undefined) return sentAway(interaction, faces.first);
  if (interaction.isAutocomplete()) return suggested(interaction, face);
  if (opensForm(interaction, face)) return formOpened(interaction, face);
  if (interaction.isModalSubmit()) return sentForm(interaction.customId)(interaction, face);
  if (interaction.isChatInputCommand()) return commandAsked(interaction, face);
  if (interaction.isMessageContextMenuCommand()) return menuPicked(interaction, face);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return buttonPressed(interaction, face);
  face.log.warn({ id: interaction.id, type: interaction.type }, "an interaction that Attest does not have");
}

/** What a form that was sent is for. */
const sentForm = (customId: string) =>
  isQuestionForm(customId) ? questionFormSent : formSentBy(customId) === undefined ? formSent : findingFormSent;

/** Where somebody asks. In a thread its channel counts too. */
function askingOf({ guildId, channelId, channel, user }: Interaction): AskingPlace {
  const parent = channel?.isThread() === true ? channel.parentId : null;
  const channels = [channelId, parent].filter((id) => id !== null);
  return { server: guildId ?? undefined, channels, user: user.id };
}

/** Tells the asker alone why nothing is answered. */
async function sentAway(interaction: Interaction, face: Face): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.respond([]);
  if (!interaction.isRepliable()) return;
  const reader = readerOf(interaction);
  const payload = sentence(reader.phrases.discord.notHere, { reader, face });
  await interaction.reply({ ...payload, flags: payload.flags | MessageFlags.Ephemeral });
}

/** While the process leaves, nothing new is begun; who asks is told so. */
async function turnedAway(interaction: Interaction, face: Face): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.respond([]);
  if (!interaction.isRepliable()) return;
  const reader = readerOf(interaction);
  const payload = sentence(reader.phrases.discord.leaving, { reader, face });
  await interaction.reply({ ...payload, flags: payload.flags | MessageFlags.Ephemeral });
}

/** How often the sentence below is tried, each time for a minute: nearly as long as Discord takes answers to a question. */
const apologies = 12;

/** The answer could not be sent; whoever waits for it is told so, and does not look at "thinking …" for ever. */
async function apologised(interaction: Interaction, face: Face): Promise<void> {
  if (!interaction.isRepliable() || !interaction.deferred) return;
  const reader = readerOf(interaction);
  const payload = sentence(reader.phrases.fault(reader.id.slice(-8)), { reader, face });
  for (let tries = 1; tries <= apologies; tries++) {
    try {
      await interaction.editReply(payload);
      return;
    } catch (error) {
      face.log.warn({ id: reader.id, tries, err: error }, "no apology");
      // What Discord refuses it refuses again.
      if (error instanceof DiscordAPIError) return;
    }
  }
}

/** Leads everything that people do to its handler, and keeps count of what is being done. */
export function handled(
  client: Client,
  faces: Faces,
  { work, isLeaving }: { work: InFlight; isLeaving: () => boolean },
): void {
  const failed = (id: string, error: unknown) =>
    faces.first.log.error({ id, reference: id.slice(-8), err: error }, "could not be answered");
  client.on(Events.InteractionCreate, (interaction) =>
    work.begin(async () => {
      try {
        await (isLeaving() ? turnedAway(interaction, faces.first) : interacted(interaction, faces));
      } catch (error) {
        failed(interaction.id, error);
        await apologised(interaction, faces.first);
      }
    }),
  );
  // The library drops messages of threads that it does not know, and the roles of their writers.
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (isLeaving() || !client.isReady()) return;
    work.begin(() => messageWritten(message, client, faces).catch((error: unknown) => failed(message.id, error)));
  });
}
