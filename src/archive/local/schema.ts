/** Raised whenever a table changes: an older file is then read anew instead of understood wrongly. */
export const tableLayout = "attest archive 7";

/** What docs/archive.md describes. Rows of an article follow its number; places count UTF-16 code units of the file's text. */
export const schema = `
create table about (name text primary key, value text not null) without rowid;
create table snapshots (
  number integer primary key, folder text not null, articles integer not null, rejected text not null, remarks text not null,
  totals text not null, checksum integer not null
);
create table files (
  name text primary key, size integer not null, modified integer not null, changed integer not null, inode integer not null,
  catalog text not null, reason text
) without rowid;
create table articles (
  id integer primary key, file text not null unique, name text not null, sha256 text not null, title text, publisher text,
  published text, not_before text, language text not null, length integer not null, lines integer not null,
  statements integer not null, dates integer not null, called text not null, checksum integer not null
);
create index articles_by_name on articles (name);
create table readings (
  article integer primary key, record blob not null, layout blob not null, statements blob not null, times blob not null,
  checksum integer not null
);
create table statements (
  article integer not null, n integer not null, kind text not null, confidence text not null, speaker text, role text,
  party text, day text, start integer not null, end integer not null, primary key (article, n)
) without rowid;
create table media (
  key text not null, article integer not null, primary key (key, article)
) without rowid;
create index media_by_article on media (article);
create table events (
  article integer not null, n integer not null, first integer not null, last integer not null, starts text, ends text,
  start integer not null, end integer not null, planned integer not null, primary key (article, n)
) without rowid;
create index events_by_day on events (first, last);
create table passages (
  article integer not null, n integer not null, start integer not null, end integer not null, standing text not null,
  primary key (article, n)
) without rowid;
create table voices (
  key text not null, article integer not null, n integer not null, name text not null, role text, is_place integer not null,
  statements integer not null, primary key (key, article, n)
) without rowid;
create index voices_by_article on voices (article);
create table speakers (
  id integer primary key, key text not null, name text not null, role text, also text not null, only_as text, statements integer not null,
  articles integer not null, lines text not null, checksum integer not null
);
create index speakers_in_order on speakers (-statements, name, key);
create table speaker_terms (
  term text not null, speaker integer not null, primary key (term, speaker)
) without rowid;
create table segments (
  id integer primary key, length integer not null, content integer not null, removed text not null, checksum integer not null
);
create table pages (
  segment integer not null, page integer not null, bytes blob not null, checksum integer not null, primary key (segment, page)
);
create table kept (
  number integer primary key, place integer not null, files text not null, outcomes text not null, read blob not null,
  checksum integer not null
);
`;
