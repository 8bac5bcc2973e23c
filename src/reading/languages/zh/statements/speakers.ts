import type { Span } from "../../../../model/passage.js";
import type { Speaker } from "../../../../model/statement.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import {
  bodyEndings,
  commonFamilyNames,
  groupWords,
  roleEndings,
  roles,
  speakingPlaces,
  titlesBehind,
} from "../lexicon/names-and-bodies.js";
import { foldedSigns } from "./folded-signs.js";
import { nameLength, type Person, type Persons } from "./persons.js";

/** What the words for a speaker are: a name with its role, a body, somebody without a name, or a word that points back. */
export type Mention =
  | { readonly kind: "person"; readonly person: Person; readonly name: Span; readonly role?: Span }
  | { readonly kind: "body"; readonly name: Span }
  | { readonly kind: "pointing"; readonly plural: boolean }
  | { readonly kind: "unnamed"; readonly noun?: string };

const pointing = /^(?:他|她|其|他本人|她本人|此人|他\/她|牠|祂)$/;
const pointingAtMany = /^(?:他们|她们|它们|双方|两人|二人|对方|它|我们|我|自己|本人)$/;
const lastRole = new RegExp(`^(.*(?:${anyOf(roles)}))(?: |　)?(.{1,24})$`);
const titled = new RegExp(`^(.*?)(?: )?(${anyOf(titlesBehind)})$`);
const bodyEnd = new RegExp(`(?:${anyOf(bodyEndings)})$`);
const places = new RegExp(`^(?:${anyOf(speakingPlaces)})$`);
const roleOnly = new RegExp(`(?:${anyOf(roles)})$`);
const unlistedRole = new RegExp(
  `^[\\u4e00-\\u9fff“”《》]{1,30}[${roleEndings}]([${commonFamilyNames}][\\u4e00-\\u9fff]{1,2})$`,
);
const roleAlone = new RegExp(`^(?:前|副)?(?:${anyOf(roles)})$`);
const roleEnd = new RegExp(`[${roleEndings}]$`);
const gloss = /\s*[（(][^（()）]{1,60}[）)]$/;
const demonstrative = /^(?:该名?|这[位名个]?|那[位名个]?|此)/;

export interface MentionText {
  readonly text: string;
  readonly folded: string;
  readonly persons: Persons;
}

/** What stands there for a speaker. */
export function mentionAt({ text, folded, persons }: MentionText, span: Span): Mention {
  const bare = folded.slice(span.start, span.end).replace(gloss, "").trimEnd();
  const end = span.start + bare.length;
  if (pointing.test(bare)) return { kind: "pointing", plural: false };
  if (pointingAtMany.test(bare)) return { kind: "pointing", plural: true };
  if (demonstrative.test(bare)) {
    const noun = bare.replace(demonstrative, "");
    return { kind: "unnamed", ...(roleOnly.test(noun) && { noun }) };
  }
  if (roleAlone.test(bare)) return { kind: "unnamed", noun: bare };
  const named = personIn(bare, { start: span.start, end }, { text, folded, persons });
  if (named !== undefined) return named;
  if (places.test(bare)) return { kind: "body", name: { start: span.start, end } };
  if (groupWords.test(bare) || /^(?:一|几|数|多|某|有|两)/.test(bare)) return { kind: "unnamed" };
  if (bodyEnd.test(bare) || namedInMarks.test(bare) || isRepeated(folded, bare))
    return { kind: "body", name: { start: span.start, end } };
  return { kind: "unnamed" };
}

/** "环保组织“蓝色守望”": a kind of body, with its name in marks. */
const namedInMarks = new RegExp(`(?:${anyOf(bodyEndings)})[“「][^”」]{1,16}[”」]$`);

/** A short word that the article says again and again is most often a name that no list knows. */
const isRepeated = (folded: string, words: string): boolean =>
  words.length >= 2 && words.length <= 8 && !roleOnly.test(words) && occursOften(folded, words);

