import type { ModalSubmitInteraction } from "discord.js";
import type { Face } from "../bot.js";
import { overBudget, refusedAtOnce } from "../events/answer.js";
import { refused, replied } from "../events/slash-command.js";
import { readerOf } from "../user.js";
import { askedByQuestionForm } from "./question-form.js";

/** A question that was asked in a form: answered like one that was typed. */
export async function questionFormSent(interaction: ModalSubmitInteraction, face: Face): Promise<void> {
  const reader = readerOf(interaction);
  const at = { reader, face };
  const sent = askedByQuestionForm(interaction, face.commands);
  const refusal =
    sent === undefined
      ? ({ kind: "refused", reason: reader.phrases.discord.otherVersion } as const)
      : (refusedAtOnce(sent.asked, reader, face) ?? overBudget(reader, face));
  if (sent === undefined || refusal !== undefined)
    return refused(interaction, refusal ?? { kind: "refused", reason: "" }, at);
  return replied(interaction, () => Promise.resolve({ asked: sent.asked }), { ...at, isPrivate: sent.isPrivate });
}
