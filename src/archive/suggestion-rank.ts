import { pathBelow } from "../model/article-key.js";
import { foldedName } from "../model/fold-accents.js";
import type { ArticleCard, SpeakerCard, Suggested, TypedBeginning } from "./archive.js";

/** By what somebody is found, or an article. */
export interface FoundBy {
  /** What it is called. */
  readonly forms: readonly string[];
  /** What is about it and not its name: a role, a publisher. */
  readonly also: readonly string[];
  /** What a command is given: the same in every language and after every reindex. */
  readonly value: string;
}

export const speakerFoundBy = ({ name, alsoAs, role }: Pick<SpeakerCard, "name" | "alsoAs" | "role">): FoundBy => ({
  forms: [name, ...alsoAs],
  also: role === undefined ? [] : [role],
  value: name,
});

export const articleFoundBy = ({
  file,
  title,
  publisher,
}: Pick<ArticleCard, "file" | "title" | "publisher">): FoundBy => ({
  forms: [title ?? pathBelow(file), pathBelow(file), file],
  also: publisher === undefined ? [] : [publisher],
  value: file.length <= longestValue ? file : pathBelow(file),
});

const titleFoundBy = ({ title }: Pick<ArticleCard, "title">): FoundBy => ({
  forms: title === undefined ? [] : [title],
  also: [],
  value: title ?? "",
});

export const articlesFoundBy = { name: articleFoundBy, title: titleFoundBy } as const;

/** Discord carries no longer ones, and a shorter one would mean something else. */
export const longestValue = 100;

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");

/** Each of these stands, folded, in whatever is found by what was typed. */
export function typedWords(typed: string): readonly string[] {
  const wanted = foldedName(typed.trim());
  const words = wordsOf(wanted);
  return words.length > 0 || wanted === "" ? words : [wanted];
}

/** Whether each word that was typed begins a word of the form, in any order. */
function begins(form: string, typed: readonly string[]): boolean {
  const words = wordsOf(form);
  return typed.every((word) => words.some((other) => other.startsWith(word)));
}

/** So is ranked what is not found at all. */
export const unfound = 6;

/** Better matches have less: names that begin so, whose words begin so, names that hold it, then the same of what else they are found by. `typed` is folded. */
export function suggestionRank({ forms, also }: FoundBy, typed: string): number {
  const words = wordsOf(typed);
  const tests: readonly ((form: string) => boolean)[] = [
    (form) => form.startsWith(typed),
    (form) => words.length > 0 && begins(form, words),
    (form) => form.includes(typed),
  ];
  const tried = [forms, also].flatMap((some) => tests.map((test) => some.map(foldedName).some(test)));
  const first = tried.indexOf(true);
  return first < 0 ? unfound : first;
}

const isOffered = ({ value }: FoundBy): boolean => value !== "" && value.length <= longestValue;

/** The first so many cards by rank, each value once. Pages of cards come in the order that decides between equal ones. */
export function suggestedIn<Card>(
  pages: Iterable<readonly Card[]>,
  foundBy: (card: Card) => FoundBy,
  { typed, most }: TypedBeginning,
): readonly Suggested<Card>[] {
  const wanted = foldedName(typed.trim());
  const byRank: Suggested<Card>[][] = Array.from({ length: unfound }, () => []);
  const seen = Array.from({ length: unfound }, () => new Set<string>());
  for (const page of pages) {
    for (const card of page) {
      const by = foundBy(card);
      const rank = suggestionRank(by, wanted);
      const [found, known] = [byRank[rank], seen[rank]];
      if (found === undefined || known === undefined || !isOffered(by) || known.has(by.value)) continue;
      if (found.length < most) {
        known.add(by.value);
        found.push({ card, rank });
      }
    }
    // No later card comes before these.
    if (byRank[0]?.length === most) break;
  }
  const values = new Set<string>();
  return byRank
    .flat()
    .filter(({ card }) => !values.has(foundBy(card).value) && values.add(foundBy(card).value))
    .slice(0, most);
}
