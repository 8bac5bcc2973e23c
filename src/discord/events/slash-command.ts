import { MessageFlags, type ChatInputCommandInteraction, type MessageContextMenuCommandInteraction } from "discord.js";
import type { Answer, Asked } from "../../model/answer.js";
import { acknowledged } from "./acknowledge.js";
import { answered, overBudget, refusedAtOnce } from "./answer.js";
import { privateName } from "../registration/declarations.js";
import type { Face } from "../bot.js";
import { askedBy } from "../registration/context-menus.js";
import { progressBy } from "./progress.js";
import { readerOf, type Reader } from "../user.js";
import { payloadOf, sentence, type Payload, type Showing } from "../rendering/payload.js";

type Replying = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

const alone = (payload: Payload) => ({
  ...payload,
  flags: payload.flags | MessageFlags.Ephemeral,
});

function inputOf(interaction: ChatInputCommandInteraction): { input: Asked["input"]; isPrivate: boolean } {
  const given = interaction.options.data.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const { [privateName]: isPrivate, ...input } = Object.fromEntries(given);
  return { input, isPrivate: isPrivate === true };
}

/** Acknowledges, answers, and shows the answer; a refusal is for the asker alone even where the answer would not be. */
async function replied(
  interaction: Replying,
  showing: Showing,
  { face, reader, isPrivate }: { face: Face; reader: Reader; isPrivate: boolean },
): Promise<void> {
  const at = { reader, face };
  const defer = () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  if (!(await acknowledged(interaction, defer, face.log))) return;
  const progress = progressBy(
    (done, of) => interaction.editReply(sentence(reader.phrases.discord.reading(done, of), at)),
    () => performance.now(),
  );
  const answer = await answered(showing.asked, reader, { face, progress: progress.told });
  await progress.settled();
  const payload = await payloadOf(answer, showing, at);
  if (answer.kind !== "refused" || isPrivate) {
    await interaction.editReply(payload);
    return;
  }
  await interaction.deleteReply();
  await interaction.followUp(alone(payload));
}

async function refused(interaction: Replying, answer: Answer, at: { reader: Reader; face: Face }): Promise<void> {
  const payload = await payloadOf(answer, { asked: { command: "", input: {} } }, at);
  await acknowledged(interaction, () => interaction.reply(alone(payload)), at.face.log);
}

/** A slash command. */
export async function commandAsked(interaction: ChatInputCommandInteraction, face: Face): Promise<void> {
  const reader = readerOf(interaction);
  const { input, isPrivate } = inputOf(interaction);
  const asked = { command: interaction.commandName, input };
  const refusal = refusedAtOnce(asked, reader, face) ?? overBudget(reader, face);
  if (refusal !== undefined) return refused(interaction, refusal, { reader, face });
  return replied(interaction, { asked }, { face, reader, isPrivate });
}

/** What a message says: its text, or that of its embeds, in which other bots bring their news. */
function wordsOf({ content, embeds }: MessageContextMenuCommandInteraction["targetMessage"]): string {
  if (content.trim() !== "") return content.trim();
  return embeds
    .flatMap(({ title, description }) => [title, description])
    .filter((part) => part !== null)
    .join("\n")
    .trim();
}

/** An entry of a message's menu: a question like any other, with the message's words. */
export async function menuPicked(interaction: MessageContextMenuCommandInteraction, face: Face): Promise<void> {
  const reader = readerOf(interaction);
  const at = { reader, face };
  const words = wordsOf(interaction.targetMessage);
  const asked = askedBy(interaction.commandName, words, face.commands);
  if (words === "") return refused(interaction, { kind: "refused", reason: reader.phrases.discord.noWords }, at);
  const refusal =
    refusedAtOnce(asked ?? { command: interaction.commandName, input: {} }, reader, face) ?? overBudget(reader, face);
  if (asked === undefined || refusal !== undefined)
    return refused(interaction, refusal ?? { kind: "refused", reason: reader.phrases.discord.otherVersion }, at);
  return replied(interaction, { asked }, { ...at, isPrivate: false });
}
