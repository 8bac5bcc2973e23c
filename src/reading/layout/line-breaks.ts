import { openEnds } from "../languages/open-ends.js";

/** A line of the file as it is weighed: how far it reaches, and what stands at its ends. */
export interface BrokenLine {
  readonly words: string;
  /** Where its last character stands, counted from the left edge; a tabulator reaches to the next eighth place. */
  readonly reach: number;
  readonly indent: number;
  /** How deep the line is quoted (">>"). */
  readonly depth: number;
}

const margin = /^\uFEFF?[ \t\f>|]*/u;
const tabulator = 8;

const reachOf = (line: string): number => {
  let reach = 0;
  for (const sign of line) reach += sign === "\t" ? tabulator - (reach % tabulator) : 1;
  return reach;
};

export function brokenLine(line: string): BrokenLine {
  const printed = line.trimEnd();
  const [edge = ""] = margin.exec(printed) ?? [];
  // A bar is a margin only where a quoted letter has one; at the left of a table it is the table's.
  const space = edge.includes("|") ? (/^\uFEFF?[ \t]*/u.exec(edge)?.[0] ?? "") : edge;
  return {
    words: printed.slice(space.length),
    reach: reachOf(printed),
    indent: reachOf(space.replaceAll(">", " ")),
    depth: space.split(">").length - 1,
  };
}

const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff60、。「」『』]/u;
const startsWide = new RegExp(`^${wide.source}`, "u");
const endsWide = new RegExp(`${wide.source}$`, "u");
export const isWide = (before: string, after: string): boolean => endsWide.test(before) && startsWide.test(after);

const item = /^(?:[*•‣◦▪·●■○–-][ \t]|[+][ \t]|\(?\d{1,3}[.)][ \t]|\[\d{1,3}\]|#{1,6} |[|=_~*-]{3,}|\|)/u;
const label = /^(?:[QA]|Question|Answer|[\p{Lu}\p{M}][\p{Lu}\p{M} .’'-]{2,40}(?: \([^()]{1,30}\))?) ?: /u;
/** An address on a line of its own. */
const address = /^<?https?:\/\/\S+$/iu;
const endsSentence = /[.!?…。！？:;][)\]"'”’»›」』]*(?:\[\d{1,3}\])?$/u;
const opensQuotation = /^["“„«‘「『]\S/u;
const small = /^["“‘'(]?\p{Ll}(?!\p{Lu})/u;
const fewest = 5;
const shortLine = 25;

export const lineWords = (line: BrokenLine): string[] => line.words.split(/\s+/);
export const isSentenceEnd = ({ words }: BrokenLine): boolean => endsSentence.test(words);
const isItem = ({ words }: BrokenLine): boolean => item.test(words);

/** Whether the second line cannot go on with the first: another depth, an item of a list, a paragraph with its first line set in. */
export function mustBreak(line: BrokenLine, next: BrokenLine): boolean {
  if (line.depth !== next.depth || line.words === "" || next.words === "") return true;
  if (
    label.test(next.words) ||
    address.test(next.words) ||
    address.test(line.words) ||
    /^(?:#{1,6} |[|=_~*-]{3,}$)/u.test(line.words)
  )
    return true;
  // "– who …" goes on where the line before has not ended.
  if (isItem(next) && !(/^[–-] \p{Ll}/u.test(next.words) && !isItem(line) && !isSentenceEnd(line))) return true;
  return next.indent > line.indent + 1 && !isItem(line);
}

/** "trans-" before "port": a word was cut in two, or a hyphen of its own stood at the end. */
export const endsInHyphen = (line: string): boolean => /\p{L}[-\u00AD\u2010]$/u.test(line);

/** Whether a line by itself shows that its sentence goes on below: a small letter, a word that ends no line, a half word. */
export function goesOnBelow(line: BrokenLine, next: BrokenLine): boolean {
  if (endsInHyphen(line.words) && /^\p{Ll}/u.test(next.words)) return true;
  const words = lineWords(line);
  if (words.length >= 4 && /[:,]$/u.test(line.words) && opensQuotation.test(next.words)) return true;
  if (words.length < fewest && line.words.length < shortLine) return false;
  if (isSentenceEnd(line)) return false;
  if (small.test(next.words)) return true;
  if (words.length < fewest) return false;
  const last = words.at(-1) ?? "";
  return /[,(–—]$/u.test(last) || openEnds.has(last) || /^\p{L}.*(?<![\d:./-])\b\d{1,3}$/u.test(line.words.slice(-8));
}
