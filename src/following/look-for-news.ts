import type { Archive, ArticleCard } from "../archive/archive.js";
import { allArticles } from "../archive/pages.js";
import { placeOfKey } from "../model/article-key.js";
import type { FollowBook, LookedArticle } from "./keeping/follow-book.js";
import { matcherOf } from "./matching/matcher.js";

/** So many articles are looked through in one turn of the event loop: some tens of milliseconds. */
const atOnce = 8;

/** The text of an article, whatever its file is called: bytes, and of a file that holds several the number in it. */
const versionOf = ({ file, sha256 }: Pick<ArticleCard, "file" | "sha256">): string =>
  `${sha256}#${placeOfKey(file).document ?? ""}`;

export interface News {
  readonly archive: Archive;
  /** Lets others have the thread. */
  readonly turn: () => Promise<void>;
}

/**
 * Looks through every article that the book does not know, also those that came while nobody was looking. What was cut off goes on where it
 * was: each few articles and what was found in them are written down together. Gives how many articles were looked through.
 */
export async function lookForNews({ archive, turn }: News, book: FollowBook): Promise<number> {
  const known = book.known();
  const fresh: Pick<ArticleCard, "file" | "sha256">[] = [];
  for await (const page of allArticles(archive))
    for (const { file, sha256 } of page) if (!known.has(versionOf({ file, sha256 }))) fresh.push({ file, sha256 });
  const follows = book.follows();
  if (follows.length === 0 || !book.isBegun()) {
    if (fresh.length > 0 || !book.isBegun()) book.begin(fresh.map(versionOf));
    return 0;
  }
  const matcher = matcherOf(follows);
  for (let from = 0; from < fresh.length; from += atOnce) {
    await turn();
    const opened = await archive.openAll(fresh.slice(from, from + atOnce).map(({ file }) => file));
    // A file that is another one already is looked through when it has been read.
    book.look(
      opened.flatMap((one): LookedArticle[] => {
        if (one.kind !== "open") return [];
        const { file, sha256 } = one.article;
        return [{ version: versionOf(one.article), file, sha256, matches: matcher(one) }];
      }),
    );
  }
  return fresh.length;
}
