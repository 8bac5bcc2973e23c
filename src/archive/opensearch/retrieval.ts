import type { Collection, Held } from "../search/index/collection-statistics.js";
import { everydayShare } from "../search/everyday-share.js";
import { rarityInPassages, documentFrequency } from "../search/index/collection-statistics.js";
import { openSegment, type Segment } from "../search/index/segment-reader.js";
import type { WeightedTerm } from "../search/ranking/bm25.js";
import { rankingParameters } from "../search/ranking/parameters.js";
import { queryWordsOf } from "../search/ranking/query-terms.js";
import { glance, glanceAtFirst, rank, sharedTerms, type Glance } from "../search/ranking/rank.js";
import type { AskedWord, EngineHit, EngineQuery } from "../search/search-engine.js";
import type { Cluster, FoundDocument, Json } from "./cluster.js";
import type { Indices } from "./indices.js";
import { paperIn } from "./papers.js";
import { livingIn, type SnapshotRecord } from "./snapshot.js";

/** The articles that are ranked at first, and how many more are fetched while the bound does not hold. */
const articlesAtOnce = 200;
/**
 * How far the cluster's score of an article may fall behind ours: it rounds lengths to a byte (an eighth at the most, which moves a score by a
 * fourteenth), takes a shard's mean length for the archive's, and counts what is only known of a passage among its length.
 */
const slack = 1.35;
/** A phrase that is in more passages than these is hardly more than its words. */
const phrasesLookedAt = 200;
/** Terms of one request for counts. */
const termsAtOnce = 400;
const mostCounted = 50_000;
const mostSegments = 2_000;

/** One of the two looks of a ranking. */
interface Look {
  /** An article must hold one of these. */
  readonly asked: readonly WeightedTerm[];
  /** By these it is scored. */
  readonly terms: readonly WeightedTerm[];
  readonly look: (collection: Collection, query: EngineQuery) => Glance;
}

/** Retrieval of one snapshot: the cluster finds articles, and what is shown is ranked here with the whole archive's statistics. */
export class Retrieval {
  private readonly cluster: Cluster;
  private readonly names: Indices;
  private readonly snapshot: SnapshotRecord;
  private readonly counts = new Map<string, Held>();
  private readonly segments = new Map<string, Segment>();

  constructor(cluster: Cluster, names: Indices, snapshot: SnapshotRecord) {
    this.cluster = cluster;
    this.names = names;
    this.snapshot = snapshot;
  }

  /** Best first, as an engine gives it that holds the whole archive. */
  async search(query: EngineQuery): Promise<readonly EngineHit[]> {
    const { inOrder, also } = queryWordsOf(query.words, this.snapshot.languages);
    const terms = [...inOrder, ...also].flatMap((word) => word.terms);
    if (terms.length === 0) return [];
    await this.count(terms);
    const phrase = await this.phraseArticles(
      inOrder.map((word) => word.terms),
      query,
    );
    const known = new Map<string, Segment>(phrase);
    const asked = glanceAtFirst(this.collection(known), query).terms.filter(({ weight }) => weight > 0);
    if (asked.length === 0) return [];
    await this.fetchUntil(known, query, { asked, terms: asked, look: glanceAtFirst });
    await this.count(sharedTerms(this.collection(known), query));
    const { terms: all } = glance(this.collection(known), query);
    await this.fetchUntil(known, query, { asked, terms: all, look: glance });
    return rank(this.collection(known), query);
  }

  async words(question: string): Promise<readonly AskedWord[]> {
    const { inOrder } = queryWordsOf(question, this.snapshot.languages);
    await this.count(inOrder.flatMap(({ terms }) => terms));
    const collection = this.collection(new Map());
    return inOrder.map(({ start, end, small, terms }) => {
      const passages = documentFrequency(collection, terms);
      const weight = rarityInPassages(collection, Math.max(1, passages), everydayShare(terms));
      return { start, end, small, passages, weight };
    });
  }

