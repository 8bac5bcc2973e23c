import { foldedName } from "../../model/fold-accents.js";
import { peopleOf } from "../../reading/languages/en/statements/names/namesakes.js";
import { countryMeantBy } from "../../reading/languages/en/lexicon/countries.js";
import { keyOfBody, keyOfPerson } from "../../reading/languages/en/statements/names/speaker-keys.js";
import { organisationWords, titles } from "../../reading/languages/en/lexicon/titles-and-bodies.js";
import type { Speaker } from "../../model/statement.js";
import type { SpeakerCard } from "../archive.js";
import type { QuotedName } from "./quoted-names.js";

/** One form of a name, in all articles. */
interface Form {
  readonly name: string;
  role?: string;
  statements: number;
  /** Which articles, in order. */
  readonly articles: number[];
}

interface Draft {
  readonly key: string;
  readonly isPlace: boolean;
  readonly forms: Map<string, Form>;
}

/**
 * One card a speaker of the whole archive, the most quoted first. Speakers whom no article names have none. Of people whose middle names differ each
 * has a card, though they share a key.
 */
export function speakerCards(articles: Iterable<readonly QuotedName[]>): SpeakerCard[] {
  const drafts = new Map<string, Draft>();
  let article = 0;
  for (const voices of articles) {
    article += 1;
    for (const voice of voices) hear(voice, article, drafts);
  }
  return [...drafts.values()]
    .flatMap(cardsOf)
    .sort((a, b) => b.statements - a.statements || inOrder(a.name, b.name) || inOrder(a.key, b.key));
}

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function hear({ key, name, role, isPlace, statements }: QuotedName, article: number, drafts: Map<string, Draft>): void {
  const draft: Draft = drafts.get(key) ?? { key, isPlace, forms: new Map() };
  drafts.set(key, draft);
  const form: Form = draft.forms.get(name) ?? { name, statements: 0, articles: [] };
  draft.forms.set(name, form);
  form.statements += statements;
  if (form.articles.at(-1) !== article) form.articles.push(article);
  if (role !== undefined && role.length > (form.role?.length ?? 0)) form.role = role;
}

function cardsOf(draft: Draft): SpeakerCard[] {
  const all = [...draft.forms.values()];
  const people = peopleOf(all.map(({ name }) => name));
  if (people.length < 2) return [cardOf(draft, all)];
  return people.map((names) => {
    const forms = all.filter(({ name }) => names.includes(name));
    return cardOf(draft, forms, names);
  });
}

/** The form that stands most often is the name; "Beijing" is also found as "China", but never rewritten to it. */
function cardOf({ key, isPlace }: Draft, forms: readonly Form[], only?: readonly string[]): SpeakerCard {
  const [name = key, ...others] = [...forms]
    .sort((a, b) => b.statements - a.statements || b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
    .map((form) => form.name);
  const country = isPlace ? countryMeantBy(name) : undefined;
  const role = forms.reduce<string | undefined>(
    (longest, form) => ((form.role?.length ?? 0) > (longest?.length ?? 0) ? form.role : longest),
    undefined,
  );
  return {
    key,
    name,
    ...(role !== undefined && { role }),
    alsoAs: country === undefined || country === name ? others : [...others, country],
    ...(only && { only }),
    statements: forms.reduce((sum, form) => sum + form.statements, 0),
    articles:
      forms.length === 1 ? (forms[0]?.articles.length ?? 0) : new Set(forms.flatMap((form) => form.articles)).size,
  };
}

/** Whether a card is this speaker's. */
export const isOf = ({ key, name }: Pick<Speaker, "key" | "name">, card: SpeakerCard): boolean =>
  key === card.key && (card.only === undefined || card.only.includes(name));

export const nameWordsOf = (name: string): string[] =>
  (foldedName(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "s" && word !== "the");

/** The keys of somebody or of a body that is called so. */
export function keysMeantBy(asked: string): readonly string[] {
  const words = nameWordsOf(asked).filter((word) => !titles.has(word));
  return [keyOfPerson(asked), keyOfBody(asked), ...(words.length > 0 ? [keyOfPerson(words.join(" "))] : [])];
}

/**
 * The speakers whom a reader may mean: by the whole name in any order, by a part of it, by another form of it, or by role
 * ("the Chinese foreign ministry"). The closest kind of match wins, so that "Japan" is not "Japan Times".
 */
export function speakersNamed(asked: string, cards: readonly SpeakerCard[]): SpeakerCard[] {
  const all = nameWordsOf(asked);
  const words = all.filter((word) => !titles.has(word));
  if (all.length === 0) return [];
  const keys = new Set(keysMeantBy(asked));
  const country = countryMeantBy(asked.trim());
  const whole = cards.filter(
    ({ key, name, alsoAs }) =>
      keys.has(key) || (country !== undefined && [name, ...alsoAs].some((form) => countryMeantBy(form) === country)),
  );
  // "John A. Holm" is not John B. Holm, who has the same first and last name.
  const exact = whole.filter(
    ({ name, alsoAs, only }) =>
      only === undefined || [name, ...alsoAs].some((form) => peopleOf([form, asked]).length < 2),
  );
  if (exact.length > 0) return [...exact, ...fullerThan(words, exact, cards)];
  const byPart =
    words.length === 0
      ? []
      : cards.filter(({ name, alsoAs }) => [name, ...alsoAs].some((form) => isPartOf(words, nameWordsOf(form))));
  if (byPart.length > 0) return byPart;
  // "LDP", which an article calls by its whole name alone.
  const byLetters = /^\p{Lu}{3,6}$/u.test(asked.trim())
    ? cards.filter(({ name }) => initialsOf(name) === asked.trim())
    : [];
  if (byLetters.length > 0) return byLetters;
  return cards.filter(
    ({ name, role }) => role !== undefined && all.every((word) => nameWordsOf(`${name} ${role}`).includes(word)),
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
  return cards.filter(
    (card) => !found.includes(card) && isPerson(card.name) && nameWordsOf(card.name).at(-1) === surname,
  );
}

export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && word !== "The")
    .map((word) => word[0])
    .join("");

/** Two or three words, none of which makes a body of it. */
function isPerson(name: string): boolean {
  const words = nameWordsOf(name);
  return words.length > 1 && words.length < 4 && !words.some((word) => organisationWords.has(word));
}

/** All that was asked is in the name, and it is a good part of it: "Times" is not the "Japan Times Herald". */
function isPartOf(asked: readonly string[], name: readonly string[]): boolean {
  return asked.every((word) => name.includes(word)) && asked.length * 3 >= name.length;
}
