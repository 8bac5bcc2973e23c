import { matchesIn } from "../../../../patterns/runs.js";
import type { Span } from "../../../../../model/passage.js";
import { beginsSentence, isGivenMonth, isNoGivenName } from "./first-words.js";
import { genderToldAt } from "./genders.js";
import { genderOfGivenName } from "../../lexicon/given-names.js";
import { articleBefore, run } from "./name-runs.js";
import { joinsFirm, keepsItsMark } from "./company-names.js";
import { type Gender, isOrganisation, lastTitle, type NameType, typeOf } from "./name-types.js";
import type { NameWord } from "./name-word.js";
import { lastOfTrade } from "./occupations.js";
import {
  bodyOpenings,
  isTitle,
  jointTitles,
  notNames,
  suffixes,
  titledSurnames,
  paperWeekdays,
} from "../../lexicon/titles-and-bodies.js";

/** A capitalised run of the text, read as a name: what stands before it (title, role, country) is left out. */
export interface NamedMention extends Span {
  readonly name: string;
  readonly type: NameType;
  readonly gender?: Gender;
  /** The capitalised words before the name: "Prime Minister", "LDP Foreign Affairs Division Director". */
  readonly title?: Span;
  /** A possessive mark stands right behind it. */
  readonly owns?: boolean;
}

