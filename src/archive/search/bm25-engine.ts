import { everydayShare } from "./everyday-share.js";
import { segmentDraft, type SegmentDraft } from "./index/segment-builder.js";
import type { AskedWord, EngineHit, Indexable, SavedPart, SearchEngine, SearchIndex } from "./search-engine.js";
import { queryWordsOf } from "./ranking/query-terms.js";
import { goneFrom, documentFrequency, rarityInPassages, type Collection } from "./index/collection-statistics.js";
import { rank } from "./ranking/rank.js";
import { fewer } from "./index/merge-policy.js";
import type { Part } from "./index/searched-segment.js";
import { draftFrom, preparation } from "./index/indexing-batch.js";
import { segmentBytes } from "./index/segment-writer.js";
import { lookedUpIn, openSegment, type Segment } from "./index/segment-reader.js";

/** Analyses articles and lays them out as a segment's bytes. */
export function buildSegment(articles: readonly Indexable[]): Uint8Array {
  return segmentBytes(segmentDraft(articles));
}

/** Segments searched as one, with statistics over all of them. */
export function indexOf(parts: readonly Part[]): SearchIndex {
  // Whoever only writes needs none of it.
  let known: Collection | undefined;
  const collection = (): Collection => (known ??= collectionOf(parts));
  const added = (draft: SegmentDraft): SearchIndex => {
    const segment = openSegment(segmentBytes(draft));
    if (segment === undefined) throw new Error("a segment that was just built does not open");
    return indexOf(fewer([...without(parts, new Set(segment.files)), { segment, removed: new Set() }]));
  };
  return {
    articles: parts.reduce((sum, { segment, removed }) => sum + segment.files.length - removed.size, 0),
    get passages() {
      return collection().passages;
    },
    add: (articles) => added(segmentDraft(articles)),
    addPrepared: (prepared) => added(draftFrom(prepared)),
    remove: (files) => indexOf(without(parts, new Set(files))),
    search: (query): readonly EngineHit[] => rank(collection(), query),
    words: (question): readonly AskedWord[] =>
      queryWordsOf(question, collection().languages).inOrder.map(({ start, end, small, terms }) => {
        const passages = documentFrequency(collection(), terms);
        return {
          start,
          end,
          small,
          passages,
          weight: rarityInPassages(collection(), Math.max(1, passages), everydayShare(terms)),
        };
      }),
    save: (): readonly SavedPart[] =>
      parts.map(({ segment, removed }) => ({ bytes: segment.bytes, removed: [...removed].sort() })),
  };
}

/** The same parts with these files taken out; a part of which nothing is left goes. */
function without(parts: readonly Part[], files: ReadonlySet<string>): Part[] {
  return parts
    .map((part) => {
      const gone = part.segment.files.filter((file) => files.has(file) && !part.removed.has(file));
      return gone.length === 0 ? part : { segment: part.segment, removed: new Set([...part.removed, ...gone]) };
    })
    .filter(({ segment, removed }) => removed.size < segment.files.length);
}

function collectionOf(parts: readonly Part[]): Collection {
  const segments = parts.map(({ segment }) => segment);
  const removed = parts.map(({ segment, removed }) =>
    Uint8Array.from(segment.files, (file) => (removed.has(file) ? 1 : 0)),
  );
  let passages = 0;
  let articles = 0;
  let words = 0;
  for (const [index, segment] of segments.entries())
    for (let article = 0; article < segment.files.length; article++) {
      if (removed[index]?.[article] === 1) continue;
      articles++;
      // The first passage of an article is its title.
      passages += (segment.firstPassage[article + 1] ?? 0) - (segment.firstPassage[article] ?? 0) - 1;
      words += segment.articleLengths[article] ?? 0;
    }
  const mean = {
    passage: Math.max(1, words / Math.max(1, passages)),
    article: Math.max(1, words / Math.max(1, articles)),
  };
  const languages = [...new Set(segments.flatMap((segment) => segment.languages))];
  const gone = segments.map((segment, index) => goneFrom(segment, removed[index] as Uint8Array));
  return { segments, removed, gone, passages, articles, mean, languages };
}

// An index that follows another shares most of its parts with it, and opening a large one takes longer than a question.
const opened = new WeakMap<object, Segment>();

/** The engine of this house: lunr's analysis, flat postings, one process. */
export const wordEngine: SearchEngine = {
  empty: () => indexOf([]),
  preparation,
  load: (saved) => {
    const parts: Part[] = [];
    for (const { bytes, removed } of saved) {
      const same = bytes instanceof Uint8Array ? bytes : bytes.same;
      const known = opened.get(same);
      const segment = known === undefined ? openSegment(bytes) : lookedUpIn(bytes, known);
      if (segment === undefined) return undefined;
      if (known === undefined) opened.set(same, segment);
      parts.push({ segment, removed: new Set(removed) });
    }
    return indexOf(parts);
  },
};
