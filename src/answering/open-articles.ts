import type { Archive, GoneFile, OpenArticle, Opened } from "../archive/archive.js";

/** Opens articles of one archive, each once, and tells which of them are no longer what was read. */
export interface ArticleOpener {
  /** Those of the files that may be quoted. */
  open(files: Iterable<string>): Promise<ReadonlyMap<string, OpenArticle>>;
  /** All of the files, in their order. */
  openAll(files: Iterable<string>): Promise<readonly Opened[]>;
  /** Of all files that were to be opened, in the order in which they were. */
  readonly gone: readonly GoneFile[];
}

export function articleOpener(archive: Archive): ArticleOpener {
  const known = new Map<string, Opened>();
  const gone: GoneFile[] = [];
  const openAll = async (files: Iterable<string>): Promise<readonly Opened[]> => {
    const asked = [...new Set(files)];
    const fresh = asked.filter((file) => !known.has(file));
    const opened = fresh.length === 0 ? [] : await archive.openAll(fresh);
    for (const one of opened) {
      known.set(one.kind === "open" ? one.article.file : one.file, one);
      if (one.kind !== "open") gone.push(one);
    }
    return asked.flatMap((file) => known.get(file) ?? []);
  };
  return {
    gone,
    openAll,
    async open(files) {
      const opened = await openAll(files);
      return new Map(opened.flatMap((one) => (one.kind === "open" ? [[one.article.file, one] as const] : [])));
    },
  };
}
