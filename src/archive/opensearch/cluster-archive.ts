import type { Reading } from "../../model/article-reading.js";
import { calendarNumber, undated } from "../../model/calendar.js";
import type { RejectedFile } from "../../model/article.js";
import { articleTexts } from "../../reading/article-text.js";
import type {
  Archive,
  ArticleCard,
  EventFilter,
  EventRef,
  Opened,
  SpeakerCard,
  StatementFilter,
  StatementRef,
} from "../archive.js";
import { listed } from "../listed.js";
import { openedNow } from "../opened-now.js";
import { partNames, unpackedReading } from "../packed/unpacked-reading.js";
import type { QuotedName } from "../speakers/quoted-names.js";
import { speakerCards } from "../speakers/speaker-directory.js";
import type { Cluster, Json } from "./cluster.js";
import type { Indices } from "./indices.js";
import { paperIn } from "./papers.js";
import { Retrieval } from "./retrieval.js";
import { everyOne, livingIn, newestSnapshot } from "./snapshot.js";

/** A snapshot of an archive in a cluster, and what of it is for its admin. */
export interface ClusterArchive {
  readonly archive: Archive;
  readonly number: number;
  /** The article folder: absolute, with links resolved. */
  readonly folder: string;
  readonly remarks: readonly string[];
}

/** Some 30 kB each. */
const mostReadings = 2_000;

/** The newest snapshot. It stays what it is, whatever is written meanwhile, as long as it is one of the last three. */
export async function openClusterArchive(cluster: Cluster, names: Indices, folder: string): Promise<ClusterArchive> {
  const snapshot = await newestSnapshot(cluster, names);
  const living = livingIn(snapshot.number);
  const retrieval = new Retrieval(cluster, names, snapshot);
  const readings = readingsOf({ cluster, names, living });
  const articles = (fields: readonly string[]) =>
    everyOne(cluster, names.articles, { query: { bool: { filter: living } }, sort: ["file"], fields });

  let cards: Promise<readonly ArticleCard[]> | undefined;
  // `commit` wrote them.
  const allCards = () =>
    (cards ??= articles(["card"]).then((found) => found.map(({ source }) => source["card"] as ArticleCard)));
  let speakers: Promise<readonly SpeakerCard[]> | undefined;
  const allSpeakers = () =>
    (speakers ??= articles(["voices"]).then((found) => speakerCards(found.map(({ source }) => voicesIn(source)))));

  const archive: Archive = {
    folder,
    size: snapshot.articles,
    rejected: JSON.parse(snapshot.rejected) as readonly RejectedFile[],
    ...listed(allCards, allSpeakers),
    readings: async (files) => {
      const found = await readings(files);
      return files.map((file) => {
        const reading = found.get(file);
        if (reading === undefined) throw new Error(`${file} is not in the archive`);
        return reading;
      });
    },
    async openAll(files) {
      const [textOf, found] = await Promise.all([articleTexts(files), readings(files)]);
      return files.map((file): Opened => {
        const reading = found.get(file);
        return reading === undefined ? { kind: "vanished", file } : openedNow(snapshot.folder, reading, textOf);
      });
    },
    async search(query) {
      const hits = await retrieval.search(query);
      const found = await readings(hits.map(({ file }) => file));
      return hits.flatMap(({ file, index, score }) => {
        const passage = found.get(file)?.passages[index];
        return passage === undefined ? [] : [{ file, index, passage, score }];
      });
    },
    termWeights: (question) => retrieval.words(question),
    statements: (filter) => statementsIn({ cluster, names, living }, filter, readings),
    events: (filter) => eventsIn({ cluster, names, living }, filter, readings),
  };
  return {
    archive,
    number: snapshot.number,
    folder: snapshot.folder,
    remarks: JSON.parse(snapshot.remarks) as readonly string[],
  };
}

interface Snapshot {
  readonly cluster: Cluster;
  readonly names: Indices;
  readonly living: readonly Json[];
}

type Readings = (files: readonly string[]) => Promise<ReadonlyMap<string, Reading>>;

