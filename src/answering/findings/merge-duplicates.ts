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

const samePlace = (a: Citation, b: Citation): boolean => a.file === b.file && a.start < b.end && b.start < a.end;

/**
 * The same words in several places become one finding with all its citations, in the order of the first of each. Words that are nearly
 * the same, or a part of the others, join it too, and it says that the wording differs.
 */
export function collapsed(findings: readonly Finding[], phrases: Phrases): Finding[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const key = sameWordsKey(finding.words);
    const keys = new Set(key.split(" "));
    const speaker = finding.speaker?.name ?? "";
    const padded = ` ${key} `;
    const holds = (one: Group): boolean => padded.includes(` ${one.key} `) || ` ${one.key} `.includes(padded);
    const group = groups.find(
      (one) =>
        one.key === key ||
        (one.keys.size >= fewest && keys.size >= fewest && (holds(one) || overlapOf(one.keys, keys) >= alike)),
    );
    if (group === undefined) {
      groups.push({
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
