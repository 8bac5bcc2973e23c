import { type Draft, draftOf, learn, undecidedOf } from "./entity-builder.js";
import { keysOfNames, ownWords, nameParts } from "./name-parts.js";
import { type NamedMention, shortOf } from "./person-names.js";
import { peopleOf } from "./namesakes.js";
import { aliasesIn } from "./other-names.js";
import type { Paragraph } from "../clauses/paragraphs.js";
import { leadsToPlace, placesLikeNames } from "../../lexicon/countries.js";
import { isPlausible, isRegnal } from "./plausible-names.js";

/** Those whom the article names in full, at every mention that does so; the short forms are left out. */
export function draftsInFull(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly NamedMention[],
  shared: ReadonlyMap<NamedMention, NamedMention>,
): Map<NamedMention, Draft> {
  const aliases = aliasesIn(text, paragraphs, mentions);
  const keyOf = keysOfNames();
  const full = new Map<string, readonly Draft[]>();
  const drafts = new Map<NamedMention, Draft>();
  // "WALLACE:" in a transcript is a surname in capitals, not an agency.
  const surnames = new Set(
    mentions
      .filter(
        (mention) => mention.type === "person" && nameParts(mention.name).length > 1 && isPlausible(text, mention),
      )
      .map(({ name }) => shortOf(name).toLowerCase()),
  );
  const givenNames = new Set(
    mentions.filter(({ type, name }) => type === "person" && /\s/.test(name)).map(({ name }) => nameParts(name)[0]),
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
    const own = keyOf(mention);
    const key = aliases.get(own) ?? own;
    const namesakes = full.get(key) ?? [];
    const fitting =
      namesakes.length > mostNamesakes
        ? namesakes
        : namesakes.filter(
            (one) => one.name === mention.name || key !== own || peopleOf([one.name, mention.name]).length < 2,
          );
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
  return drafts;
}

/** So many people of one first and last name are told apart by their middle names. */
const mostNamesakes = 8;
