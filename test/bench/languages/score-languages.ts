import { readFileSync } from "node:fs";
import type { Article } from "../../../src/model/article.js";
import type { Reading } from "../../../src/model/article-reading.js";
import { aidsOnDemand, articlesOf, readingOf } from "../../../src/reading/read-article.js";
import { type DateGold, printDates } from "./dates.js";
import { printStatements, type StatementGold } from "./statements.js";

interface Row extends DateGold, StatementGold {
  readonly id: string;
  readonly dct?: string | null;
}

/** An article of an annotated file as it is read, and what was marked in it. */
export interface Read<G> {
  readonly gold: G;
  readonly article: Article;
  readonly reading: Reading;
}

const rowsIn = (file: string): Row[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

/**
 * `languages FILE …`: annotated files (JSON Lines with `timexes` or `quotes`), each read as an archive reads an article of its language.
 * Prints how much is found and right, counted in signs where a script has no spaces, and how many signs are read in a second.
 */
export async function run(files: readonly string[]): Promise<void> {
  const aids = aidsOnDemand();
  for (const file of files) {
    const read: Read<Row>[] = [];
    let spent = 0;
    for (const gold of rowsIn(file)) {
      const found = await articlesOf(
        `papers/${gold.id}.txt`,
        Buffer.from(gold.text),
        gold.dct ? { catalog: { published: gold.dct } } : undefined,
      );
      const article = found.kind === "articles" ? found.articles[0] : undefined;
      if (article === undefined) continue;
      // Time of the processor, not of the clock: what else the machine does is not measured.
      const began = process.cpuUsage();
      const reading = await readingOf(article, aids);
      const { user, system } = process.cpuUsage(began);
      spent += (user + system) / 1e6;
      read.push({ gold, article, reading });
    }
    const signs = read.reduce((sum, { gold }) => sum + gold.text.length, 0);
    console.log(
      `${file.replace(/^.*\//, "")}: ${read.length} texts, ${Math.round(signs / spent / 1000)},000 signs a second`,
    );
    if (read.some(({ gold }) => gold.timexes !== undefined)) printDates(read);
    if (read.some(({ gold }) => gold.quotes !== undefined)) printStatements(read);
  }
}
