import { tmpdir } from "node:os";
import type { ArchiveWriter, BatchFile } from "../../../src/archive/archive-writer.js";
import { packedArticle } from "../../../src/archive/packed/packed-article.js";
import { wordEngine } from "../../../src/archive/search/bm25-engine.js";
import type { Reading } from "../../../src/model/article-reading.js";

const fileOf = (name: string): BatchFile => ({
  name,
  stamp: { size: 10, modified: 1, changed: 1, inode: 1 },
  catalog: "",
});

/** Whoever says something in every article, and his name in the archive. */
export const voice = { name: "Ada Finch", key: "ada finch" } as const;

function aReading(file: string, length: number): Reading {
  const line = { number: 1, start: 0, end: length, label: "body", rule: "paragraph" } as const;
  return {
    record: { file, sha256: "0".repeat(64), length, language: "en", lines: [line], masthead: {} },
    passages: [{ start: 0, end: length, standing: "article" }],
    sentences: [{ start: 0, end: length }],
    statements: [
      {
        speaker: { ...voice, basis: "named", type: "person", role: "harbour master", mention: { start: 0, end: 1 } },
        spoken: [{ start: 0, end: length }],
        context: { start: 0, end: length },
        kind: "direct",
        confidence: "sure",
      },
    ],
    timexes: [],
    events: [],
    abbreviations: [],
  };
}

/** How many articles the snapshot of that number has. */
export const sizeOf = (number: number): number => 3 + (number % 7);

/** Makes the snapshot of that number, with other articles for each: some new, some changed, some gone. */
export async function snapshot(writer: ArchiveWriter, number: number): Promise<void> {
  const names = Array.from({ length: sizeOf(number) }, (_, at) => `${at % 2 === 0 ? "" : number}-${at}.txt`);
  await writer.drop((await writer.kept()).map(({ number: kept }) => kept));
  for (const [place, name] of names.entries()) {
    const reading = aReading(`articles/${name}`, number);
    const index = wordEngine.preparation();
    const text = `The lighthouse number ${number} stood empty.`;
    index.take({ file: reading.record.file, language: "en", passages: [{ text }] });
    await writer.keep(
      { place, files: [fileOf(name)] },
      { outcomes: [{ kind: "read", articles: 1 }], articles: [packedArticle(reading)], prepared: index.bytes() },
    );
  }
  const gone = (await writer.manifest()).entries.map(({ name }) => name).filter((name) => !names.includes(name));
  await writer.commit({ folder: tmpdir(), turnedDown: [], rejected: [], remarks: [String(number)], gone });
}
