import type { GoneFile, OpenArticle, PassageHit } from "../../archive/archive.js";
import type { AnswerContext } from "../answer-context.js";
import type { Claim } from "./claim.js";
import type { ComparedArticle } from "./exact-matches.js";
import { exactPlaces } from "./exact-matches.js";
import { comparisonWords } from "../findings/comparison-words.js";

/** How many passages are looked at for each way of reading the message, and how many articles are compared at most. */
const passages = 200;
const mostArticles = 200;
/** Articles with the exact words come first; so many others in a row, and no more of them are to be expected. */
const fewestArticles = 12;
const enoughWithout = 8;
/** Longer articles are compared only around the passages that were found, in UTF-16 code units before and after. */
const longArticle = 60_000;
const reach = 6_000;

export interface ComparedArticles {
  readonly articles: readonly ComparedArticle[];
  readonly unreadable: readonly GoneFile[];
}

/** Pieces of a message that may stand apart in the archive: all of it, and its halves. */
function searchedFor({ message, words }: Claim): string[] {
  const piece = (from: number, to: number): string => message.slice(words[from]?.start, words[to - 1]?.end);
  const whole = piece(0, words.length);
  if (words.length < 8) return [whole];
  const half = words.length >> 1;
  return [whole, piece(0, half), piece(half, words.length)];
}

function comparable({ article, reading }: OpenArticle, hits: readonly PassageHit[]): ComparedArticle {
  if (article.length <= longArticle) return { article, reading, words: comparisonWords(article.text) };
  const start = Math.max(0, Math.min(...hits.map((hit) => hit.passage.start)) - reach);
  const end = Math.min(article.length, Math.max(...hits.map((hit) => hit.passage.end)) + reach);
  return { article, reading, words: comparisonWords(article.text, { start, end }) };
}

/** The hits by file. The best of each search first: the halves of a stitched quotation come from different articles. */
function byFile(lists: readonly (readonly PassageHit[])[]): ReadonlyMap<string, readonly PassageHit[]> {
  const files = new Map<string, PassageHit[]>();
  for (let rank = 0; rank < passages; rank++)
    for (const list of lists) {
      const hit = list[rank];
      if (hit) files.set(hit.file, [...(files.get(hit.file) ?? []), hit]);
    }
  return files;
}

/** Opens the articles that may hold the words, the likeliest first, a few at a time. */
export async function openedFor(
  claims: readonly Claim[],
  { archive, articles: opener }: AnswerContext,
  files: readonly string[] | undefined,
): Promise<ComparedArticles> {
  const searched = [...new Set(claims.flatMap(searchedFor))];
  const found = byFile(
    await Promise.all(searched.map((words) => archive.search({ words, limit: passages, ...(files && { files }) }))),
  );
  const all = [...found.keys()];
  const articles: ComparedArticle[] = [];
  const unreadable: GoneFile[] = [];
  let without = 0;
  for (let from = 0; from < all.length; from += fewestArticles)
    for (const opened of await opener.openAll(all.slice(from, from + fewestArticles))) {
      if (articles.length >= mostArticles || (articles.length >= fewestArticles && without >= enoughWithout))
        return { articles, unreadable };
      if (opened.kind !== "open") {
        unreadable.push(opened);
        continue;
      }
      const one = comparable(opened, found.get(opened.article.file) ?? []);
      articles.push(one);
      without = claims.some((claim) => exactPlaces(claim.words, one).length > 0) ? 0 : without + 1;
    }
  return { articles, unreadable };
}
