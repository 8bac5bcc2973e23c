import type { Archive } from "../../archive/archive.js";
import type { Span } from "../../model/passage.js";
import { wordsIn } from "../findings/comparison-words.js";
import type { Claim } from "./claim.js";
import { placesOf, type Opened } from "./exact-matches.js";

/** The rarest word of a quotation may stand in so many passages for every article that has it to be looked at. */
const mostPassages = 200;

/** Where a quotation stands besides the articles that were opened, and whether that is everywhere. */
export interface Elsewhere {
  readonly found: readonly { readonly opened: Opened; readonly place: Span }[];
  readonly isEverywhere: boolean;
}

const nowhereElse: Elsewhere = { found: [], isEverywhere: false };

/**
 * Every article that has a quotation has its rarest word: those that have the word are all looked at. Where even that word is too common,
 * there may be more.
 */
export async function elsewhere(
  { message, words }: Claim,
  known: readonly Opened[],
  { archive, files }: { readonly archive: Archive; readonly files: readonly string[] | undefined },
): Promise<Elsewhere> {
  const claimed = message.slice(words[0]?.start, words.at(-1)?.end);
  const weighed = (await archive.termWeights(claimed)).filter(({ passages }) => passages > 0);
  const [rarest] = weighed.toSorted((a, b) => a.passages - b.passages);
  if (rarest === undefined || rarest.passages >= mostPassages) return nowhereElse;
  const hits = await archive.search({
    words: claimed.slice(rarest.start, rarest.end),
    limit: mostPassages,
    ...(files && { files }),
  });
  // More than stand in so many passages are other writings of the word.
  if (hits.length >= mostPassages) return nowhereElse;
  const seen = new Set(known.map(({ article }) => article.file));
  const others = [...new Set(hits.map(({ file }) => file))].filter((file) => !seen.has(file));
  const opened = await archive.openAll(others);
  const open = opened.flatMap((one) =>
    one.kind === "open" ? [{ article: one.article, reading: one.reading, words: wordsIn(one.article.text) }] : [],
  );
  return {
    found: open.flatMap((one) => placesOf(words, one).map((place) => ({ opened: one, place }))),
    isEverywhere: open.length === opened.length,
  };
}
