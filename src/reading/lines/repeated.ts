import type { Article, Line, LineLabel } from "../../model/article.js";

const enough = 3;
/** Newspapers repeat whole paragraphs of background; only short lines are furniture because they are repeated. */
const longest = 90;
const mayBeFurniture: ReadonlySet<LineLabel> = new Set(["body", "subheading", "teaser", "comment", "caption"]);

const wordsOf = ({ text }: Article, { start, end }: Line): string => text.slice(start, end).trim();

/** Of each publisher, the short lines that stand in three or more of its files: they belong to its site, not to an article. */
export function repeatedLines(articles: readonly Article[]): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Map<string, number>>();
  for (const article of articles) {
    const publisher = article.masthead.publisher?.value;
    if (publisher === undefined) continue;
    const counts = files.get(publisher) ?? new Map<string, number>();
    files.set(publisher, counts);
    const lines = article.lines.filter(({ label, start, end }) => mayBeFurniture.has(label) && end - start <= longest);
    for (const words of new Set(lines.map((line) => wordsOf(article, line))))
      counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Map(
    [...files].map(([publisher, counts]) => [
      publisher,
      new Set([...counts].filter(([words, times]) => words !== "" && times >= enough).map(([words]) => words)),
    ]),
  );
}

/** The article with its publisher's repeated lines labelled as chrome. */
export function withoutRepeated(article: Article, repeated: ReadonlyMap<string, ReadonlySet<string>>): Article {
  const furniture = repeated.get(article.masthead.publisher?.value ?? "");
  if (furniture === undefined || furniture.size === 0) return article;
  const lines = article.lines.map((line): Line =>
    mayBeFurniture.has(line.label) && furniture.has(wordsOf(article, line))
      ? { ...line, label: "chrome", rule: "stands in several files of this publisher" }
      : line,
  );
  return { ...article, lines };
}
