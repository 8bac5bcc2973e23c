import { countryMeantBy } from "../reading/statements/places.js";
import { keyOfBody, keyOfPerson } from "../reading/statements/speaker-keys.js";
import { organisationWords, titles } from "../reading/statements/titles.js";
import type { SpeakerCard } from "./archive.js";
import type { Voice } from "./voices.js";

interface Draft {
  readonly key: string;
  readonly names: Map<string, number>;
  articles: number;
  lastArticle: number;
  role?: string;
  readonly isPlace: boolean;
  statements: number;
}

/** One card a speaker of the whole archive, the most quoted first. Speakers whom no article names have none. */
export function speakerCards(articles: Iterable<readonly Voice[]>): SpeakerCard[] {
  const drafts = new Map<string, Draft>();
  let article = 0;
  for (const voices of articles) {
    article += 1;
    for (const voice of voices) hear(voice, article, drafts);
  }
  return [...drafts.values()].map(cardOf).sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
}

function hear({ key, name, role, isPlace, statements }: Voice, article: number, drafts: Map<string, Draft>): void {
  const draft: Draft = drafts.get(key) ?? {
    key,
    names: new Map(),
    articles: 0,
    lastArticle: 0,
    isPlace,
    statements: 0,
  };
  drafts.set(key, draft);
  draft.names.set(name, (draft.names.get(name) ?? 0) + statements);
  if (draft.lastArticle !== article) draft.articles += 1;
  draft.lastArticle = article;
  draft.statements += statements;
  if (role !== undefined && role.length > (draft.role?.length ?? 0)) draft.role = role;
}

/** The form that stands most often is the name; "Beijing" is also found as "China", but never rewritten to it. */
function cardOf({ key, names, articles, role, isPlace, statements }: Draft): SpeakerCard {
  const forms = [...names]
    .sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))
    .map(([form]) => form);
  const [name = key, ...others] = forms;
  const country = isPlace ? countryMeantBy(name) : undefined;
  const alsoAs = country === undefined || country === name ? others : [...others, country];
  return { key, name, ...(role !== undefined && { role }), alsoAs, statements, articles };
}

const folded = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (name: string): string[] =>
  (folded(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "s" && word !== "the");

/**
 * The speakers whom a reader may mean: by the whole name in any order, by a part of it, by another form of it, or by role
 * ("the Chinese foreign ministry"). The closest kind of match wins, so that "Japan" is not "Japan Times".
 */
export function speakersNamed(asked: string, cards: readonly SpeakerCard[]): SpeakerCard[] {
  const all = wordsOf(asked);
  const words = all.filter((word) => !titles.has(word));
  if (all.length === 0) return [];
  const keys = new Set([
    keyOfPerson(asked),
    keyOfBody(asked),
    ...(words.length > 0 ? [keyOfPerson(words.join(" "))] : []),
  ]);
  const country = countryMeantBy(asked.trim());
  const whole = cards.filter(
    ({ key, name, alsoAs }) =>
      keys.has(key) || (country !== undefined && [name, ...alsoAs].some((form) => countryMeantBy(form) === country)),
  );
  if (whole.length > 0) return [...whole, ...fullerThan(words, whole, cards)];
  const byPart =
    words.length === 0
      ? []
      : cards.filter(({ name, alsoAs }) => [name, ...alsoAs].some((form) => isPartOf(words, wordsOf(form))));
  if (byPart.length > 0) return byPart;
  // "LDP", which an article calls by its whole name alone.
  const byLetters = /^\p{Lu}{3,6}$/u.test(asked.trim())
    ? cards.filter(({ name }) => initialsOf(name) === asked.trim())
    : [];
  if (byLetters.length > 0) return byLetters;
  return cards.filter(
    ({ name, role }) => role !== undefined && all.every((word) => wordsOf(`${name} ${role}`).includes(word)),
  );
}

/** "Holm" is a speaker where an article says no more than "Mr. Holm"; whoever asks so means everybody of that surname too. */
function fullerThan(
  asked: readonly string[],
  found: readonly SpeakerCard[],
  cards: readonly SpeakerCard[],
): SpeakerCard[] {
  const [surname] = asked;
  if (
    surname === undefined ||
    asked.length > 1 ||
    found.some(({ name, alsoAs }) => [name, ...alsoAs].some((form) => countryMeantBy(form) !== undefined))
  )
    return [];
  return cards.filter((card) => !found.includes(card) && isPerson(card.name) && wordsOf(card.name).at(-1) === surname);
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && word !== "The")
    .map((word) => word[0])
    .join("");

/** Two or three words, none of which makes a body of it. */
function isPerson(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 1 && words.length < 4 && !words.some((word) => organisationWords.has(word));
}

/** All that was asked is in the name, and it is a good part of it: "Times" is not the "Japan Times Herald". */
function isPartOf(asked: readonly string[], name: readonly string[]): boolean {
  return asked.every((word) => name.includes(word)) && asked.length * 3 >= name.length;
}
