import type { Archive, Opened as OpenedFile, PassageHit } from "../../archive/archive.js";
import { sourcesNamed } from "../source.js";
import type { Claim } from "./claim.js";
import type { Opened } from "./places.js";
import { wordsIn } from "./words.js";

/** How many passages are looked at for each way of reading the message, and how many articles are compared at most. */
const passages = 200;
const mostArticles = 60;
/** Longer articles are compared only around the passages that were found, in UTF-16 code units before and after. */
const longArticle = 60_000;
const reach = 6_000;

export interface Candidates {
  readonly articles: readonly Opened[];
  readonly unreadable: readonly Exclude<OpenedFile, { kind: "open" }>[];
}

/** Pieces of a message that may stand apart in the archive: all of it, its sentences, its halves. */
function searchedFor(claim: Claim): string[] {
  const keys = claim.words.map((word) => word.key);
  const whole = keys.join(" ");
  if (keys.length < 8) return [whole];
  const half = keys.length >> 1;
  return [whole, keys.slice(0, half).join(" "), keys.slice(half).join(" ")];
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
  for (const [file, hits] of [...byFile].slice(0, mostArticles)) {
    const one = opened(file, hits, archive);
    if ("words" in one) articles.push(one);
    else unreadable.push(one);
  }
  return { articles, unreadable };
}
