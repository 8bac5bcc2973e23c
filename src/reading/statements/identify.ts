import type { Span } from "../../model/passage.js";
import { contains } from "../../model/passage.js";
import type { Speaker } from "../../model/statement.js";
import type { Mention } from "./reports.js";
import { overlapping } from "./places-in-order.js";
import { isPaper, isPress } from "./press.js";
import { affiliationIn } from "./roles.js";
import { keyOfBody, keyOfPerson } from "./speaker-keys.js";
import { namedBeforeAside } from "./set-off.js";
import { organisationWords } from "./titles.js";
import { childrenBy, lowerOf, spanOf, subtree } from "./tree.js";
import type { Named, Naming, WhosWho } from "./whos-who.js";

/** Nouns whose phrase names a body when a name stands in it: "the Trump campaign", "Japan’s defence ministry". */
const bodies: ReadonlySet<string> = new Set([
  ...organisationWords,
  ..."website embassy ministries bureau headquarters regime monarchy".split(" "),
]);

/** Whom the words at a mention name by themselves; pronouns and "the spokesperson" are not read here. */
export function namedBy(text: string, mention: Mention, { namings }: WhosWho): Speaker | undefined {
  const { tree, source } = mention;
  const span: Span = { start: mention.start, end: mention.end };
  const head = tree.tokens[source.head] as Span;
  const here = overlapping(namings, span);
  const oneOf = eitherOf(text, span, here) ?? anotherOf(text, span, here);
  if (oneOf !== undefined) return oneOf;
  const named =
    namedAtEnd(text, mention, namings) ??
    titled(mention, namings) ??
    here.find((naming) => contains(naming, head)) ??
    (/^\p{Lu}/u.test(tree.tokens[source.head]?.text ?? "") ? lastOwn(text, span, here) : undefined);
  // "Holm and Okoro’s lawyer": the lawyer speaks, whatever the parse makes of it; "Holm, the ministry’s lawyer" is Holm.
  const owned = /['’]s(?: \p{Ll}[\p{L}-]+)+$/u.exec(text.slice(span.start, span.end));
  const owner = owned === null ? -1 : span.start + owned.index;
  if (named?.type === "person" && named.end <= owner && !text.slice(named.end, owner).startsWith(", "))
    return undefined;
  const outside =
    named?.type === "person" && /^who$|^\p{Ll}/u.test(text.slice(head.start, head.end)) ? undefined : named;
  const before =
    outside === undefined || outside.type !== "person" ? namedBeforeAside(text, mention, namings) : undefined;
  if (before !== undefined) return byName(text, { start: before.title?.start ?? before.start, end: span.end }, before);
  if (named !== undefined) {
    const start = Math.min(span.start, named.title?.start ?? named.start);
    return byName(text, { start, end: Math.max(span.end, named.end) }, named);
  }
  const beside = apposed(text, mention, namings);
  if (beside !== undefined) {
    const speaker = byName(text, { start: span.start, end: Math.max(span.end, beside.end) }, beside);
    return {
      ...speaker,
      ...officeOf(text, { start: span.start, end: Math.min(span.end, beside.title?.start ?? beside.start) }),
    };
  }
  const handle = /^@\w{1,30}$/.exec(text.slice(span.start, span.end));
  if (handle !== null)
    return { basis: "named", name: handle[0], key: handle[0].toLowerCase(), type: "unknown", mention: span };
  const noun = lowerOf(tree, source.head);
  const paper = isPaper(noun)
    ? overlapping(namings, { start: span.start, end: span.end + 60 }).find(
        (naming) =>
          isMaker(text, head, naming) ||
          (naming.end <= head.start && naming.type === "organisation" && isPress(naming.name)),
      )
    : undefined;
  if (paper !== undefined) return byName(text, span, paper);
  // "Media reports", "State media": the press, but nobody of that name.
  if (isPaper(noun) && isPress(text.slice(span.start, span.end))) return undefined;
  if (!bodies.has(noun)) return undefined;
  // "the state agency OTA": its name follows without a mark.
  const called = overlapping(namings, { start: span.end, end: span.end + 2 }).find(
    ({ type }) => type === "organisation",
  );
  if (called !== undefined) return byName(text, { start: span.start, end: called.end }, called);
  // "a student group at Velmora University": the group has no name.
  const inName =
    here.find(({ start }) => start < head.start) ?? (/^ (?:of|for) /.test(text.slice(head.end)) ? here[0] : undefined);
  if (inName === undefined) return undefined;
  const name = text
    .slice(span.start, span.end)
    .replace(/^(?:the|an?) /i, "")
    .replace(/^(?:\p{Ll}[\p{L}-]* )+(?=\p{Lu})/u, "");
  return { basis: "named", name, key: keyOfBody(name), type: "organisation", mention: span };
}

/** "Holm or Okoro": the article does not know which. */
function eitherOf(text: string, { start, end }: Span, here: readonly Naming[]): Speaker | undefined {
  const within = here.length > 1 && /\bor (?:\p{Ll}+ ){0,3}$/u.test(text.slice(here[0]?.end, here.at(-1)?.start));
  const behind = /^ or (?:\p{Lu}[\p{L}.-]+ ?){1,3}(?<! )/u.exec(text.slice(end, end + 60));
  if (here.length === 0 || (!within && behind === null)) return undefined;
  const mention = { start, end: end + (within ? 0 : (behind?.[0].length ?? 0)) };
  return { basis: "unnamed", name: text.slice(mention.start, mention.end), type: "group", mention };
}

/** "The younger Holm": of two who have the name, the words tell which, but not to us. */
function anotherOf(text: string, mention: Span, here: readonly Naming[]): Speaker | undefined {
  const [named] = here;
  if (
    named === undefined ||
    !/\b(?:younger|elder|older|eldest|youngest|other) $/i.test(text.slice(mention.start, named.start))
  )
    return undefined;
  const name = text.slice(mention.start, mention.end);
  return named.name === named.who.name ? undefined : { basis: "unnamed", name, type: "unknown", mention };
}

/** "The head of the navy, Jon Doe": the phrase in front of the name is his office. */
function officeOf(text: string, { start, end }: Span): Pick<Speaker, "role" | "affiliation"> {
  const phrase = text.slice(start, end).replace(/[\s,]+$/, "");
  const article = /^(?:the|an?|one of the) /i.exec(phrase)?.[0].length ?? 0;
  const role = phrase.slice(article);
  if (role === "" || /^(?:his|her|their|its)\b/i.test(role)) return {};
  const affiliation = affiliationIn(text, { start: start + article, end: start + phrase.length });
  return { role, ...(affiliation !== undefined && { affiliation }) };
}

/** "a report by the TASS news agency": whoever made the paper speaks in it. */
function isMaker(text: string, paper: Span, naming: Naming): boolean {
  return (
    naming.type === "organisation" && /^ (?:by|from|in|of) (?:\p{L}+ ){0,5}$/u.test(text.slice(paper.end, naming.start))
  );
}

/** The last name in the words, but nobody for whom somebody speaks: "Special Envoy for Sam Okoro". */
function lastOwn(text: string, { start }: Span, here: readonly Naming[]): Naming | undefined {
  const last = here.at(-1);
  const before = text.slice(start, Math.max(start, last?.title?.start ?? last?.start ?? start));
  return last?.type === "person" && / (?:for|of|to|with|from) (?:the )?$/.test(before) ? undefined : last;
}

/** "Secretary of Ports Greta Holm": the words are part of what stands before a name. */
function titled({ tree, source, start }: Mention, namings: readonly Naming[]): Naming | undefined {
  const head = tree.tokens[source.head] as Span;
  const [next] = overlapping(namings, { start, end: head.end + 60 }).filter((naming) => naming.end > head.end);
  return next?.title !== undefined && contains(next.title, head) && next.start > head.end ? next : undefined;
}

/** "Stein spokeswoman Melezia Figueroa": the person whose name ends the phrase, or follows it without a mark between. */
function namedAtEnd(
  text: string,
  { tree, source, start, end }: Mention,
  namings: readonly Naming[],
): Naming | undefined {
  const head = tree.tokens[source.head] as Span;
  if (tree.upos[source.head] === "PRON") return undefined;
  return overlapping(namings, { start, end: end + 24 }).find(
    (naming) =>
      naming.type === "person" &&
      naming.start >= start &&
      (naming.title?.start ?? naming.start) <= end + 1 &&
      naming.end >= end &&
      (naming.end >= head.end || naming.start > head.end) &&
      !/[,;:“"”()]|\s(?:of|for|to|by|from|at|in|on|with|against|and|or) /.test(
        text.slice(Math.min(head.start, naming.start), naming.start),
      ),
  );
}

/** "the ministry’s spokesperson, Hua Chunying" and "a spokeswoman for the hotels, Jennifer Doe,". */
function apposed(text: string, { tree, source, start, end }: Mention, namings: readonly Naming[]): Naming | undefined {
  for (const child of childrenBy(tree, source.head, "appos", "flat")) {
    const head = tree.tokens[child] as Span;
    const found = overlapping(namings, spanOf(tree, subtree(tree, child))).find((naming) => contains(naming, head));
    if (found?.type === "person" || found?.type === "unknown") return found;
  }
  const within = overlapping(namings, { start, end }).at(-1);
  if (
    within?.type === "person" &&
    within.end >= end - 1 &&
    text.slice(start, within.title?.start ?? within.start).endsWith(", ")
  )
    return within;
  return overlapping(namings, { start: end, end: end + 90 }).find(
    (naming) =>
      naming.type === "person" &&
      /^(?: (?:for|of|at|with|from|in|on) [^,;:“"()]{2,70})?, $/.test(
        text.slice(end, naming.title?.start ?? naming.start),
      ) &&
      /^(?:[,.;:”"]|$|['’]{2})/.test(text.slice(naming.end, naming.end + 2)),
  );
}

/** The speaker that a name stands for: in full, or resolved to the full form that stands elsewhere. */
export function byName(text: string, mention: Span, naming: Naming): Speaker {
  const { who } = naming;
  // "LDP" of "Liberal Democratic Party (LDP)"
  if (
    who.type === "organisation" &&
    /^\p{Lu}[\p{L}\d&.-]*\p{Lu}$/u.test(naming.name) &&
    keyOfBody(naming.name) !== keyOfBody(who.name)
  )
    return { basis: "resolved", name: who.name, key: keyOfBody(who.name), type: who.type, mention, resolvedTo: who.at };
  if (who.type === "place" || who.type === "organisation") {
    const name = bodyName(text, mention, naming);
    return { basis: "named", name, key: keyOfBody(name), type: who.type, mention };
  }
  if (isUnexplained(who))
    return { basis: "unnamed", name: text.slice(naming.start, naming.end), type: "unknown", mention };
  const isFull = naming.name === who.name;
  return {
    basis: isFull ? "named" : "resolved",
    ...identityOf(text, who),
    mention,
    ...(!isFull && { resolvedTo: who.at }),
  };
}

/** A bare surname, or a single capitalised word, that nothing in the article explains. */
export function isUnexplained(who: Named): boolean {
  return who.bare && !who.titled;
}

/** Name, key, role and affiliation of somebody whom the article names. */
export function identityOf(text: string, who: Named): Pick<Speaker, "name" | "key" | "type" | "role" | "affiliation"> {
  const affiliation = who.role && affiliationIn(text, who.role);
  return {
    name: who.name,
    key: keyOfPerson(who.name),
    type: "person",
    ...(who.role && { role: text.slice(who.role.start, who.role.end) }),
    ...(affiliation !== undefined && { affiliation }),
  };
}

/** "Committee for a Responsible Federal Budget", "China’s Foreign Ministry": the name of a body with its owner and its field. */
function bodyName(text: string, mention: Span, naming: Naming): string {
  if (naming.type !== "organisation") return naming.name;
  const inside = naming.start >= mention.start;
  const rest = inside ? text.slice(naming.end, mention.end) : "";
  const owner = /(?:\p{Lu}[\p{L}.]*[ \u00a0])?\p{Lu}[\p{L}.]*['’]s[ \u00a0]$/u.exec(
    inside ? text.slice(mention.start, naming.start) : "",
  );
  const start = naming.start - (owner?.[0].length ?? 0);
  const end = /^ (?:for|of) .*\p{Lu}[\p{L}-]+$/u.test(rest) ? mention.end : naming.end;
  return text.slice(start, end);
}
