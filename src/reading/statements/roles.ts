import type { Span } from "../../model/passage.js";
import type { NamedMention } from "./names.js";
import { isOccupation } from "./occupations.js";
import { knownOrganisations, notNames, organisationWords, titles } from "./titles.js";

/** Forms of address: they say nothing of what somebody does. */
const addresses = new Set("mr mrs ms miss mx dr sir dame lord lady hon then former messrs sens reps govs".split(" "));
/** Ranks tell less than an office that the article names behind the name. */
const ranks = new Set(
  "commodore senior lieutenant lt colonel col general gen major maj captain capt sergeant sgt admiral adm rear vice commander brigadier corporal private professor prof rev reverend".split(
    " ",
  ),
);
/** Words that tell what kind of office, and are none by themselves: "retired". */
const kinds = new Set(
  "retired former acting interim then deputy assistant associate senior vice presumptive incumbent rival lead air first".split(
    " ",
  ),
);
/** Words that may stand between the parts of an office: "foreign minister", "press secretary". */
const between = new Set(
  (
    "harbour press campaign foreign defence defense finance interior health trade prime deputy vice chief senior top ruling opposition state national federal communications " +
    "political policy security police fire city county city district party house senate climate science justice energy education labour labor treasury economy economics law history " +
    "research presidential vice-presidential gubernatorial congressional executive general managing founding longtime current outgoing incoming veteran"
  ).split(" "),
);
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/['’]s$/, "");

/** What the article says at a name of who somebody is: "Chinese Foreign Ministry spokesperson", before the name or behind it. */
export function roleAt(text: string, mention: NamedMention): Span | undefined {
  const before = roleBefore(text, mention);
  if (before !== undefined && !isOnly(text, before, ranks)) return before;
  return roleBehind(text, mention) ?? roleInFront(text, mention) ?? before;
}

const inFront = /(?:^|[.;:,“”"\n] ?)(?:the|an?|one of the) ((?:[\p{L}.’'-]+ ){0,7}[\p{L}’'-]+), $/iu;

/** "The head of the navy, Admiral Doe": the phrase between the sentence's start and the comma. */
function roleInFront(text: string, { start, title }: NamedMention): Span | undefined {
  const end = title?.start ?? start;
  const match = inFront.exec(text.slice(Math.max(0, end - 110), end));
  const role = match?.[1];
  if (
    role === undefined ||
    !role
      .split(" ")
      .slice(0, 5)
      .some((word) => titles.has(plain(word)))
  )
    return undefined;
  return { start: end - 2 - role.length, end: end - 2 };
}

function isOnly(text: string, span: Span, words: ReadonlySet<string>): boolean {
  return text
    .slice(span.start, span.end)
    .split(/\s+/)
    .every((word) => words.has(plain(word)));
}

function roleBefore(text: string, mention: NamedMention): Span | undefined {
  const end = mention.title?.end ?? mention.start - 1;
  let start = mention.title?.start ?? mention.start;
  let holdsOffice = mention.title !== undefined;
  const from = Math.max(0, start - 110);
  const window = text.slice(from, start);
  if (!/[ \u00a0]$/.test(window)) return holdsOffice ? office(text, { start, end }) : undefined;
  const words = [...window.matchAll(/[^\s\u00a0]+/gu)];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const [word] = words[at] as RegExpMatchArray;
    const low = plain(word);
    const isOffice = titles.has(low);
    // "deputy prime minister and foreign minister Yusuf Adan"
    if (low === "and" && holdsOffice && titles.has(plain(words[at - 1]?.[0] ?? ""))) continue;
    if (/[^\p{L}\p{M}.'’-]/u.test(word) || (word.endsWith(".") && !(isOffice && /^\p{Lu}\p{Ll}{0,4}\.$/u.test(word))))
      break;
    if (!isOffice && !(holdsOffice && (between.has(low) || (/^\p{Lu}/u.test(word) && !notNames.has(low))))) break;
    holdsOffice ||= isOffice;
    start = from + ((words[at] as RegExpMatchArray).index ?? 0);
  }
  return holdsOffice ? office(text, { start, end }) : undefined;
}

/** Nothing but "Mr." is no office. */
function office(text: string, { start, end: last }: Span): Span | undefined {
  const words = text.slice(start, last).split(" ");
  const isOffice = (word: string): boolean => titles.has(plain(word)) && !kinds.has(plain(word));
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

const aside = /^(?: \([^()]{1,20}\))?(?:, \d{1,3})?(?:, | ?[—–] ?| -- )/u;
/** Words in front of an office that are no part of it: "his", "another", "then". */
const lead =
  /^(?:(?:an?|the|one of the|another|now|currently|then|his|her|their|its|who (?:is|was|serves as|works as)(?: now)?)(?: (?:an?|the))? )/u;
const phrase = /^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*)(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*){0,17}/u;
const stops = /^(?:said|says|told|who|which|that|is|was|has|had|will|would|and)$/;
/** "who heads the harbour board": what somebody does, as printed. */
const does =
  /^who (?:heads|leads|runs|chairs|represents|directs|oversees|teaches|founded|owns|manages)(?: [\p{L}\p{N}.'’&-]+){1,9}(?=[,.;:—”"]|$)/u;

/** "…, a spokesperson for the ministry, …": up to the next comma, if an office stands near its beginning. */
function roleBehind(text: string, { end }: Span): Span | undefined {
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
  const at = words.findIndex((word, index) => index < 6 && titles.has(plain(word)) && !/['’]s$/.test(word));
  const [head = ""] = role.split(/ (?:of|for|at|in|from|with|to|on|and|who|since|under) |,/);
  const noun = head.split(" ").at(-1) ?? "";
  if (isStatement) return at >= 0 && titles.has(plain(noun)) && !kinds.has(plain(noun));
  return at >= 0 || (isLed && isOccupation(noun));
}

/** The body that a role belongs to: "China’s Ministry of National Defense", "Velmora’s navy", "DPP". */
export function affiliationIn(text: string, role: Span): string | undefined {
  const words = text.slice(role.start, role.end);
  // "spokesperson for the ministry of Velmora", "head of Velmora’s navy", "professor of law at the University of Selde"
  const [first = ""] = words.split(/ (?:for|of|at|with|from) /);
  if (titles.has(plain(first.split(" ").at(-1) ?? "")))
    for (const match of words.matchAll(/ (?:for|of|at|with|from) (?:the |an? )?(?=([^,]+))/gu)) {
      const [body = ""] = (match[1] ?? "").split(/ (?:and|in|on|to|who|which) /u);
      if (/^\p{Lu}/u.test(body) && namesABody(body)) return body;
    }
  // "the defence ministry’s spokeswoman", "Foreign Ministry spokesperson"
  const parts = words.split(" ");
  while (parts.length > 0 && (titles.has(plain(parts.at(-1) ?? "")) || ranks.has(plain(parts.at(-1) ?? ""))))
    parts.pop();
  const body = parts.join(" ").replace(/['’]s$/, "");
  return !/ (?:for|of|at|with|from) /.test(words) && namesABody(body) ? body : undefined;
}

/** A country alone is no affiliation; a body is: a ministry, a party, a navy, letters in capitals. */
function namesABody(words: string): boolean {
  return (
    /\p{Lu}/u.test(words) &&
    words
      .split(/\s+/)
      .some(
        (word) =>
          organisationWords.has(plain(word)) || knownOrganisations.has(plain(word)) || /^\p{Lu}{2,6}$/u.test(word),
      )
  );
}
