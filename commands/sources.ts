import { z } from "zod";
import { plainDay } from "../src/answering/findings/date-label.js";
import { titleOf } from "../src/answering/findings/citation.js";
import type { ArticleCard } from "../src/archive/archive.js";
import { allArticles } from "../src/archive/pages.js";
import { command } from "../src/command.js";

export default command({
  name: "sources",
  description: "List all articles of the archive",
  input: z.object({}),
  async answer(_input, { service, phrases }) {
    const { rejected, folder } = service.archive;
    const articles: ArticleCard[] = [];
    for await (const page of allArticles(service.archive)) articles.push(...page);
    if (articles.length === 0 && rejected.length === 0)
      return { kind: "refused", reason: phrases.emptyArchive(folder) };
    const rows = articles.map((card) => {
      const date =
        card.published !== undefined
          ? plainDay(card.published, phrases)
          : card.notBefore !== undefined
            ? phrases.date.notBefore(plainDay(card.notBefore, phrases))
            : phrases.date.undated;
      const about = phrases.sources.row({
        publisher: card.publisher,
        date,
        words: phrases.sources.length(card.length),
        statements: card.statements,
        dates: card.dates,
      });
      return { label: titleOf(card), value: `${card.file} · ${about}` };
    });
    const refusals = rejected.map(({ file, reason }) => ({ label: phrases.sources.rejected(file), value: reason }));
    return { kind: "done", heading: phrases.sources.heading(articles.length), report: [...rows, ...refusals] };
  },
});
