import { MessageFlags, type ButtonInteraction, type StringSelectMenuInteraction } from "discord.js";
import type { Asked } from "../../model/answer.js";
import { acknowledged } from "./acknowledge.js";
import { answered, overBudget } from "./answer.js";
import type { Face } from "../bot.js";
import { formFor } from "../forms/finding-forms.js";
import { readerOf, type Reader } from "../user.js";
import { sentWithFiles } from "../messages/reply.js";
import { nothingAsked, payloadOf, sentence, type Showing } from "../rendering/payload.js";
import { idsIn, pressed, type Kept, type Parts, type Press } from "../rendering/button-state.js";

/** A button, or a menu of ours. */
type Pressing = ButtonInteraction | StringSelectMenuInteraction;

/** What is shown after the press, and whether in place of the message or beside it. */
interface Next {
  readonly showing: Showing;
  readonly inPlace: boolean;
  /** For all to see, with the name of who shares it. */
  readonly isShared?: boolean;
}

/** A menu goes to the page that was chosen in it. */
const turnedTo = (press: Press, chosen: number | undefined): Press =>
  press.does === "go" && Number.isInteger(chosen) ? { ...press, does: "page", at: chosen ?? 0 } : press;

async function nextAfter(press: Press, kept: Kept | undefined, { answering }: Face): Promise<Next | undefined> {
  if (press.does === "source") {
    const file = answering.reading() === undefined ? await answering.fileWithKey(press.key ?? "") : undefined;
    const asked: Asked | undefined =
      file === undefined ? undefined : { command: "source", input: { name: file, line: press.line ?? 1 } };
    return asked && { showing: { asked }, inPlace: false };
  }
  if (kept === undefined) return undefined;
  const { asked, question, askedBy } = kept;
  if (press.does === "page") return { showing: { asked, question, askedBy, page: press.at }, inPlace: true };
  if (press.does === "share") return { showing: { asked, question, page: press.at }, inPlace: false, isShared: true };
  const other = kept.others[press.at];
  if (other === undefined) return undefined;
  return press.does === "switch"
    ? { showing: { asked: other, question, askedBy }, inPlace: true }
    : { showing: { asked: other }, inPlace: false };
}

/** Somebody else's answer stays as it is: whoever did not ask gets the page for himself. */
function isAskers({ message, user }: Pressing, { askedBy }: Showing): boolean {
  const asker = askedBy ?? message.interactionMetadata?.user.id;
  return asker === undefined || asker === user.id;
}

/** Acknowledges, asks again what the button's message was asked, and shows what the button stands for. */
async function shownAfter(interaction: Pressing, next: Next, { reader, face }: { reader: Reader; face: Face }) {
  const inPlace = next.inPlace && isAskers(interaction, next.showing);
  const acknowledge = () =>
    inPlace
      ? interaction.deferUpdate()
      : interaction.deferReply(next.isShared === true ? {} : { flags: MessageFlags.Ephemeral });
  if (!(await acknowledged(interaction, acknowledge, face.log))) return;
  const answer = await answered(next.showing.asked, reader, { face });
  const isPrivate = inPlace ? interaction.message.flags.has(MessageFlags.Ephemeral) : next.isShared !== true;
  const sharedBy = next.isShared === true ? reader.userId : undefined;
  const payload = await payloadOf(answer, { ...next.showing, isPrivate, sharedBy }, { reader, face });
  if (answer.kind === "refused" && inPlace)
    await interaction.followUp({ ...payload, flags: payload.flags | MessageFlags.Ephemeral });
  else await sentWithFiles(payload, reader.phrases.discord.withoutFiles, (sent) => interaction.editReply(sent));
}

async function refused(interaction: Pressing, why: string, at: { reader: Reader; face: Face }): Promise<void> {
  const payload = sentence(why, at);
  const reply = () => interaction.reply({ ...payload, flags: payload.flags | MessageFlags.Ephemeral });
  await acknowledged(interaction, reply, at.face.log);
}

/** A button of any of our messages, of today or from before a restart. */
export async function buttonPressed(interaction: Pressing, face: Face): Promise<void> {
  const reader = readerOf(interaction);
  const at = { reader, face };
  const meant = pressed(
    interaction.customId,
    idsIn(interaction.message.components.map((part) => part.toJSON() as Parts)),
  );
  const chosen = interaction.isStringSelectMenu() ? Number(interaction.values[0] ?? 0) : undefined;
  const form = meant.kind === "pressed" ? formFor(meant.press, reader, face) : undefined;
  if (form !== undefined) return void (await acknowledged(interaction, () => interaction.showModal(form), face.log));
  if (meant.kind === "pressed" && (meant.press.does === "speaker" || meant.press.does === "date"))
    return refused(interaction, reader.phrases.discord.notKeeper, at);
  const next = meant.kind === "pressed" ? await nextAfter(turnedTo(meant.press, chosen), meant.kept, face) : undefined;
  const asksAnew = meant.kind === "pressed" && (meant.press.does === "offer" || meant.press.does === "switch");
  const spent = asksAnew ? overBudget(reader, face) : undefined;
  if (next !== undefined && spent === undefined) return shownAfter(interaction, next, at);
  const { discord } = reader.phrases;
  const payload =
    spent === undefined
      ? sentence(meant.kind === "pressed" ? discord.gone : discord.otherVersion, at)
      : await payloadOf(spent, { asked: nothingAsked }, at);
  const reply = () => interaction.reply({ ...payload, flags: payload.flags | MessageFlags.Ephemeral });
  await acknowledged(interaction, reply, face.log);
}
