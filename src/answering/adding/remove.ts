import type { Archive } from "../../archive/archive.js";
import { allArticles } from "../../archive/pages.js";
import type { ArchiveService } from "../../archive/archive-service.js";
import type { Phrases } from "../../locales/en/answers.js";
import { pathBelow, placeOfKey } from "../../model/article-key.js";
import type { Answer } from "../../model/answer.js";
import { nearestNames } from "../filters/did-you-mean.js";
import { notPlaced } from "./not-placed.js";

export interface RemoveInput {
  readonly name: string;
  /** Where the file lies below `removed/`: it is put back from there. */
  readonly back?: string | undefined;
}

interface At {
  readonly service: ArchiveService;
  readonly phrases: Phrases;
}

/** A file of the folder, and how many articles the archive has of it: none of one that is not read. */
interface Removable {
  readonly name: string;
  readonly articles: number;
}

async function filesIn(archive: Archive): Promise<readonly Removable[]> {
  const counts = new Map<string, number>();
  const count = (key: string, articles: number) => {
    const name = pathBelow(placeOfKey(key).file);
    counts.set(name, (counts.get(name) ?? 0) + articles);
  };
  for await (const page of allArticles(archive)) for (const { file } of page) count(file, 1);
  for (const { file } of archive.rejected) count(file, 0);
  return [...counts].map(([name, articles]) => ({ name, articles }));
}

/** Only a file that is called exactly so is taken out; whoever gave a title or a part of a name is asked which file is meant. */
async function meantBy(given: string, { service, phrases }: At): Promise<Removable | Answer> {
  const files = await filesIn(service.archive);
  const wanted = given.trim();
  const found = files.find(({ name }) => name === wanted || `${service.archive.folder}/${name}` === wanted);
  if (found !== undefined) return found;
  const named = await service.archive.articles({ named: wanted });
  const part = named.find(({ file }) => pathBelow(file) === wanted || file === wanted);
  if (part !== undefined)
    return { kind: "refused", reason: phrases.remove.partOf(pathBelow(placeOfKey(part.file).file)) };
  const near = nearestNames(
    wanted,
    files.map(({ name }) => name),
  );
  return {
    kind: "nothing-found",
    asked: given,
    reason: phrases.remove.noSuchFile(given),
    nearest: [],
    didYouMean: [...new Set([...named.map(({ file }) => pathBelow(placeOfKey(file).file)), ...near])].slice(0, 3),
  };
}

/** Takes a file out of the archive, with all its articles; it lies below `removed/` then, and a button puts it back. */
export async function remove({ name, back }: RemoveInput, at: At): Promise<Answer> {
  const { service, phrases } = at;
  if (back !== undefined) return putBack(back, name, at);
  const meant = await meantBy(name, at);
  if ("kind" in meant) return meant;
  const moved = await service.remove(meant.name);
  if (moved.kind === "not-there" || moved.kind === "taken")
    return { kind: "refused", reason: phrases.remove.noSuchFile(meant.name) };
  if (moved.kind !== "moved") return { kind: "refused", reason: notPlaced(moved, meant.name, phrases) };
  return {
    kind: "done",
    heading: phrases.remove.heading(meant.articles),
    report: [
      { label: phrases.source.fileRow, value: meant.name },
      { label: phrases.remove.now, value: `removed/${moved.name}` },
    ],
    offers: [{ label: phrases.remove.undo, command: "remove", input: { name: meant.name, back: moved.name } }],
  };
}

async function putBack(removed: string, name: string, { service, phrases }: At): Promise<Answer> {
  const moved = await service.restore(removed, name);
  if (moved.kind === "not-there") return { kind: "refused", reason: phrases.remove.notRemoved(removed) };
  if (moved.kind === "taken") return { kind: "refused", reason: phrases.remove.taken(name) };
  if (moved.kind !== "moved") return { kind: "refused", reason: notPlaced(moved, name, phrases) };
  return {
    kind: "done",
    heading: phrases.remove.restored,
    report: [{ label: phrases.source.fileRow, value: name }],
    offers: [{ label: phrases.add.undo, command: "remove", input: { name } }],
  };
}
