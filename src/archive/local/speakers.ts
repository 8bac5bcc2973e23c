import type { SpeakerCard, SpeakerFilter, Suggested, TypedBeginning } from "../archive.js";
import { foldedName } from "../../model/fold-accents.js";
import { nameWordsOf, speakersNamed } from "../speakers/speaker-directory.js";
import { heldAs, mayBeNear, speakerLists, sharedBy } from "../speakers/speaker-terms.js";
import { speakerFoundBy, suggestedIn, typedWords } from "../suggestion-rank.js";
import { jsonIn, verified } from "./checksum.js";
import { Damaged, type Database, type Row, textColumns, columnText, type Value } from "./database.js";

/** As `cardIn` reads them. */
export const speakerColumns = `id, ${textColumns("key", "name", "role", "also", "only_as")}, statements, articles, checksum`;
const inOrder = "order by -statements, name, key";
const suggestedAtOnce = 200;

/** The speakers of a snapshot who fit, the most quoted first. */
export function speakerRows({ query }: Database, filter: SpeakerFilter): readonly SpeakerCard[] {
  const where = (condition: string, ...values: readonly Value[]): readonly SpeakerCard[] =>
    query(`select ${speakerColumns} from speakers where ${condition} ${inOrder}`)
      .all(...values)
      .map(cardIn);
  const withTerms = (lists: ReturnType<typeof speakerLists>): readonly SpeakerCard[] => {
    const some = "select speaker from speaker_terms where term in (select value from json_each(?))";
    const all = lists.map((terms) => `select * from (${terms.map(() => some).join(" intersect ")})`);
    return where(`id in (${all.join(" union ")})`, ...lists.flat().map((terms) => JSON.stringify(terms)));
  };
  if ("sharing" in filter) return withTerms(sharedBy(filter.sharing));
  if ("near" in filter) {
    const first = foldedName(filter.near).slice(0, 1);
    const words = query(`select distinct ${textColumns("term")} from speaker_terms where term >= ? and term < ?`)
      .all(`word ${first}`, `word ${first}\u{10ffff}`)
      .map(([term]) => columnText(term).slice("word ".length))
      .filter((word) => mayBeNear(word, filter));
    return words.length === 0 ? [] : withTerms([[words.map((word) => `word ${word}`)]]);
  }
  if ("holding" in filter)
    return where(["false", ...filter.holding.map(() => "instr(lines, ?)")].join(" or "), ...filter.holding.map(heldAs));
  const lists = speakerLists(filter.named);
  const found = lists.length === 0 ? [] : speakersNamed(filter.named, withTerms(lists));
  if (found.length > 0) return found;
  // Whoever is there all the same is behind a wrong bit in the list of terms.
  const words = nameWordsOf(filter.named);
  const held = words.map(() => "instr(lines, ?)").join(" and ");
  if (words.length > 0 && speakersNamed(filter.named, where(held, ...words)).length > 0)
    throw new Damaged("a speaker is not where it was written");
  return found;
}

/** All speakers, or those in whose lines each of the words stands, so many at a time. */
export function* speakerPages(
  { query }: Pick<Database, "query">,
  most: number,
  words: readonly string[] = [],
): Generator<readonly SpeakerCard[]> {
  const held = words.map(() => "and instr(lines, ?)").join(" ");
  let last: readonly Value[] = [-Number.MAX_SAFE_INTEGER, "", ""];
  for (;;) {
    const page = query(
      `select ${speakerColumns} from speakers where (-statements, name, key) > (?, ?, ?) ${held} ${inOrder} limit ?`,
    )
      .all(...last, ...words, most)
      .map(cardIn);
    if (page.length > 0) yield page;
    const end = page.at(-1);
    if (end === undefined || page.length < most) return;
    last = [-end.statements, end.name, end.key];
  }
}

export function suggestedSpeakers(database: Database, asked: TypedBeginning): readonly Suggested<SpeakerCard>[] {
  const pages = speakerPages(database, suggestedAtOnce, typedWords(asked.typed));
  return suggestedIn(pages, speakerFoundBy, asked);
}

/** A speaker as a row has it. What is absent is not part of the card. */
export function cardIn([, key, name, role, also, only, statements, articles, checksum]: Row): SpeakerCard {
  const card = {
    key: columnText(key),
    name: columnText(name),
    ...(role !== null && { role: columnText(role) }),
    // `renewSpeakers` wrote these lists.
    alsoAs: jsonIn(columnText(also)) as readonly string[],
    ...(only !== null && { only: jsonIn(columnText(only)) as readonly string[] }),
    statements: Number(statements),
    articles: Number(articles),
  };
  verified("a speaker", checksum, [JSON.stringify(card)]);
  return card;
}
