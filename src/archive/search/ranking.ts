import { Best } from "./best.js";
import type { EngineHit, EngineQuery } from "./engine.js";
import { passagesWith } from "./exact.js";
import { nearnessOf, placesIn, type RankedWord } from "./nearness.js";
import { queryWordsOf, type QueryWord } from "./question-words.js";
import type { Segment } from "./segment.js";
import { sweep, type Lengths, type WeightedTerm } from "./sweep.js";
import { weights as measured, type Weights } from "./weights.js";

/** Segments that are searched together, and what is known of all of them. */
export interface Collection {
  readonly segments: readonly Segment[];
  /** Per segment: 1 for an article that is no longer there. */
  readonly removed: readonly Uint8Array[];
  readonly passages: number;
  readonly mean: Lengths;
  readonly languages: readonly string[];
}

interface Candidate {
  readonly segment: number;
  readonly passage: number;
}

/** How many of the best by words alone are looked at more closely. */
const closely = 300;
/** A phrase that is in more passages than these is no more than its words. */
const mostExact = 200;

/** In how many passages a word of the query stands, in the form that most hold. */
export function holding({ segments }: Collection, terms: readonly string[]): number {
  return Math.max(
    0,
    ...terms.map((term) =>
      segments.reduce((sum, segment) => {
        const number = segment.numberOf(term);
        return number < 0 ? sum : sum + (segment.heldBy[number] ?? 0);
      }, 0),
    ),
  );
}

/** Ranks the passages of a collection for a query, best first. */
export function rank(collection: Collection, query: EngineQuery, weights: Weights = measured): readonly EngineHit[] {
  const read = queryWordsOf(query.words, collection.languages);
  const telling = read.inOrder.filter((word) => !word.small);
  const words = (telling.length > 0 ? telling : read.inOrder).map((word) => weighed(collection, word));
  const terms = together([...words, ...read.also.map((word) => weighed(collection, word))]);
  const wanted = query.files && new Set(query.files);
  const serves = ({ segment, passage }: Candidate): boolean => {
    const { articleOf, firstPassage, files } = collection.segments[segment] as Segment;
    const article = articleOf[passage] as number;
    if (firstPassage[article] === passage || collection.removed[segment]?.[article] === 1) return false;
    return wanted === undefined || wanted.has(files[article] ?? "");
  };

  const candidates = new Best<Candidate>(Math.max(closely, query.limit * 4));
  const sweeps = collection.segments.map((segment, index) => {
    const swept = sweep(segment, terms, collection.mean, weights);
    for (let passage = 0; passage < swept.passages.length; passage++) {
      const article = swept.articles[segment.articleOf[passage] as number] as number;
      const score = (swept.passages[passage] as number) + weights.article * article;
      if (score > 0 && score > candidates.floor && serves({ segment: index, passage }))
        candidates.offer({ segment: index, passage }, score);
    }
    return swept;
  });

  const numbered = collection.segments.map((segment) => numbersOf(segment, words));
  const ranked = new Map<string, { readonly at: Candidate; score: number }>();
  const keyOf = ({ segment, passage }: Candidate): string => `${segment}:${passage}`;
  for (const { item, score } of candidates.sorted()) {
    const segment = collection.segments[item.segment] as Segment;
    const { pair, near } = nearnessOf(placesIn(segment, item.passage, numbered[item.segment] ?? new Map()), words);
    ranked.set(keyOf(item), { at: item, score: score + weights.pair * pair + weights.near * near });
  }

  const most = [...ranked.values()].reduce((highest, { score }) => Math.max(highest, score), 0);
  const phrase = read.inOrder.map((word) => word.terms);
  if (phrase.length > 1)
    for (const [index, segment] of collection.segments.entries())
      for (const passage of passagesWith(segment, phrase, mostExact)) {
        const at = { segment: index, passage };
        const swept = sweeps[index];
        const score = ranked.get(keyOf(at))?.score ?? swept?.passages[passage] ?? 0;
        if (serves(at)) ranked.set(keyOf(at), { at, score: score + most });
      }

  const hits: (EngineHit & { readonly at: Candidate })[] = [...ranked.values()].map(({ at, score }) => {
    const { articleOf, files, firstPassage, asides } = collection.segments[at.segment] as Segment;
    const article = articleOf[at.passage] as number;
    const index = at.passage - (firstPassage[article] as number) - 1;
    return { file: files[article] ?? "", index, score: asides[at.passage] === 1 ? score / 2 : score, at };
  });
  hits.sort((a, b) => b.score - a.score || a.at.segment - b.at.segment || a.at.passage - b.at.passage);
  return limited(hits, query);
}

function limited(hits: readonly EngineHit[], { limit, perArticle = Infinity }: EngineQuery): EngineHit[] {
  const taken = new Map<string, number>();
  const kept: EngineHit[] = [];
  for (const { file, index, score } of hits) {
    if (kept.length === limit) break;
    const count = (taken.get(file) ?? 0) + 1;
    if (count > perArticle) continue;
    taken.set(file, count);
    kept.push({ file, index, score });
  }
  return kept;
}

function weighed(collection: Collection, word: QueryWord): RankedWord {
  const held = holding(collection, word.terms);
  const weight = held === 0 ? 0 : Math.log(1 + (collection.passages - held + 0.5) / (held + 0.5));
  return { terms: word.terms, weight };
}

/** Each term once, with all that it is worth. */
function together(words: readonly RankedWord[]): WeightedTerm[] {
  const worth = new Map<string, number>();
  for (const { terms, weight } of words) for (const term of terms) worth.set(term, (worth.get(term) ?? 0) + weight);
  return [...worth].map(([term, weight]) => ({ term, weight }));
}

function numbersOf(segment: Segment, words: readonly RankedWord[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const [index, { terms }] of words.entries())
    for (const term of terms) {
      const number = segment.numberOf(term);
      if (number >= 0 && !numbers.has(number)) numbers.set(number, index);
    }
  return numbers;
}
