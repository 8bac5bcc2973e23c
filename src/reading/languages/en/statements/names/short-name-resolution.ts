import type { Draft } from "./entity-builder.js";
import { isFamilyFirst } from "./family-first.js";
import { surnameOf, nameParts } from "./name-parts.js";
import type { NamedMention } from "./person-names.js";
import { plain } from "../../lexicon/office-words.js";
import type { Paragraph } from "../clauses/paragraphs.js";
import { firstEndingAfter } from "../../../../quotations/sorted-spans.js";
import { suffixes } from "../../lexicon/titles-and-bodies.js";

/** Whoever a short form means. `contested`: others have the name too, and where they are named tells which. */
export interface Meant {
  readonly who: Draft;
  readonly contested: boolean;
}

/** Reads short forms ("Aso" of "Aso Taro", "Hillary") in the order of the text. */
export interface ShortForms {
  /** `undefined`: nobody whom the article names in full has the name. "undecided": several have, and the text does not tell which. */
  readonly meantBy: (mention: NamedMention) => Meant | "undecided" | undefined;
  /** Somebody was named here, in full or short. */
  readonly named: (who: Draft, mention: NamedMention) => void;
}

/** So many people of one name are told apart; of more it is never decided. */
const most = 12;
/** "Here" are the paragraph and the one before. */
const reach = 1;

export function shortFormsOf(text: string, people: readonly Draft[], paragraphs: readonly Paragraph[]): ShortForms {
  const bySurname = groupedBy(people, ({ name }) => surnameOf(name));
  const byFirstName = groupedBy(people, ({ name }) => nameParts(name.toLowerCase())[0] ?? "");
  const lastNamed = new Map<Draft, number>();
  const timesInFull = new Map<Draft, number>();
  /** Who was called by a bare surname when nobody else who has it was named yet. */
  const owners = new Map<string, Draft>();

  return {
    meantBy(mention) {
      const short = surnameOf(mention.name);
      const possible = possibleFor(short, mention);
      const [first, ...others] = possible;
      if (first === undefined) return undefined;
      const meant = others.length === 0 ? { who: first, contested: false } : oneOf(possible, short, mention);
      if (meant === undefined) return "undecided";
      if (!meant.contested && mention.title === undefined && !owners.has(short)) owners.set(short, meant.who);
      return meant;
    },
    named(who, mention) {
      lastNamed.set(who, firstEndingAfter(paragraphs, mention.start));
      if (nameParts(mention.name).length > 1) timesInFull.set(who, (timesInFull.get(who) ?? 0) + 1);
    },
  };

  function possibleFor(short: string, { gender }: NamedMention): readonly Draft[] {
    const fitting = (all: readonly Draft[] = []): readonly Draft[] =>
      all.length > most
        ? all
        : all.filter((one) => one.gender === undefined || gender === undefined || one.gender === gender);
    const surnamed = fitting(bySurname.get(short) ?? withSuffix(short, bySurname));
    const named = fitting(byFirstName.get(short));
    return surnamed.length === 0 ? named : [...surnamed, ...named.filter(({ name }) => isFamilyFirst(name))];
  }

  function mostNamed(people: readonly Draft[]): Draft | undefined {
    return [...people].sort((a, b) => (timesInFull.get(b) ?? 0) - (timesInFull.get(a) ?? 0))[0];
  }

  /** By the office in front; who alone was named before; who alone is named here; or who owns the bare name, where the other is always called in full. */
  function oneOf(possible: readonly Draft[], short: string, mention: NamedMention): Meant | undefined {
    if (possible.length > most) return undefined;
    const holders = possible.filter((one) => holdsOffice(text, one, mention));
    if (holders.length === 1) return { who: holders[0] as Draft, contested: false };
    const before = possible.filter((one) => lastNamed.has(one));
    if (before.length === 1) return { who: before[0] as Draft, contested: false };
    const paragraph = firstEndingAfter(paragraphs, mention.start);
    const here = before.filter((one) => paragraph - (lastNamed.get(one) ?? 0) <= reach);
    const owner = owners.get(short);
    const [nearest = owner] = here;
    const isAlone = here.length < 2 && (owner === undefined || nearest === owner);
    const isOwners =
      owner !== undefined &&
      here.every((one) => one === owner || (timesInFull.get(one) ?? 0) > 1) &&
      here.includes(owner);
    const who = areOneMisspelt(before) ? mostNamed(before) : isAlone ? nearest : isOwners ? owner : undefined;
    // Called so before, and the others are not named here.
    return who && { who, contested: !isAlone || who !== owner };
  }
}

/** "Kristin Holm" and "Kristen Holm": one letter of a longer first name is a slip, if nothing else tells them apart. */
function areOneMisspelt(people: readonly Draft[]): boolean {
  const [first, ...others] = people.map(({ name }) => nameParts(name)[0] ?? "");
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every((other) => isSlipOf(first, other)) &&
    new Set(people.map(({ gender }) => gender).filter((gender) => gender !== undefined)).size < 2
  );
}

function isSlipOf(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1 || one[0] !== other[0])
    return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let behind = 0;
  while (behind < Math.min(one.length, other.length) - from && one.at(-1 - behind) === other.at(-1 - behind))
    behind += 1;
  return Math.max(one.length, other.length) - from - behind === 1;
}

/** "President Holm": the one of them who is president. */
function holdsOffice(text: string, { role }: Draft, { title }: NamedMention): boolean {
  if (role === undefined || title === undefined) return false;
  const office = plain(text.slice(title.start, title.end).split(/\s+/).at(-1) ?? "");
  return text
    .slice(role.start, role.end)
    .split(/\s+/)
    .some((word) => plain(word) === office);
}

function groupedBy(people: readonly Draft[], key: (person: Draft) => string): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const person of people) {
    const group = groups.get(key(person));
    if (group === undefined) groups.set(key(person), [person]);
    else group.push(person);
  }
  return groups;
}

/** "Trump" where the article names only "Trump Jr." */
function withSuffix(short: string, bySurname: ReadonlyMap<string, readonly Draft[]>): readonly Draft[] {
  return [...suffixes].flatMap((suffix) => bySurname.get(`${short} ${suffix}`) ?? []);
}
