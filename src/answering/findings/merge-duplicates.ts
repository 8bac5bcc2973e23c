import type { Citation, Finding } from "../../model/answer.js";
import type { Phrases } from "../../locales/en/answers.js";
import { sameWordsKey } from "./comparison-words.js";

/** Shorter quotations are alike by chance. */
const fewest = 6;
/** Of the words of both, so many must be the same for two quotations to be one with its wording changed. */
const alike = 0.8;

interface Group {
  finding: Finding;
  readonly keys: ReadonlySet<string>;
  readonly key: string;
  readonly also: Citation[];
  readonly speakers: Set<string>;
  differs: boolean;
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

function isAlike(one: Group, key: string, keys: ReadonlySet<string>): boolean {
  if (one.key === key) return true;
  if (one.keys.size < fewest || keys.size < fewest) return false;
  const [padded, other] = [` ${key} `, ` ${one.key} `];
  return padded.includes(other) || other.includes(padded) || overlapOf(one.keys, keys) >= alike;
}

interface NearGroups {
  readonly add: (group: Group) => void;
  /** In their order all that may be alike, and few others. */
  readonly of: (key: string, keys: ReadonlySet<string>) => readonly Group[];
}

/**
 * Of two that are alike, the one with fewer words shares all but a fifth of them with the other. So of any fifth of them and one more, one is shared: only groups with one
 * of these words come into question (prefix filtering, Chaudhuri, Ganti and Kaushik 2006). Among thousands each would be compared with all others.
 */
function nearGroups(groups: Group[]): NearGroups {
  const byKey = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const byRareWord = new Map<string, number[]>();
  const put = (index: Map<string, number[]>, word: string, at: number): void => {
    const known = index.get(word);
    if (known === undefined) index.set(word, [at]);
    else known.push(at);
  };
  const rarest = (keys: ReadonlySet<string>): readonly string[] =>
    [...keys]
      .sort((a, b) => (byWord.get(a)?.length ?? 0) - (byWord.get(b)?.length ?? 0))
      .slice(0, Math.floor(keys.size * (1 - alike) + 1e-9) + 1);
  return {
    add(group) {
      const at = groups.push(group) - 1;
      byKey.set(group.key, at);
      if (group.keys.size < fewest) return;
      for (const word of rarest(group.keys)) put(byRareWord, word, at);
      for (const word of group.keys) put(byWord, word, at);
    },
    of(key, keys) {
      const same = byKey.get(key);
      const found = new Set(same === undefined ? [] : [same]);
      if (keys.size >= fewest) {
        for (const word of rarest(keys)) for (const at of byWord.get(word) ?? []) found.add(at);
        for (const word of keys) for (const at of byRareWord.get(word) ?? []) found.add(at);
      }
      return [...found].sort((a, b) => a - b).flatMap((at) => groups[at] ?? []);
    },
  };
}

const samePlace = (a: Citation, b: Citation): boolean => a.file === b.file && a.start < b.end && b.start < a.end;

/**
 * The same words in several places become one finding with all its citations, in the order of the first of each. Words that are nearly
 * the same, or a part of the others, join it too, and it says that the wording differs.
 */
export function collapsed(findings: readonly Finding[], phrases: Phrases): Finding[] {
  const groups: Group[] = [];
  const near = nearGroups(groups);
  for (const finding of findings) {
    const key = sameWordsKey(finding.words);
    const keys = new Set(key.split(" "));
    const speaker = finding.speaker?.name ?? "";
    const group = near.of(key, keys).find((one) => isAlike(one, key, keys));
    if (group === undefined) {
      near.add({
        finding,
        key,
        keys,
        also: [...(finding.alsoIn ?? [])],
        speakers: new Set([speaker]),
        differs: false,
      });
      continue;
    }
    const known = [group.finding.citation, ...group.also];
    group.also.push(
      ...[finding.citation, ...(finding.alsoIn ?? [])].filter(
        (place) => !known.some((other) => samePlace(place, other)),
      ),
    );
    group.speakers.add(speaker);
    group.differs ||= group.key !== key;
  }
  return groups.map(({ finding, also, speakers, differs }) => {
    const others = [...speakers].filter((name) => name !== "" && name !== finding.speaker?.name);
    const notes = [
      ...(finding.notes ?? []),
      ...(others.length > 0 ? [phrases.sameWords.alsoSaidBy(others)] : []),
      ...(differs ? [phrases.sameWords.wordingDiffers] : []),
    ];
    return { ...finding, ...(also.length > 0 && { alsoIn: also }), ...(notes.length > 0 && { notes }) };
  });
}
