import type { RejectedFile } from "../../model/article.js";
import { speakersOf } from "../../model/statement.js";
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
import { articlesNamed } from "../articles-named.js";
import { calendarNumber, undated } from "../../model/calendar.js";
import { openedNow } from "../opened-now.js";
import type { Voice } from "../speakers/quoted-names.js";
import { asOne, jsonIn, verified } from "./checksum.js";
import { Damaged, type Database, openDatabase, text, textOf } from "./database.js";
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

export interface Place {
  readonly file: string;
  /** The folder as it was given, which is how people know it. */
  readonly folder: string;
}

const cardColumns =
  "file, sha256, title, publisher, published, not_before, language, length, lines, statements, dates, checksum";

/**
 * The newest snapshot. It stays what it is, whatever is written meanwhile: the database shows a reader the state in which its
 * transaction began. Texts stay in their files.
 */
export function localArchive({ file, folder }: Place, segments: () => Promise<Segments>): LocalArchive {
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
      `select articles, checksum, ${text("folder", "rejected", "remarks")} from snapshots order by number desc limit 1`,
    ).first() ?? [];
  const [resolved, rejected, remarks] = said.map(textOf) as [string, string, string];
  verified("the snapshot", checksum, [resolved, rejected, remarks]);
  if (Number(articles) !== Number(query("select count(*) from articles").first()?.[0]))
    throw new Damaged("the snapshot has another number of articles than it says");
  let index: Promise<SearchIndex> | undefined;
  const words = () => (index ??= segments().then((known) => known.index(database)));

  const readings = new Readings(database);
  let speakers: readonly SpeakerCard[] | undefined;
  const directory = () => import("../speakers/speaker-directory.js");
  const allSpeakers = async (): Promise<readonly SpeakerCard[]> =>
    (speakers ??= (await directory()).speakerCards(voicesIn(database)));
  const allCards = (): readonly ArticleCard[] =>
    asOne(database, `json_array(${cardColumns}) order by file`, "articles").map((row) => cardOf(row as CardRow));
  const archive: Archive = {
    folder,
    size: Number(articles),
    rejected: jsonIn(rejected) as readonly RejectedFile[],
    articles: async (filter) => (filter === undefined ? allCards() : articlesNamed(filter.named, allCards())),
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
    speakers: async (filter) =>
      filter === undefined ? allSpeakers() : (await directory()).speakersNamed(filter.named, await allSpeakers()),
    statements: (filter) => statementsIn(database, filter, readings),
    events: async (filter) => eventsIn(database, filter, readings),
  };
  return {
    archive,
    folder: resolved,
    remarks: jsonIn(remarks) as readonly string[],
    close: () => database.close(),
  };
}

type Text = string | null;
type CardRow = readonly [string, string, Text, Text, Text, Text, string, number, number, number, number, number];

function cardOf(row: CardRow): ArticleCard {
  const [file, sha256, title, publisher, published, notBefore, language, length, lines, statements, dates, checksum] =
    row;
  const card = {
    file,
    sha256,
    language,
    length,
    lines,
    statements,
    dates,
    ...(title !== null && { title }),
    ...(publisher !== null && { publisher }),
    ...(published !== null && { published }),
    ...(notBefore !== null && { notBefore }),
  };
  verified(card.file, checksum, [JSON.stringify(card)]);
  return card;
}

type VoiceRow = readonly [number, string, string, Text, number, number];

/** The named speakers of each article, in the order of the articles. */
function* voicesIn(database: Database): Generator<readonly Voice[]> {
  const columns = "article, key, voices.name, role, is_place, voices.statements";
  const rows = asOne(
    database,
    `json_array(${columns}) order by file, voices.rowid`,
    "voices join articles on id = article",
  ) as readonly VoiceRow[];
  let voices: Voice[] = [];
  let before: unknown;
  for (const [article, key, name, role, isPlace, statements] of rows) {
    if (article !== before && voices.length > 0) {
      yield voices;
      voices = [];
    }
    before = article;
    const voice = { key, name, isPlace: isPlace === 1, statements };
    voices.push(role === null ? voice : { ...voice, role });
  }
  if (voices.length > 0) yield voices;
}

/** Only these files, as a table that a query can look into. */
const ofFiles = (files: readonly string[] | undefined): string =>
  files === undefined ? "" : "and file in (select value from json_each(?))";

async function statementsIn(
  { query }: Database,
  { speakerKey, mediumKey, kind, files: wanted }: StatementFilter,
  readings: Readings,
): Promise<readonly StatementRef[]> {
  const { keyOfBody } = await import("../../reading/languages/en/statements/names/speaker-keys.js");
  const keys = [
    ...(speakerKey === undefined ? [] : [`speaker ${speakerKey}`]),
    ...(mediumKey === undefined ? [] : [`medium ${mediumKey}`]),
  ];
  const [first, ...others] = keys;
  // By its key where there is one: few statements are somebody's.
  const from =
    first === undefined
      ? "statements s"
      : "quoted k cross join statements s on k.key = ? and s.article = k.article and s.n = k.n";
  const also = others.map(
    () => "and exists (select 1 from quoted o where o.key = ? and o.article = s.article and o.n = s.n)",
  );
  const rows = query(
    `select ${text("file")}, s.n from ${from} join articles a on a.id = s.article where true ${also.join(" ")}
     ${ofFiles(wanted)} ${kind === undefined ? "" : "and s.kind = ?"} order by file, s.n`,
  ).all(
    ...(first === undefined ? [] : [first]),
    ...others,
    ...(wanted === undefined ? [] : [JSON.stringify(wanted)]),
    ...(kind === undefined ? [] : [kind]),
  );
  const files = rows.map(([name]) => textOf(name));
  const found = readings.all(files);
  return rows.flatMap(([, n], at) => {
    const file = files[at] ?? "";
    const statement = found[at]?.statements[Number(n)];
    if (statement === undefined) return [];
    const isTheirs = speakerKey === undefined || speakersOf(statement).some(({ key }) => key === speakerKey);
    const isHeard =
      mediumKey === undefined ||
      [statement.reportedBy, statement.saidTo].some((medium) => medium && keyOfBody(medium.name) === mediumKey);
    return isTheirs && isHeard ? [{ file, index: Number(n), statement }] : [];
  });
}

function eventsIn(
  { query }: Database,
  { from, to, files: wanted }: EventFilter,
  readings: Readings,
): readonly EventRef[] {
  const rows = query(
    `select ${text("file")}, e.n from events e join articles a on a.id = e.article
     where (first = ${undated} or (first <= ? and last >= ?)) ${ofFiles(wanted)} order by first, file, e.n`,
  ).all(
    to === undefined ? undated : calendarNumber(to),
    from === undefined ? 0 : calendarNumber(from),
    ...(wanted === undefined ? [] : [JSON.stringify(wanted)]),
  );
  const files = rows.map(([name]) => textOf(name));
  const found = readings.all(files);
  return rows.flatMap(([, n], at) => {
    const { events = [], timexes = [] } = found[at] ?? {};
    const event = events[Number(n)];
    const timex = event && timexes[event.timex];
    return event && timex ? [{ file: files[at] ?? "", index: Number(n), event, timex }] : [];
  });
}
