import { textColumns, columnText, type Database, type Row } from "../../archive/local/database.js";
import { followedKinds, type Follow, type FollowedKind, type Target, type Trouble } from "../follow.js";
import type { FollowMatch } from "../matching/matcher.js";

/** A match as it waits to be sent: a place of a file of which these were the bytes. */
export interface FollowItem extends Omit<FollowMatch, "key" | "oncePerFile"> {
  readonly id: number;
  readonly file: string;
  readonly sha256: string;
}

/** A message that is being sent: its items stay together until it is known to have arrived. */
export interface Dispatch {
  readonly id: number;
  readonly target: Target;
}

/** What was read of one article, and what follows found in it. */
export interface LookedArticle {
  /** Names the very text: the same for a copy of the file, another one after a change. */
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
  readonly matches: readonly FollowMatch[];
}

/** Follows, what they have found, and what of it has been sent. Each call is a transaction: whole, or not at all. */
export interface FollowBook {
  /** Names this book among others: part of what tells a message that was sent twice. */
  readonly tag: string;
  readonly follows: () => readonly Follow[];
  readonly add: (follow: Omit<Follow, "id">) => Follow;
  readonly remove: (ids: readonly number[]) => void;
  /** Whether anything has been looked at before. */
  readonly isBegun: () => boolean;
  /** Notes what is there before anything is followed: none of it is new. */
  readonly begin: (versions: readonly string[]) => void;
  readonly known: () => ReadonlySet<string>;
  /** Notes what was looked at. What a target has been sent, or is to be sent, is not found again. */
  readonly look: (looked: readonly LookedArticle[]) => void;
  readonly waiting: (target: Target, most: number) => readonly FollowItem[];
  readonly waitingTargets: () => readonly Target[];
  /** Messages that may have been sent or not: whoever sent them was not heard of again. */
  readonly underWay: () => readonly Dispatch[];
  readonly targetOf: (dispatch: number) => Target | undefined;
  readonly itemsOf: (dispatch: number) => readonly FollowItem[];
  readonly dispatch: (target: Target, items: readonly FollowItem[], now: number) => Dispatch;
  /** It has arrived. */
  readonly sent: (dispatch: number, now: number) => void;
  /** It has not: its items wait again. */
  readonly returned: (dispatch: number) => void;
  /** When the latest messages to a target arrived, the newest first. Milliseconds. */
  readonly sentTo: (target: Target, most: number) => readonly number[];
  readonly trouble: (target: Target) => { readonly what: Trouble; readonly since: number } | undefined;
  readonly setTrouble: (target: Target, what: Trouble | undefined, now: number) => void;
  readonly close: () => void;
}

const targetOf = (kind: Row[number] | undefined, id: Row[number] | undefined): Target => ({
  kind: columnText(kind) === "channel" ? "channel" : "person",
  id: columnText(id),
});

function followOf(row: Row): Follow {
  const [id, kind, what, keys, names, targetKind, target, by, locale, since] = row;
  const found = followedKinds.find((one): one is FollowedKind => one === columnText(kind));
  return {
    id: Number(id),
    kind: found ?? "words",
    what: columnText(what),
    // `add` wrote them.
    keys: JSON.parse(columnText(keys)) as string[],
    ...(names !== null && { names: JSON.parse(columnText(names)) as string[] }),
    target: targetOf(targetKind, target),
    by: columnText(by),
    locale: columnText(locale),
    since: columnText(since),
  };
}

const itemColumns = `items.id, follow, ${textColumns("file", "sha256")}, start, end`;
const itemOf = ([id, follow, file, sha256, start, end]: Row): FollowItem => ({
  id: Number(id),
  follow: Number(follow),
  file: columnText(file),
  sha256: columnText(sha256),
  start: Number(start),
  end: Number(end),
});

