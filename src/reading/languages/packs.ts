import type { LanguagePack } from "./language-pack.js";

/** What can be read of an article besides its words. */
export type ReadPart = "dates" | "statements";

interface Row {
  readonly code: string;
  /** What the pack reads: known without loading it, so that answers can say what was not read. */
  readonly reads: readonly ReadPart[];
  readonly load: () => Promise<LanguagePack>;
}

/** The languages that are read. A pack is loaded when the first article of its language comes. */
export const languageRows: readonly Row[] = [
  { code: "en", reads: ["dates", "statements"], load: async () => (await import("./en/english.js")).english },
  { code: "es", reads: ["dates", "statements"], load: async () => (await import("./es/spanish.js")).spanish },
  { code: "fr", reads: ["dates", "statements"], load: async () => (await import("./fr/french.js")).french },
  { code: "ja", reads: ["dates", "statements"], load: async () => (await import("./ja/japanese.js")).japanese },
  { code: "zh", reads: ["dates", "statements"], load: async () => (await import("./zh/chinese.js")).chinese },
];

const rowOf = (code: string): Row | undefined => languageRows.find((row) => row.code === code);

const loaded = new Map<string, Promise<LanguagePack>>();

/** The pack of a language, or undefined where none is written for it. */
export async function packFor(code: string): Promise<LanguagePack | undefined> {
  const row = rowOf(code);
  if (row === undefined) return undefined;
  const pack = loaded.get(code) ?? row.load();
  loaded.set(code, pack);
  return pack;
}

/** Whether this part of an article in that language is read. */
export const isReadIn = (code: string, part: ReadPart): boolean => rowOf(code)?.reads.includes(part) ?? false;
