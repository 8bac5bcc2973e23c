import type { Attached } from "../../answering/adding/add.js";
import { misfit } from "../../command.js";
import type { Answer, Asked } from "../../model/answer.js";
import type { Face } from "../bot.js";
import type { Asker } from "../../following/follow.js";
import { isKeeper, type Reader } from "../user.js";

/** What can be told at once, without looking into the archive: that there is no such command, no permission, or bad input. */
export function refusedAtOnce({ command, input }: Asked, reader: Reader, face: Face): Answer | undefined {
  const asked = face.commands.find(({ name }) => name === command);
  const { phrases } = reader;
  if (asked === undefined) return { kind: "refused", reason: phrases.noSuchCommand(command) };
  if (asked.forKeepers === true && !isKeeper(reader, face.adminIds))
    return { kind: "refused", reason: phrases.discord.notKeeper };
  const reason = misfit(asked, input, phrases);
  return reason === undefined ? undefined : { kind: "refused", reason };
}

/** Whether the reader has a question left in this minute; the plain answer if not. */
export function overBudget({ userId, phrases }: Reader, face: Face): Answer | undefined {
  const allowance = face.fairUse(userId);
  return allowance.kind === "granted"
    ? undefined
    : { kind: "refused", reason: phrases.discord.tooMany(face.questionsPerMinute, allowance.seconds) };
}

/** Who asks, for what is sent later. The archive's keepers may have findings sent to any channel. */
function askerOf(reader: Reader, { adminIds, followChannel }: Face): Asker {
  const { userId, mayManage = false } = reader;
  const channel = reader.channel === undefined ? undefined : (followChannel ?? reader.channel);
  const manages = mayManage || isKeeper(reader, adminIds);
  return { user: userId, mayManage: manages, ...(channel !== undefined && { channel }) };
}

interface Asking {
  readonly face: Face;
  readonly progress?: (done: number, of: number) => void;
  readonly attached?: Attached | undefined;
}

/** Asks a command. A fault of ours becomes a sentence with a reference that is also in the log. */
export async function answerInDiscord(
  asked: Asked,
  reader: Reader,
  { face, attached, progress = () => {} }: Asking,
): Promise<Answer> {
  const { log, answering, commands, today, logQuestions } = face;
  const command = commands.find(({ name }) => name === asked.command);
  const refused = refusedAtOnce(asked, reader, face);
  if (refused !== undefined || command === undefined) return refused ?? { kind: "refused", reason: "" };
  const reading = answering.reading();
  if (reading !== undefined)
    return { kind: "refused", reason: reader.phrases.discord.starting(reading.done, reading.of) };
  const told = { id: reader.id, command: asked.command, ...(logQuestions && { input: asked.input }) };
  const began = performance.now();
  try {
    const answer = await answering.answer(
      {
        asked,
        locale: reader.locale,
        today: today(),
        asker: askerOf(reader, face),
        running: face.running(),
        ...(attached && { attached }),
      },
      progress,
    );
    const ms = performance.now() - began;
    face.observe?.(asked.command, answer.kind, ms);
    log.info({ ...told, kind: answer.kind, ms: Math.round(ms) }, "answered");
    if (command.forKeepers === true && answer.kind !== "refused") face.audit?.(reader.userId, `/${command.name}`);
    return answer;
  } catch (error) {
    const reference = reader.id.slice(-8);
    log.error({ ...told, reference, err: error }, "a fault of ours");
    return { kind: "refused", reason: reader.phrases.fault(reference) };
  }
}
