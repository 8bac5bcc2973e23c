import { firstEndingAfter } from "../../../../quotations/sorted-spans.js";
import type { Named, Naming } from "../names/entity-mentions.js";

/** "the spokesperson", where it stands, and who had the word last. */
export interface OfficeAsked {
  readonly phrase: string;
  readonly at: number;
  readonly spoke: Named | undefined;
}

/** How many names back an office is looked for. */
const reach = 60;

/**
 * "the spokesperson", "the Florida senator": the person named before whose office holds all of these words. Of several such people the one who spoke
 * last, and then it is not `near`; nobody, if it was none of them.
 */
export function officeHolder(
  text: string,
  namings: readonly Naming[],
  { phrase, at, spoke }: OfficeAsked,
): { readonly who: Named; readonly near: boolean } | undefined {
  const match = /^the (?:\d+-year-old )?((?:\p{L}[\p{L}.’'-]* ){0,4}\p{L}[\p{L}-]+)$/iu.exec(phrase);
  if (match?.[1] === undefined) return undefined;
  const office = match[1]
    .toLowerCase()
    .split(" ")
    .filter((word) => !small.has(word))
    .map(stem);
  const head = headOf(match[1]);
  const end = firstEndingAfter(namings, at);
  const holders = namings.slice(Math.max(0, end - reach), end).filter((naming) => {
    const { role } = naming.who;
    if (role === undefined) return false;
    const words = text.slice(role.start, role.end);
    const known = new Set([
      ...words
        .toLowerCase()
        .split(/[\s,]+/)
        .map(stem),
      ...placeBehind(text, naming),
    ]);
    return headOf(words) === head && office.every((word) => known.has(word));
  });
  const last = holders.at(-1);
  if (last === undefined) return undefined;
  if (holders.every(({ who }) => who === last.who)) return { who: last.who, near: true };
  // Which president of two? Whoever has just spoken, or nobody.
  return spoke !== undefined && holders.some(({ who }) => who === spoke) ? { who: spoke, near: false } : undefined;
}

const small = new Set(["of", "the", "for", "and"]);

/** What an office is told by, each word in one form: "senator" and "florida" of "Sen. from Florida". */
export const officeWords = (role: string): string[] =>
  role
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => !small.has(word) && !passing.has(word))
    .map(stem)
    .filter((word) => word.length > 1);

/** Words that tell when or how high, and not what. */
const passing = new Set(
  "former then late acting interim deputy vice senior chief current incumbent retired who is was a an his her their its from in at on with to by longtime ex".split(
    " ",
  ),
);

/** "Greta Holm of Florida": where somebody is from belongs to the office. */
function placeBehind(text: string, { end }: Naming): string[] {
  const place = /^(?: \([^()]{1,20}\))? of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(text.slice(end, end + 60))?.[1];
  return place?.toLowerCase().split(" ") ?? [];
}

/** The noun of a role: "spokesperson" of "Foreign Ministry spokesperson" and of "spokesperson for the ministry". */
function headOf(role: string): string {
  const [before = role] = role.toLowerCase().split(/,| (?:for|of|at|in|with|to|and|on|from|who|since|until) /u);
  return stem(before.split(" ").at(-1) ?? "");
}

/** Words of newspapers that are one: "Sen." and "senator", "GOP" and "Republican". */
const same: Readonly<Record<string, string>> = {
  sen: "senator",
  gov: "governor",
  rep: "representative",
  gen: "general",
  prof: "professor",
  capt: "captain",
  gop: "republican",
  pm: "minister",
};

/** "spokesman", "spokeswoman" and "spokesperson" are one office. */
export function stem(word: string): string {
  const plain = word.replace(/\.$/, "").replace(/['’]s$/, "");
  return same[plain] ?? plain.replace(/(?:person|woman|man)$/, "");
}
