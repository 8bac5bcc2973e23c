import type { Archive, ArticleCard, Opened } from "./archive.js";

const atOnce = 500;

/** All articles in the order of their files, some hundreds at a time, so that an archive of any size can be gone through. */
export async function* allArticles(
  archive: Pick<Archive, "articles">,
  most = atOnce,
): AsyncGenerator<readonly ArticleCard[]> {
  for (let behind = ""; ;) {
    const page = await archive.articles({ behind, most });
    if (page.length > 0) yield page;
    if (page.length < most) return;
    behind = page.at(-1)?.file ?? "";
  }
}

/** Few enough to be held in memory with their texts. */
const openedAtOnce = 64;

/** All articles, each opened, in the order of their files. */
export async function* openedOf(archive: Archive): AsyncGenerator<Opened> {
  for await (const page of allArticles(archive, openedAtOnce))
    yield* await archive.openAll(page.map(({ file }) => file));
}
