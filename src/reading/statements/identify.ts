import type { Span } from "../../model/passage.js";
import { contains } from "../../model/passage.js";
import type { Speaker } from "../../model/statement.js";
import type { Mention } from "./reports.js";
import { overlapping } from "./places-in-order.js";
import { isPaper } from "./press.js";
import { affiliationIn } from "./roles.js";
import { keyOfBody, keyOfPerson } from "./speaker-keys.js";
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
  const named =
    namedAtEnd(text, mention, namings) ??
    here.find((naming) => contains(naming, head)) ??
    (/^\p{Lu}/u.test(tree.tokens[source.head]?.text ?? "") ? here.at(-1) : undefined);
  if (named !== undefined) {
    const whole = { start: span.start, end: named.start <= span.end ? Math.max(span.end, named.end) : span.end };
    return together(text, mention, here) ?? byName(text, whole, named);
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
    ? overlapping(namings, { start: span.start, end: span.end + 60 }).find((naming) => isMaker(text, head, naming))
    : undefined;
  if (paper !== undefined) return byName(text, span, paper);
  if (here.length === 0 || !bodies.has(noun)) return undefined;
  const name = text.slice(span.start, span.end).replace(/^(?:the|an?) /i, "");
  return { basis: "named", name, key: keyOfBody(name), type: "organisation", mention: span };
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

/** "Doe and Roe said": both said it; it is kept as one statement, under the first of them. */
function together(text: string, { tree, source, start, end }: Mention, here: readonly Naming[]): Speaker | undefined {
  const people = here.filter(({ type }) => type === "person");
  const [first] = people;
  const last = people.at(-1);
  if (first === undefined || last === undefined || first.who === last.who) return undefined;
  if (
    !source.tokens.some((token) => tree.upos[token] === "CCONJ") ||
    !/^[^;:“"]{0,60}\b(?:and|or|und|et)\b/.test(text.slice(first.end, last.start))
  )
    return undefined;
  if (last.end < end - 1) return undefined;
  return {
    basis: "named",
    name: text.slice(first.start, last.end),
    key: keyOfPerson(first.who.name),
    type: "group",
    mention: { start, end },
  };
}

/** "a report by the TASS news agency": whoever made the paper speaks in it. */
function isMaker(text: string, paper: Span, naming: Naming): boolean {
  return (
    naming.type === "organisation" && /^ (?:by|from|in|of) (?:\p{L}+ ){0,5}$/u.test(text.slice(paper.end, naming.start))
  );
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
