import { MessageFlags, type ButtonInteraction, type StringSelectMenuInteraction } from "discord.js";
import { markdownOf } from "../../answering/export/markdown.js";
import type { Face } from "../bot.js";
import { questionFormFor } from "../forms/open-question-form.js";
import { sentWithFiles } from "../messages/reply.js";
import type { ButtonState } from "../rendering/button-state.js";
import type { More } from "../rendering/more-menu.js";
import { fileAlone, nothingAsked, payloadOf, sentence } from "../rendering/payload.js";
import { utf8 } from "../rendering/view.js";
import { threadOpened } from "../threads/open-thread.js";
import type { Reader } from "../user.js";
import { acknowledged } from "./acknowledge.js";
import { answerInDiscord } from "./answer.js";

/** What is done with an answer, and shows no other one. */
interface Act {
  readonly does: "form" | "thread" | "document";
}

export const isAct = (more: More): more is More & Act =>
  more.does === "form" || more.does === "thread" || more.does === "document";

interface At {
  readonly kept: ButtonState;
  readonly reader: Reader;
  readonly face: Face;
}

type Pressing = ButtonInteraction | StringSelectMenuInteraction;

/** Opens a form or a thread, or makes a file; what is told of it is for whoever chose it alone. */
export async function acted(interaction: Pressing, { does }: Act, { kept, ...at }: At): Promise<void> {
  const { reader, face } = at;
  if (does === "form") {
    const form = await questionFormFor(kept.asked, at);
    const open = () =>
      form === undefined
        ? interaction.reply({ ...alone(reader.phrases.discord.otherVersion, at) })
        : interaction.showModal(form);
    return void (await acknowledged(interaction, open, face.log));
  }
  const defer = () => interaction.deferReply({ flags: MessageFlags.Ephemeral });
  if (!(await acknowledged(interaction, defer, face.log))) return;
  if (does === "thread") {
    const told = await threadOpened(interaction.message, kept, { ...at, rest: interaction.client.rest });
    await interaction.editReply(told);
    return;
  }
  const answer = await answerInDiscord(kept.asked, reader, { face });
  const payload =
    answer.kind === "refused"
      ? await payloadOf(answer, { asked: nothingAsked }, at)
      : fileAlone(
          reader.phrases.discord.document,
          { name: "answer.md", bytes: utf8(markdownOf(answer, reader.phrases)) },
          at,
        );
  await sentWithFiles(payload, reader.phrases.discord.withoutFiles, (sent) => interaction.editReply(sent));
}

function alone(words: string, at: { readonly reader: Reader; readonly face: Face }) {
  const payload = sentence(words, at);
  return { ...payload, flags: payload.flags | MessageFlags.Ephemeral };
}