  /** The articles at hand, with the statistics of all. */
  private collection(known: ReadonlyMap<string, Segment>): Collection {
    const { passages, articles, words, languages } = this.snapshot;
    const segments = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, segment]) => segment);
    return {
      segments,
      removed: segments.map(() => new Uint8Array(1)),
      gone: segments.map(() => new Map()),
      passages,
      articles,
      mean: {
        passage: Math.max(1, words / Math.max(1, passages)),
        article: Math.max(1, words / Math.max(1, articles)),
      },
      languages,
      counted: (term) => this.counts.get(term) ?? { passages: 0, articles: 0 },
    };
  }

  /** Fetches page after page of articles until no other can hold a passage that would be looked at. */
  private async fetchUntil(known: Map<string, Segment>, query: EngineQuery, { look, ...looked }: Look): Promise<void> {
    for (let after: readonly unknown[] | undefined; ;) {
      const found = await this.page(query, looked, after);
      await this.fetch(found, known);
      const last = found.at(-1);
      if (last === undefined || found.length < articlesAtOnce) return;
      const { floor } = look(this.collection(known), query);
      if (floor > 0 && floor >= last.score * slack) return;
      after = last.sort;
    }
  }

  /** The articles with the highest bound for what one of their passages can score. */
  private async page(
    { files }: EngineQuery,
    { asked, terms }: Omit<Look, "look">,
    after: readonly unknown[] | undefined,
  ): Promise<readonly FoundDocument[]> {
    const passages = terms.map(({ term, weight }) => ({
      term: { "passages.words": { value: term, boost: Math.max(weight, tiny) } },
    }));
    const articles = terms.map(({ term, inArticle }) => ({
      term: { words: { value: term, boost: Math.max(rankingParameters.article * inArticle, tiny) } },
    }));
    const nested = (should: readonly Json[]): Json => ({
      nested: { path: "passages", score_mode: "max", query: { bool: { should } } },
    });
    const { found } = await this.cluster.search(this.names.articles, {
      size: articlesAtOnce,
      track_total_hits: false,
      _source: ["file", "paper"],
      query: {
        bool: {
          filter: [...this.living(files), holds(asked)],
          should: [...articles, nested(passages)],
        },
      },
      sort: [{ _score: "desc" }, { file: "asc" }],
      track_scores: true,
      ...(after && { search_after: after }),
    });
    return found;
  }

  private living(files: readonly string[] | undefined): readonly Json[] {
    return [...livingIn(this.snapshot.number), ...(files === undefined ? [] : [{ terms: { file: files } }])];
  }

  /** Those that hold the whole query as a phrase, the first by file. */
  private async phraseArticles(
    phrase: readonly (readonly string[])[],
    { files }: EngineQuery,
  ): Promise<ReadonlyMap<string, Segment>> {
    const known = new Map<string, Segment>();
    if (phrase.length < 2) return known;
    const words = phrase.map((terms) => ({ any_of: { intervals: terms.map((query) => ({ match: { query } })) } }));
    const intervals = { all_of: { ordered: true, max_gaps: 0, intervals: words } };
    const { found } = await this.cluster.search(this.names.articles, {
      size: phrasesLookedAt,
      track_total_hits: false,
      _source: ["file", "paper"],
      query: {
        bool: {
          filter: [
            ...this.living(files),
            { nested: { path: "passages", query: { intervals: { "passages.words": intervals } } } },
          ],
        },
      },
      sort: [{ file: "asc" }],
    });
    await this.fetch(found, known);
    return known;
  }

  private async fetch(found: readonly FoundDocument[], known: Map<string, Segment>): Promise<void> {
    const wanted = found
      .map(({ source }) => ({ file: String(source["file"]), paper: String(source["paper"]) }))
      .filter(({ file }) => !known.has(file));
    const missing = wanted.filter(({ paper }) => !this.segments.has(paper)).map(({ paper }) => paper);
    const papers = await this.cluster.documents(this.names.papers, missing);
    const fresh = new Map(missing.map((id, at) => [id, paperIn(id, papers[at]).words]));
    for (const { file, paper } of wanted) {
      const bytes = fresh.get(paper);
      const segment = this.segments.get(paper) ?? (bytes === undefined ? undefined : openSegment(bytes));
      if (segment === undefined) throw new Error(`the words of ${file} do not open`);
      known.set(file, segment);
      this.segments.delete(paper);
      this.segments.set(paper, segment);
    }
    for (const paper of this.segments.keys()) {
      if (this.segments.size <= mostSegments) break;
      this.segments.delete(paper);
    }
  }

  /** Learns of the terms in how many passages and articles of the snapshot they stand. They do not change while it is read. */
  private async count(terms: readonly string[]): Promise<void> {
    if (this.counts.size > mostCounted) this.counts.clear();
    const missing = [...new Set(terms)].filter((term) => !this.counts.has(term));
    for (let at = 0; at < missing.length; at += termsAtOnce) {
      const some = missing.slice(at, at + termsAtOnce);
      const one = (term: string): Json => ({ term: { "passages.words": term } });
      const inArticles = some.map((term, n) => [`t${n}`, { nested: { path: "passages", query: one(term) } }]);
      const inPassages = some.map((term, n) => [`t${n}`, one(term)]);
      const { counted } = await this.cluster.search(this.names.articles, {
        size: 0,
        query: { bool: { filter: livingIn(this.snapshot.number) } },
        aggs: {
          articles: { filters: { filters: Object.fromEntries(inArticles) } },
          passages: {
            nested: { path: "passages" },
            aggs: { held: { filters: { filters: Object.fromEntries(inPassages) } } },
          },
        },
      });
      const { articles, passages } = counted as unknown as Counted;
      for (const [n, term] of some.entries())
        this.counts.set(term, {
          articles: articles.buckets[`t${n}`]?.doc_count ?? 0,
          passages: passages.held.buckets[`t${n}`]?.doc_count ?? 0,
        });
    }
  }
}

interface Buckets {
  readonly buckets: Readonly<Record<string, { readonly doc_count: number } | undefined>>;
}
interface Counted {
  readonly articles: Buckets;
  readonly passages: { readonly held: Buckets };
}

/** No boost may be 0, and what is worth nothing must not count. */
const tiny = 1e-9;

/** Articles that hold one of the terms, in any of their passages. */
const holds = (terms: readonly WeightedTerm[]): Json => ({
  nested: {
    path: "passages",
    query: { terms: { "passages.words": terms.map(({ term }) => term) } },
  },
});
