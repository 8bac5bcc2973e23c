import { jobWords, signingWords } from "../languages/en/lexicon/byline-words.js";
import { isByline, isOutlet } from "./outlet-names.js";
import { stampsIn } from "./timestamps.js";

/** What a line that says who wrote it begins with: "By", "BYLINE:", "Authors:", "Par", printed as it is or in bold. */
export const signing = new RegExp(
  String.raw`^[*_]{0,3}(?:${signingWords.join("|")}|por|par|von|ni)\b[*_]{0,3}\s*:?[*_]{0,3}\s*`,
  "iu",
);

export interface Authors {
  /** All of their names. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const link =
  /\[(?<words>[^[\]]{1,80})\]\([^()\s]{0,300}\)|\[\d{1,3}\]|\[\[(?<name>[^[\]]{1,80})\]\]|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/gu;
/** What ends the names: a bar, a bracket, a place, a job, a sentence. */
const afterNames =
  /\s*(?:[|•·–—/@(]|\s-\s|,? (?:staff|in|for|on|at|published|updated|posted|last)\b|, \p{Ll}|(?<=\p{L}{3})\.(?:\s|$)).*$/u;
const roleWords = /\b(?:last )?(?:updated?|published|posted|on|at)\b\s*:?\s*$/iu;
const weekday = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s*$/u;
const between = /\s*(?:[,;&]| and | y | et | und )\s*/u;
const isCapitals = (name: string): boolean => /^\p{Lu}[\p{Lu}.’'-]*(?: \p{Lu}[\p{Lu}.’'-]*){1,3}$/u.test(name);

/** The names that stand in a line from a place on, as long as they are names. */
export function authorsAt(line: string, start: number): Authors | undefined {
  const stamp = stampsIn(line)[0];
  const given = line.slice(start, stamp?.start);
  const plain = given.replaceAll(link, (_, words?: string, name?: string) => words ?? name ?? "");
  const words = plain
    .replace(afterNames, "")
    .replace(roleWords, "")
    .replace(weekday, "")
    .replace(/[\s,:;|-]+$/u, "");
  let end = 0;
  for (const { index } of [...words.matchAll(new RegExp(between, "gu")), { index: words.length }]) {
    if (index < end) continue;
    const name = words.slice(end, index).replace(new RegExp(`^${between.source}`, "u"), "");
    if (!isName(name, end === 0)) break;
    end = index;
  }
  const names = words.slice(0, end);
  if (names === "") return undefined;
  const last = names.split(/[\s,;]+/).at(-1) ?? "";
  const to = given.indexOf(last) < 0 ? given.trimEnd().length : given.lastIndexOf(last) + last.length;
  return {
    value: names.replaceAll(";", ","),
    start: start + Math.max(0, given.indexOf(names.split(/[\s,;]+/)[0] ?? "")),
    end: start + to,
  };
}

/** A person or an agency; behind the first an outlet or a job is none of the authors. */
function isName(name: string, isFirst: boolean): boolean {
  if (name.split(/\s+/).some((piece) => jobWords.has(piece.toLowerCase()))) return false;
  if (!isFirst && isOutlet(name)) return false;
  return isByline(name) || isCapitals(name);
}
