import type { Cluster, Json } from "./cluster.js";
import { rankingParameters } from "../search/ranking/parameters.js";

/** The names of one archive's indices. */
export interface Indices {
  readonly articles: string;
  readonly statements: string;
  readonly events: string;
  readonly files: string;
  readonly papers: string;
  readonly batches: string;
  readonly state: string;
}

export const indicesOf = (archive: string): Indices => ({
  articles: `${archive}-articles`,
  statements: `${archive}-statements`,
  events: `${archive}-events`,
  files: `${archive}-files`,
  papers: `${archive}-papers`,
  batches: `${archive}-batches`,
  state: `${archive}-state`,
});

const keyword = { type: "keyword" };
const number = { type: "integer" };
const untouched = { type: "object", enabled: false };
const bytes = { type: "binary" };
/** A document is part of the snapshots from `from` on, up to the one before `until`. */
const lifetime = { from: number, until: number };

// What a term is worth comes with the question as its boost, so that neither replicas nor documents that are deleted move a score. The mean length
// is the shard's own, which is near enough: the cluster finds candidates, and Attest ranks them.
const bm25 = (saturation: number, length: number): Json => ({
  type: "scripted",
  script: {
    source: `double mean = Math.max(1.0, field.sumTotalTermFreq / (double) Math.max(1, field.docCount)); return query.boost * ${saturation + 1} * doc.freq / (doc.freq + ${saturation} * (${1 - length} + ${length} * doc.length / mean));`,
  },
});

function indexBody(properties: Json, settings: Json = {}): Json {
  return {
    settings: { number_of_shards: 3, number_of_replicas: 1, ...settings },
    mappings: { dynamic: "strict", properties },
  };
}

/** Makes what is missing. */
export async function makeIndices(cluster: Cluster, names: Indices): Promise<void> {
  const one = { number_of_shards: 1 };
  const similarity = {
    passage: bm25(rankingParameters.saturation, rankingParameters.length),
    article: bm25(rankingParameters.articleSaturation, rankingParameters.articleLength),
  };
  const passage = { type: "text", analyzer: "whitespace", similarity: "passage", index_options: "positions" };
  const article = { type: "text", analyzer: "whitespace", similarity: "article", index_options: "freqs" };
  const bodies: Readonly<Record<keyof Indices, Json>> = {
    articles: {
      settings: { number_of_shards: 3, number_of_replicas: 1, similarity },
      mappings: {
        dynamic: "strict",
        // The words are in the papers.
        _source: { excludes: ["words", "passages"] },
        properties: {
          ...lifetime, file: keyword, name: keyword, language: keyword, paper: keyword, length: number, count: number,
          card: untouched, voices: untouched, words: article, passages: { type: "nested", properties: { words: passage } },
        },
      },
    },
    statements: indexBody({ ...lifetime, file: keyword, name: keyword, n: number, keys: keyword, kind: keyword }),
    events: indexBody({ ...lifetime, file: keyword, name: keyword, n: number, first: { type: "long" }, last: { type: "long" } }),
    files: indexBody({ ...lifetime, name: keyword, entry: untouched }),
    papers: indexBody({ parts: bytes, words: bytes, checksum: keyword }),
    batches: indexBody({ place: number, number, files: untouched, read: bytes }, one),
    state: indexBody({ number, snapshot: untouched, holder: keyword, beat: { type: "long" }, term: number }, one),
  }; // prettier-ignore
  for (const [name, body] of Object.entries(bodies)) await cluster.makeIndex(names[name as keyof Indices], body);
}

const writtenThrough = (name: string, term: number | string): string => `${name}.term-${term}`;

/** The names through which the reader of this term writes. */
export function namesToWrite(names: Indices, term: number): Indices {
  const aliases = Object.entries(names).map(([kind, name]) => [kind, writtenThrough(String(name), term)]);
  // Every name has just been given its alias.
  return Object.fromEntries(aliases);
}

/** From now on only the reader of this term can write: a late write of an earlier one is refused by the cluster itself. */
export async function fence(cluster: Cluster, names: Indices, term: number): Promise<void> {
  await cluster.moveAliases(
    Object.values(names).map((index: string) => ({
      index,
      alias: writtenThrough(index, term),
      olders: writtenThrough(index, "*"),
    })),
  );
}
