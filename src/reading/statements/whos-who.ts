import type { Span } from "../../model/passage.js";
import { type Draft, draftOf, learn } from "./drafts.js";
import { headlineNames, isTitleCase, mayBeHeadline } from "./headline-names.js";
import type { Gender, NameType } from "./name-kinds.js";
import { keyOf, ownWords, surnameOf, wordsOf } from "./name-parts.js";
import { type NamedMention, namesIn, shortOf } from "./names.js";
import { aliasesIn } from "./other-names.js";
import type { Paragraph } from "./paragraphs.js";
import { fullFormOf, groupedBy } from "./short-forms.js";

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
  readonly role?: Span;
}

/** A place where somebody is named. */
export interface Naming extends NamedMention {
  readonly who: Named;
}

/** Who is who in one article. */
export interface WhosWho {
  /** In the order of the text. */
  readonly namings: readonly Naming[];
}

/** Reads every name of the article's own paragraphs and puts the short forms to the long ones. */
export function whosWhoIn(text: string, paragraphs: readonly Paragraph[]): WhosWho {
  const mentions = mentionsIn(text, paragraphs);
  const aliases = aliasesIn(text, paragraphs, mentions);
  const full = new Map<string, Draft>();
  const drafts = new Map<NamedMention, Draft>();
  // "WALLACE:" in a transcript is a surname in capitals, not an agency.
  const surnames = new Set(
    mentions
      .filter(({ type, name }) => type === "person" && wordsOf(name).length > 1)
      .map(({ name }) => shortOf(name).toLowerCase()),
  );
  for (const mention of mentions) {
    const words = ownWords(mention.name);
    if (words.length < 2 && surnames.has(mention.name.toLowerCase())) continue;
    if (words.length < 2 && mention.type !== "organisation" && mention.type !== "place") continue;
    const key = aliases.get(keyOf(mention)) ?? keyOf(mention);
    const known = full.get(key);
    if (known === undefined) full.set(key, draftOf(text, mention));
    else learn(text, known, mention);
    drafts.set(mention, full.get(key) as Draft);
  }
  const people = [...full.values()].filter(({ type }) => type === "person");
  const bySurname = groupedBy(people, ({ name }) => surnameOf(name));
  const byFirstName = groupedBy(people, ({ name }) => wordsOf(name.toLowerCase())[0] ?? "");
  const bare = new Map<string, Draft>();
  // Of two with one surname, the one named last has it.
  const lastNamed = new Map<Draft, number>();
  for (const mention of mentions) {
    const known = drafts.get(mention);
    if (known !== undefined) {
      lastNamed.set(known, mention.start);
      continue;
    }
    const long = fullFormOf(mention, bySurname, byFirstName, lastNamed);
    const own = bare.get(mention.name.toLowerCase());
    if (long !== undefined) {
      long.shortened = true;
      learn(text, long, mention);
    } else if (own !== undefined) learn(text, own, mention);
    else bare.set(mention.name.toLowerCase(), { ...draftOf(text, mention), bare: true });
    drafts.set(mention, long ?? (bare.get(mention.name.toLowerCase()) as Draft));
  }
  return { namings: mentions.map((mention) => ({ ...mention, who: drafts.get(mention) as Named })) };
}

/** The names of all paragraphs, in order; of a headline in capitals only those that the article bears out. */
function mentionsIn(text: string, paragraphs: readonly Paragraph[]): NamedMention[] {
  const read = paragraphs.map((paragraph, index) => ({
    names: namesIn(text, paragraph),
    inCapitals: mayBeHeadline(paragraph, index) && isTitleCase(text, paragraph),
  }));
  if (!read.some(({ inCapitals }) => inCapitals)) return read.flatMap(({ names }) => names);
  const elsewhere = read.flatMap(({ names, inCapitals }) => (inCapitals ? [] : names));
  return read.flatMap(({ names, inCapitals }) => (inCapitals ? headlineNames(names, elsewhere) : names));
}
