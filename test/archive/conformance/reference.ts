import type {
  ArticleCard,
  EventFilter,
  EventRef,
  StatementFilter,
  StatementRef,
} from "../../../src/archive/archive.js";
import { packedArticle } from "../../../src/archive/packed/packed-article.js";
import { wordEngine } from "../../../src/archive/search/bm25-engine.js";
import { indexableOf } from "../../../src/archive/search/index/search-document.js";
import type { SearchIndex } from "../../../src/archive/search/search-engine.js";
import { quotedNamesIn } from "../../../src/archive/speakers/quoted-names.js";
import { speakerCards } from "../../../src/archive/speakers/speaker-directory.js";
import type { Reading } from "../../../src/model/article-reading.js";
import { calendarNumber, undated } from "../../../src/model/calendar.js";
import { speakersOf } from "../../../src/model/statement.js";
import { keyOfBody } from "../../../src/reading/languages/en/statements/names/speaker-keys.js";
import type { ArticleRead } from "./newspaper.js";

/** What an archive of the articles must say, found by looking through every reading. */
export interface Reference {
  readonly cards: readonly ArticleCard[];
  readonly files: readonly string[];
  readonly readings: readonly Reading[];
  readonly index: SearchIndex;
  readonly speakers: ReturnType<typeof speakerCards>;
  readonly statements: (filter: StatementFilter) => readonly StatementRef[];
  readonly events: (filter: EventFilter) => readonly EventRef[];
}

export function referenceOf(articles: readonly ArticleRead[]): Reference {
  const inOrder = [...articles].sort((a, b) => (a.article.file < b.article.file ? -1 : 1));
  const readings = inOrder.map(({ reading }) => reading);
  return {
    cards: readings.map((reading) => packedArticle(reading).card),
    files: readings.map(({ record }) => record.file),
    readings,
    index: wordEngine.empty().add(inOrder.map(({ article, reading }) => indexableOf(article, reading))),
    speakers: speakerCards(readings.map(({ statements }) => quotedNamesIn(statements))),
    statements: (filter) => statementsIn(readings, filter),
    events: (filter) => eventsIn(readings, filter),
  };
}

function statementsIn(
  readings: readonly Reading[],
  { speakerKey, mediumKey, files, kind }: StatementFilter,
): readonly StatementRef[] {
  const all = readings.flatMap(({ record: { file }, statements }) =>
    statements.map((statement, index) => ({ file, index, statement })),
  );
  return all.filter(
    ({ file, statement }) =>
      (speakerKey === undefined || speakersOf(statement).some(({ key }) => key === speakerKey)) &&
      (mediumKey === undefined ||
        [statement.reportedBy, statement.saidTo].some((medium) => medium && keyOfBody(medium.name) === mediumKey)) &&
      (files === undefined || files.includes(file)) &&
      (kind === undefined || statement.kind === kind),
  );
}

function eventsIn(readings: readonly Reading[], { from, to, files }: EventFilter): readonly EventRef[] {
  const all = readings.flatMap(({ record: { file }, events, timexes }) =>
    events.flatMap((event, index) => {
      const timex = timexes[event.timex];
      return timex === undefined ? [] : [{ file, index, event, timex }];
    }),
  );
  const first = ({ timex }: EventRef): number => {
    const { from: begins } = timex.range ?? timex;
    return begins === undefined ? undated : calendarNumber(begins);
  };
  const last = ({ timex }: EventRef): number => {
    const { from: begins, to: ends = begins } = timex.range ?? timex;
    return begins === undefined || ends === undefined ? undated : calendarNumber(ends);
  };
  const touches = (ref: EventRef): boolean =>
    first(ref) === undated ||
    ((to === undefined || first(ref) <= calendarNumber(to)) &&
      (from === undefined || last(ref) >= calendarNumber(from)));
  return all
    .filter((ref) => (files === undefined || files.includes(ref.file)) && touches(ref))
    .sort((a, b) => first(a) - first(b));
}
