import type { ArchiveService } from "../../archive/archive-service.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Answer } from "../../model/answer.js";
import type { CatalogEntry } from "../../reading/catalog/catalog-entry.js";
import { isUsable } from "../../reading/catalog/catalog.js";
import { fileLabel } from "../findings/citation.js";
import { notPlaced } from "./not-placed.js";
import { understoodIn } from "./understood-rows.js";

/** A file that came with a question. */
export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface AddInput {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** Puts a file into the archive and says what was understood of it, or why it is not there. */
export async function add(
  input: AddInput,
  attached: Attached | undefined,
  { service, phrases }: { readonly service: ArchiveService; readonly phrases: Phrases },
): Promise<Answer> {
  const refused = (reason: string): Answer => ({ kind: "refused", reason });
  if (attached === undefined) return refused(phrases.add.noFile);
  const catalog = entryOf(input);
  if (catalog.published !== undefined && !isUsable("published", catalog.published))
    return refused(phrases.add.badDate(catalog.published));
  if (catalog.url !== undefined && !isUsable("url", catalog.url)) return refused(phrases.add.badAddress(catalog.url));
  const done = await service.add({ ...attached, catalog });
  if (done.kind === "there-already")
    return refused(phrases.add.thereAlready(attached.name, fileLabel(done.file, phrases)));
  if (done.kind === "left-out") return refused(phrases.add.leftOut(attached.name));
  if (done.kind === "failed") return refused(done.reason);
  if (done.kind !== "added") return refused(notPlaced(done, attached.name, phrases));
  return {
    kind: "done",
    heading: phrases.add.heading(done.articles.length),
    report: await understoodIn(done, phrases),
    offers: [{ label: phrases.add.undo, command: "remove", input: { name: done.name } }],
  };
}

/** What was written into the form; a field of blanks says nothing. */
function entryOf({ title, publisher, published, url }: AddInput): CatalogEntry {
  const given = Object.entries({ title, publisher, published, url })
    .map(([field, value]) => [field, value?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(given);
}
