import { MessageFlags, type APIMessageTopLevelComponent } from "discord.js";
import { alternativesTo } from "../../answering/routing/route.js";
import { fileName } from "../../answering/findings/citation.js";
import type { Answer, Asked, Offer } from "../../model/answer.js";
import type { Face } from "../bot.js";
import { faceWords } from "../../locales/command-names.js";
import { messageOf } from "./message.js";
import { moreOffered } from "./more-offered.js";
import type { Reader } from "../user.js";
import { utf8, type SentFile, type View } from "./view.js";

/** A message in the form that discord.js sends; it stands for replies, edits and follow-ups alike. */
export interface Payload {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: APIMessageTopLevelComponent[];
  readonly files: { readonly attachment: Buffer; readonly name: string }[];
  /** An edit keeps no file of the page before. */
  readonly attachments: [];
}

/** Nobody has asked: there is nothing that a button could ask again. */
export const nothingAsked: Asked = { command: "", input: {} };

/** What was asked and which page of the answer is shown. */
export interface Showing {
  readonly asked: Asked;
  /** The plain question that was understood as `asked`. */
  readonly question?: string | undefined;
  readonly page?: number;
  /** Of an answer to a message: Discord does not keep who asked. */
  readonly askedBy?: string | undefined;
  /** Whether only the asker sees it: then he may share it. */
  readonly isPrivate?: boolean;
  /** The keepers see it, who may correct what is wrong. */
  readonly isForKeepers?: boolean;
  /** The answer is shown to whoever presses a button, and to him alone. */
  readonly isHidden?: boolean;
  /** Of an answer that was shared: by whom. */
  readonly sharedBy?: string | undefined;
}

/** "/who-said", as the reader's own Discord calls it. */
const called = (command: string, locale: string): string => `/${faceWords[locale]?.commands[command]?.name ?? command}`;

/** The options that hold a name, which somebody may have written otherwise. */
const named = ["speaker", "people", "name", "source"] as const;
const mostMeant = 3;

/** "Did you mean …" as buttons, where it is plain which option was meant. */
function meantBy(answer: Answer, { command, input }: Asked): readonly Offer[] {
  if (answer.kind !== "nothing-found") return [];
  const options = Object.keys(input);
  const option = options.find((key) => input[key] === answer.asked) ?? named.find((key) => options.includes(key));
  if (option === undefined) return [];
  return answer.didYouMean
    .slice(0, mostMeant)
    .map((name) => ({ label: name, command, input: { ...input, [option]: name } }));
}

function alternatives(
  { asked, question }: Showing,
  offers: readonly Offer[],
  { reader, face: { commands } }: { reader: Reader; face: Face },
): readonly Offer[] {
  if (question === undefined) return [];
  return alternativesTo(asked, question)
    .filter((other) => !offers.some((offer) => offer.command === other.command))
    .filter(({ command, input }) => commands.find(({ name }) => name === command)?.input.safeParse(input).success)
    .map((other) => ({ ...other, label: called(other.command, reader.locale) }));
}

/** The file that was asked for; the article beside its lines, where the archive's keeper has named no place to open it on the web. */
async function articleBeside(answer: Answer, { answering, sourceUrl }: Face): Promise<SentFile | undefined> {
  if (answer.kind === "found" && answer.file !== undefined)
    return { name: answer.file.name, bytes: utf8(answer.file.text) };
  if (sourceUrl !== undefined || answer.kind !== "found" || answer.lines === undefined) return undefined;
  const { file } = answer.findings[0].citation;
  const text = await answering.article(file);
  if (text === undefined) return undefined;
  // Discord changes other characters in the name of a file, and a message that shows it must use the same name.
  const name = fileName(file)
    .replace(/[^A-Za-z0-9._-]+/gu, "_")
    .slice(-80);
  return { name: name.endsWith(".txt") ? name : `${name}.txt`, bytes: utf8(text) };
}

/** The picture of an answer's first page. */
async function drawn(answer: Answer, { page = 0 }: Showing, { answering }: Face): Promise<Uint8Array | undefined> {
  return answer.kind === "found" && answer.picture !== undefined && page === 0
    ? answering.png(answer.picture.svg)
    : undefined;
}

