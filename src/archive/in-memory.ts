import path from "node:path";
import type { RejectedFile } from "../model/article.js";
import type { Reading } from "../model/reading.js";
import { bytesIn, folderAt } from "../reading/disk.js";
import { articleOf, readingOf, sha256Of } from "../reading/read-article.js";
import type { Archive, ArticleCard } from "./archive.js";
import { bytesNow } from "./disk.js";
import type { Indexable } from "./search/engine.js";
import { indexableOf } from "./search/indexable.js";
import { wordEngine } from "./search/word-index.js";

function cardOf({ record, statements, timexes, notBefore }: Reading): ArticleCard {
  const { title, publisher, published } = record.masthead;
  return {
    file: record.file,
    sha256: record.sha256,
    language: record.language,
    length: record.length,
    lines: record.lines.length,
    statements: statements.length,
    dates: timexes.length,
    ...(title && { title: title.value }),
    ...(publisher && { publisher: publisher.value }),
    ...(published && { published: published.value }),
    ...(notBefore && { notBefore: notBefore.day }),
  };
}

/** Reads a folder and keeps all readings in memory. */
export async function archiveOf(folder: string): Promise<Archive> {
  const listed = await folderAt(folder);
  if (listed.kind === "unreadable") throw new Error(listed.reason);
  const readings = new Map<string, Reading>();
  const indexables: Indexable[] = [];
  const rejected: RejectedFile[] = [...listed.rejected];
  const pathOf = (file: string): string => path.join(listed.path, file.slice(file.lastIndexOf("/") + 1));
  for (const name of listed.articles) {
    const file = `${listed.name}/${name}`;
    const bytes = await bytesIn(listed.path, name);
    const read = bytes.kind === "rejected" ? { ...bytes, file } : articleOf(file, bytes.bytes);
    if (read.kind === "rejected") {
      rejected.push({ file, reason: read.reason });
      continue;
    }
    const reading = readingOf(read.article);
    readings.set(file, reading);
    indexables.push(indexableOf(read.article, reading));
  }
  const index = wordEngine.empty().add(indexables);
  return {
    folder,
    articles: [...readings.values()].map(cardOf),
    rejected,
    reading(file) {
      const reading = readings.get(file);
      if (reading === undefined) throw new Error(`${file} is not in the archive`);
      return reading;
    },
    open(file) {
      const bytes = bytesNow(pathOf(file));
      const reading = readings.get(file);
      if (bytes === undefined || reading === undefined) return { kind: "vanished", file };
      if (sha256Of(bytes) !== reading.record.sha256) return { kind: "changed", file };
      const read = articleOf(file, bytes);
      return read.kind === "article" ? { kind: "open", article: read.article } : { kind: "changed", file };
    },
    search: (query) =>
      index.search(query).flatMap(({ file, index, score }) => {
        const passage = readings.get(file)?.passages[index];
        return passage === undefined ? [] : [{ file, index, passage, score }];
      }),
    words: (question) => index.words(question),
    speakers: () => [],
    statements: ({ speakerKey, files, kind }) =>
      [...readings.values()]
        .filter((reading) => files === undefined || files.includes(reading.record.file))
        .flatMap(({ record, statements }) =>
          statements.map((statement, index) => ({ file: record.file, index, statement })),
        )
        .filter(({ statement }) => speakerKey === undefined || statement.speaker.key === speakerKey)
        .filter(({ statement }) => kind === undefined || statement.kind === kind),
    events: ({ from, to, files }) =>
      [...readings.values()]
        .filter((reading) => files === undefined || files.includes(reading.record.file))
        .flatMap(({ record, events, timexes }) =>
          events.flatMap((event, index) => {
            const timex = timexes[event.timex];
            return timex === undefined ? [] : [{ file: record.file, index, event, timex }];
          }),
        )
        .filter(
          ({ timex }) =>
            timex.from === undefined ||
            ((to === undefined || timex.from <= to) && (from === undefined || (timex.to ?? timex.from) >= from)),
        )
        .sort((a, b) =>
          (a.timex.from ?? "~") < (b.timex.from ?? "~") ? -1 : (a.timex.from ?? "~") > (b.timex.from ?? "~") ? 1 : 0,
        ),
  };
}
