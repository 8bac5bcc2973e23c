import type { Archive, GoneFile, OpenArticle } from "../archive/archive.js";

/** Opens articles of one archive, each once, and tells which of them are no longer what was read. */
export interface ArticleOpener {
  /** Those of the files that may be quoted. */
  open(files: Iterable<string>): Promise<ReadonlyMap<string, OpenArticle>>;
  /** Of all files that were to be opened, in the order in which they were. */
  readonly gone: readonly GoneFile[];
}

export function articleOpener(archive: Archive): ArticleOpener {
  const articles = new Map<string, OpenArticle>();
  const asked = new Set<string>();
  const gone: GoneFile[] = [];
  return {
    gone,
    async open(files) {
      const fresh = [...new Set(files)].filter((file) => !asked.has(file));
      for (const file of fresh) asked.add(file);
      const opened = fresh.length === 0 ? [] : await archive.openAll(fresh);
      for (const one of opened)
        if (one.kind === "open") articles.set(one.article.file, { article: one.article, reading: one.reading });
        else gone.push(one);
      return articles;
    },
  };
}
