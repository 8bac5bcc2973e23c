import type { Span } from "../../../../../model/passage.js";
import type { NamedMention } from "./person-names.js";
import { isTradeBefore } from "./occupations.js";
import { isOnly, kinds, plain, ranks } from "../../lexicon/office-words.js";
import { isTitle, notNames } from "../../lexicon/titles-and-bodies.js";

/** Forms of address: they say nothing of what somebody does. */
const addresses = new Set("mr mrs ms miss mx dr sir dame lord lady hon then former messrs sens reps govs".split(" "));

/** Words that may stand between the parts of an office: "foreign minister", "press secretary". */
const between = new Set(
  (
    "harbour press campaign foreign defence defense finance interior health trade prime deputy vice chief senior top ruling opposition state national federal communications " +
    "political policy security police fire city county city district party house senate climate science justice energy education labour labor treasury economy economics law history " +
    "research presidential vice-presidential gubernatorial congressional executive general managing founding longtime current outgoing incoming veteran"
  ).split(" "),
);

export function roleBefore(text: string, mention: NamedMention): Span | undefined {
  const end = mention.title?.end ?? mention.start - 1;
  let start = mention.title?.start ?? mention.start;
  // "then-Sen. Greta Holm" is none now.
  const was = /(?<!\p{L})(?:then|ex|former|vice|deputy|co)-$/iu.exec(text.slice(Math.max(0, start - 8), start));
  start -= was?.[0].length ?? 0;
  let holdsOffice = mention.title !== undefined;
  const from = Math.max(0, start - 110);
  const window = text.slice(from, start);
  if (!/[ \u00a0]$/.test(window)) return holdsOffice ? office(text, { start, end }) : undefined;
  // Most names have no office in front: one look at the word before tells it.
  if (!holdsOffice && !isRole(lastWordOf(window))) return undefined;
  const words = [...window.matchAll(/[^\s\u00a0]+/gu)];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const [word] = words[at] as RegExpMatchArray;
    const low = plain(word);
    const isOffice = isRole(word);
    // "deputy prime minister and foreign minister Yusuf Adan"
    if (
      low === "and" &&
      holdsOffice &&
      isTitle(plain(words[at - 1]?.[0] ?? "")) &&
      !addresses.has(plain(words[at - 1]?.[0] ?? ""))
    )
      continue;
    if (/[^\p{L}\p{M}.'’-]/u.test(word) || (word.endsWith(".") && !(isOffice && /^\p{Lu}\p{Ll}{0,4}\.$/u.test(word))))
      break;
    if (!isOffice && !(holdsOffice && (between.has(low) || (/^\p{Lu}/u.test(word) && !notNames.has(low))))) break;
    holdsOffice ||= isOffice;
    start = from + ((words[at] as RegExpMatchArray).index ?? 0);
  }
  return holdsOffice ? office(text, { start, end }) : undefined;
}

/** An office, or a trade in small letters: "chairman", "pilot". */
const isRole = (word: string): boolean => isTitle(plain(word)) || isTradeBefore(word);

function lastWordOf(words: string): string {
  const trimmed = words.trimEnd();
  let from = trimmed.length;
  while (from > 0 && !/[\s\u00a0]/.test(trimmed[from - 1] ?? "")) from -= 1;
  return trimmed.slice(from);
}

/** Nothing but "Mr." is no office. */
function office(text: string, { start, end: last }: Span): Span | undefined {
  const words = text.slice(start, last).split(" ");
  const isOffice = (word: string): boolean => isTitle(plain(word)) && !kinds.has(plain(word));
  // "spokeswoman Commodore Lund": the rank goes, the office stays; of "retired Air Force general" nothing goes.
  while (
    words.length > 1 &&
    (ranks.has(plain(words.at(-1) ?? "")) || addresses.has(plain(words.at(-1) ?? ""))) &&
    words.slice(0, -1).some((word) => isOffice(word) && !ranks.has(plain(word)))
  )
    words.pop();
  const end = start + words.join(" ").length;
  return end <= start || isOnly(text, { start, end }, addresses) ? undefined : { start, end };
}
