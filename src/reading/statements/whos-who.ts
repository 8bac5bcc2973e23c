import type { Span } from "../../model/passage.js";
import { type Draft, draftOf, learn, undecidedOf } from "./drafts.js";
import { calendarNames } from "./calendar-names.js";
import { genderOfGivenName } from "./given-names.js";
import { headlineNames, isTitleCase, mayBeHeadline } from "./headline-names.js";
import type { Gender, NameType } from "./name-kinds.js";
import { keyOf, ownWords, wordsOf } from "./name-parts.js";
import { type NamedMention, namesIn, shortOf } from "./names.js";
import { peopleOf } from "./namesakes.js";
import { aliasesIn } from "./other-names.js";
import type { Paragraph } from "./paragraphs.js";
import { countryMeantBy, leadsToPlace, placesLikeNames } from "./places.js";
import { withSharedSurnames } from "./shared-surnames.js";
import { shortFormsOf } from "./short-forms.js";

/** Somebody or something that an article names, with every place where it does. */
export interface Named {
  /** The fullest form in this article. */
  readonly name: string;
  /** Where the fullest form stands. */
  readonly at: Span;
  readonly type: NameType;
  readonly gender?: Gender;
  /** Only a surname, with a title at best; nobody says whose. */
  readonly bare: boolean;
  /** Named with a title at least once: "Mr. Lo" says more than "Lo". */
  readonly titled: boolean;
  /** Called by the surname as well: "Greta Holm … Holm". Streets and firms that look like names are not. */
  readonly shortened: boolean;
  /** Named with "who" behind: no street and no firm. */
  readonly withWho: boolean;
  readonly role?: Span;
  /** Several have this name, and the text does not tell which of them is meant. */
  readonly undecided?: boolean;
}

/** A place where somebody is named. */
export interface Naming extends NamedMention {
  readonly who: Named;
  /** Others have the name too: where they are named tells whom it means. */
  readonly contested?: boolean;
}

/** Who is who in one article. */
export interface WhosWho {
  /** In the order of the text. */
  readonly namings: readonly Naming[];
}

/** Reads every name of the article's own paragraphs and puts the short forms to the long ones. */
export function whosWhoIn(text: string, paragraphs: readonly Paragraph[]): WhosWho {
  const mentions = mentionsIn(text, paragraphs);
  const shared = withSharedSurnames(text, mentions);
  const aliases = aliasesIn(text, paragraphs, mentions);
  const full = new Map<string, readonly Draft[]>();
  const drafts = new Map<NamedMention, Draft>();
  // "WALLACE:" in a transcript is a surname in capitals, not an agency.
  const surnames = new Set(
    mentions
      .filter((mention) => mention.type === "person" && wordsOf(mention.name).length > 1 && isPlausible(mention))
      .map(({ name }) => shortOf(name).toLowerCase()),
  );
  const givenNames = new Set(
    mentions.filter(({ type, name }) => type === "person" && /\s/.test(name)).map(({ name }) => wordsOf(name)[0]),
  );
  const isName = ({ name }: NamedMention): boolean =>
    surnames.has(name.toLowerCase()) || (placesLikeNames.has(name) && givenNames.has(name));
  const isPlace = ({ type, name, start }: NamedMention): boolean =>
    (type === "place" || placesLikeNames.has(name)) && leadsToPlace(text.slice(Math.max(0, start - 12), start));
  const places = new Set(mentions.filter(isPlace).map(({ name }) => name));
  for (const printed of mentions) {
    const mention = shared.get(printed) ?? printed;
    const words = ownWords(mention.name);
    // "Jordan said", where Jim Jordan went to Jordan; "Virginia said", where Virginia Holm is of Virginia.
    if (words.length < 2 && places.has(mention.name) && mention.title === undefined && isName(mention)) {
      if (mention.type === "unknown" || !isPlace(mention)) {
        drafts.set(printed, undecidedOf(mention));
        continue;
      }
    } else if (words.length < 2 && surnames.has(mention.name.toLowerCase())) continue;
    if (words.length < 2 && mention.type !== "organisation" && mention.type !== "place" && !isRegnal(mention)) continue;
    const key = aliases.get(keyOf(mention)) ?? keyOf(mention);
    const namesakes = full.get(key) ?? [];
    const fitting = namesakes.length > mostNamesakes ? namesakes : namesakes.filter((one) => isSame(one, mention, key));
    const [known] = fitting;
    // "John Holm" of John A. and John B. Holm.
    if (fitting.length > 1) {
      drafts.set(printed, undecidedOf(mention));
      continue;
    }
    const draft = known ?? draftOf(text, mention);
    if (known !== undefined) learn(text, known, mention);
    else full.set(key, [...namesakes, draft]);
    drafts.set(printed, draft);
  }
  const people = [...full.values()].flat().filter(({ type }) => type === "person");
  const shortForms = shortFormsOf(text, people, paragraphs);
  const contested = new Set<NamedMention>();
  const bare = new Map<string, Draft>();
  for (const mention of mentions) {
    const known = drafts.get(mention);
    if (known !== undefined) {
      shortForms.named(known, shared.get(mention) ?? mention);
      continue;
    }
    const meant = shortForms.meantBy(mention);
    if (meant === "undecided") {
      drafts.set(mention, undecidedOf(mention));
      continue;
    }
    if (meant?.contested === true) contested.add(mention);
    const own = meant?.who ?? bare.get(mention.name.toLowerCase()) ?? { ...draftOf(text, mention), bare: true };
    if (meant === undefined) bare.set(mention.name.toLowerCase(), own);
    else {
      own.shortened = true;
      shortForms.named(own, mention);
    }
    learn(text, own, mention);
    drafts.set(mention, own);
  }
  return {
    namings: mentions.map((mention) => ({
      ...mention,
      who: drafts.get(mention) as Named,
      ...(contested.has(mention) && { contested: true }),
    })),
  };
}

/** "Elizabeth II": a given name and a number name a monarch in full. */
const isRegnal = ({ name }: NamedMention): boolean =>
  /^\p{Lu}\p{L}+ (?:II|III|IV)$/u.test(name) && genderOfGivenName(name.split(" ")[0] ?? "") !== undefined;

/** So many people of one first and last name are told apart by their middle names. */
const mostNamesakes = 8;

/** Of one first and last name, two with other middle names are two; one key for other words is an alias. */
const isSame = ({ name }: Draft, mention: NamedMention, key: string): boolean =>
  name === mention.name || key !== keyOf(mention) || peopleOf([name, mention.name]).length < 2;

/** "Say Mexico": a verb and a country are nobody; "Jim Jordan" is. */
const isPlausible = ({ name, gender, title }: NamedMention): boolean =>
  gender !== undefined || title !== undefined || countryMeantBy(shortOf(name)) === undefined;

/** The names of all paragraphs, in order; of a headline in capitals only those that the article bears out. */
function mentionsIn(text: string, paragraphs: readonly Paragraph[]): NamedMention[] {
  const read = paragraphs.map((paragraph, index) => ({
    names: namesIn(text, paragraph),
    inCapitals: mayBeHeadline(paragraph, index) && isTitleCase(text, paragraph),
  }));
  const elsewhere = read.flatMap(({ names, inCapitals }) => (inCapitals ? [] : names));
  const mentions = read.flatMap(({ names, inCapitals }) => (inCapitals ? headlineNames(names, elsewhere) : names));
  const others = calendarNames(text, paragraphs, mentions);
  return others.length === 0 ? mentions : [...mentions, ...others].sort((a, b) => a.start - b.start);
}
