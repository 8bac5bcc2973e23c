import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import {
  commonFamilyNames,
  doubleFamilyNames,
  familyNames,
  japaneseFamilyNames,
  roles,
  soundSigns,
  speakingPlaces,
  titlesBehind,
} from "../lexicon/names-and-bodies.js";

/** Somebody whom the article names, by the fullest form that it prints. */
export interface Person {
  readonly name: string;
  /** In simplified signs. */
  readonly folded: string;
  readonly at: Span;
  readonly role?: string;
}

/** Where a person is named. */
export interface Naming extends Span {
  readonly person: Person;
}

const sounds = `[${soundSigns}]`;
const dots = "[·•‧・∙]";
const dot = new RegExp(dots);
const soundRun = new RegExp(`${sounds}{2,8}`, "y");
const soundName = new RegExp(`(?:${sounds}{1,8}|[A-Z]\\.?)(?:${dots}(?:${sounds}{1,8}|[A-Z]\\.?))+`, "g");
/** Bounded: of a long run of capitals each would look to the end. */
const latinName =
  /\p{Lu}[\p{L}’'-]{1,40}(?: (?:\p{Lu}[\p{L}.’'-]{0,40}|de|van|von|der|bin|al)){0,6} \p{Lu}[\p{L}’'-]{1,40}/gu;
const family = `(?:${anyOf([...doubleFamilyNames, ...japaneseFamilyNames])}|[${familyNames}])`;
const roleBefore = new RegExp(`(?:${anyOf(roles)})(?: |　)?(?=[\\u4e00-\\u9fff])`, "g");
const titleBehind = new RegExp(`(?:${anyOf(titlesBehind)})`, "g");
/** What ends a name: marks, and words that follow a subject. */
export const afterName =
  /^(?:[^\u4e00-\u9fff]|$|表|说|称|指|在|对|于|的|和|与|等|是|则|也|还|接受|曾|将|已|上|下|今|昨|周|星期|日前|率|访|就|以|从|到|因|为|又|并|不|没|有|出席|强调|透|承认|坦|警|呼|谈|提|介绍|回|批|抱|公|宣|发|当|向|及|或|这|告|写|补|解释|认|重申|证|否|质|建议|要求|希望|形容|分析|评|反|问|答|喊|会|拒|驳|进|做|担任|出任|任|获|带|前|抵|参|成为|结|遭|受|出|见|赴|返|离|辞|送|收|拿|打|赢|输|领|举|卷|涉|试|先|再|主|去|来|被|让|把|正|随|同|引|直|明|亦|均|都|曾|最|近|一|二|三|四|五|六|七|八|九|十|两|先生|女士|博士|教授|小姐|大校|上将|中将|少将|上校)/;

/** The persons of an article, in the order they are first named, and each naming of theirs. */
export interface Persons {
  readonly all: readonly Person[];
  /** In order, none overlapping. */
  readonly namings: readonly Naming[];
  /** The person that a stretch ends with or is: a full name, a last name, the part of a name that only one has. */
  meant(name: string): Person | undefined;
  /** Adds somebody who was found as a speaker. */
  add(person: Person): Person;
}

export function personsIn(text: string, folded: string): Persons {
  const all: Person[] = [];
  const add = (person: Person): Person => {
    const known = all.find((other) => other.folded === person.folded);
    if (known !== undefined) return known;
    all.push(person);
    return person;
  };
  for (const at of [...dotted(folded), ...latin(text), ...behindRoles(folded), ...beforeTitles(folded)].sort(
    (a, b) => a.start - b.start,
  )) {
    const name = text.slice(at.start, at.end);
    add({
      name,
      folded: folded.slice(at.start, at.end),
      at: { start: at.start, end: at.end },
      ...(at.role !== undefined && { role: at.role }),
    });
  }
  let read: { readonly count: number; readonly namings: readonly Naming[] } | undefined;
  return {
    all,
    get namings() {
      // Speakers that no list knows are learnt while the article is read.
      if (read?.count !== all.length) read = { count: all.length, namings: namingsOf(folded, all) };
      return read.namings;
    },
    meant: (name) => meantBy(name, all),
    add,
  };
}

interface Found extends Span {
  readonly role?: string;
}

function dotted(folded: string): Found[] {
  return [...folded.matchAll(soundName)].map((match) => {
    const end = match.index + match[0].length;
    // A sign that no list of sounds holds: to where the name must end.
    const more = [0, 1].find(
      (count) =>
        /^[\u4e00-\u9fff]*$/.test(folded.slice(end, end + count)) &&
        afterName.test(folded.slice(end + count, end + count + 3)),
    );
    return { start: match.index, end: end + (more ?? 0) };
  });
}

/** Not what a bracket says behind a name, which is the same person in another script. */
const latin = (text: string): Found[] =>
  [...text.matchAll(latinName)]
    .filter(({ index }) => !/[（(]/.test(text.charAt(index - 1)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** "川普总统", "洪非莱区长" */
function beforeTitles(folded: string): Found[] {
  return [...folded.matchAll(titleBehind)].flatMap((match) => {
    const run = /[\u4e00-\u9fff]{2,6}$/.exec(folded.slice(Math.max(0, match.index - 6), match.index))?.[0] ?? "";
    for (let length = Math.min(run.length, 6); length >= 2; length -= 1) {
      const name = run.slice(-length);
      const before = folded.charAt(match.index - length - 1);
      if (/^[\u4e00-\u9fff]$/.test(before) && !/[的由和与对向被让见将把是在国州市、么]/.test(before)) continue;
      // "麻州参议员": a place.
      if (/[州国省市县区方党部会院局社盟]$/.test(name) || speakingPlaces.includes(name)) continue;
      if (nameLength(`${name}。`, 0) === length)
        return [{ start: match.index - length, end: match.index, role: match[0] }];
    }
    return [];
  });
}

/** "发言人刘建超", "副总监侯涛进行": a family name and one or two signs, or signs that write a foreign name by its sound. */
function behindRoles(folded: string): Found[] {
  const found: Found[] = [];
  for (const match of folded.matchAll(roleBefore)) {
    const start = match.index + match[0].length;
    const length = nameLength(folded, start);
    if (length === undefined) continue;
    found.push({ start, end: start + length, role: match[0].trim() });
  }
  return found;
}

/** How long the name is that begins at a position; undefined where none does. */
export function nameLength(folded: string, start: number): number | undefined {
  soundRun.lastIndex = start;
  const foreign = soundRun.exec(folded)?.[0].length;
  if (foreign !== undefined && dot.test(folded.charAt(start + foreign))) return undefined;
  const chinese = chineseLength(folded, start);
  if (chinese !== undefined && (foreign ?? 0) <= chinese) return chinese;
  if (foreign !== undefined && foreign >= 2 && afterName.test(folded.slice(start + foreign, start + foreign + 3)))
    return foreign;
  return chinese;
}

const familyAt = new RegExp(family, "y");
const marriedName = new RegExp(`^[${commonFamilyNames}]{2}[\\u4e00-\\u9fff]{2}$`);

function chineseLength(folded: string, start: number): number | undefined {
  if (/^(?:周|上周|下周)[一二三四五六日天末]/.test(folded.slice(start, start + 3))) return undefined;
  familyAt.lastIndex = start;
  const surname = familyAt.exec(folded)?.[0].length;
  if (surname === undefined) return undefined;
  const ends = (length: number): boolean => afterName.test(folded.slice(start + length, start + length + 3));
  const isHan = (length: number): boolean => /^[\u4e00-\u9fff]+$/.test(folded.slice(start, start + length));
  const repeats = (length: number): boolean => {
    const name = folded.slice(start, start + length);
    return folded.indexOf(name) !== folded.lastIndexOf(name);
  };
  // "林郑月娥": the name of a husband's family before one's own.
  if (marriedName.test(folded.slice(start, start + 4)) && ends(4)) return 4;
  const [short, long] = [surname + 1, surname + 2];
  if (isHan(long) && ends(long) && !(ends(short) && repeats(short) && !repeats(long))) return long;
  if (isHan(short) && ends(short)) return short;
  if (isHan(long) && repeats(long)) return long;
  return undefined;
}

/** Each place where a person's whole name, or the part that is told for it, stands. */
function namingsOf(folded: string, all: readonly Person[]): Naming[] {
  const forms = new Map<string, Person>();
  for (const person of all) {
    forms.set(person.folded, person);
    for (const part of partsOf(person.folded)) if (meantBy(part, all) === person) forms.set(part, person);
  }
  if (forms.size === 0) return [];
  const pattern = new RegExp(
    anyOf([...forms.keys()].map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))),
    "g",
  );
  return [...folded.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    person: forms.get(match[0]) as Person,
  }));
}

/** "格里菲思" and "马丁" of "马丁·格里菲思", "Jaynes" of "Bill Jaynes". */
function partsOf(name: string): string[] {
  if (dot.test(name)) return name.split(dot).filter((part) => part.length >= 2);
  if (/^\p{Lu}/u.test(name)) return name.split(" ").filter((part) => part.length >= 3);
  return [];
}

function meantBy(name: string, all: readonly Person[]): Person | undefined {
  const exact = all.find((person) => person.folded === name);
  const longer = all.filter((person) => person.folded !== name && partsOf(person.folded).includes(name));
  if (longer.length === 1) return longer[0];
  return longer.length > 1 ? undefined : exact;
}
