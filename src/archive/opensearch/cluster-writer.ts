import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type {
  ArchiveWriter,
  BatchFile,
  BatchRead,
  SnapshotChange,
  ManifestEntry,
  TurnedDown,
} from "../archive-writer.js";
import type { Cluster, Json } from "./cluster.js";
import type { Indices } from "./indices.js";
import { paperIn } from "./papers.js";
import { type KeptReading, bulkLines, searchableOf, type Taken, takenFrom } from "./snapshot-documents.js";
import { everyOne, livingIn, never, newestSnapshot, type SnapshotRecord } from "./snapshot.js";

/** So many snapshots are kept for those who still read them. */
const snapshotsKept = 3;
/** So many lines go to the cluster at once. */
const linesAtOnce = 500;

/**
 * What reading writes to an archive in a cluster, under the names of the term in which it may. A snapshot is written last. Whoever has lost
 * the right to write is refused by the cluster, and this throws.
 */
export function clusterWriter(cluster: Cluster, names: Indices): ArchiveWriter {
  async function keptBatches(): Promise<readonly KeptReading[]> {
    await cluster.refresh([names.batches]);
    const found = await everyOne(cluster, names.batches, {
      query: { match_all: {} },
      sort: ["place", "number"],
      fields: ["number", "files", "read"],
    });
    return found.map(({ source }) => {
      const { number, files, read } = source as unknown as {
        number: number;
        files: { list: readonly BatchFile[] };
        read: string;
      };
      return { number, files: files.list, read: deserialize(inflateRawSync(Buffer.from(read, "base64"))) as BatchRead };
    });
  }

  return {
    async manifest() {
      const { number, folder, rejected, remarks } = await newestSnapshot(cluster, names);
      const files = await everyOne(cluster, names.files, {
        query: { bool: { filter: livingIn(number) } },
        sort: ["name"],
        fields: ["entry"],
      });
      // `commit` wrote them.
      const all = files.map(({ source }) => source["entry"] as ManifestEntry | TurnedDown);
      return {
        folder,
        entries: all.filter((one): one is ManifestEntry => !("reason" in one)),
        turnedDown: all.filter((one): one is TurnedDown => "reason" in one),
        rejected: JSON.parse(rejected),
        remarks: JSON.parse(remarks),
      };
    },
    kept: async () => (await keptBatches()).map(({ number, files }) => ({ number, files })),
    async keep({ place, files }, read) {
      const number = await cluster.counter(names.state, "batches");
      const bytes = deflateRawSync(serialize(read), { level: 1 }).toString("base64");
      await cluster.bulk([
        { index: { _index: names.batches, _id: String(number) } },
        { place, number, files: { list: files }, read: bytes },
      ]);
    },
    async drop(numbers) {
      await cluster.bulk(numbers.map((number) => ({ delete: { _index: names.batches, _id: String(number) } })));
      await cluster.refresh([names.batches]);
    },
    outcomes: async () =>
      (await keptBatches()).flatMap(({ files, read }) =>
        files.flatMap((file, at) => {
          const outcome = read.outcomes[at];
          return outcome === undefined ? [] : [{ ...file, outcome }];
        }),
      ),
    async commit(change) {
      const before = await newestSnapshot(cluster, names);
      const number = before.number + 1;
      await takeBack(cluster, names, before.number);
      const batches = await keptBatches();
      const taken = takenFrom(batches);
      await retire({ cluster, names, number }, taken, change.gone);
      await addAll({ cluster, names, number }, [...taken.values()]);
      await cluster.refresh(Object.values(names));
      const record = await recordOf(cluster, names, { number, change });
      await cluster.create(names.state, `snapshot-${number}`, { number, snapshot: record });
      await this.drop(batches.map((batch) => batch.number));
      const old = { range: { until: { lte: number - snapshotsKept } } };
      for (const index of [names.articles, names.statements, names.events, names.files])
        await cluster.deleteWhere(index, old);
    },
    async close() {},
  };
}

/** What a commit left that was cut off: nothing of it is part of a snapshot. */
async function takeBack(cluster: Cluster, names: Indices, newest: number): Promise<void> {
  const next = newest + 1;
  for (const index of [names.articles, names.statements, names.events, names.files])
    await cluster.deleteWhere(index, { range: { from: { gte: next } } });
  for (const index of [names.statements, names.events, names.files])
    await cluster.setWhere(index, { term: { until: next } }, { name: "until", value: never });
  const ended = await everyOne(cluster, names.articles, {
    query: { term: { until: next } },
    sort: ["file", "from"],
    fields: articleFields,
  });
  await rewrite(cluster, names, { found: ended, until: never });
}

