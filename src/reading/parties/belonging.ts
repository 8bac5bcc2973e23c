import type { Span } from "../../model/passage.js";
import type { Speaker } from "../../model/statement.js";
import { bodyOffices, speaksForNobody, stateBodies, stateOffices } from "../languages/en/lexicon/party-words.js";
import { genderOfGivenName } from "../languages/en/lexicon/given-names.js";
import { inBody } from "./body-phrases.js";
import { descriptionsOf, everyPlace, isPastOffice, officesBeside } from "./descriptions.js";
import type { Party } from "./party.js";
import { speaksFor } from "./speaks-for.js";
import { folded } from "./states.js";
import { phraseWords } from "./state-phrases.js";

/** That somebody speaks for a party, and the words of the article that say so. */
export interface Belonging {
  /** The party itself, by its name or its seat. */
  readonly isItself: boolean;
  /** The organ or the office, as printed: "Foreign Ministry"; of the party itself, nothing. */
  readonly organ: string;
  readonly span: Span;
}

/**
 * Whether, and by which words of its article, a speaker speaks for a party. Never by the name of a paper, a firm or a place that merely holds the party's,
 * and never for an office that the article says is over.
 */
export function belongingOf(speaker: Speaker, party: Party, text: string): Belonging | undefined {
  for (const span of descriptionsOf(speaker, text)) {
    const words = text.slice(span.start, span.end);
    const found = party.kind === "state" ? ofState(words, party, speaker) : inBody(words, party.name, speaker.type);
    if (found === undefined) continue;
    const { isItself, organ, length } = found;
    // A state that is named beside somebody is not he: "… of China. Taiwan said".
    if (isItself && organ === "" && !isNameOf(speaker, span)) continue;
    const said = { start: span.start, end: span.start + length };
    if (organ !== "" && isPastOffice(said, text)) return undefined;
    return { isItself, organ, span: said };
  }
  return ofOwner(speaker, party, text) ?? (party.kind === "state" ? ofLeader(speaker, party, text) : undefined);
}

const isNameOf = ({ mention, resolvedTo }: Speaker, span: Span): boolean => span === mention || span === resolvedTo;

/** "its foreign ministry", where "its" is the party’s. */
function ofOwner({ mention, owner }: Speaker, party: Party, text: string): Belonging | undefined {
  if (owner?.resolvedTo === undefined) return undefined;
  const { start, end } = owner.resolvedTo;
  const name = text.slice(start, end);
  const isParty =
    party.kind === "state"
      ? party.organ === undefined && speaksFor(name)?.isItself === true && speaksFor(name)?.state.code === party.code
      : inBody(name, party.name, "organisation")?.isItself === true;
  const organ = text.slice(owner.mention.end, mention.end).trim();
  const last = folded(organ.slice(organ.lastIndexOf(" ") + 1));
  const speaks = party.kind === "state" ? stateBodies.has(last) || stateOffices.has(last) : bodyOffices.has(last);
  return isParty && speaks && !phraseWords(organ).some(({ plain }) => speaksForNobody.has(folded(plain)))
    ? { isItself: false, organ, span: mention }
    : undefined;
}

type StateOrOrgan = Party & { readonly kind: "state" };
type Found = Omit<Belonging, "span"> & { readonly length: number };

function ofState(words: string, party: StateOrOrgan, speaker: Speaker): Found | undefined {
  const said = speaksFor(words);
  if (said === undefined || said.state.code !== party.code) return undefined;
  if (said.isItself && speaker.type === "person" && isPersonsName(words, speaker)) return undefined;
  const { isItself, organ, end } = said;
  if (party.organ === undefined) return { isItself, organ, length: end };
  const known = organWords(isItself ? words : organ);
  return organWords(party.organ).every((word) => known.includes(word))
    ? { isItself: true, organ, length: end }
    : undefined;
}

/** "Jordan" may be somebody’s name; readers of other languages take every bare name for a person’s. */
const isPersonsName = (words: string, { name, basis }: Speaker): boolean =>
  basis !== "named" || name !== words || genderOfGivenName(words) !== undefined;

/** What an organ is told from another by: "Ministry of National Defense" is the "defence ministry". */
export const organWords = (organ: string): readonly string[] =>
  phraseWords(organ)
    .map(({ plain }) => folded(plain))
    .filter((word) => !/^(?:of|and|the|for|national|affairs?|spokes\p{L}+|secretary|deputy|vice)$/u.test(word))
    .map((word) => word.replace(/^defence$/u, "defense").replace(/^minist(?:er|ry|ers|ries)$/u, "ministry"));

/** Who leads a state, as his description names it: his government is the state's. */
const leads = /\b(?:president|premier|prime minister|chancellor|taoiseach)\b/iu;

/** "Kishida’s administration", "the Kishida government": the state's, where the article says beside the name that Kishida leads it. */
function ofLeader({ mention }: Speaker, party: StateOrOrgan, text: string): Belonging | undefined {
  const words = text.slice(mention.start, mention.end);
  const own = /(\p{Lu}[\p{L}\p{M}-]{2,30})(?:['’]s?)? (administration|government|cabinet)$/u.exec(words);
  if (own === null) return undefined;
  const [, name = "", organ = ""] = own;
  if (party.organ !== undefined && !organWords(party.organ).includes(organ)) return undefined;
  for (const place of everyPlace(name, text))
    for (const span of officesBeside(place, text)) {
      const said = speaksFor(text.slice(span.start, span.end));
      if (said === undefined || said.state.code !== party.code || !leads.test(said.organ)) continue;
      const office = { start: span.start, end: span.start + said.end };
      if (!isPastOffice(office, text)) return { isItself: false, organ, span: office };
    }
  return undefined;
}
