import type { Draft } from "./drafts.js";
import { surnameOf } from "./name-parts.js";
import type { NamedMention } from "./names.js";
import { suffixes } from "./titles.js";

export function groupedBy(people: readonly Draft[], key: (person: Draft) => string): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const person of people) groups.set(key(person), [...(groups.get(key(person)) ?? []), person]);
  return groups;
}

/** The person whose surname a short form is, or whose first name: "Aso" of "Aso Taro". Of two, the fitting one named last. */
export function fullFormOf(
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