export function followBook(database: Database): FollowBook {
  const { query, transaction } = database;
  const tag = columnText(query(`select ${textColumns("value")} from about where name = 'tag'`).first()?.[0]);
  return {
    tag,
    follows: () =>
      query(
        `select id, ${textColumns("kind", "what", "keys", "names", "target_kind", "target", "by", "locale", "since")} from follows order by id`,
      )
        .all()
        .map(followOf),
    add(follow) {
      const { kind, what, keys, names, target, by, locale, since } = follow;
      const [id] =
        query("insert into follows values (null, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id").first(
          kind, what, JSON.stringify(keys), names === undefined ? null : JSON.stringify(names), target.kind, target.id, by,
          locale, since,
        ) ?? []; // prettier-ignore
      return { ...follow, id: Number(id) };
    },
    remove: (ids) =>
      transaction(() => {
        for (const id of ids) {
          query("delete from items where follow = ?").all(id);
          query("delete from follows where id = ?").all(id);
        }
      }),
    isBegun: () => query("select 1 from about where name = 'begun'").first() !== undefined,
    begin: (versions) =>
      transaction(() => {
        for (const version of versions) query("insert or ignore into known values (?)").all(version);
        query("insert or ignore into about values ('begun', '')").all();
      }),
    known: () =>
      new Set(
        query(`select ${textColumns("version")} from known`)
          .all()
          .map(([version]) => columnText(version)),
      ),
    look: (looked) => transaction(() => looked.forEach((one) => look(database, one))),
    waiting: ({ kind, id }, most) =>
      query(
        `select ${itemColumns} from items join follows on follows.id = follow
         where target_kind = ? and target = ? and dispatch is null order by items.id limit ?`,
      )
        .all(kind, id, most)
        .map(itemOf),
    waitingTargets: () =>
      query(
        `select distinct ${textColumns("target_kind", "target")} from follows join items on follow = follows.id where dispatch is null`,
      )
        .all()
        .map(([kind, id]) => targetOf(kind, id)),
    underWay: () =>
      query(`select id, ${textColumns("target_kind", "target")} from dispatches where sent is null order by id`)
        .all()
        .map(([id, kind, target]) => ({ id: Number(id), target: targetOf(kind, target) })),
    targetOf(dispatch) {
      const row = query(`select ${textColumns("target_kind", "target")} from dispatches where id = ?`).first(dispatch);
      return row && targetOf(row[0], row[1]);
    },
    itemsOf: (dispatch) =>
      query(`select ${itemColumns} from items where dispatch = ? order by id`).all(dispatch).map(itemOf),
    dispatch: (target, items, now) =>
      transaction(() => {
        const [made] =
          query("insert into dispatches values (null, ?, ?, ?, null) returning id").first(
            target.kind,
            target.id,
            now,
          ) ?? [];
        for (const { id } of items) query("update items set dispatch = ? where id = ?").all(Number(made), id);
        return { id: Number(made), target };
      }),
    sent: (dispatch, now) =>
      transaction(() => {
        query("update dispatches set sent = ? where id = ?").all(now, dispatch);
        query("update items set sent = 1 where dispatch = ?").all(dispatch);
      }),
    returned: (dispatch) =>
      transaction(() => {
        query("update items set dispatch = null where dispatch = ?").all(dispatch);
        query("delete from dispatches where id = ?").all(dispatch);
      }),
    sentTo: ({ kind, id }, most) =>
      query(
        "select sent from dispatches where target_kind = ? and target = ? and sent is not null order by id desc limit ?",
      )
        .all(kind, id, most)
        .map(([sent]) => Number(sent)),
    trouble({ kind, id }) {
      const row = query(
        `select ${textColumns("what")}, since from troubles where target_kind = ? and target = ?`,
      ).first(kind, id);
      return row && { what: columnText(row[0]) === "gone" ? "gone" : "forbidden", since: Number(row[1]) };
    },
    setTrouble: ({ kind, id }, what, now) =>
      transaction(() => {
        query("delete from troubles where target_kind = ? and target = ?").all(kind, id);
        if (what !== undefined) query("insert into troubles values (?, ?, ?, ?)").all(kind, id, what, now);
      }),
    close: () => database.close(),
  };
}

const given = (name: string): string => `json_extract(value, '$.${name}')`;
/** What was sent or is under way is not found again. What waits is joined by its copies, which are named beside it. */
const intoItems = `
insert into items
select null, ${given("follow")}, ${given("key")}, ?1, ?2, ${given("start")}, ${given("end")}, null, 0 from json_each(?3)
where not exists (
  select 1 from items o where o.follow = ${given("follow")} and o.key = ${given("key")} and o.dispatch is not null
) and (${given("oncePerFile")} is null or not exists (
  select 1 from items o where o.file = ?1 and o.follow = ${given("follow")} and o.dispatch is not null
))`;

function look({ query }: Database, { version, file, sha256, matches }: LookedArticle): void {
  // What of an older text of the file has not been sent cannot be quoted any more; the new text is looked through instead.
  const old = query(
    `select distinct ${textColumns("sha256")} from items where file = ? and sha256 <> ? and dispatch is null`,
  ).all(file, sha256);
  for (const [before] of old) query("delete from known where version like ? || '%'").all(columnText(before));
  query("delete from items where file = ? and sha256 <> ? and dispatch is null").all(file, sha256);
  // An article that prints the same words twice has them once.
  const once = new Map(matches.map((match) => [`${match.follow} ${match.key}`, match]));
  if (once.size > 0) query(intoItems).all(file, sha256, JSON.stringify([...once.values()]));
  query("insert or ignore into known values (?)").all(version);
}
