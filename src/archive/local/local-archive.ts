import type { RejectedFile } from "../../model/article.js";
import { articleTexts } from "../../reading/article-text.js";
import type { Archive, Opened, Totals } from "../archive.js";
import { openedNow } from "../opened-now.js";
import { jsonIn, verified } from "./checksum.js";
import { Damaged, type Database, openDatabase, textColumns, columnText } from "./database.js";
import type { SearchIndex } from "../search/search-engine.js";
import { Readings } from "./readings.js";
import type { Segments } from "./segments.js";

/** An archive, and what of its snapshot is for its keeper. */
export interface LocalArchive {
  readonly archive: Archive;
  /** The article folder: absolute, with links resolved. */
  readonly folder: string;
  readonly remarks: readonly string[];
  readonly close: () => void;
}

export interface DatabaseFile {
  readonly file: string;
  /** The folder as it was given, which is how people know it. */
  readonly folder: string;
}

/**
 * The newest snapshot. It stays what it is, whatever is written meanwhile: the database shows a reader the state in which its
 * transaction began. Texts stay in their files.
 */
export function localArchive({ file, folder }: DatabaseFile, segments: () => Promise<Segments>): LocalArchive {
  const database = openDatabase(file);
  try {
    return snapshotIn(database, folder, segments);
  } catch (error) {
    database.close();
    throw error;
  }
}

function snapshotIn(database: Database, folder: string, segments: () => Promise<Segments>): LocalArchive {
  const { query } = database;
  database.script("begin");
  const [articles, checksum, ...said] =
    query(
      `select articles, checksum, ${textColumns("folder", "rejected", "remarks", "totals")} from snapshots order by number desc limit 1`,
    ).first() ?? [];
  const [resolved, rejected, remarks, totals] = said.map(columnText) as [string, string, string, string];
  verified("the snapshot", checksum, [resolved, rejected, remarks, totals]);
  if (Number(articles) !== Number(query("select count(*) from articles").first()?.[0]))
    throw new Damaged("the snapshot has another number of articles than it says");
  let index: Promise<SearchIndex> | undefined;
  const words = () => (index ??= segments().then((known) => known.index(database)));

  const readings = new Readings(database);
  const speakers = () => import("./speakers.js");
  const cards = () => import("./articles.js");
  const refs = () => import("./statements.js");
  const archive: Archive = {
    folder,
    size: Number(articles),
    rejected: jsonIn(rejected) as readonly RejectedFile[],
    totals: async () => jsonIn(totals) as Totals,
    articles: async (filter) => (await cards()).fittingCards(database, filter),
    readings: async (files) => readings.all(files),
    async openAll(files) {
      const textOf = await articleTexts(files);
      const found = readings.of(files);
      return files.map((name): Opened => {
        const reading = found.get(name);
        return reading === undefined ? { kind: "vanished", file: name } : openedNow(resolved, reading, textOf);
      });
    },
    async search(asked) {
      const hits = (await words()).search(asked);
      const found = readings.all(hits.map((hit) => hit.file));
      return hits.flatMap(({ file: name, index: at, score }, place) => {
        const passage = found[place]?.passages[at];
        return passage === undefined ? [] : [{ file: name, index: at, passage, score }];
      });
    },
    termWeights: async (question) => (await words()).words(question),
    speakers: async (filter) => (await speakers()).speakerRows(database, filter),
    async *speakerPages(most) {
      yield* (await speakers()).speakerPages(database, most);
    },
    suggestedSpeakers: async (typed) => (await speakers()).suggestedSpeakers(database, typed),
    suggestedArticles: async (typed) => (await cards()).suggestedArticles(database, typed),
    statements: async (filter) => (await refs()).statementRows(database, filter, readings),
    events: async (filter) => (await refs()).eventRows(database, filter, readings),
  };
  return {
    archive,
    folder: resolved,
    remarks: jsonIn(remarks) as readonly string[],
    close: () => database.close(),
  };
}