interface At {
  readonly cluster: Cluster;
  readonly names: Indices;
  readonly number: number;
}

const articleFields = ["file", "name", "from", "paper", "card", "voices"];

/** What was there of the files ends with the snapshot before. */
async function retire(
  { cluster, names, number }: At,
  taken: ReadonlyMap<string, Taken>,
  gone: readonly string[],
): Promise<void> {
  const readAgain = [...taken].filter(([, { outcome }]) => outcome.kind !== "same").map(([name]) => name);
  const touched = [...taken.keys(), ...gone];
  const living = livingIn(number - 1);
  for (const some of inTurns([...readAgain, ...gone])) {
    const query = { bool: { filter: [{ terms: { name: some } }, ...living] } };
    for (const index of [names.statements, names.events])
      await cluster.setWhere(index, query, { name: "until", value: number });
    const found = await everyOne(cluster, names.articles, { query, sort: ["file"], fields: articleFields });
    await rewrite(cluster, names, { found, until: number });
  }
  for (const some of inTurns(touched))
    await cluster.setWhere(
      names.files,
      { bool: { filter: [{ terms: { name: some } }, ...living] } },
      { name: "until", value: number },
    );
}

function* inTurns<Item>(all: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < all.length; at += 1_000) yield all.slice(at, at + 1_000);
}

interface Rewritten {
  readonly found: readonly { readonly id: string; readonly source: Json }[];
  readonly until: number;
}

/** The searched words of an article are not kept beside it: they come out of its paper when its document is written anew. */
async function rewrite(cluster: Cluster, names: Indices, { found, until }: Rewritten): Promise<void> {
  for (const some of inTurns(found)) {
    const ids = some.map(({ source }) => String(source["paper"]));
    const papers = await cluster.documents(names.papers, ids);
    const lines = some.flatMap(({ id, source }, at) => [
      { index: { _index: names.articles, _id: id } },
      { ...source, until, ...searchableOf(paperIn(ids[at] ?? "", papers[at]).words) },
    ]);
    await send(cluster, lines);
  }
}

async function addAll(at: At, all: readonly Taken[]): Promise<void> {
  let lines: Json[] = [];
  for (const one of all) {
    lines.push(...bulkLines(at, one, await before(at, one)));
    if (lines.length < linesAtOnce) continue;
    await send(at.cluster, lines);
    lines = [];
  }
  await send(at.cluster, lines);
}

/** What the manifest said of a file that is the same as before. */
async function before({ cluster, names, number }: At, { file, outcome }: Taken): Promise<ManifestEntry | undefined> {
  if (outcome.kind !== "same") return undefined;
  const { found } = await cluster.search(names.files, {
    size: 1,
    query: { bool: { filter: [{ term: { name: file.name } }, { term: { until: number } }] } },
  });
  return found[0]?.source["entry"] as ManifestEntry | undefined;
}

async function send(cluster: Cluster, lines: readonly Json[]): Promise<void> {
  for (let at = 0; at < lines.length; at += linesAtOnce) await cluster.bulk(lines.slice(at, at + linesAtOnce));
}

async function recordOf(
  cluster: Cluster,
  { articles }: Indices,
  { number, change }: { readonly number: number; readonly change: SnapshotChange },
): Promise<SnapshotRecord> {
  const { counted } = await cluster.search(articles, {
    size: 0,
    query: { bool: { filter: livingIn(number) } },
    aggs: {
      files: { value_count: { field: "file" } },
      words: { sum: { field: "length" } },
      passages: { sum: { field: "count" } },
      languages: { terms: { field: "language", size: 200 } },
    },
  });
  const { files, words, passages, languages } = counted as unknown as {
    readonly [name in "files" | "words" | "passages"]: { readonly value: number };
  } & { readonly languages: { readonly buckets: readonly { readonly key: string }[] } };
  const { folder, rejected, remarks } = change;
  return {
    number,
    folder,
    rejected: JSON.stringify(rejected),
    remarks: JSON.stringify(remarks),
    articles: files.value,
    passages: passages.value,
    words: words.value,
    languages: languages.buckets.map(({ key }) => key).sort(),
  };
}
