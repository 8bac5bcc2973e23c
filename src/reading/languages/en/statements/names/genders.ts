import type { Span } from "../../../../../model/passage.js";
import { genderOfGivenName } from "../../lexicon/given-names.js";
import type { Gender } from "./name-types.js";
import type { NameWord } from "./name-word.js";
import { menTitles, womenTitles } from "../../lexicon/titles-and-bodies.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns for a woman or a man, whatever the given name seems to tell. */
const women = words(
  "wife widow mother daughter sister aunt niece grandmother granddaughter stepmother stepdaughter ex-wife fiancée girlfriend bride woman girl queen princess duchess baroness countess empress",
);
const men = words(
  "husband widower father son brother uncle nephew grandfather grandson stepfather stepson ex-husband fiancé boyfriend groom man boy king prince duke baron emperor",
);
/** Offices and trades that mostly tell: a woman may be called a spokesman. */
const womensWork = words(
  "spokeswoman congresswoman chairwoman councilwoman businesswoman assemblywoman saleswoman actress waitress heiress nun",
);
const mensWork = words("congressman councilman businessman assemblyman salesman waiter monk");

/** "wife", "boy": whom a noun in lower case says to be a woman or a man. */
export const genderOfKin = (noun = ""): Gender | undefined =>
  women.has(noun) ? "woman" : men.has(noun) ? "man" : undefined;
const ofWork = (noun = ""): Gender | undefined =>
  womensWork.has(noun) ? "woman" : mensWork.has(noun) ? "man" : undefined;

const ofAddress = (word: string): Gender | undefined =>
  /^(?:mrs|ms|miss|lady|dame)$/.test(word) ? "woman" : /^(?:mr|sir|lord)$/.test(word) ? "man" : genderOfKin(word);

function ofOffice(title: readonly NameWord[]): Gender | undefined {
  if (title.some(({ plain }) => womenTitles.has(plain))) return "woman";
  return title.some(({ plain }) => menTitles.has(plain)) ? "man" : undefined;
}

const longestBefore = 20;

/** The word in small letters in front, with a comma behind it or without: "husband" of "her husband, Doe". */
function wordBefore(text: string, from: number): string | undefined {
  if (text[from - 1] !== " ") return undefined;
  const end = text[from - 2] === "," ? from - 2 : from - 1;
  let start = end;
  while (start > 0 && start > from - longestBefore && isSmall(text, start - 1)) start--;
  return start < end ? text.slice(start, end) : undefined;
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? (code >= 0x61 && code <= 0x7a) || code === 0x2d : /\p{Ll}/u.test(text.charAt(at));
}

/** What a title, a noun in front ("her husband, Saeed Holm"), a "his" behind ("Lo Okoro and his wife") the given name or an office tells, in this order. */
export function genderToldAt(text: string, { start, end }: Span, title: readonly NameWord[]): Gender | undefined {
  const address = title.map(({ plain }) => ofAddress(plain)).find((told) => told !== undefined);
  const from = title[0]?.start ?? start;
  const before = wordBefore(text, from);
  const owns = !/^(?: and|,) h/.test(text.slice(end, end + 6))
    ? null
    : /^(?: and|,) (his|her) (?:\p{Ll}+ )?(\p{Ll}+)/u.exec(text.slice(end, end + 50));
  const kin = genderOfKin(owns?.[2]);
  const owner = kin === undefined || !text.startsWith(" and", end) ? undefined : owns?.[1] === "his" ? "man" : "woman";
  const behind = text.startsWith(",", end) ? kin : undefined;
  const [given = ""] = text.slice(start, end).split(/[\s\u00a0]/);
  return (
    address ?? genderOfKin(before) ?? behind ?? owner ?? genderOfGivenName(given) ?? ofWork(before) ?? ofOffice(title)
  );
}

/** "actress", "spokeswoman for the ministry": what an office tells. */
export function genderOfRole(role: string): Gender | undefined {
  const [before = ""] = role.toLowerCase().split(/,| (?:of|for|at|in|with|to|and|on|from|who) /);
  const noun = before.split(" ").at(-1);
  return genderOfKin(noun) ?? ofWork(noun);
}
