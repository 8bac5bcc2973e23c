import { existsSync, rmSync } from "node:fs";
import { lineAt } from "../answering/findings/citation.js";
import type { Archive, OpenArticle } from "../archive/archive.js";
import { openedOf } from "../archive/pages.js";
import { openDatabase, type Database, type Value } from "../archive/local/database.js";
import { reasonOf } from "../archive/local/store-file.js";
import type { Span } from "../model/passage.js";
import { passageOf } from "../model/passage.js";
import { speakersOf } from "../model/statement.js";

interface Export {
  readonly archive: Archive;
  readonly notice: (sentence: string) => void;
}

// Views carry what people look for beside each row, so that a question needs no join.
const schema = `
create table article (
  id integer primary key, file text not null unique, title text, publisher text, byline text, published text, not_before text,
  language text not null, characters integer not null, sha256 text not null
);
create table passage (article integer not null references article, line integer, start integer, end integer, standing text, words text);
create table statement (
  id integer primary key, article integer not null references article, line integer, start integer, end integer, kind text,
  confidence text, day text, reported_by text, said_to text, words text
);
create table speaker (
  statement integer not null references statement, name text not null, basis text not null, role text, party text, key text
);
create table event (
  article integer not null references article, line integer, start integer, end integer, expression text, value text, basis text,
  first_day text, last_day text, planned integer, words text
);
create index passages_of on passage (article);
create index statements_of on statement (article);
create index speakers_of on speaker (statement);
create index speakers_called on speaker (name);
create index events_on on event (first_day, last_day);
create view articles as select file, title, publisher, byline, published, not_before, language, characters, sha256 from article order by file;
create view passages as select file, line, standing, words, title, publisher, published, start, end
  from passage join article on id = article;
create view statements as select s.words, name as speaker, role, party, basis, kind, confidence, day, reported_by, said_to, file, line,
  title, publisher, published, start, end from statement s join speaker on statement = s.id join article a on a.id = article;
create view events as select first_day, last_day, expression, planned, words, file, line, title, publisher, published, basis, value, start, end
  from event join article on id = article;
create view speakers as select name, count(*) as statements, count(distinct article) as articles, max(role) as role, max(party) as party
  from speaker join statement on id = statement where basis <> 'unnamed' group by coalesce(key, name) order by statements desc;
`;

/** "export -- sqlite FILE": the archive with its words as tables for other tools, all of it or nothing. False, with a sentence, where that cannot be done. */
export async function exportSqlite([file]: readonly string[], { archive, notice }: Export): Promise<boolean> {
  if (file === undefined) {
    notice("Say the file to write: export -- sqlite archive.sqlite");
    return false;
  }
  if (existsSync(file)) {
    notice(`“${file}” is there already; name another file, or take it away first.`);
    return false;
  }
  try {
    const database = openDatabase(file);
    try {
      database.script(`begin; ${schema}`);
      for await (const opened of openedOf(archive)) {
        if (opened.kind === "open") addArticle(database, opened);
        else notice(`${opened.file} is not what was read any more; it is left out.`);
      }
      database.script("commit");
    } finally {
      database.close();
    }
    return true;
  } catch (error) {
    rmSync(file, { force: true });
    notice(`“${file}” could not be written: ${reasonOf(error)}.`);
    return false;
  }
}

function addArticle({ query }: Database, { article, reading }: OpenArticle): void {
  const { masthead } = article;
  const insert = (table: string, values: readonly Value[]): number => {
    const places = values.map(() => "?").join(", ");
    const [id] = query(`insert into ${table} values (${places}) returning rowid`).first(...values) ?? [];
    return Number(id);
  };
  const at = ({ start, end }: Span) => [lineAt(article.lines, start)?.number ?? 1, start, end];
  const wordsOf = (span: Span): string => passageOf(article, span).words;
  const { title, publisher, byline, published } = masthead;
  const id = insert("article", [
    null, article.file, title?.value ?? null, publisher?.value ?? null, byline?.value ?? null, published?.value ?? null,
    reading.notBefore?.date ?? null, article.language, article.length, article.sha256,
  ]); // prettier-ignore
  for (const passage of reading.passages) insert("passage", [id, ...at(passage), passage.standing, wordsOf(passage)]);
  for (const statement of reading.statements) {
    const { spoken, kind, confidence, said, reportedBy, saidTo } = statement;
    const span = { start: spoken[0].start, end: (spoken.at(-1) ?? spoken[0]).end };
    const day = said === undefined ? undefined : reading.timexes[said]?.from;
    const made = insert("statement", [
      null, id, ...at(span), kind, confidence, day ?? null, reportedBy?.name ?? null, saidTo?.name ?? null, wordsOf(span),
    ]); // prettier-ignore
    for (const { name, basis, role, affiliation, key } of speakersOf(statement))
      insert("speaker", [made, name, basis, role ?? null, affiliation ?? null, key ?? null]);
  }
  for (const { timex: number, passage, planned } of reading.events) {
    const timex = reading.timexes[number];
    if (timex === undefined) continue;
    insert("event", [
      id, ...at(passage), wordsOf(timex), timex.value, timex.basis, timex.from ?? null, timex.to ?? null, Number(planned),
      wordsOf(passage),
    ]); // prettier-ignore
  }
}
