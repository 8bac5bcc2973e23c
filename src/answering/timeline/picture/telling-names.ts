import type { Finding } from "../../../model/answer.js";
import { months, weekdays } from "../../../reading/languages/en/lexicon/calendar-words.js";
import { isDrawable } from "./font-coverage.js";

/** Words that begin with a capital for other reasons than being a name. */
const noNames = new Set(
  (
    `${[...weekdays, ...months].join(" ").toLowerCase()} ` +
    "the a an this that these those it he she they we i in on at as but and or if " +
    "mr mrs ms dr no so yet however meanwhile after before since during when while for from by its his her their"
  ).split(" "),
);

const pattern =
  /(?:People['’]s )?\p{Lu}[\p{L}\p{M}\p{N}.-]{0,40}(?:['’]\p{Lu}\p{L}{1,40})?(?: (?:(?:of|the|de|da|van|von|bin|al|del|la) ){0,2}\p{Lu}[\p{L}\p{M}\p{N}-]{0,40}){0,6}/gu;

const isNoName = (word = ""): boolean => noNames.has(word.toLowerCase().replace(/\.$/, ""));

/** The names that a passage holds, whole, in order: "Treaty of Shimonoseki". */
export function wholeNames(words: string): readonly string[] {
  const found: string[] = [];
  for (const match of words.matchAll(pattern)) {
    const parts = match[0].replace(/[.-]+$/u, "").split(" ");
    while (parts.length > 0 && isNoName(parts[0])) parts.shift();
    while (parts.length > 0 && isNoName(parts.at(-1))) parts.pop();
    const name = parts.join(" ");
    // A lone capital at the beginning of a sentence says nothing about being a name.
    const begins = match.index === 0 || /[.!?:“"”‘]\s*$/u.test(words.slice(Math.max(0, match.index - 3), match.index));
    // Datelines are in capitals, and so is shouting; abbreviations are shorter.
    if (
      name.length < 2 ||
      /^[\p{Lu} ]{7,}$/u.test(name) ||
      (begins && parts.length === 1 && !/\p{Lu}.*\p{Lu}/u.test(name))
    )
      continue;
    found.push(name);
  }
  return [...new Set(found)].filter(isDrawable);
}

/** Among fewer findings than this, a name that most of them hold may still be telling. */
const few = 4;

/**
 * For each finding the names that set it apart: who speaks first, then the names that few others have, longer ones first. What
 * most of them hold (the topic) sets none apart.
 */
export function tellingNames(findings: readonly Finding[]): readonly (readonly string[])[] {
  const all = findings.map((finding) => wholeNames(finding.words));
  const holders = new Map<string, number>();
  for (const names of all) for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1);
  return findings.map((finding, i) => {
    const weight = (name: string): number =>
      Math.log((1 + findings.length) / (holders.get(name) ?? 1)) + (name.includes(" ") ? 1 : 0);
    const tells = (name: string): boolean => findings.length < few || (holders.get(name) ?? 0) * 2 <= findings.length;
    const names = (all[i] ?? []).filter(tells).sort((a, b) => weight(b) - weight(a));
    const speaker = [finding.speaker].find((one) => one?.basis !== "unnamed" && isDrawable(one?.name ?? ""))?.name;
    return speaker === undefined ? names : [speaker, ...names.filter((name) => !name.includes(speaker))];
  });
}