/** The names in a stretch of the text, in order. */
export function namesIn(text: string, { start, end }: Span): NamedMention[] {
  const found: NamedMention[] = [];
  // On the stretch alone: a search that goes on to the next capital, however far, would take a text without capitals again and again.
  for (const match of matchesIn(text.slice(start, end), run)) {
    const at = start + match.index;
    // "(R-Tex.)", ", D-N.Y.,": a party and a state.
    if (/^[RDI](?:-\p{Lu}[\p{L}.]*)?$/u.test(match[0]) && /[(,]\s?$/.test(text.slice(Math.max(0, at - 2), at)))
      continue;
    found.push(...namesOfRun(text, { start: at - articleBefore(text, at), end: at + match[0].length }));
  }
  return found;
}

const word = /[^\s\u00a0]+/gu;

function wordsOf(text: string, { start, end }: Span): NameWord[] {
  const words: NameWord[] = [];
  for (const match of matchesIn(text.slice(start, end), word)) {
    const mark = start + match.index + match[0].length;
    const raw = keepsItsMark(match[0], text.slice(mark, mark + 20))
      ? match[0]
      : match[0].replace(/['’]s$|(?<=s)['’]$|,$/u, "");
    words.push({
      start: start + match.index,
      end: start + match.index + raw.length,
      text: raw,
      plain: raw.toLowerCase().replaceAll(".", ""),
    });
  }
  return words;
}

/** A run may hold more than one name: "Ohio Secretary of State Jon Husted", "Democrat Hillary Clinton and Republican Donald Trump". */
function namesOfRun(text: string, span: Span): NamedMention[] {
  const found: NamedMention[] = [];
  let part: NameWord[] = [];
  const close = (): void => {
    const mention = nameOf(text, part);
    if (mention !== undefined) found.push(mention);
    part = [];
  };
  const words = wordsOf(text, span);
  for (const [index, word] of words.entries()) {
    // "the Ministry of Ports and the Navy" are two.
    if (
      (word.plain === "and" || word.plain === "&") &&
      !joinsFirm(part, words.slice(index)) &&
      (words[index + 1]?.plain === "the" || !joinsOrganisation(part, words.slice(index + 1)))
    ) {
      close();
      continue;
    }
    // "Abdel Fattah al-Sisi of Egypt": only an office, a body or a place of learning is "of" something.
    const isWhose = word.plain === "for" && genderOfGivenName(words[index + 1]?.text ?? "") !== undefined;
    if (
      (word.plain === "of" || word.plain === "for") &&
      (isWhose || isTitledSurname(part) || (!isOrganisation(part) && !isTitle(part.at(-1)?.plain ?? "")))
    ) {
      close();
      continue;
    }
    part.push(word);
    // "… Sam Okoro Jr. Okoro Jr. said": nothing of a name stands behind it.
    if (/^(?:jr|sr)$/.test(word.plain) && part.length > 1) {
      close();
      continue;
    }
    // "China's Taiwan": the possessive ends a name.
    const owner = /^['’](s?)/.exec(text.slice(word.end, word.end + 2));
    // "the Pilots’ Union" is one name, "the Pilots’ Sam" is not.
    if (owner !== null && (owner[1] === "s" || !isOrganisation(words.slice(index + 1)))) close();
  }
  close();
  return found;
}

/** "Representative Walter T. King": a surname that is also a title, behind a given name or an initial, or behind a title and a name. */
function isTitledSurname(part: readonly NameWord[]): boolean {
  const [before, last] = [part.at(-2), part.at(-1)];
  if (before === undefined || last === undefined || !titledSurnames.has(last.plain)) return false;
  if (/^\p{Lu}\.$/u.test(before.text) || genderOfGivenName(before.text) !== undefined) return true;
  const own = part.findIndex(({ plain }) => !isTitle(plain));
  return own > 0 && own < part.length - 1;
}

/** "Securities and Exchange Commission", but not "Masahisa Sato and National Defense Division". */
const joinsOrganisation = (before: readonly NameWord[], after: readonly NameWord[]): boolean =>
  isOrganisation(after) &&
  (before.filter(({ plain }) => plain !== "the").length === 1 || isOrganisation(before)) &&
  !before.some(({ plain }) => isTitle(plain));

function nameOf(text: string, given: readonly NameWord[]): NamedMention | undefined {
  let words = [...given];
  const weekly = weeklyOf(text, words);
  if (weekly !== undefined) return weekly;
  while (
    words[0] !== undefined &&
    !(words[0].plain === "new" && words.length > 1) &&
    ((notNames.has(words[0].plain) && !isGivenMonth(text, words)) ||
      /^(?:of|for|the|and|&)$/.test(words[0].plain) ||
      (words.length > 1 && (jointTitles.has(words[0].plain) || isNoGivenName(text, words[0]))))
  )
    words = words.slice(1);
  // "told CNN Monday": the day is no part of the name.
  while (
    words.length > 0 &&
    /^(?:of|for|the|and|&|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(words.at(-1)?.plain ?? "")
  )
    words = words.slice(0, -1);
  if (words.length === 0) return undefined;
  const whole = words;
  const office = lastTitle(words);
  const before =
    office >= 0 || isOrganisation(words)
      ? office
      : lastOfTrade(words, beginsSentence(text, (words[0] as NameWord).start));
  const title = words.slice(0, before + 1);
  if (before >= 0 && before < words.length - 1) words = words.slice(before + 1);
  // "U.S. House of Representatives", "Prime Minister" and other titles without a name are organisations or nobody.
  else if (before >= 0 && !isOrganisation(words)) return undefined;
  if (words.length > 1 && isNoGivenName(text, words[0] as NameWord)) words = words.slice(1);
  const last = words.at(-1) as NameWord;
  const type = typeOf(words, title);
  const belongs = words.length < 2 || title.every(({ plain }) => bodyOpenings.has(plain));
  const kept = type === "organisation" && title.length > 0 && belongs ? whole : words;
  const start = (kept[0] as NameWord).start;
  const mention = { start, end: last.end, name: text.slice(start, last.end), type };
  if (type !== "person" && type !== "unknown") return mention;
  // "The Selde Democrat": an office of somebody, and nobody's name.
  if (
    words.length > 1 &&
    isTitle(last.plain) &&
    /(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, start - 5), start))
  )
    return undefined;
  const gender = genderToldAt(text, mention, title);
  return {
    ...mention,
    ...(gender === undefined ? {} : { gender }),
    ...(/^['’]s\b/.test(text.slice(mention.end, mention.end + 3)) && { owns: true }),
    ...(title.length === 0
      ? {}
      : { title: { start: (title[0] as NameWord).start, end: (title.at(-1) as NameWord).end } }),
  };
}

/** "The Sunday Lantern", "the Friday Circle": a weekday behind an article and before a name begins the name of a paper or a club. */
function weeklyOf(text: string, words: readonly NameWord[]): NamedMention | undefined {
  const at = words[0]?.plain === "the" ? 1 : 0;
  const [day, ...others] = words.slice(at);
  const last = others.at(-1);
  if (day === undefined || last === undefined || !paperWeekdays.has(day.plain)) return undefined;
  if (at === 0 && !/(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, day.start - 5), day.start))) return undefined;
  if (
    others.some(
      ({ text: word, plain }) => isTitle(plain) || notNames.has(plain) || genderOfGivenName(word) !== undefined,
    )
  )
    return undefined;
  return { start: day.start, end: last.end, name: text.slice(day.start, last.end), type: "organisation" };
}

/** The family name, as far as a newspaper's short form goes: the last word, suffixes off. */
export function shortOf(name: string): string {
  const words = name
    .split(/[\s\u00a0]+/)
    .filter((part) => part.length > 6 || !suffixes.has(part.toLowerCase().replaceAll(".", "")));
  return (words.at(-1) ?? name).replace(/,$/, "");
}
