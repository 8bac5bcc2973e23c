import type { ModalSubmitInteraction } from "discord.js";
import { formatNamed } from "../../reading/formats/registry.js";
import { refusedAtOnce } from "../events/answer.js";
import type { Face } from "../bot.js";
import { refused, replied } from "../events/slash-command.js";
import { readerOf } from "../user.js";
import { fetchedAttachment, mostBytes } from "./fetch-attachment.js";
import { askedByForm } from "./form.js";
import { takenForForm, type WaitingFile } from "./waiting-files.js";

const megabyte = 1024 * 1024;

/** The bytes of what is to be added, or the sentence that says why there are none. */
async function bytesOf(file: WaitingFile, { apiUrl }: Face, add: Sentences): Promise<Uint8Array | string> {
  if (file.kind === "text") return new TextEncoder().encode(`${file.text}\n`);
  const largest = Math.min(formatNamed(file.name)?.largest ?? mostBytes, mostBytes);
  if (file.size > largest) return add.tooLarge(file.name, largest / megabyte);
  return (await fetchedAttachment(file, apiUrl)) ?? add.notFetched(file.name);
}

type Sentences = ReturnType<typeof readerOf>["phrases"]["add"];

/** A form that was sent: its file is fetched from Discord and put into the archive. */
export async function formSent(interaction: ModalSubmitInteraction, face: Face): Promise<void> {
  const reader = readerOf(interaction);
  const at = { reader, face };
  const sent = askedByForm(interaction, face.commands);
  const refusal =
    sent === undefined
      ? ({ kind: "refused", reason: reader.phrases.add.formGone } as const)
      : refusedAtOnce(sent.asked, reader, face);
  if (sent === undefined || refusal !== undefined)
    return refused(interaction, refusal ?? { kind: "refused", reason: "" }, at);
  const wanted = async () => {
    const file = takenForForm(sent.key);
    const bytes = file === undefined ? reader.phrases.add.formGone : await bytesOf(file, face, reader.phrases.add);
    if (file === undefined || typeof bytes === "string") return { kind: "refused", reason: String(bytes) } as const;
    return { asked: sent.asked, attached: { name: file.name, bytes } };
  };
  return replied(interaction, wanted, { ...at, isPrivate: face.isPrivate });
}
