import type { ParsedToken } from "./parsed.js";

const openers = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["“", "”"],
  ["«", "»"],
  ["‘", "’"],
  ["``", "''"],
]);
const longestPair = 80;

/** The other mark of each pair, by token; -1 where there is none. Straight marks pair by turns. */
export function partnersOf(tokens: readonly ParsedToken[], isMark: (at: number) => boolean): Int32Array {
  const partner = new Int32Array(tokens.length).fill(-1);
  const open: { readonly at: number; readonly closer: string }[] = [];
  tokens.forEach(({ text }, at) => {
    if (!isMark(at)) return;
    const last = open.at(-1);
    if (last !== undefined && last.closer === text) {
      open.pop();
      partner[last.at] = at;
      partner[at] = last.at;
      return;
    }
    const closer = text === '"' ? text : openers.get(text);
    if (closer !== undefined) open.push({ at, closer });
  });
  return partner;
}

/** The word between two marks that everything between them hangs on: the one whose own head lies outside. */
export function enclosed(from: number, to: number, wordAt: Int32Array, head: Int32Array): number {
  let begin = -1;
  let end = -1;
  for (let at = from + 1; at < to && at < from + longestPair; at++) {
    if (wordAt[at]! < 0) continue;
    if (begin < 0) begin = wordAt[at]!;
    end = wordAt[at]!;
  }
  if (begin < 0) return -1;
  for (let word = begin; word <= end; word++) if (head[word]! < begin || head[word]! > end) return word;
  return -1;
}
