import { MessageFlags, type ButtonInteraction, type StringSelectMenuInteraction } from "discord.js";
import type { Asked } from "../../model/answer.js";
import { acknowledged } from "./acknowledge.js";
import { answerInDiscord, overBudget } from "./answer.js";
import type { Face } from "../bot.js";
import { findingForm } from "../forms/finding-forms.js";
import { readerOf, type Reader } from "../user.js";
import { sentWithFiles } from "../messages/reply.js";
import { nothingAsked, payloadOf, sentence, type Showing } from "../rendering/payload.js";
import { idsIn, pressed, type ButtonState, type Parts, type Press, type Pressed } from "../rendering/button-state.js";
import { moreChosen, type More } from "../rendering/more-menu.js";
import { askedInstead } from "../rendering/more-offered.js";
import { acted, isAct } from "./more.js";

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
function turnedTo(press: Press, chosen: string | undefined): Press {
  const page = Number(chosen ?? 0);
  return press.does === "go" && Number.isInteger(page) ? { ...press, does: "page", at: page } : press;
}

/** What the menu below an answer narrows it to, widens it to, or opens of it. */
async function nextOf(
  more: More | undefined,
  kept: ButtonState,
  { answering, commands }: Face,
): Promise<Next | undefined> {
  const command = commands.find(({ name }) => name === kept.asked.command);
  if (more === undefined || command === undefined) return undefined;
  const file = "key" in more && answering.reading() === undefined ? await answering.fileWithKey(more.key) : undefined;
  const asked = askedInstead(more, { asked: kept.asked, command, file });
  if (asked === undefined) return undefined;
  return more.does === "open" || more.does === "cite"
    ? { showing: { asked }, inPlace: false }
    : { showing: { asked, question: kept.question, askedBy: kept.askedBy }, inPlace: true };
}

async function nextAfter(press: Press, kept: ButtonState | undefined, { answering }: Face): Promise<Next | undefined> {
  if (press.does === "source") {
    const file = answering.reading() === undefined ? await answering.fileWithKey(press.key ?? "") : undefined;
    const asked: Asked | undefined =
      file === undefined ? undefined : { command: "source", input: { name: file, line: press.line ?? 1 } };
    return asked && { showing: { asked }, inPlace: false };
  }
  if (kept === undefined) return undefined;
  const { asked, question, askedBy } = kept;
  if (press.does === "page") return { showing: { asked, question, askedBy, page: press.at }, inPlace: true };
  if (press.does === "show") return { showing: { asked, question, askedBy }, inPlace: false };
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
  const answer = await answerInDiscord(next.showing.asked, reader, { face });
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

/** What is no other page of an answer, and counts as a question. */
const anew: readonly Press["does"][] = ["offer", "switch", "more", "show"];

const nextBy = ({ press, kept }: Extract<Pressed, { kind: "pressed" }>, chosen: string | undefined, face: Face) =>
  press.does === "more"
    ? kept && nextOf(moreChosen(chosen ?? ""), kept, face)
    : nextAfter(turnedTo(press, chosen), kept, face);

/** A button of any of our messages, of today or from before a restart. */
export async function buttonPressed(interaction: Pressing, face: Face): Promise<void> {
  const reader = readerOf(interaction);
  const at = { reader, face };
  const meant = pressed(
    interaction.customId,
    idsIn(interaction.message.components.map((part) => part.toJSON() as Parts)),
  );
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const more = meant.kind === "pressed" && meant.press.does === "more" ? moreChosen(chosen ?? "") : undefined;
  if (meant.kind === "pressed" && meant.kept !== undefined && more !== undefined && isAct(more))
    return acted(interaction, more, { kept: meant.kept, ...at });
  const form = meant.kind === "pressed" ? findingForm(meant.press, reader, face) : undefined;
  if (form !== undefined) return void (await acknowledged(interaction, () => interaction.showModal(form), face.log));
  if (meant.kind === "pressed" && (meant.press.does === "speaker" || meant.press.does === "date"))
    return refused(interaction, reader.phrases.discord.notKeeper, at);
  const next = meant.kind === "pressed" ? await nextBy(meant, chosen, face) : undefined;
  const asksAnew = meant.kind === "pressed" && anew.includes(meant.press.does);
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
