import { wordEngine } from "../../src/archive/search/bm25-engine.js";
import { indexable, type Document } from "./collection.js";
import { option, rowsOf } from "./rows.js";

/**
 * `--docs docs.jsonl --queries queries.jsonl`: ranks documents for retrieval tests through the index that /ask searches and
 * prints `{"query","doc","score"}` rows, at most 100 a query. A document counts as its best passage does.
 */
export function run(args: readonly string[]): Promise<void> {
  const index = wordEngine.empty().add(rowsOf<Document>(option(args, "docs")).map(indexable));
  const rows = rowsOf<{ readonly id: string; readonly text: string }>(option(args, "queries")).flatMap(({ id, text }) =>
    index
      .search({ words: text, limit: 100, perArticle: 1 })
      .map(({ file, score }) => JSON.stringify({ query: id, doc: file, score })),
  );
  process.stdout.write(`${rows.join("\n")}\n`);
  return Promise.resolve();
}
