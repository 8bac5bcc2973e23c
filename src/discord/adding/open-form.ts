import type { ChatInputCommandInteraction, Interaction, MessageContextMenuCommandInteraction } from "discord.js";
import type { AnyCommand } from "../../command.js";
import { acknowledged } from "../events/acknowledge.js";
import { overBudget, refusedAtOnce } from "../events/answer.js";
import type { Face } from "../bot.js";
import { refused } from "../events/slash-command.js";
import { partsOfMessage, messageWords } from "../messages/message-words.js";
import { menusFor } from "../registration/context-menus.js";
import { fileOption } from "../registration/declarations.js";
import { readerOf } from "../user.js";
import { addForm } from "./form.js";
import { keepForForm, type WaitingFile } from "./waiting-files.js";

type Opening = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** The command that an interaction opens the form of, where it is one that comes with a file. */
function commandOf(interaction: Opening, { commands }: Face): AnyCommand | undefined {
  const menu = menusFor(commands).find(({ name }) => name === interaction.commandName);
  const name = interaction.isMessageContextMenuCommand() ? menu?.command : interaction.commandName;
  return commands.find((command) => command.name === name && command.takesFile === true);
}

export const opensForm = (interaction: Interaction, face: Face): interaction is Opening =>
  (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) &&
  commandOf(interaction, face) !== undefined;

/** The file of a slash command; of a message its first file, else its text. */
function fileOf(interaction: Opening): WaitingFile | undefined {
  if (interaction.isChatInputCommand()) {
    const file = interaction.options.getAttachment(fileOption);
    return file === null ? undefined : { kind: "attachment", name: file.name, size: file.size, url: file.url };
  }
  const message = partsOfMessage(interaction.targetMessage);
  const [attached] = [message, ...message.forwarded].flatMap(({ attachments }) => attachments);
  if (attached !== undefined)
    return { kind: "attachment", name: attached.filename, size: attached.size, url: attached.url };
  const text = messageWords(message);
  return text === "" ? undefined : { kind: "text", name: `message-${interaction.targetId}.md`, text };
}

/** Asks in a form what is known of a file, before it is fetched. */
export async function formOpened(interaction: Opening, face: Face): Promise<void> {
  const reader = readerOf(interaction);
  const at = { reader, face };
  const command = commandOf(interaction, face);
  if (command === undefined) return;
  const file = fileOf(interaction);
  const refusal =
    refusedAtOnce({ command: command.name, input: {} }, reader, face) ??
    overBudget(reader, face) ??
    (file === undefined ? ({ kind: "refused", reason: reader.phrases.add.nothingInIt } as const) : undefined);
  if (refusal !== undefined || file === undefined)
    return refused(interaction, refusal ?? { kind: "refused", reason: "" }, at);
  keepForForm(interaction.id, file);
  await acknowledged(interaction, () => interaction.showModal(addForm(command, interaction.id, reader)), face.log);
}
