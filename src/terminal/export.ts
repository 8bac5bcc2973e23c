import type { Archive } from "../archive/archive.js";
import { openedOf } from "../archive/pages.js";
import { placeOfKey } from "../model/article-key.js";
import type { Article } from "../model/article.js";
import { passageOf } from "../model/passage.js";
import type { Span } from "../model/passage.js";
import type { Reading } from "../model/article-reading.js";
import type { Speaker } from "../model/statement.js";
import { lineAt } from "../answering/findings/citation.js";

type Row = Readonly<Record<string, unknown>>;
type Exporter = (article: Article, reading: Reading) => readonly Row[];

const at = (article: Article, { start, end }: Span) => ({
  ...placeOfKey(article.file),
  line: lineAt(article.lines, start)?.number ?? 1,
  start,
  end,
  words: passageOf(article, { start, end }).words,
});
const bare = ({ start, end }: Span): Span => ({ start, end });

const exported = ({ name, basis, role, mention }: Speaker) => ({
  name: basis === "unnamed" ? null : name,
  basis,
  role: role ?? null,
  ...bare(mention),
});

/** What can be exported, one row an item. Offsets count UTF-16 code units of the decoded file; `words` is always that slice. */
export const exporters: Readonly<Record<string, Exporter>> = {
  statements: (article, { statements }) =>
    statements.map(({ speaker, with: others, cue, spoken, kind, confidence, reportedBy, saidTo }) => {
      const last = spoken.at(-1) ?? spoken[0];
      return {
        ...at(article, { start: spoken[0].start, end: last.end }),
        parts: spoken.map(bare),
        kind,
        confidence,
        ...(cue && { cue: bare(cue) }),
        speaker: exported(speaker),
        ...(others && { with: others.map(exported) }),
        ...(reportedBy && { reportedBy: { name: reportedBy.name, ...bare(reportedBy.mention) } }),
        ...(saidTo && { saidTo: { name: saidTo.name, ...bare(saidTo.mention) } }),
      };
    }),
  dates: (article, { timexes }) =>
    timexes.map((timex) => ({
      ...at(article, timex),
      type: timex.type,
      value: timex.value,
      basis: timex.basis,
      ...(timex.mod !== undefined && { mod: timex.mod }),
      from: timex.from ?? null,
      to: timex.to ?? null,
    })),
  lines: (article) =>
    article.lines.map(({ number, label, rule }) => ({ ...placeOfKey(article.file), line: number, label, rule })),
  passages: (article, { passages }) =>
    passages.map((passage) => ({ ...at(article, passage), standing: passage.standing })),
};

/** Writes one kind of item of the whole archive as JSON Lines. A file that changed meanwhile is named on standard error. */
export async function exportRows(
  kind: string,
  archive: Archive,
  write: (line: string) => void,
  notice: (sentence: string) => void,
): Promise<void> {
  const exporter = exporters[kind];
  if (exporter === undefined) throw new RangeError(`no export is called ${kind}`);
  for await (const opened of openedOf(archive)) {
    if (opened.kind === "open")
      for (const row of exporter(opened.article, opened.reading)) write(`${JSON.stringify(row)}\n`);
    else {
      const what = opened.kind === "changed" ? "was changed" : "is gone";
      notice(`${opened.file} ${what} since it was read; it is left out.`);
    }
  }
}
