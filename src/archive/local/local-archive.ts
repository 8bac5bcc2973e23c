import { createHash } from "node:crypto";
import path from "node:path";
import { pathBelow, placeOfKey } from "../../model/article-key.js";
import type { Reading } from "../../model/article-reading.js";
import type { ArticleText } from "../../reading/article-text.js";
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
import { calendarNumber, undated } from "../calendar.js";
import { bytesNow } from "../file-system.js";
import type { Edition } from "../keeping/edition.js";
import { recent } from "../recent.js";
import type { SearchIndex } from "../search/search-engine.js";
import { articlesNamed } from "../articles-named.js";
import { speakerCards, speakersNamed } from "../speakers/speaker-directory.js";
import { keyOfBody } from "../../reading/languages/en/statements/names/speaker-keys.js";
import { numberOfKey } from "../speaker-keys.js";
import { speakersOf } from "../../model/statement.js";
import type { Volume } from "../volume.js";

/** An article and where it is bound. */
interface Bound {
  readonly card: ArticleCard;
  readonly volume: Volume;
  readonly at: number;
}

export interface Holdings {
  readonly edition: Edition;
  /** The folder as it was given, which is how people know it. */
  readonly folder: string;
  /** In the edition's order. */
  readonly volumes: readonly Volume[];
  readonly index: SearchIndex;
  readonly textOf: ArticleText;
}

const readingsKept = 256;

/** The archive that an edition is; texts stay on the disk, findings stay bytes until they are asked for. */
export function openArchive({ edition, folder, volumes, index, textOf }: Holdings): Archive {
  const all = boundArticles(edition, volumes);
  const byFile = new Map(all.map((bound) => [bound.card.file, bound]));
  const chosen = (files: readonly string[] | undefined): readonly Bound[] => {
    if (files === undefined) return all;
    const wanted = new Set(files);
    return wanted.size < 100
      ? [...wanted].sort().flatMap((file) => byFile.get(file) ?? [])
      : all.filter(({ card }) => wanted.has(card.file));
  };
  const reading = recent(readingsKept, (file: string): Reading => {
    const bound = byFile.get(file);
    if (bound === undefined) throw new Error(`${file} is not in the archive`);
    return bound.volume.reading(bound.at);
  });
  const cards = all.map(({ card }) => card);
  let kept: readonly SpeakerCard[] | undefined;
  const speakers = (): readonly SpeakerCard[] =>
    (kept ??= speakerCards(all.map(({ volume, at }) => volume.voices(at))));
  const opened = (file: string): Opened =>
    byFile.has(file) ? openedNow(edition.folder, reading(file), textOf) : { kind: "vanished", file };
  return {
    folder,
    size: all.length,
    rejected: edition.rejected,
    articles: async (filter) => (filter === undefined ? cards : articlesNamed(filter.named, cards)),
    readings: async (files) => files.map(reading),
    openAll: async (files) => files.map(opened),
    search: async (query) =>
      index.search(query).flatMap(({ file, index: at, score }) => {
        const passage = reading(file).passages[at];
        return passage === undefined ? [] : [{ file, index: at, passage, score }];
      }),
    termWeights: async (question) => index.words(question),
    speakers: async (filter) => (filter === undefined ? speakers() : speakersNamed(filter.named, speakers())),
    statements: async (filter) => chosen(filter.files).flatMap((bound) => statementsOf(bound, filter)),
    events: async (filter) => eventsOf(chosen(filter.files), filter),
  };
}

function boundArticles({ articles }: Edition, volumes: readonly Volume[]): readonly Bound[] {
  const all: Bound[] = [];
  for (let pair = 0; pair < articles.length; pair += 2) {
    const volume = volumes[articles[pair] ?? 0];
    const at = articles[pair + 1] ?? 0;
    const card = volume?.cards[at];
    if (volume === undefined || card === undefined)
      throw new RangeError("the edition lists an article that is not in its volumes");
    all.push({ card, volume, at });
  }
  return all;
}

/** The file as it is now. Only its text is read again: what else is known of it holds for these very bytes. */
function openedNow(folder: string, reading: Reading, textOf: ArticleText): Opened {
  const { record } = reading;
  const { file } = record;
  const bytes = bytesNow(path.join(folder, pathBelow(placeOfKey(file).file)));
  if (bytes === undefined) return { kind: "vanished", file };
  if (createHash("sha256").update(bytes).digest("hex") !== record.sha256) return { kind: "changed", file };
  const text = textOf(reading, bytes);
  return text === undefined ? { kind: "changed", file } : { kind: "open", article: { ...record, text }, reading };
}

function statementsOf(
  { card, volume, at }: Bound,
  { speakerKey, mediumKey, kind }: StatementFilter,
): readonly StatementRef[] {
  const start = volume.speakerStarts[at] ?? 0;
  const end = volume.speakerStarts[at + 1] ?? 0;
  if (start === end) return [];
  const named = volume.speakers.subarray(start, end);
  if ([speakerKey, mediumKey].some((key) => key !== undefined && !named.includes(numberOfKey(key)))) return [];
  return volume
    .reading(at)
    .statements.map((statement, index) => ({ file: card.file, index, statement }))
    .filter(({ statement }) => speakerKey === undefined || speakersOf(statement).some(({ key }) => key === speakerKey))
    .filter(
      ({ statement: { reportedBy, saidTo } }) =>
        mediumKey === undefined ||
        [reportedBy, saidTo].some((medium) => medium && keyOfBody(medium.name) === mediumKey),
    )
    .filter(({ statement }) => kind === undefined || statement.kind === kind);
}

/** Sorts by the columns alone; only what is asked for is decoded. */
function eventsOf(articles: readonly Bound[], { from, to }: EventFilter): readonly EventRef[] {
  const earliest = from === undefined ? 0 : calendarNumber(from);
  const latest = to === undefined ? undated : calendarNumber(to);
  const found: { readonly bound: Bound; readonly index: number; readonly first: number }[] = [];
  for (const bound of articles) {
    const { volume, at } = bound;
    const start = volume.eventStarts[at] ?? 0;
    const end = volume.eventStarts[at + 1] ?? 0;
    for (let event = start; event < end; event += 1) {
      const first = volume.firstDays[event] ?? undated;
      if (first !== undated && (first > latest || (volume.lastDays[event] ?? 0) < earliest)) continue;
      found.push({ bound, index: event - start, first });
    }
  }
  const decoded = new Map<Bound, Reading>();
  return found
    .sort((a, b) => a.first - b.first)
    .flatMap(({ bound, index }) => {
      const reading = decoded.get(bound) ?? bound.volume.reading(bound.at);
      decoded.set(bound, reading);
      const event = reading.events[index];
      const timex = event && reading.timexes[event.timex];
      return event && timex ? [{ file: bound.card.file, index, event, timex }] : [];
    });
}
