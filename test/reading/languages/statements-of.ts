import type { Article } from "../../../src/model/article.js";
import type { Statement } from "../../../src/model/statement.js";
import { aidsOnDemand, articlesOf, readingOf } from "../../../src/reading/read-article.js";

const aids = aidsOnDemand();

/** The article of a text and its statements, read as a file of an archive is. */
export async function statementsOf(
  text: string,
  published = "2024-06-12",
): Promise<{ readonly article: Article; readonly statements: readonly Statement[] }> {
  const read = await articlesOf("papers/invented.txt", Buffer.from(text), { catalog: { published } });
  const article = read.kind === "articles" ? read.articles[0] : undefined;
  if (article === undefined) throw new Error("the text is no article");
  return { article, statements: (await readingOf(article, aids)).statements };
}

/** Each statement as "speaker: words", the stretches parted by a bar; in front of somebody without a name stands a question mark. */
export async function saidIn(text: string): Promise<string[]> {
  const { article, statements } = await statementsOf(text);
  return statements.map(
    ({ speaker, spoken, reportedBy }) =>
      `${speaker.basis === "unnamed" ? "?" : ""}${speaker.name}${reportedBy !== undefined && reportedBy.name !== speaker.name ? ` (${reportedBy.name})` : ""}: ${spoken.map(({ start, end }) => article.text.slice(start, end)).join(" | ")}`,
  );
}
