import type { Archive, Opened as OpenedFile, PassageHit } from "../../archive/archive.js";
import { sourcesNamed } from "../source/source.js";
import type { Claim } from "./claim.js";
import type { Opened } from "./exact-matches.js";
import { placesOf } from "./exact-matches.js";
import { wordsIn } from "../findings/comparison-words.js";

/** How many passages are looked at for each way of reading the message, and how many articles are compared at most. */
const passages = 200;
const mostArticles = 200;
/** Articles with the exact words come first; so many others in a row, and no more of them are to be expected. */
const fewestArticles = 12;
const enoughWithout = 8;
/** Longer articles are compared only around the passages that were found, in UTF-16 code units before and after. */
const longArticle = 60_000;
const reach = 6_000;

export interface Candidates {
  readonly articles: readonly Opened[];
  readonly unreadable: readonly Exclude<OpenedFile, { kind: "open" }>[];
}

/** Pieces of a message that may stand apart in the archive: all of it, and its halves. */
function searchedFor({ message, words }: Claim): string[] {
  const piece = (from: number, to: number): string => message.slice(words[from]?.start, words[to - 1]?.end);
  const whole = piece(0, words.length);
  if (words.length < 8) return [whole];
  const half = words.length >> 1;
  return [whole, piece(0, half), piece(half, words.length)];
}

function opened(
  file: string,
  hits: readonly PassageHit[],
  archive: Archive,
): Opened | Exclude<OpenedFile, { kind: "open" }> {
  const now = archive.open(file);
  if (now.kind !== "open") return now;
  const { article } = now;
  const reading = archive.reading(file);
  if (article.length <= longArticle) return { article, reading, words: wordsIn(article.text) };
  const start = Math.max(0, Math.min(...hits.map((hit) => hit.passage.start)) - reach);
  const end = Math.min(article.length, Math.max(...hits.map((hit) => hit.passage.end)) + reach);
  return { article, reading, words: wordsIn(article.text, { start, end }) };
}

/** Opens the articles that may hold the words, the likeliest first. */
export function openedFor(claims: readonly Claim[], archive: Archive, source: string | undefined): Candidates {
  const files = source === undefined ? undefined : sourcesNamed(source, archive).map((card) => card.file);
  const lists = [...new Set(claims.flatMap(searchedFor))].map((words) =>
    archive.search({ words, limit: passages, ...(files && { files }) }),
  );
  const byFile = new Map<string, PassageHit[]>();
  // The best of each search first: the halves of a stitched quotation come from different articles.
  for (let rank = 0; rank < passages; rank++)
    for (const list of lists) {
      const hit = list[rank];
      if (hit) byFile.set(hit.file, [...(byFile.get(hit.file) ?? []), hit]);
    }
  const articles: Opened[] = [];
  const unreadable: Exclude<OpenedFile, { kind: "open" }>[] = [];
  let without = 0;
  for (const [file, hits] of byFile) {
    if (articles.length >= mostArticles || (articles.length >= fewestArticles && without >= enoughWithout)) break;
    const one = opened(file, hits, archive);
    if (!("words" in one)) {
      unreadable.push(one);
      continue;
    }
    articles.push(one);
    without = claims.some((claim) => placesOf(claim.words, one).length > 0) ? 0 : without + 1;
  }
  return { articles, unreadable };
}
