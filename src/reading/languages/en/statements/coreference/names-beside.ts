import type { Span } from "../../../../../model/passage.js";
import { contains } from "../../../../../model/passage.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import type { Mention } from "../reports/reports.js";
import { isTitle } from "../../lexicon/titles-and-bodies.js";
import { childrenBy, spanOf, subtree } from "../clauses/dependency-tree.js";
import type { Naming } from "../names/entity-mentions.js";

/** "a report by the TASS news agency": whoever made the paper speaks in it. */
export function isMaker(text: string, paper: Span, naming: Naming): boolean {
  return (
    naming.type === "organisation" && /^ (?:by|from|in|of) (?:\p{L}+ ){0,5}$/u.test(text.slice(paper.end, naming.start))
  );
}

/** The last name in the words, but nobody for whom somebody speaks: "Special Envoy for Sam Okoro". */
export function lastOwn(text: string, { start }: Span, here: readonly Naming[]): Naming | undefined {
  const last = here.at(-1);
  const before = text.slice(start, Math.max(start, last?.title?.start ?? last?.start ?? start));
  return last?.type === "person" &&
    / (?:for|of|to|with|from|over|against|about|on|in|at|between|under|behind) (?:the )?$/.test(before)
    ? undefined
    : last;
}

/** "Secretary of Ports Greta Holm": the words are part of what stands before a name. */
export function titled({ tree, source, start }: Mention, namings: readonly Naming[]): Naming | undefined {
  const head = tree.tokens[source.head] as Span;
  const [next] = overlapping(namings, { start, end: head.end + 60 }).filter((naming) => naming.end > head.end);
  return next?.title !== undefined && contains(next.title, head) && next.start > head.end ? next : undefined;
}

/** "Students Association | president | Sana Mellor" */
const isOfficeBetween = (words: string): boolean =>
  /^ (?:\p{Ll}+ ){1,3}$/u.test(words) && isTitle(words.trim().split(" ").at(-1) ?? "");

/** The "of" of "University of Halvern", which is no mark of another. */
const ofInName =
  /(\b(?:University|College|School|Bank|Institute|Academy|House|Board|Department|Ministry|Council|Church|Chamber|Museum|Society)) of (?:the )?(?=\p{Lu})/gu;

/** "Stein spokeswoman Melezia Figueroa": the person whose name ends the phrase, or follows it without a mark between. */
export function namedAtEnd(
  text: string,
  { tree, source, start, end }: Mention,
  namings: readonly Naming[],
): Naming | undefined {
  const head = tree.tokens[source.head] as Span;
  if (tree.upos[source.head] === "PRON") return undefined;
  return overlapping(namings, { start, end: end + 48 }).find(
    (naming) =>
      naming.type === "person" &&
      naming.start >= start &&
      ((naming.title?.start ?? naming.start) <= end + 1 || isOfficeBetween(text.slice(end, naming.start))) &&
      naming.end >= end &&
      (naming.end >= head.end || naming.start > head.end) &&
      !/[,;:“"”()]|\s(?:of|for|to|by|from|at|in|on|over|about|between|under|behind|with|against|and|or) /.test(
        text.slice(Math.min(head.start, naming.start), naming.start).replaceAll(ofInName, "$1 "),
      ),
  );
}

/** "the ministry’s spokesperson, Hua Chunying" and "a spokeswoman for the hotels, Jennifer Doe,". */
export function apposed(
  text: string,
  { tree, source, start, end }: Mention,
  namings: readonly Naming[],
): Naming | undefined {
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
  // "the longtime mayor of Selde, Greta Holm, who is 59": the name between the commas.
  const between = overlapping(namings, { start, end }).find(
    (naming) =>
      naming.type === "person" &&
      /^[^,]*\p{Ll}[^,]*, $/u.test(text.slice(start, naming.title?.start ?? naming.start)) &&
      /^, (?:who|whose|an?|the|\d)\b/.test(text.slice(naming.end, naming.end + 8)),
  );
  if (between !== undefined && (tree.tokens[source.head]?.end ?? end) <= between.start) return between;
  // "Halvern Bank's owner, the Royal Ostley Group, said"
  const body = overlapping(namings, { start: end, end: end + 60 }).find(
    (naming) =>
      naming.type === "organisation" &&
      /^, (?:the )?$/i.test(text.slice(end, naming.start)) &&
      text[naming.end] === "," &&
      /(?:owner|operator|maker|company|firm|publisher|parent|union|party|group|body|agency|regulator|landlord|lender|bank|builder|developer|supplier|manufacturer|retailer|airline|carrier|paper|newspaper|charity|club)$/.test(
        text.slice(start, end),
      ),
  );
  if (body !== undefined) return body;
  return overlapping(namings, { start: end, end: end + 90 }).find(
    (naming) =>
      naming.type === "person" &&
      /^(?: (?:for|of|at|with|from|in|on) [^,;:“"()]{2,70})?, $/.test(
        text.slice(end, naming.title?.start ?? naming.start),
      ) &&
      /^(?:[,.;:”"]|$|['’]{2})/.test(text.slice(naming.end, naming.end + 2)),
  );
}
