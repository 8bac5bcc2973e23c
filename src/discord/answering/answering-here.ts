import { understood } from "../../answering/follow-up/understood.js";
import type { Desk } from "../../archive/archive-service.js";
import { answerTo, type AnyCommand } from "../../command.js";
import { phrasesFor } from "../../locales/phrases-for.js";
import { fileWithKey } from "../rendering/source-key.js";
import type { Answering } from "./answering.js";
import { turns } from "./fair-queue.js";
import { suggestions } from "./suggestions.js";

export interface Library {
  readonly desk: Desk;
  readonly commands: readonly AnyCommand[];
  readonly toPng: (svg: string) => Uint8Array;
}

/** Answers in this thread, one question in each turn of its event loop. */
export function answeringHere({ desk, commands, toPng }: Library): Answering {
  const turn = turns();
  return {
    reading: () => undefined,
    async answer({ asked, locale, today }, progress) {
      const command = commands.find(({ name }) => name === asked.command);
      const phrases = phrasesFor(locale);
      if (command === undefined) return { kind: "refused", reason: phrases.noSuchCommand(asked.command) };
      await turn();
      return answerTo(command, asked.input, { desk, commands, progress, phrases, today });
    },
    understood: (line, before) => understood(line, before, desk.archive),
    suggestions: (typed, suggests) => suggestions(typed, suggests, { archive: desk.archive, commands }),
    fileWithKey: async (key) =>
      fileWithKey(
        (await desk.archive.articles()).map(({ file }) => file),
        key,
      ),
    async article(file) {
      const [opened] = await desk.archive.openAll([file]);
      return opened?.kind === "open" ? opened.article.text : undefined;
    },
    png: (svg) => Promise.resolve(toPng(svg)),
    close: () => desk.close(),
  };
}
