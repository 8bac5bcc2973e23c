import type { Speaker } from "../../../../../model/statement.js";
import { stem } from "./offices.js";
import type { Scene } from "./context.js";
import { isTitle } from "../../lexicon/titles-and-bodies.js";
import type { Naming } from "../names/entity-mentions.js";

/** "they", "both", "the couple", "both ministers", "the two sides"; with the noun, if there is one. */
export const pairWords =
  /^(?:they|(?:the )?(?:two|pair|couple|duo)|both(?: of them)?|(?:both|(?:the|these|those) two)(?: of (?:the|these|those))?(?: \p{Ll}+){0,2} (?<noun>\p{Ll}+s|men|women|people))$/iu;

export const eitherWords = /^the (?<which>former|latter)$/i;

/** Nouns for two bodies, two countries, or two of either; any other noun is for two people. */
const kinds: readonly (readonly [RegExp, readonly Naming["type"][]])[] = [
  [
    /^(?:companies|firms|parties|agencies|ministries|groups|organi[sz]ations|teams|banks|papers|newspapers|unions|campaigns|broadcasters|airlines|clubs|universities)$/,
    ["organisation"],
  ],
  [/^(?:countries|nations|states|capitals|powers)$/, ["place"]],
  [/^(?:sides|governments|allies|neighbou?rs|partners|rivals|camps)$/, ["place", "organisation"]],
];

export const people: readonly Naming["type"][] = ["person"];

export const bodies: readonly Naming["type"][] = ["place", "organisation"];

/** Offices that a newspaper gives to anybody of some standing. */
const vague = /^(?:leader|official|candidate|rival|lawmaker|politician)$/;

export function kindsFor(noun: string | undefined): readonly Naming["type"][] | undefined {
  return noun === undefined ? undefined : (kinds.find(([words]) => words.test(noun))?.[1] ?? people);
}

/** "Both ministers", "both women": nothing that is known of either of them speaks against it. */
export function areAll({ people: known }: Scene, pair: readonly Speaker[], noun: string | undefined): boolean {
  if (noun === undefined) return true;
  if (noun === "men" || noun === "women") {
    const gender = noun === "men" ? "man" : "woman";
    return pair.every(({ name }) => (known.get(name)?.gender ?? gender) === gender);
  }
  const office = stem(
    noun
      .replace(/men$/, "man")
      .replace(/women$/, "woman")
      .replace(/s$/, ""),
  );
  if (!isTitle(noun.replace(/s$/, "")) || vague.test(office)) return true;
  return pair.every(
    ({ role }) =>
      role === undefined ||
      role
        .toLowerCase()
        .split(/[\s,]+/)
        .some((word) => stem(word) === office || stem(word.replace(/s$/, "")) === office),
  );
}
