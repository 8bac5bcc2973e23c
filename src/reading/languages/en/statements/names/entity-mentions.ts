import type { Span } from "../../../../../model/passage.js";
import { calendarNames } from "./calendar-names.js";
import { type Draft, draftOf, learn, undecidedOf } from "./entity-builder.js";
import { draftsInFull } from "./full-names.js";
import { headlineNames, isTitleCase, mayBeHeadline } from "./headline-names.js";
import type { Gender, NameType } from "./name-types.js";
import { type NamedMention, namesIn } from "./person-names.js";
import { datelineEnd } from "../clauses/dateline.js";
import type { Paragraph } from "../clauses/paragraphs.js";
import { withSharedSurnames } from "./shared-surnames.js";
import { shortFormsOf } from "./short-name-resolution.js";

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
  /** A paper whose article belongs to its name: "told The Coast Times". */
  readonly ownArticle: boolean;
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
  const drafts = draftsInFull(text, paragraphs, mentions, shared);
  const people = [...new Set(drafts.values())].filter(({ type, undecided }) => type === "person" && undecided !== true);
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

/** The names of all paragraphs, in order; of a headline in capitals only those that the article bears out. */
function mentionsIn(text: string, paragraphs: readonly Paragraph[]): NamedMention[] {
  const read = paragraphs.map((paragraph, index) => ({
    // "PORT SELDE, March 12 -- ": a place in capitals looks like anybody's name.
    names: namesIn(text, { start: datelineEnd(text, paragraph), end: paragraph.end }),
    inCapitals: mayBeHeadline(paragraph, index) && isTitleCase(text, paragraph),
  }));
  const elsewhere = read.flatMap(({ names, inCapitals }) => (inCapitals ? [] : names));
  const mentions = read.flatMap(({ names, inCapitals }) => (inCapitals ? headlineNames(names, elsewhere) : names));
  const others = calendarNames(text, paragraphs, mentions);
  return others.length === 0 ? mentions : [...mentions, ...others].sort((a, b) => a.start - b.start);
}
