import type { Span } from "../../model/passage.js";
import type { Gender, NameType } from "./name-kinds.js";
import { wordsOf } from "./name-parts.js";
import type { NamedMention } from "./names.js";
import { roleAt } from "./roles.js";

export interface Draft {
  name: string;
  at: Span;
  type: NameType;
  gender?: Gender;
  bare: boolean;
  titled: boolean;
  shortened: boolean;
  role?: Span;
}

export function draftOf(text: string, mention: NamedMention): Draft {
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

export function learn(text: string, known: Draft, mention: NamedMention): void {
  const { name, start, end, gender, title } = mention;
  if (gender !== undefined) known.gender ??= gender;
  const role = known.role === undefined && known.type === "person" ? roleAt(text, mention) : undefined;
  if (role !== undefined) known.role = role;
  known.titled ||= title !== undefined;
  if (wordsOf(name).length > wordsOf(known.name).length) Object.assign(known, { name, at: { start, end } });
}
