/** What a tool for notes writes above an article: its keys with their values, and the lines that hold them. */
export interface NoteHeader {
  readonly given: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

const longestHeader = 4000;
const mostLines = 40;

/** "key:: value", the properties that Logseq writes, also as the first item of a list. */
const property = /^(?:[-*] )?([\p{L}][\p{L}\d _-]{0,30}):: ?(.*)$/u;
/** "Title: …", "URL Source: …": the lines of Jina's reader. */
const labelled = /^([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,2}): ?(.*)$/;
/** "- Author: [[Ada Moss]]": the list below the "## Metadata" of Readwise. */
const item = /^[-*] ([A-Z][A-Za-z]*(?: [A-Za-z]+){0,2}): ?(.*)$/;
const metadata = /^#{1,3} Metadata$/;

interface PlacedLine {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

function firstLines(text: string): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  const limit = Math.min(text.length, longestHeader);
  while (start < limit && lines.length < mostLines) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ words: text.slice(start, end).trim(), start, end });
    start = end + 1;
  }
  return lines;
}

/** Keys and values of lines that follow each other, those without words left out. */
function valuesOf(lines: readonly PlacedLine[], form: RegExp): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap(({ words }) => {
      const [, key, value] = form.exec(words) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );
}

const headerOf = (lines: readonly PlacedLine[], form: RegExp): NoteHeader | undefined => {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { given: valuesOf(lines, form), start: first.start, end: last.end };
};

/** The header of a text without front matter, where one of the tools we know wrote it. */
export function noteHeaderIn(text: string): NoteHeader | undefined {
  if (!/^\uFEFF?\s{0,4}(?:Title: |[-*] |#|[\p{L}][\p{L}\d _-]{0,30}::)/u.test(text.slice(0, 60))) return undefined;
  const lines = firstLines(text);
  return ofJina(lines) ?? ofLogseq(lines) ?? ofReadwise(lines);
}

function ofJina(lines: readonly PlacedLine[]): NoteHeader | undefined {
  const source = lines.findIndex(({ words }) => /^URL Source: ?https?:/.test(words));
  if (lines[0]?.words.startsWith("Title: ") !== true || source < 1) return undefined;
  const content = lines.findIndex(({ words }) => words === "Markdown Content:");
  const isKey = ({ words }: PlacedLine): boolean => words === "" || labelled.test(words);
  const end = content >= 0 ? content + 1 : lines.findIndex((line) => !isKey(line));
  return headerOf(lines.slice(0, end < 0 ? lines.length : end), labelled);
}

function ofLogseq(lines: readonly PlacedLine[]): NoteHeader | undefined {
  const end = lines.findIndex(({ words }) => !property.test(words));
  return headerOf(lines.slice(0, Math.max(0, end)), property);
}

function ofReadwise(lines: readonly PlacedLine[]): NoteHeader | undefined {
  const heading = lines.findIndex(({ words }) => metadata.test(words));
  if (heading < 0) return undefined;
  const list = lines.slice(heading + 1);
  const end = list.findIndex(({ words }) => !item.test(words));
  const header = headerOf(end < 0 ? list : list.slice(0, end), item);
  return header && { ...header, start: lines[heading]?.start ?? header.start };
}

/** "[Read Original](https://…)": where a note says what it was made of. */
const original = /^\[(?:Read Original|View Original|Original|Source)\]\((https?:\/\/[^)\s]{1,500})\)$/;
const ofTool = /^(?:\[Read on Omnivore\]\(\S{1,500}\)|#Omnivore)$/;

/** The lines with links that a tool puts above a text, from a place on, and the address of what it saved. */
export function noteLinksIn(text: string, from: number): { readonly url?: string; readonly lines: readonly number[] } {
  const lines: number[] = [];
  let url: string | undefined;
  for (const { words, start } of firstLines(text.slice(from, from + longestHeader)).slice(0, 12)) {
    const address = original.exec(words)?.[1];
    url ??= address;
    if (address !== undefined || ofTool.test(words)) lines.push(from + start);
  }
  return url === undefined ? { lines: [] } : { url, lines };
}
