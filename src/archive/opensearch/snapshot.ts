import type { Cluster, FoundDocument, Json } from "./cluster.js";
import type { Indices } from "./indices.js";

/** What is written last of a snapshot, and what makes it one. */
export interface SnapshotRecord {
  readonly number: number;
  readonly folder: string;
  /** JSON, as they came. */
  readonly rejected: string;
  readonly remarks: string;
  readonly articles: number;
  readonly passages: number;
  /** Words of the articles' own passages. */
  readonly words: number;
  readonly languages: readonly string[];
}

export const emptySnapshot: SnapshotRecord = {
  number: 0, folder: "", rejected: "[]", remarks: "[]", articles: 0, passages: 0, words: 0, languages: [],
}; // prettier-ignore

/** No snapshot has this number: what ends with it is part of the newest. */
export const never = 2 ** 31 - 1;

/** What is part of a snapshot. */
export const livingIn = (number: number): readonly Json[] => [
  { range: { from: { lte: number } } },
  { range: { until: { gt: number } } },
];

export async function newestSnapshot(cluster: Cluster, { state }: Indices): Promise<SnapshotRecord> {
  const { found } = await cluster.search(state, {
    size: 1,
    query: { exists: { field: "number" } },
    sort: [{ number: "desc" }],
  });
  // `commit` wrote it.
  return (found[0]?.source["snapshot"] as SnapshotRecord | undefined) ?? emptySnapshot;
}

const page = 2_000;

/** All that fits, in the order asked for, page by page. The order must tell any two documents apart. */
export async function everyOne(
  cluster: Cluster,
  index: string,
  {
    query,
    sort,
    fields,
  }: { readonly query: Json; readonly sort: readonly string[]; readonly fields: readonly string[] | false },
): Promise<readonly FoundDocument[]> {
  const all: FoundDocument[] = [];
  for (let after: readonly unknown[] | undefined; ;) {
    const { found } = await cluster.search(index, {
      size: page,
      track_total_hits: false,
      query,
      sort: sort.map((field) => ({ [field]: "asc" })),
      _source: fields,
      ...(after && { search_after: after }),
    });
    all.push(...found);
    after = found.at(-1)?.sort;
    if (found.length < page || after === undefined) return all;
  }
}