/** Those of the files that the snapshot has, by file. The last that were asked for are kept: a paper is never changed. */
function readingsOf({ cluster, names, living }: Snapshot): Readings {
  const recent = new Map<string, Reading>();
  return async (files) => {
    const found = new Map<string, Reading>();
    const missing: string[] = [];
    for (const file of new Set(files)) {
      const known = recent.get(file);
      if (known === undefined) missing.push(file);
      else found.set(file, known);
    }
    const query = { bool: { filter: [{ terms: { file: missing } }, ...living] } };
    const rows =
      missing.length === 0
        ? []
        : await everyOne(cluster, names.articles, { query, sort: ["file"], fields: ["file", "paper"] });
    const ids = rows.map(({ source }) => String(source["paper"]));
    const papers = await cluster.documents(names.papers, ids);
    for (const [at, { source }] of rows.entries()) {
      const { parts } = paperIn(ids[at] ?? "", papers[at]);
      const reading = unpackedReading((part) => parts[partNames.indexOf(part)] ?? new Uint8Array());
      found.set(String(source["file"]), reading);
    }
    for (const [file, reading] of found) {
      recent.delete(file);
      recent.set(file, reading);
    }
    for (const file of recent.keys()) {
      if (recent.size <= mostReadings) break;
      recent.delete(file);
    }
    return found;
  };
}

function voicesIn(source: Json): readonly QuotedName[] {
  const { rows } = source["voices"] as { readonly rows: string };
  // `packedArticle` wrote them.
  const voices = JSON.parse(rows) as readonly [string, number, string, string | null, number, number][];
  return voices.map(([key, , name, role, isPlace, statements]) => ({
    key,
    name,
    isPlace: isPlace === 1,
    statements,
    ...(role !== null && { role }),
  }));
}

const among = (files: readonly string[] | undefined): readonly Json[] =>
  files === undefined ? [] : [{ terms: { file: files } }];

async function statementsIn(
  { cluster, names, living }: Snapshot,
  { speakerKey, mediumKey, kind, files }: StatementFilter,
  readings: Readings,
): Promise<readonly StatementRef[]> {
  const keys = [
    ...(speakerKey === undefined ? [] : [`speaker ${speakerKey}`]),
    ...(mediumKey === undefined ? [] : [`medium ${mediumKey}`]),
  ];
  const filter = [
    ...living,
    ...keys.map((key) => ({ term: { keys: key } })),
    ...among(files),
    ...(kind === undefined ? [] : [{ term: { kind } }]),
  ];
  const rows = await everyOne(cluster, names.statements, {
    query: { bool: { filter } },
    sort: ["file", "n"],
    fields: ["file", "n"],
  });
  const found = await readings(rows.map(({ source }) => String(source["file"])));
  return rows.flatMap(({ source }) => {
    const [file, index] = [String(source["file"]), Number(source["n"])];
    const statement = found.get(file)?.statements[index];
    return statement === undefined ? [] : [{ file, index, statement }];
  });
}

async function eventsIn(
  { cluster, names, living }: Snapshot,
  { from, to, files }: EventFilter,
  readings: Readings,
): Promise<readonly EventRef[]> {
  const touching = [
    ...(to === undefined ? [] : [{ range: { first: { lte: calendarNumber(to) } } }]),
    ...(from === undefined ? [] : [{ range: { last: { gte: calendarNumber(from) } } }]),
  ];
  const when = { bool: { should: [{ term: { first: undated } }, { bool: { filter: touching } }] } };
  const rows = await everyOne(cluster, names.events, {
    query: { bool: { filter: [...living, ...among(files), ...(touching.length === 0 ? [] : [when])] } },
    sort: ["first", "file", "n"],
    fields: ["file", "n"],
  });
  const found = await readings(rows.map(({ source }) => String(source["file"])));
  return rows.flatMap(({ source }) => {
    const [file, index] = [String(source["file"]), Number(source["n"])];
    const { events = [], timexes = [] } = found.get(file) ?? {};
    const event = events[index];
    const timex = event && timexes[event.timex];
    return event && timex ? [{ file, index, event, timex }] : [];
  });
}
