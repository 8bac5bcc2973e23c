import { setTimeout as wait } from "node:timers/promises";
import type { APIModalInteractionResponseCallbackData } from "discord.js";
import type { Suggests } from "../../command.js";
import type { Asked } from "../../model/answer.js";
import type { OfferedChoice } from "../answering/answering.js";
import type { Face } from "../bot.js";
import type { Reader } from "../user.js";
import { formFields, questionForm } from "./question-form.js";

/** A form must be there in three seconds: what is offered in it may take so long, and else is written by hand. */
const longest = 1000;

/** What the archive offers for an option; nothing where it takes too long, or is still read. */
async function offeredFor(suggests: Suggests, { answering, log }: Face): Promise<readonly OfferedChoice[]> {
  if (answering.reading() !== undefined) return [];
  const late = wait<readonly OfferedChoice[]>(longest, [], { ref: false });
  try {
    return await Promise.race([answering.suggestions("", suggests), late]);
  } catch (error) {
    // A form without menus is a form all the same.
    log.warn({ err: error }, "a form without suggestions");
    return [];
  }
}

/** A command's form with what was given so far. Undefined where there is no such command. */
export async function questionFormFor(
  { command: name, input }: Asked,
  { reader, face }: { readonly reader: Reader; readonly face: Face },
): Promise<APIModalInteractionResponseCallbackData | undefined> {
  const command = face.commands.find((one) => one.name === name);
  if (command === undefined) return undefined;
  const wanted = new Set(formFields(command).flatMap(({ suggests, main }) => (main ? [] : (suggests ?? []))));
  const offered = new Map(
    await Promise.all([...wanted].map(async (suggests) => [suggests, await offeredFor(suggests, face)] as const)),
  );
  return questionForm(
    {
      command,
      input,
      isPrivate: face.isPrivate,
      offered: ({ suggests }) => (suggests === undefined ? [] : (offered.get(suggests) ?? [])),
    },
    reader,
  );
}
