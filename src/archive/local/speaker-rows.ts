import type { QuotedName } from "../speakers/quoted-names.js";
import { speakerCards } from "../speakers/speaker-directory.js";
import { keyTerm, speakerLines, speakerTerms } from "../speakers/speaker-terms.js";
import { checksumOf } from "./checksum.js";
import { type Database, textColumns, columnText } from "./database.js";
import { cardIn, speakerColumns } from "./speakers.js";

/** Writes the speakers of these keys anew, each made of all that articles call it. */
export function renewSpeakers(database: Database, keys: Iterable<string>): void {
  const { query } = database;
  for (const key of keys) {
    for (const row of query(
      `select ${speakerColumns} from speakers where id in (select speaker from speaker_terms where term = ?)`,
    ).all(keyTerm(key))) {
      const id = Number(row[0]);
      query("delete from speaker_terms where speaker = ?1 and term in (select value from json_each(?2))").all(
        id,
        JSON.stringify(speakerTerms(cardIn(row))),
      );
      query("delete from speakers where id = ?").all(id);
    }
    for (const card of speakerCards(voicesOf(database, key))) {
      const { name, role = null, alsoAs, only, statements, articles } = card;
      const [id] =
        query("insert into speakers values (null, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id").first(
          key, name, role, JSON.stringify(alsoAs), only === undefined ? null : JSON.stringify(only), statements, articles,
          speakerLines(card), checksumOf([JSON.stringify(card)]),
        ) ?? []; // prettier-ignore
      query("insert into speaker_terms select value, ?1 from json_each(?2)").all(
        Number(id),
        JSON.stringify(speakerTerms(card)),
      );
    }
  }
}

/** What each article calls the speaker of that key, in the order of the articles. */
function voicesOf({ query }: Database, key: string): readonly (readonly QuotedName[])[] {
  const rows = query(
    `select article, ${textColumns("v.name", "role")}, is_place, v.statements from voices v join articles a on a.id = article
     where key = ? order by file, n`,
  ).all(key);
  const articles = new Map<number, QuotedName[]>();
  for (const [article, name, role, isPlace, statements] of rows) {
    const voice = { key, name: columnText(name), isPlace: isPlace === 1, statements: Number(statements) };
    const voices = articles.get(Number(article)) ?? [];
    articles.set(Number(article), voices);
    voices.push(role === null ? voice : { ...voice, role: columnText(role) });
  }
  return [...articles.values()];
}
