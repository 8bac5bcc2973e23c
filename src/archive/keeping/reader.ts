import { setImmediate as breath } from "node:timers/promises";
import type { Archive } from "../archive.js";
import { articleTexts } from "../../reading/article-text.js";
import { openArchive } from "../local/local-archive.js";
import type { Volume } from "../volume.js";
import { openVolume } from "../volume.js";
import type { Edition } from "./edition.js";
import { indexOpener } from "./index-opener.js";

export type EditionReader = (edition: Edition, folder: string) => Promise<Archive>;

/** Opens one edition after the other; what two of them have in common is opened once. */
export function editionReader(): EditionReader {
  let volumes: ReadonlyMap<string, Volume> = new Map();
  const openIndex = indexOpener();
  return async (edition, folder) => {
    const opened = new Map<string, Volume>();
    for (const { name, bytes } of edition.volumes) {
      opened.set(name, volumes.get(name) ?? openVolume(bytes));
      // Whoever asks meanwhile is answered from the edition before.
      await breath();
    }
    volumes = opened;
    const index = openIndex(edition.parts);
    const files = [...opened.values()].flatMap(({ cards }) => cards.map(({ file }) => file));
    const textOf = await articleTexts(files);
    return openArchive({ edition, folder, volumes: [...opened.values()], index, textOf });
  };
}
