import { isDeepStrictEqual } from "node:util";
import { calendarNumber, undated } from "../../model/calendar.js";
import { speakersOf } from "../../model/statement.js";
import { keyOfBody } from "../../reading/languages/en/statements/names/speaker-keys.js";
import type { EventFilter, EventRef, StatementFilter, StatementRef } from "../archive.js";
import { eventStretch } from "../packed/stretch-of-event.js";
import { keyTerm } from "../speakers/speaker-terms.js";
import { Damaged, type Database, textColumns, columnText } from "./database.js";
import type { Readings } from "./readings.js";

/** Only these files, as a table that a query can look into. */
const ofFiles = (files: readonly string[] | undefined): string =>
  files === undefined ? "" : "and file in (select value from json_each(?))";

/** Looked up by the articles that quote somebody, and found in their readings. */
export function statementRows(
  { query }: Database,
  { speakerKey, mediumKey, kind, files: wanted }: StatementFilter,
  readings: Readings,
): readonly StatementRef[] {
  const among = [
    ...(speakerKey === undefined ? [] : [["voices", speakerKey] as const]),
    ...(mediumKey === undefined ? [] : [["media", mediumKey] as const]),
  ];
  const keyed = among.map(([table]) => `and id in (select article from ${table} where key = ?)`);
  const files = query(
    `select ${textColumns("file")} from articles where true ${keyed.join(" ")} ${ofFiles(wanted)} order by file`,
  )
    .all(...among.map(([, key]) => key), ...(wanted === undefined ? [] : [JSON.stringify(wanted)]))
    .map(([file]) => columnText(file));
  if (speakerKey !== undefined && among.length === 1 && wanted === undefined)
    mustBe({ query }, speakerKey, files.length);
  const found = readings.all(files);
  return files.flatMap((file, at) =>
    (found[at]?.statements ?? []).flatMap((statement, index) => {
      const isTheirs = speakerKey === undefined || speakersOf(statement).some(({ key }) => key === speakerKey);
      const isHeard =
        mediumKey === undefined ||
        [statement.reportedBy, statement.saidTo].some((medium) => medium && keyOfBody(medium.name) === mediumKey);
      return isTheirs && isHeard && (kind ?? statement.kind) === statement.kind ? [{ file, index, statement }] : [];
    }),
  );
}

/** As many articles quote a speaker as his cards say: one that is missing is behind a wrong bit. */
function mustBe({ query }: Pick<Database, "query">, key: string, articles: number): void {
  const [most, all] =
    query(
      "select max(articles), sum(articles) from speakers where id in (select speaker from speaker_terms where term = ?)",
    ).first(keyTerm(key)) ?? [];
  if (articles < Number(most) || articles > Number(all))
    throw new Damaged("the statements of a speaker are not where they were written");
}

export function eventRows(
  { query }: Database,
  { from, to, files: wanted }: EventFilter,
  readings: Readings,
): readonly EventRef[] {
  const rows = query(
    `select ${textColumns("file")}, e.n, first, last from events e join articles a on a.id = e.article
     where (first = ${undated} or (first <= ? and last >= ?)) ${ofFiles(wanted)} order by first, file, e.n`,
  ).all(
    to === undefined ? undated : calendarNumber(to),
    from === undefined ? 0 : calendarNumber(from),
    ...(wanted === undefined ? [] : [JSON.stringify(wanted)]),
  );
  const files = rows.map(([name]) => columnText(name));
  const found = readings.all(files);
  return rows.map(([, n, first, last], at) => {
    const { events = [], timexes = [] } = found[at] ?? {};
    const event = events[Number(n)];
    const timex = event && timexes[event.timex];
    if (event === undefined || timex === undefined || !isDeepStrictEqual(eventStretch(timex), [first, last]))
      throw new Damaged("an event is not what was written");
    return { file: files[at] ?? "", index: Number(n), event, timex };
  });
}
