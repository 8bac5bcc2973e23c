import { setTimeout as wait } from "node:timers/promises";
import { filesLookedAt } from "../../answering/findings/files-looked-at.js";
import { correct } from "../../upkeep/correct.js";
import { reportFault } from "../../upkeep/report-fault.js";
import { understoodLine } from "../../answering/follow-up/understood.js";
import { allArticles } from "../../archive/pages.js";
import type { ArchiveService } from "../../archive/archive-service.js";
import { answerTo, type AnyCommand } from "../../command.js";
import { phrasesFor } from "../../locales/phrases-for.js";
import { fileWithKey } from "../rendering/source-key.js";
import type { Answering } from "./answering.js";
import type { Following } from "../../following/following.js";
import { suggestions } from "./suggestions.js";

export interface Library {
  readonly service: ArchiveService;
  readonly commands: readonly AnyCommand[];
  readonly toPng: (svg: string) => Uint8Array;
  /** The folder of what people have told of this archive. */
  readonly records: string;
  /** Of this program. */
  readonly version: string;
  /** Absent where follows cannot be kept. */
  readonly following?: Following | undefined;
  /** Waits for its turn of the event loop. */
  readonly turn: () => Promise<void>;
}

const waitFor = 300;

/** Reads the folder again; where that is being done already, once more behind it. */
async function readAgain(service: ArchiveService): Promise<void> {
  for (;;) {
    const { kind } = await service.reindex(() => {});
    if (kind !== "already-running") return;
    await wait(waitFor);
  }
}

/** Answers in this thread, one question in each turn of its event loop. */
export function answeringHere({ service, commands, toPng, records, version, following, turn }: Library): Answering {
  const fileOf = async (key: string) => {
    for await (const page of allArticles(service.archive)) {
      const file = fileWithKey(
        page.map((card) => card.file),
        key,
      );
      if (file !== undefined) return file;
    }
    return undefined;
  };
  return {
    reading: () => undefined,
    async answer({ asked, locale, today, asker, running, attached }, progress) {
      const command = commands.find(({ name }) => name === asked.command);
      const phrases = phrasesFor(locale);
      if (command === undefined) return { kind: "refused", reason: phrases.noSuchCommand(asked.command) };
      await turn();
      const follows = following && asker && { book: following.book, asker, today };
      const program = running && { version, ...running };
      const given = { service, commands, progress, phrases, today, follows, attached, program };
      return answerTo(command, asked.input, given);
    },
    understood: (line, before) => understoodLine(line, before, service.archive),
    suggestions: (typed, suggests) => suggestions(typed, suggests, { archive: service.archive, commands }),
    fileWithKey: fileOf,
    articles: () => Promise.resolve(service.archive.size),
    filesLookedAt: () => filesLookedAt(service.archive),
    async reportFault(given, locale) {
      const file = await fileOf(given.place.key);
      const reporting = { archive: service.archive, folder: records, version, phrases: phrasesFor(locale) };
      return file === undefined ? undefined : reportFault(file, given, reporting);
    },
    async correct(given) {
      const file = await fileOf(given.place.key);
      const kept =
        file === undefined ? "gone" : await correct(file, given, { archive: service.archive, folder: records });
      if (kept === "kept") await readAgain(service);
      return kept;
    },
    async article(file) {
      const [opened] = await service.archive.openAll([file]);
      return opened?.kind === "open" ? opened.article.text : undefined;
    },
    dueNotices: async (now) => (await following?.due(service.archive, now)) ?? [],
    noticeSent: async (dispatch, now) => following?.sent(dispatch, now),
    noticeFailed: async ({ dispatch, ...why }, now) => following?.failed(dispatch, why, now) ?? { follows: [] },
    png: (svg) => Promise.resolve(toPng(svg)),
    async close() {
      following?.close();
      await service.close();
    },
  };
}
