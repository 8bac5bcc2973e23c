import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import { honorifics, occupations, people, titles } from "../lexicon/names-and-bodies.js";

/** Somebody whom the article names, by the fullest form that it prints. */
export interface Person {
  readonly name: string;
  readonly at: Span;
  readonly role?: string;
}

const behind = anyOf([...honorifics, ...titles]);
const kanji = "[\\u4e00-\\u9fff々]";
const named = new RegExp(
  `(?<!${kanji})(${kanji}{2,5})(?=(?:[（(][^）)]{1,20}[）)])?(?:${behind}))|(?<![ァ-ヶー・])([ァ-ヶー]{2,}(?:[・＝‐ ][ァ-ヶー]{2,})*)(?=(?:${behind}))|((?:[ァ-ヶー]{2,}[・＝‐])+[ァ-ヶー]{2,})`,
  "g",
);
/** "俳優の瀬川玲奈が" */
const introduced = new RegExp(
  `(?<=(?:${anyOf(occupations)})の)(${kanji}{2,5}|[ァ-ヶー]{2,}(?:[・＝‐][ァ-ヶー]+)*)(?=[はがもと、（(])`,
  "g",
);

/** The persons that a text names with an honorific or a title, or in two or more words of katakana. */
export function personsIn(text: string): Person[] {
  const found: Person[] = [];
  const add = (name: string, start: number): void => {
    if (found.some((person) => person.name === name)) return;
    if (/^[同当両各前]/.test(name) && name.length < 3) return;
    if (titles.includes(name) || honorifics.includes(name) || people.includes(name)) return;
    found.push({ name, at: { start, end: start + name.length } });
  };
  for (const match of text.matchAll(named)) {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    add(name, match.index + match[0].indexOf(name));
  }
  for (const match of text.matchAll(introduced)) add(match[0], match.index);
  return found;
}

/** Whom a name means: the person itself, or the only one whose name begins with it or has it as a part. */
export function personMeant(name: string, persons: readonly Person[]): Person | undefined {
  const longer = persons.filter((person) => person.name.length > name.length && holds(person.name, name));
  const full = longer.filter((person) => !longer.some((other) => other !== person && holds(other.name, person.name)));
  if (full.length === 1) return full[0];
  return full.length > 1 ? undefined : persons.find((person) => person.name === name);
}

/** "オダギリ" of "オダギリジョー", "ウォーレン" of "エリザベス・ウォーレン", "香椎" of "香椎由宇". */
function holds(whole: string, part: string): boolean {
  if (whole === part || part.length < 2) return false;
  if (/[・＝‐ ]/.test(whole)) return whole.endsWith(part) || whole.split(/[・＝‐ ]/).includes(part);
  return whole.startsWith(part);
}
