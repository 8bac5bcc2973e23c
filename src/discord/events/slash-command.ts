import {
  MessageFlags,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from "discord.js";
import { fieldsOf, type AnyCommand } from "../../command.js";
import { questionFormFor } from "../forms/open-question-form.js";
import type { Attached } from "../../answering/adding/add.js";
import { withoutMarkup } from "../../answering/check-quote/without-markup.js";
import type { Answer, Asked, Refused } from "../../model/answer.js";
import { acknowledged } from "./acknowledge.js";
import { answerInDiscord, overBudget, refusedAtOnce } from "./answer.js";
import { privateName } from "../registration/declarations.js";
import type { Face } from "../bot.js";
import { menuAsks } from "../registration/context-menus.js";
import { progressBy } from "./progress.js";
import { readerOf, type Reader } from "../user.js";
import { attachedTextOf, partsOfMessage, messageWords } from "../messages/message-words.js";
import { sentWithFiles } from "../messages/reply.js";
import { wordsSaid } from "../messages/words-said.js";
import { nothingAsked, payloadOf, sentence, type Payload, type Showing } from "../rendering/payload.js";

type Replying = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

const alone = (payload: Payload) => ({
  ...payload,
  flags: payload.flags | MessageFlags.Ephemeral,
});

const nothing: Showing = { asked: nothingAsked };

function inputOf(interaction: ChatInputCommandInteraction): { input: Asked["input"]; isPrivate: boolean | undefined } {
  const given = interaction.options.data.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const { [privateName]: isPrivate, ...input } = Object.fromEntries(given);
  return { input, isPrivate: typeof isPrivate === "boolean" ? isPrivate : undefined };
}

/** What is to be shown, found out after the acknowledgement; or why nothing is. */
type Wanted = () => Promise<(Showing & { readonly attached?: Attached }) | Refused>;

/** Acknowledges, answers, and shows the answer; a refusal is for the asker alone even where the answer would not be. */
export async function replied(
  interaction: Replying,
  wanted: Wanted,
  { face, reader, isPrivate }: { face: Face; reader: Reader; isPrivate: boolean },
): Promise<void> {
  const at = { reader, face };
  const defer = () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  if (!(await acknowledged(interaction, defer, face.log))) return;
  const progress = progressBy(
    (done, of) => interaction.editReply(sentence(reader.phrases.discord.reading(done, of), at)),
    () => performance.now(),
  );
  const found = await wanted();
  const isRefused = "kind" in found;
  const answer = isRefused
    ? found
    : await answerInDiscord(found.asked, reader, { face, progress: progress.told, attached: found.attached });
  await progress.settled();
  const payload = await payloadOf(answer, isRefused ? nothing : { ...found, isPrivate }, at);
  if (answer.kind !== "refused" || isPrivate) {
    await sentWithFiles(payload, reader.phrases.discord.withoutFiles, (sent) => interaction.editReply(sent));
    return;
  }
  await interaction.deleteReply();
  await interaction.followUp(alone(payload));
}

export async function refused(
  interaction: Replying,
  answer: Answer,
  at: { reader: Reader; face: Face },
): Promise<void> {
  const payload = await payloadOf(answer, nothing, at);
  await acknowledged(interaction, () => interaction.reply(alone(payload)), at.face.log);
}

/** Whether a command was given too little to answer: then a form asks for it. */
const wantsForm = ({ opensForm, input: shape }: AnyCommand, input: Asked["input"]): boolean =>
  opensForm === true &&
  (Object.keys(input).length === 0 || !fieldsOf(shape).every((field) => !field.required || field.name in input));

async function formOpenedFor(
  interaction: ChatInputCommandInteraction,
  asked: Asked,
  at: { readonly reader: Reader; readonly face: Face },
): Promise<void> {
  const form = await questionFormFor(asked, at);
  if (form !== undefined) await acknowledged(interaction, () => interaction.showModal(form), at.face.log);
}

/** A slash command. Without what it needs it opens a form. */
export async function commandAsked(interaction: ChatInputCommandInteraction, face: Face): Promise<void> {
  const reader = readerOf(interaction);
  const { input, isPrivate = face.isPrivate } = inputOf(interaction);
  const asked = { command: interaction.commandName, input };
  const command = face.commands.find(({ name }) => name === asked.command);
  if (command !== undefined && wantsForm(command, input)) return formOpenedFor(interaction, asked, { reader, face });
  const refusal = refusedAtOnce(asked, reader, face) ?? overBudget(reader, face);
  if (refusal !== undefined) return refused(interaction, refusal, { reader, face });
  return replied(interaction, () => Promise.resolve({ asked }), { face, reader, isPrivate });
}

/** What an entry of a menu asks about words, or why it does not. */
function askedAbout(menu: string, words: string, { reader, face }: { reader: Reader; face: Face }): Asked | Refused {
  const { discord } = reader.phrases;
  if (words === "") return { kind: "refused", reason: discord.noWords };
  const asked = menuAsks(menu, words, face.commands);
  if (asked === undefined) return { kind: "refused", reason: discord.otherVersion };
  if (asked.kind === "too-long") return { kind: "refused", reason: discord.messageTooLong(asked.most) };
  const refusal = refusedAtOnce(asked.asked, reader, face);
  return refusal?.kind === "refused" ? refusal : asked.asked;
}

/** An entry of a message's menu: a question like any other, with the message's words. */
export async function menuPicked(interaction: MessageContextMenuCommandInteraction, face: Face): Promise<void> {
  const reader = readerOf(interaction);
  const at = { reader, face };
  const message = partsOfMessage(interaction.targetMessage);
  const about = (words: string) => askedAbout(interaction.commandName, withoutMarkup(words), at);
  // A file is fetched after the acknowledgement.
  const atOnce =
    messageWords(message) !== "" || attachedTextOf(message) === undefined ? about(messageWords(message)) : undefined;
  const refusal = atOnce !== undefined && "kind" in atOnce ? atOnce : overBudget(reader, face);
  if (refusal !== undefined) return refused(interaction, refusal, at);
  const wanted = async () => {
    const asked = atOnce ?? about(await wordsSaid(message, face));
    return "kind" in asked ? asked : { asked };
  };
  return replied(interaction, wanted, { ...at, isPrivate: face.isPrivate });
}