/** A report that names commands, /help, names them as the reader's own Discord does. */
function inOwnLanguage(answer: Answer, { locale }: Reader, { commands, commandIds }: Face): Answer {
  if (answer.kind !== "done") return answer;
  const rows = answer.report.map((row) => {
    const command = commands.find(({ name }) => row.label === `/${name}`);
    if (command === undefined) return row;
    const id = commandIds.get(command.name);
    return {
      ...row,
      label: called(command.name, locale),
      ...(id !== undefined && { mention: `</${command.name}:${id}>` }),
    };
  });
  return { ...answer, report: rows };
}

interface At {
  readonly reader: Reader;
  readonly face: Face;
}

/** An answer as a message in the reader's language. */
export async function payloadOf(answer: Answer, showing: Showing, at: At): Promise<Payload> {
  const [file, png] = await Promise.all([articleBeside(answer, at.face), drawn(answer, showing, at.face)]);
  return payloadWith(answer, showing, { ...at, file, png });
}

/** What the menu below the answer offers; nothing to keepers who look at a fault, and nothing below what nobody asked. */
function moreOf(answer: Answer, { asked, isPrivate, isForKeepers }: Showing, { reader, face }: At) {
  const command = face.commands.find(({ name }) => name === asked.command);
  if (command === undefined || isForKeepers === true) return undefined;
  return moreOffered(answer, { asked, command, canThread: isPrivate !== true && reader.mayThread === true });
}

/** What was shared or turned to another page would be done a second time. */
const changesArchive = ({ command }: Asked, { commands }: Face): boolean =>
  commands.find(({ name }) => name === command)?.forKeepers === true;

function payloadWith(
  answer: Answer,
  showing: Showing,
  { reader, face, file, png }: At & Pick<View, "file" | "png">,
): Payload {
  const { asked, question } = showing;
  const offers = answer.kind === "refused" ? [] : [...meantBy(answer, asked), ...(answer.offers ?? [])];
  const shown = inOwnLanguage(answer, reader, face);
  const understood =
    (question === undefined && asked.completed === undefined) || showing.isHidden === true || shown.kind === "refused"
      ? shown
      : { ...shown, understoodAs: { ...asked, command: called(asked.command, reader.locale).slice(1) } };
  const view: View = {
    phrases: reader.phrases,
    sourceUrl: face.sourceUrl,
    asked: asked === nothingAsked ? undefined : asked,
    question,
    askedBy: showing.askedBy,
    canShow: showing.isHidden === true,
    canShare: showing.isPrivate === true && answer.kind !== "refused" && !changesArchive(asked, face),
    sharedBy: showing.sharedBy,
    isForKeepers: showing.isForKeepers === true,
    page: showing.page ?? 0,
    more: moreOf(answer, showing, { reader, face }),
    alternatives:
      answer.kind === "refused" || showing.isHidden === true ? [] : alternatives(showing, offers, { reader, face }),
    offers,
    file,
    png,
  };
  const { components, files } = messageOf(understood, view);
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [...components],
    files: files.map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) })),
    attachments: [],
  };
}

/** In place of an answer that all would see: a button that shows it to whoever presses. A reply cannot be for one person alone. */
export function privately(showing: Showing, { reader, face }: At): Payload {
  const { discord } = reader.phrases;
  const answer: Answer = { kind: "done", heading: discord.privateHere, report: [] };
  return payloadWith(answer, { ...showing, isHidden: true }, { reader, face, file: undefined, png: undefined });
}

/** A file with a line that says what it is. */
export const fileAlone = (heading: string, file: SentFile, at: At): Payload =>
  payloadWith({ kind: "done", heading, report: [] }, { asked: nothingAsked }, { ...at, file, png: undefined });

/** A sentence of ours as a message. */
export const sentence = (reason: string, at: { reader: Reader; face: Face }): Payload =>
  payloadWith({ kind: "refused", reason }, { asked: nothingAsked }, at);
