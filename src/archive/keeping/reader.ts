import { setImmediate as breath } from "node:timers/promises";
import type { Archive } from "../archive.js";
import type { SharedBytes } from "../encoding/sections.js";
import { openArchive } from "../open-archive.js";
import { wordEngine } from "../search/word-index.js";
import type { Volume } from "../volume.js";
import { openVolume } from "../volume.js";
import type { Edition } from "./edition.js";

/** Opens one edition after the other; what two of them have in common is opened once. */
export function editionReader(): (edition: Edition, folder: string) => Promise<Archive> {
  let volumes: ReadonlyMap<string, Volume> = new Map();
  let parts: ReadonlyMap<string, SharedBytes> = new Map();
  return async (edition, folder) => {
    const opened = new Map<string, Volume>();
    for (const { name, bytes } of edition.volumes) {
      opened.set(name, volumes.get(name) ?? openVolume(bytes));
      // Whoever asks meanwhile is answered from the edition before.
      await breath();
    }
    volumes = opened;
    // The engine knows a part again by its bytes being the same object, which they are not after a thread has handed them over.
    parts = new Map(edition.parts.map(({ name, bytes }) => [name, parts.get(name) ?? bytes]));
    const index = wordEngine.load(
      edition.parts.map(({ name, bytes, removed }) => ({ bytes: parts.get(name) ?? bytes, removed })),
    );
    if (index === undefined)
      throw new Error("the search index does not open, although every byte of it is as it was made");
    return openArchive({ edition, folder, volumes: [...opened.values()], index });
  };
}
