import type { Span } from "../../../../../model/passage.js";
import type { NamedMention } from "./person-names.js";
import { isOccupation } from "./occupations.js";
import { kinds, plain } from "../../lexicon/office-words.js";
import { titles } from "../../lexicon/titles-and-bodies.js";

const inFront = /(?:^|[.;:,“”"\n] ?)(?:the|an?|one of the) ((?:[\p{L}.’'-]+ ){0,7}[\p{L}’'-]+), $/iu;

/** "The head of the navy, Admiral Doe": the phrase between the sentence's start and the comma. */
export function roleInFront(text: string, { start, title }: NamedMention): Span | undefined {
  const end = title?.start ?? start;
  const match = inFront.exec(text.slice(Math.max(0, end - 110), end));
  const role = match?.[1];
  if (
    role === undefined ||
    !role
      .split(" ")
      .slice(0, 5)
      .some((word) => titles.has(plain(word)) || isOccupation(word))
  )
    return undefined;
  return { start: end - 2 - role.length, end: end - 2 };
}

const aside = /^(?: \([^()]{1,20}\))?(?:, \d{1,3})?(?:, | ?[—–] ?| -- )/u;

/** Words in front of an office that are no part of it: "his", "another", "then". */
const lead =
  /^(?:(?:an?|the|one of the|another|now|currently|his|her|their|its|who (?:is|was|serves as|works as)(?: now)?)(?: (?:an?|the))? )/u;

const phrase = /^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*)(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*){0,17}/u;

const stops = /^(?:said|says|told|who|which|that|is|was|has|had|will|would|and)$/;

/** "who heads the harbour board": what somebody does, as printed. */
const does =
  /^who (?:heads|leads|runs|chairs|represents|directs|oversees|teaches|founded|owns|manages)(?: [\p{L}\p{N}.'’&-]+){1,9}(?=[,.;:—”"]|$)/u;

/** "…, a spokesperson for the ministry, …": up to the next comma, if an office stands near its beginning. */
export function roleBehind(text: string, { end }: Span): Span | undefined {
  const window = text.slice(end, end + 190);
  const isCopula = /^ is (?=an? |the )/.exec(window);
  const opening = isCopula ?? aside.exec(window);
  if (opening === null) return undefined;
  const from = opening[0].length;
  const doing = does.exec(window.slice(from));
  if (doing !== null) return { start: end + from, end: end + from + doing[0].length };
  const led = lead.exec(window.slice(from))?.[0] ?? "";
  const role = phrase.exec(window.slice(from + led.length))?.[0];
  if (role === undefined || (led.startsWith("who was") && !/\buntil\b|\b\d{4}\b/.test(role))) return undefined;
  const words = oneSentence(role).split(" ");
  const stop = words.findIndex((word, at) => stops.test(word) && !(word === "and" && at > 0));
  // "Greta Holm, who met the mayor": what she did is no office; what she served as is.
  if (stop === 0 && !/^(?:serve[sd]|work(?:s|ed)|act(?:s|ed)) as$/.test(words.slice(1, 3).join(" "))) return undefined;
  const kept = (stop > 0 ? words.slice(0, stop) : words).join(" ").replace(/[.]$/, "");
  if (
    !isOffice(kept, led !== "", isCopula !== null) ||
    !/^[,.;:—–”" \n)]|^$/u.test(
      text.slice(end + from + led.length + kept.length, end + from + led.length + kept.length + 1),
    )
  )
    return undefined;
  const start = end + from + led.length;
  return { start, end: start + kept.length };
}

/** "lawyer. That rule": a full stop behind a small word ends the sentence. */
const oneSentence = (words: string): string => words.replace(/(?<=\p{Ll}{3})\. \p{Lu}.*$/u, "");

/** Whether the words tell an office or an occupation, and not whose friend somebody is: "the leader’s son". */
function isOffice(role: string, isLed: boolean, isStatement: boolean): boolean {
  const words = role.split(" ");
  const at = words.findIndex((word, index) => index < 6 && titles.has(plain(word)) && !/['’]s$|^then$/.test(word));
  const [head = ""] = role.split(/ (?:of|for|at|in|from|with|to|on|and|who|since|under) |,/);
  const noun = head.split(" ").at(-1) ?? "";
  if (isStatement) return at >= 0 && titles.has(plain(noun)) && !kinds.has(plain(noun));
  return at >= 0 || (isLed && isOccupation(noun));
}