/** Whether words stand three times or more in a text. */
function occursOften(text: string, words: string): boolean {
  let at = -1;
  for (let count = 0; count < 3; count += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function personIn(bare: string, { start, end }: Span, { text, folded, persons }: MentionText): Mention | undefined {
  const at = (from: number, to: number): Span => ({ start: from, end: to });
  const person = (from: number, to: number, role?: Span): Mention => {
    const name = text.slice(from, to);
    const known = persons.meant(folded.slice(from, to));
    const who =
      known ??
      persons.add({
        name,
        folded: folded.slice(from, to),
        at: at(from, to),
        ...(role !== undefined && { role: text.slice(role.start, role.end) }),
      });
    return {
      kind: "person",
      person: who,
      name: at(from, to),
      ...(role !== undefined && role.end > role.start && { role }),
    };
  };
  // A known name at the end of the phrase.
  const known = persons.all
    .filter(({ folded: name }) => bare.endsWith(name) && name.length >= 2)
    .sort((a, b) => b.folded.length - a.folded.length)[0];
  if (known !== undefined) return person(end - known.folded.length, end, at(start, end - known.folded.length));
  const tail = /(?:^|[\u4e00-\u9fff，、 ])(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+)$/u.exec(bare);
  if (tail?.[1] !== undefined) return person(end - tail[1].length, end, at(start, end - tail[1].length));
  const behind = lastRole.exec(bare);
  const rest = behind?.[2]?.trimStart() ?? "";
  if (rest.length >= 1 && isName(folded, end - rest.length, end, persons))
    return person(end - rest.length, end, at(start, end - rest.length));
  const unlisted = unlistedRole.exec(bare)?.[1] ?? "";
  if (unlisted !== "" && isName(folded, end - unlisted.length, end, persons))
    return person(end - unlisted.length, end, at(start, end - unlisted.length));
  const before = titled.exec(bare);
  const front = before?.[1] ?? "";
  if (front !== "" && front.length <= 12) {
    const full = persons.meant(front) ?? (front.length <= 2 ? onlyOne(persons, front) : undefined);
    if (full !== undefined)
      return {
        kind: "person",
        person: full,
        name: at(start, start + front.length),
        role: at(end - (before?.[2]?.length ?? 0), end),
      };
    if (isName(folded, start, start + front.length, persons))
      return person(start, start + front.length, at(end - (before?.[2]?.length ?? 0), end));
  }
  if (roleOnly.test(bare) || bodyEnd.test(bare)) return undefined;
  return isName(folded, start, end, persons) && bare.length <= 12 ? person(start, end) : undefined;
}

/** "朴议员": the only person of that family name. */
function onlyOne({ all }: Persons, family: string): Person | undefined {
  const own = all.filter(({ folded }) => folded.startsWith(family) && folded.length <= 4);
  return own.length === 1 ? own[0] : undefined;
}

function isName(folded: string, start: number, end: number, persons: Persons): boolean {
  if (end <= start) return false;
  const words = folded.slice(start, end);
  if (persons.meant(words) !== undefined) return true;
  if (/^\p{Lu}[\p{L}.'’-]+$/u.test(words)) return true;
  const length = nameLength(`${words}。`, 0);
  return length === end - start && length >= 2;
}

/** Whether words end in an office or an occupation. */
export const isRole = (words: string): boolean => roleOnly.test(words) || roleEnd.test(words);

/** The speaker as the article names it, before anything is resolved. */
export function namedSpeaker(text: string, span: Span, mention: Mention): Speaker {
  const words = text.slice(span.start, span.end);
  switch (mention.kind) {
    case "person": {
      const { person, name, role } = mention;
      const isFull = text.slice(name.start, name.end) === person.name;
      const printed = role && text.slice(role.start, role.end).trim();
      // What stands before a name may be more than its role: "遭泄漏 - 不过".
      const shown = printed && /[\u4e00-\u9fff]$/.test(printed) && isRole(foldedSigns(printed)) ? printed : person.role;
      return {
        basis: isFull ? "named" : "resolved",
        name: person.name,
        key: person.name,
        type: "person",
        ...(shown && { role: shown }),
        mention: span,
        ...(!isFull && { resolvedTo: person.at }),
      };
    }
    case "body":
      return {
        basis: "named",
        name: text.slice(mention.name.start, mention.name.end),
        key: text.slice(mention.name.start, mention.name.end),
        type: "organisation",
        mention: span,
      };
    case "pointing":
    case "unnamed":
      return { basis: "unnamed", name: words, type: mention.kind === "pointing" ? "unknown" : "group", mention: span };
  }
}
