import type { Span } from "../../model/passage.js";
import { contains } from "../../model/passage.js";
import type { Speaker } from "../../model/statement.js";
import type { Mention } from "./gather.js";
import { countryMeantBy } from "./places.js";
import { overlapping } from "./places-in-order.js";
import type { Pronouns } from "./pronouns.js";
import { childrenBy, lowerOf, spanOf, subtree } from "./tree.js";
import type { Naming, WhosWho } from "./whos-who.js";
import { organisationWords } from "./titles.js";

/** Words for somebody who speaks for others: "a spokesman for Trump" is not Trump. */
const bodies = new Set([
  ...organisationWords,
  ..."ministry campaign administration government department office police report study poll survey statement filing complaint lawsuit ruling document memo letter website bureau embassy".split(
    " ",
  ),
]);

/** Who stands behind the words at a mention, as far as the article says. Never a guess: in doubt it is unnamed. */
export function identify(text: string, mention: Mention, whosWho: WhosWho, pronouns: Pronouns): Speaker {
  const { tree, source } = mention;
  const span: Span = { start: mention.start, end: mention.end };
  const head = tree.tokens[source.head] as Span;
  const here = overlapping(whosWho.namings, span);
  const named =
    namedAtEnd(mention, whosWho.namings, text) ??
    here.find((naming) => contains(naming, head)) ??
    (tree.upos[source.head] === "PROPN" ? here.at(-1) : undefined);
  if (named !== undefined) return byName(text, span, named);
  const beside = apposed(mention, whosWho);
  if (beside !== undefined) return byName(text, span, beside);
  const meant = pronouns.resolve(mention);
  if (meant !== undefined) return resolved(text, span, meant);
  const inside = here.at(-1);
  if (inside !== undefined && bodies.has(lowerOf(tree, source.head)))
    return {
      basis: "named",
      name: withoutArticle(text, span),
      key: keyOf(withoutArticle(text, span)),
      type: "organisation",
      mention: span,
    };
  return { basis: "unnamed", name: text.slice(span.start, span.end), type: "group", mention: span };
}

/** "Stein spokeswoman Melezia Figueroa": the person whose name ends the phrase, or follows it without a mark between. */
function namedAtEnd(
  { tree, source, start, end }: Mention,
  namings: readonly Naming[],
  text: string,
): Naming | undefined {
  const head = tree.tokens[source.head] as Span;
  if (tree.upos[source.head] === "PRON") return undefined;
  return overlapping(namings, { start, end: end + 24 }).find(
    (naming) =>
      naming.type === "person" &&
      naming.start >= start &&
      naming.start <= end + 1 &&
      naming.end >= end &&
      (naming.end >= head.end || naming.start > head.end) &&
      !/[,;:“"”()]|\s(?:of|for|to|by|from|at|in|on|with|against|and|or) /.test(
        text.slice(Math.min(head.start, naming.start), naming.start),
      ),
  );
}

/** "the ministry’s spokesperson, Hua Chunying". */
function apposed({ tree, source }: Mention, { namings }: WhosWho): Naming | undefined {
  for (const child of childrenBy(tree, source.head, "appos", "flat")) {
    const span = spanOf(tree, subtree(tree, child));
    const head = tree.tokens[child] as Span;
    const found = overlapping(namings, span).find((naming) => contains(naming, head));
    if (found?.type === "person" || found?.type === "unknown") return found;
  }
  return undefined;
}

export function byName(text: string, mention: Span, naming: Naming): Speaker {
  const { who } = naming;
  const role = roleOf(text, who.title);
  if (who.type === "place" || who.type === "organisation")
    return { basis: "named", ...bodyName(text, mention, naming), type: who.type, mention };
  if (who.bare && who.title === undefined && who.type === "unknown")
    return { basis: "unnamed", name: text.slice(naming.start, naming.end), type: "unknown", mention };
  const speaker = {
    name: who.name,
    key: keyOf(who.name),
    type: "person" as const,
    ...(role !== undefined && { role }),
    mention,
  };
  return naming.name === who.name
    ? { basis: "named", ...speaker }
    : { basis: "resolved", ...speaker, resolvedTo: who.at };
}

/** "Committee for a Responsible Federal Budget": the name of a body goes on to the end of the phrase. */
function bodyName(text: string, mention: Span, naming: Naming): { name: string; key: string } {
  const rest = naming.start >= mention.start ? text.slice(naming.end, mention.end) : "";
  const name = /^ (?:for|of|on|to) .*\p{Lu}[\p{L}-]+$/u.test(rest)
    ? text.slice(naming.start, mention.end)
    : naming.name;
  return { name, key: keyOf(name) };
}

function resolved(text: string, mention: Span, { who }: Naming): Speaker {
  const role = roleOf(text, who.title);
  const type = who.type === "place" || who.type === "organisation" ? who.type : "person";
  return {
    basis: "resolved",
    name: who.name,
    key: keyOf(who.name),
    type,
    ...(role !== undefined && { role }),
    mention,
    resolvedTo: who.at,
  };
}

function roleOf(text: string, title: Span | undefined): string | undefined {
  return title === undefined ? undefined : text.slice(title.start, title.end);
}

const withoutArticle = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/^(?:the|a|an) /i, "");

/** One key for "Taro Aso" and "Aso Taro": the words of the name, sorted. */
export function keyOf(name: string): string {
  const words = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 || name.length < 4);
  return words.length > 3 || countryMeantBy(name) !== undefined ? words.join(" ") : words.sort().join(" ");
}
