import type { Span } from "../../model/passage.js";
import type { NamedMention } from "./names.js";
import { knownOrganisations, notNames, organisationWords, titles } from "./titles.js";

/** Forms of address: they say nothing of what somebody does. */
const addresses = new Set("mr mrs ms miss mx dr sir dame lord lady hon then former".split(" "));
/** Ranks tell less than an office that the article names behind the name. */
const ranks = new Set(
  "commodore senior lieutenant lt colonel col general gen major maj captain capt sergeant sgt admiral adm rear vice commander brigadier corporal private professor prof rev reverend".split(
    " ",
  ),
);
/** Words that may stand between the parts of an office: "foreign minister", "press secretary". */
const between = new Set(
  (
    "harbour press campaign foreign defence defense finance interior health trade prime deputy vice chief senior top ruling opposition state national federal communications " +
    "political policy security police fire city county district party house senate climate science justice energy education labour labor treasury economy economics law history " +
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
    if (/[^\p{L}\p{M}.'’-]/u.test(word) || (word.endsWith(".") && !isOffice)) break;
    if (!isOffice && !(holdsOffice && (between.has(low) || (/^\p{Lu}/u.test(word) && !notNames.has(low))))) break;
    holdsOffice ||= isOffice;
    start = from + ((words[at] as RegExpMatchArray).index ?? 0);
  }
  return holdsOffice ? office(text, { start, end }) : undefined;
}

/** Nothing but "Mr." is no office. */
function office(text: string, { start, end: last }: Span): Span | undefined {
  const words = text.slice(start, last).split(" ");
  // "spokeswoman Commodore Lund": the rank goes, the office stays.
  while (
    words.length > 1 &&
    (ranks.has(plain(words.at(-1) ?? "")) || addresses.has(plain(words.at(-1) ?? ""))) &&
    !isOnly(text, { start, end: last }, ranks)
  )
    words.pop();
  const end = start + words.join(" ").length;
  return end <= start || isOnly(text, { start, end }, addresses) ? undefined : { start, end };
}

const behind =
  /^, (?:(?:an?|the|one of the|then|who (?:is|was|serves as) (?:an?|the)) )?((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*)(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*){0,17})(?=[,.;:—”"]|$)/u;

/** "…, a spokesperson for the ministry, …": up to the next comma, if an office stands near its beginning. */
function roleBehind(text: string, { end }: Span): Span | undefined {
  const match = behind.exec(text.slice(end, end + 180));
  const role = match?.[1];
  if (match === null || role === undefined) return undefined;
  const words = role.split(" ");
  const office = words.findIndex((word) => titles.has(plain(word)));
  const stop = words.findIndex((word) =>
    /^(?:said|says|told|who|which|that|is|was|has|had|will|would|and)$/.test(word),
  );
  if (office < 0 || office > 5 || (stop >= 0 && stop < office)) return undefined;
  const kept = stop > 0 && words[stop] !== "and" ? words.slice(0, stop).join(" ") : role;
  const start = end + match[0].indexOf(role);
  return { start, end: start + kept.replace(/\.$/, "").length };
}

/** The body that a role belongs to: "China’s Ministry of National Defense", "Velmora’s navy", "DPP". */
export function affiliationIn(text: string, role: Span): string | undefined {
  const words = text.slice(role.start, role.end);
  // "spokesperson for the ministry of Velmora", "head of Velmora’s navy"
  const after = /^[^,]*?\b(?:for|of|at|with|from) (?:the |an? )?(.+)$/u.exec(words);
  if (
    after?.[1] !== undefined &&
    titles.has(
      plain(
        words
          .split(/ (?:for|of|at|with|from) /)[0]
          ?.split(" ")
          .at(-1) ?? "",
      ),
    ) &&
    /\p{Lu}/u.test(after[1])
  ) {
    const [body = ""] = after[1].split(/,| (?:and|in|on|to|who|which) /u);
    return namesABody(body) ? body : undefined;
  }
  // "the defence ministry’s spokeswoman", "Foreign Ministry spokesperson"
  const parts = words.split(" ");
  while (parts.length > 0 && (titles.has(plain(parts.at(-1) ?? "")) || ranks.has(plain(parts.at(-1) ?? ""))))
    parts.pop();
  const body = parts.join(" ").replace(/['’]s$/, "");
  return namesABody(body) ? body : undefined;
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
