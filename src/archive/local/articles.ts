import { foldedName } from "../../model/fold-accents.js";
import type { ArticleCard, ArticleFilter, Suggested, TypedArticle } from "../archive.js";
import { articlesNamed } from "../articles-named.js";
import { articleFoundBy, articlesFoundBy, suggestedIn, typedWords } from "../suggestion-rank.js";
import { asOne, verified } from "./checksum.js";
import type { Database, Value } from "./database.js";

const columns =
  "file, sha256, title, publisher, published, not_before, language, length, lines, statements, dates, checksum";
type Text = string | null;
type CardRow = readonly [string, string, Text, Text, Text, Text, string, number, number, number, number, number];
const suggestedAtOnce = 200;

/** All that an article is called, each line one form. */
export const calledBy = (card: Pick<ArticleCard, "file" | "title" | "publisher">): string =>
  Object.values(articleFoundBy(card)).flat().map(foldedName).join("\n");

const cardsIn =
  (database: Database) =>
  (condition: string, ...values: readonly Value[]): readonly ArticleCard[] =>
    asOne(
      database,
      `json_array(${columns})`,
      `(select * from articles where ${condition})`,
    )(...values).map((row) => cardOf(row as CardRow));

/** The cards of a snapshot that fit, in the order of their files. */
export function fittingCards(database: Database, filter: ArticleFilter): readonly ArticleCard[] {
  const where = cardsIn(database);
  if ("named" in filter)
    return articlesNamed(filter.named, where("instr(called, ?) order by file", foldedName(filter.named.trim())));
  if ("files" in filter)
    return where("file in (select value from json_each(?)) order by file", JSON.stringify(filter.files));
  if ("below" in filter) return where("name = ? order by file", filter.below);
  if ("sha256" in filter) return where("sha256 = ? order by file", filter.sha256);
  return where("file > ? order by file limit ?", filter.behind, filter.most);
}

export function suggestedArticles(database: Database, asked: TypedArticle): readonly Suggested<ArticleCard>[] {
  const words = typedWords(asked.typed);
  const held = words.map(() => "and instr(called, ?)").join(" ");
  function* pages(): Generator<readonly ArticleCard[]> {
    for (let behind = ""; ;) {
      const page = cardsIn(database)(`file > ? ${held} order by file limit ${suggestedAtOnce}`, behind, ...words);
      yield page;
      if (page.length < suggestedAtOnce) return;
      behind = page.at(-1)?.file ?? "";
    }
  }
  return suggestedIn(pages(), articlesFoundBy[asked.by], asked);
}

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
