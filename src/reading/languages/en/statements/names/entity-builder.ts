import type { Span } from "../../../../../model/passage.js";
import { genderOfRole } from "./genders.js";
import type { Gender, NameType } from "./name-types.js";
import { nameParts } from "./name-parts.js";
import type { NamedMention } from "./person-names.js";
import { roleAt } from "./roles.js";
import { isPress } from "../../lexicon/press-words.js";

export interface Draft {
  name: string;
  at: Span;
  type: NameType;
  gender?: Gender;
  bare: boolean;
  titled: boolean;
  shortened: boolean;
  withWho: boolean;
  role?: Span;
  ownArticle: boolean;
  undecided?: boolean;
}

const isWithWho = (text: string, end: number): boolean => /^,? who\b/.test(text.slice(end, end + 6));

/** "told The Coast Times": in the middle of a sentence the capital is the paper's own. */
const hasOwnArticle = (text: string, { name, start }: NamedMention): boolean =>
  text.startsWith("The ", start - 4) &&
  isPress(name) &&
  /\p{Ll},? $/u.test(text.slice(Math.max(0, start - 7), start - 4));

export function draftOf(text: string, mention: NamedMention): Draft {
  const { name, start, end, type, gender, title } = mention;
  const role = type === "person" || type === "unknown" ? roleAt(text, mention) : undefined;
  const told = gender ?? (role && genderOfRole(text.slice(role.start, role.end)));
  return {
    name,
    at: { start, end },
    type,
    bare: false,
    titled: title !== undefined,
    shortened: false,
    withWho: isWithWho(text, end),
    ownArticle: hasOwnArticle(text, mention),
    ...(told && { gender: told }),
    ...(role && { role }),
  };
}

/** One of several of that name, nobody knows which. */
export function undecidedOf({ name, start, end, gender }: NamedMention): Draft {
  const flags = { bare: true, titled: false, shortened: false, withWho: false, ownArticle: false, undecided: true };
  return { name, at: { start, end }, type: "unknown", ...flags, ...(gender && { gender }) };
}

export function learn(text: string, known: Draft, mention: NamedMention): void {
  const { name, start, end, gender, title } = mention;
  if (gender !== undefined) known.gender ??= gender;
  const role = known.role === undefined && known.type === "person" ? roleAt(text, mention) : undefined;
  if (role !== undefined) {
    known.role = role;
    const told = genderOfRole(text.slice(role.start, role.end));
    if (told !== undefined) known.gender ??= told;
  }
  known.titled ||= title !== undefined;
  known.ownArticle ||= hasOwnArticle(text, mention);
  known.withWho ||= isWithWho(text, end);
  if (nameParts(name).length > nameParts(known.name).length) Object.assign(known, { name, at: { start, end } });
}
