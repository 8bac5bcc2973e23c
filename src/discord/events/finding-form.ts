import { MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { correctedFields } from "../../upkeep/correct.js";
import { faultKinds, type FaultKind, type FindingPlace } from "../../upkeep/fault.js";
import type { FaultKept } from "../../upkeep/report-fault.js";
import type { Answer } from "../../model/answer.js";
import { phrasesFor } from "../../locales/phrases-for.js";
import type { Face } from "../bot.js";
import { formSentBy } from "../forms/finding-forms.js";
import { posted } from "../following/send-notice.js";
import { sentWithFiles } from "../messages/reply.js";
import { nothingAsked, payloadOf, sentence } from "../rendering/payload.js";
import { isKeeper, readerOf, type Reader } from "../user.js";
import { acknowledged } from "./acknowledge.js";
import { overBudget } from "./answer.js";

interface At {
  readonly reader: Reader;
  readonly face: Face;
}

/** A form that somebody has filled in: a fault, or a keeper's correction. What comes of it is told to him alone. */
export async function findingFormSent(interaction: ModalSubmitInteraction, face: Face): Promise<void> {
  const reader = readerOf(interaction);
  const at = { reader, face };
  const sent = formSentBy(interaction.customId);
  const defer = () => interaction.deferReply({ flags: MessageFlags.Ephemeral });
  if (!(await acknowledged(interaction, defer, face.log))) return;
  const spent = overBudget(reader, face);
  const tell = async (words: string) => void (await interaction.editReply(sentence(words, at)));
  if (spent?.kind === "refused") return tell(spent.reason);
  if (sent === undefined) return tell(reader.phrases.discord.otherVersion);
  if (face.answering.reading() !== undefined) return tell(reader.phrases.discord.starting(0, 0));
  const told = sent.form === "fault" ? reported(interaction, sent.place, at) : corrected(interaction, sent.place, at);
  return tell(await told);
}

async function reported(interaction: ModalSubmitInteraction, place: FindingPlace, at: At): Promise<string> {
  const { reader, face } = at;
  const chosen = interaction.fields.getStringSelectValues("kind")[0];
  const kind = faultKinds.find((one) => one === chosen) ?? "other";
  const remark = interaction.fields.getTextInputValue("remark").trim();
  const given = { place, kind, remark, by: reader.userId, at: interaction.createdAt.toISOString() };
  const kept = await face.answering.reportFault(given, face.locale);
  if (kept === undefined) return reader.phrases.discord.gone;
  face.log.info({ id: reader.id, kind }, "a fault is reported");
  if (face.keepersChannel !== undefined)
    await shownToKeepers(interaction, { kept, kind, remark, channel: face.keepersChannel }, at);
  return reader.phrases.faults.thanks;
}

interface Told {
  readonly kept: FaultKept;
  readonly kind: FaultKind;
  readonly remark: string;
  readonly channel: string;
}

/** The finding as it is read, with buttons that correct it. A channel that cannot be written to loses nothing: the fault is in the file. */
async function shownToKeepers(
  interaction: ModalSubmitInteraction,
  { kept, kind, remark, channel }: Told,
  { reader, face }: At,
): Promise<void> {
  const phrases = phrasesFor(face.locale);
  const { finding } = kept;
  const said = remark === "" ? [] : [remark];
  const notes = [
    ...(finding.notes ?? []),
    phrases.faults.by(`${interaction.user.username} (${reader.userId})`),
    ...said,
  ];
  const heading = phrases.faults.told(phrases.faults.kinds[kind]);
  const answer: Answer = { kind: "found", heading, findings: [{ ...finding, notes }], more: 0 };
  const asKeeper = { ...reader, locale: face.locale, phrases };
  try {
    const payload = await payloadOf(answer, { asked: nothingAsked, isForKeepers: true }, { reader: asKeeper, face });
    await sentWithFiles(payload, phrases.discord.withoutFiles, (sent) =>
      posted(sent, { channel, nonce: `fr-${interaction.id}` }, interaction.client),
    );
  } catch (error) {
    face.log.warn({ id: reader.id, channel, err: error }, "the keepers' channel could not be told of a fault");
  }
}

async function corrected(interaction: ModalSubmitInteraction, place: FindingPlace, at: At): Promise<string> {
  const { reader, face } = at;
  const { faults, discord } = reader.phrases;
  if (!isKeeper(reader, face.adminIds)) return discord.notKeeper;
  const { fields } = interaction;
  const chosen = fields.fields.has("field") ? fields.getStringSelectValues("field")[0] : "speaker";
  const field = correctedFields.find((one) => one === chosen) ?? "speaker";
  const value = fields.getTextInputValue("value").trim();
  const kept = await face.answering.correct({ place, field, value });
  face.log.info({ id: reader.id, by: reader.userId, field, kept }, "a correction");
  const { correctSpeaker, correctDate } = phrasesFor(face.locale).discord;
  if (kept === "kept") face.audit?.(reader.userId, `“${field === "speaker" ? correctSpeaker : correctDate}”`);
  return { kept: faults.corrected, gone: discord.gone, "no-date": faults.noDate, "no-statement": faults.noStatement }[
    kept
  ];
}
