import { understood } from "../../answering/follow-up/understood.js";
import type { Desk } from "../../archive/archive-service.js";
import { answerTo, type AnyCommand } from "../../command.js";
import { phrasesFor } from "../../locales/phrases-for.js";
import { fileWithKey } from "../rendering/source-key.js";
import type { Answering } from "./answering.js";
import type { Following } from "../../following/following.js";
import { suggestions } from "./suggestions.js";

export interface Library {
  readonly desk: Desk;
  readonly commands: readonly AnyCommand[];
  readonly toPng: (svg: string) => Uint8Array;
  /** Absent where follows cannot be kept. */
  readonly following?: Following | undefined;
  /** Waits for its turn of the event loop. */
  readonly turn: () => Promise<void>;
}

/** Answers in this thread, one question in each turn of its event loop. */
export function answeringHere({ desk, commands, toPng, following, turn }: Library): Answering {
  return {
    reading: () => undefined,
    async answer({ asked, locale, today, asker, attached }, progress) {
      const command = commands.find(({ name }) => name === asked.command);
      const phrases = phrasesFor(locale);
      if (command === undefined) return { kind: "refused", reason: phrases.noSuchCommand(asked.command) };
      await turn();
      const follows = following && asker && { book: following.book, asker, today };
      return answerTo(command, asked.input, { desk, commands, progress, phrases, today, follows, attached });
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
    dueNotices: async (now) => (await following?.due(desk.archive, now)) ?? [],
    noticeSent: async (dispatch, now) => following?.sent(dispatch, now),
    noticeFailed: async ({ dispatch, ...why }, now) => following?.failed(dispatch, why, now) ?? { follows: [] },
    png: (svg) => Promise.resolve(toPng(svg)),
    async close() {
      following?.close();
      await desk.close();
    },
  };
}
