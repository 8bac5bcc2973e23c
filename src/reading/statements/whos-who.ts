import type { Span } from "../../model/passage.js";
import { headlineNames, isTitleCase, mayBeHeadline } from "./headline-names.js";
import { abbreviationsIn } from "../abbreviations.js";
import type { Gender, NameType } from "./name-kinds.js";
import { type NamedMention, namesIn, shortOf } from "./names.js";
import type { Paragraph } from "./paragraphs.js";
import { roleAt } from "./roles.js";
import { suffixes } from "./titles.js";

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

interface Draft {
  name: string;
  at: Span;
  type: NameType;
  gender?: Gender;
  bare: boolean;
  titled: boolean;
  shortened: boolean;
  role?: Span;
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

function groupedBy(people: readonly Draft[], key: (person: Draft) => string): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const person of people) groups.set(key(person), [...(groups.get(key(person)) ?? []), person]);
  return groups;
}

const wordsOf = (name: string): string[] => name.split(/[\s\u00a0]+/);

function draftOf(text: string, mention: NamedMention): Draft {
  const { name, start, end, type, gender, title } = mention;
  const role = type === "person" || type === "unknown" ? roleAt(text, mention) : undefined;
  return {
    name,
    at: { start, end },
    type,
    bare: false,
    titled: title !== undefined,
    shortened: false,
    ...(gender && { gender }),
    ...(role && { role }),
  };
}

/** "Hillary Rodham Clinton" is "Hillary Clinton"; "Donald Trump Jr." is not "Donald Trump". */
function keyOf({ name, type }: Pick<NamedMention, "name" | "type">): string {
  return type === "person" ? `${wordsOf(name.toLowerCase())[0] ?? ""} ${surnameOf(name)}` : name.toLowerCase();
}

/** The family name with its suffix: "trump jr" is another than "trump". */
function surnameOf(name: string): string {
  const suffix = wordsOf(name.toLowerCase())
    .find((word) => isSuffix(word))
    ?.replaceAll(".", "");
  return suffix === undefined ? shortOf(name).toLowerCase() : `${shortOf(name).toLowerCase()} ${suffix}`;
}

const isSuffix = (word: string): boolean => suffixes.has(word.toLowerCase().replaceAll(".", ""));

/** The words of a name without "Jr.". */
const ownWords = (name: string): string[] => wordsOf(name).filter((word) => !isSuffix(word));

/**
 * Other keys of those whom the article names in full: "LDP" of "Liberal Democratic Party (LDP)", "Bill Holm" of "William “Bill” Holm". An
 * abbreviation that no article explains stays a name of its own.
 */
function aliasesIn(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly NamedMention[],
): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { short, long } of abbreviationsIn(text, paragraphs)) {
    const named = mentions.find(
      ({ name, type }) => type === "organisation" && name.toLowerCase() === long.toLowerCase(),
    );
    if (named !== undefined) aliases.set(short.toLowerCase(), keyOf(named));
  }
  // "Peña Nieto" of "Enrique Peña Nieto", "Van der Holm" of "Ludwig van der Holm"
  const tails = new Map<string, string>();
  for (const mention of mentions) {
    const words = mention.type === "person" ? wordsOf(mention.name.toLowerCase()) : [];
    for (let from = 1; from < words.length - 1 && from < 4; from += 1)
      tails.set(words.slice(from).join(" "), keyOf(mention));
  }
  for (const { name, type, gender } of mentions) {
    const whole = tails.get(wordsOf(name.toLowerCase()).join(" "));
    if (whole !== undefined && type === "person" && gender === undefined) aliases.set(keyOf({ name, type }), whole);
  }
  for (const mention of mentions) {
    const called = mention.type === "person" ? /[“"‘'(](\p{Lu}[\p{L}.-]+)[”"’')]/u.exec(mention.name)?.[1] : undefined;
    if (called !== undefined) aliases.set(`${called.toLowerCase()} ${surnameOf(mention.name)}`, keyOf(mention));
  }
  return aliases;
}

function learn(text: string, known: Draft, mention: NamedMention): void {
  const { name, start, end, gender, title } = mention;
  if (gender !== undefined) known.gender ??= gender;
  const role = known.role === undefined && known.type === "person" ? roleAt(text, mention) : undefined;
  if (role !== undefined) known.role = role;
  known.titled ||= title !== undefined;
  if (wordsOf(name).length > wordsOf(known.name).length) Object.assign(known, { name, at: { start, end } });
}

/** The person whose surname a short form is, or whose first name: "Aso" of "Aso Taro". Of two, the fitting one named last. */
function fullFormOf(
  mention: NamedMention,
  bySurname: ReadonlyMap<string, readonly Draft[]>,
  byFirstName: ReadonlyMap<string, readonly Draft[]>,
  lastNamed: ReadonlyMap<Draft, number>,
): Draft | undefined {
  const short = surnameOf(mention.name);
  const fitting = (people: readonly Draft[] = []): Draft[] =>
    people.filter(({ gender }) => gender === undefined || mention.gender === undefined || gender === mention.gender);
  const surnamed = fitting(bySurname.get(short) ?? withSuffix(short, bySurname));
  const possible = surnamed.length > 0 ? surnamed : fitting(byFirstName.get(short));
  let best = possible[0];
  for (const person of possible)
    if ((lastNamed.get(person) ?? -1) > (lastNamed.get(best as Draft) ?? -1)) best = person;
  return best;
}

/** "Trump" where the article names only "Trump Jr." */
function withSuffix(short: string, bySurname: ReadonlyMap<string, readonly Draft[]>): readonly Draft[] {
  return [...suffixes].flatMap((suffix) => bySurname.get(`${short} ${suffix}`) ?? []);
}
