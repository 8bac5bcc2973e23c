import type { Span } from "../../model/passage.js";
import { sharedGrammar } from "../../reading/languages/en/grammar/shared-grammar.js";
import type { Parsed } from "../../reading/parsing/parsed.js";
import type { TimelineEntry } from "./entry.js";

/** Longer sentences are not parsed: nobody waits for them. */
const longest = 600;
const dateline = /^[\p{Lu}][\p{Lu}\p{M} .,’'-]{2,40}(?:[\p{L}\p{N}. ,]{0,30})?(?: ?\([^()]{2,24}\))? ?[–—-]+ /u;

/**
 * What a timeline entry says happened, in slices of its own words, the fullest first: subject, verb and all that hangs on it; then subject, verb
 * and object. Empty where the sentence does not tell who, or cannot be parsed.
 */
export function happeningsIn({
  finding: { words, date, speaker },
  sentence,
  dated,
  language,
  isSaid,
}: TimelineEntry): readonly string[] {
  if (date.published === true) return [words];
  if (speaker !== undefined || sentence.end - sentence.start > longest) return [];
  if (language === "zh" || language === "ja") return isSaid ? [] : clausesOf(words, sentence, dated);
  if (language !== "en") return [];
  const filed = dateline.exec(words.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  return englishClause(words, { start: sentence.start + filed, end: sentence.end }, dated);
}

/** The clauses that tell more than their date. */
function clausesOf(words: string, sentence: Span, dated: Span): readonly string[] {
  const clauses = [...words.slice(sentence.start, sentence.end).matchAll(/[^，、。；,;！？]+/gu)];
  const own = clauses.filter(({ index, 0: clause }) => {
    const start = sentence.start + index;
    const inside = Math.max(0, Math.min(dated.end, start + clause.length) - Math.max(dated.start, start));
    return clause.length - inside > 3;
  });
  return own.map(([clause]) => clause.trim());
}

function englishClause(words: string, sentence: Span, dated: Span): readonly string[] {
  const parsed = sharedGrammar().parse(words, sentence);
  const { tokens, head, relation, upos } = parsed;
  const inDate = tokens.findIndex(({ start, end }) => start < dated.end && dated.start < end);
  const root = head.indexOf(-1);
  for (let at = inDate < 0 ? root : inDate, steps = 0; at >= 0 && steps < 12; at = head[at] ?? -1, steps++) {
    const subject = tokens.findIndex((_, child) => head[child] === at && (relation[child] ?? "").startsWith("nsubj"));
    if (subject < 0) continue;
    if (upos[subject] === "PRON" || upos[subject] === "DET") return [];
    const from = treeAt(parsed, subject).find((token) => !joins.test(relation[token] ?? "")) ?? subject;
    // "the dam that the Board built": the clause is about what stands before it. What somebody said is not what happened.
    if (
      from > at ||
      (relation[at] ?? "").startsWith("acl") ||
      childrenOf(parsed, at).some((child) => /^(?:ccomp|parataxis)/u.test(relation[child] ?? ""))
    )
      return [];
    // "The river was last mapped" is not told by "The river was last".
    const ends = upos[at] === "VERB" ? [wholeEnd(parsed, at), objectEnd(parsed, at)] : [wholeEnd(parsed, at)];
    return [...new Set(ends)].filter((to) => to >= at).map((to) => words.slice(tokens[from]?.start, tokens[to]?.end));
  }
  return [];
}

/** "before", "and": they join the clause to another. */
const joins = /^(?:mark|case|cc|punct|advmod)$/u;

/** All tokens that hang on one, itself among them. */
function treeAt({ head }: Parsed, top: number): readonly number[] {
  const isBelow = (token: number): boolean => {
    for (let at = token, steps = 0; at >= 0 && steps < 40; at = head[at] ?? -1, steps++) if (at === top) return true;
    return false;
  };
  return head.flatMap((_, token) => (isBelow(token) ? [token] : []));
}

const childrenOf = ({ head }: Parsed, at: number): readonly number[] =>
  head.flatMap((one, child) => (one === at ? [child] : []));

const endOf = (parsed: Parsed, children: readonly number[], at: number): number =>
  Math.max(at, ...children.flatMap((child) => treeAt(parsed, child)));

/** Whole, up to where another clause begins. */
function wholeEnd(parsed: Parsed, at: number): number {
  const other = /^(?:punct|conj|cc|advcl|parataxis|ccomp|nsubj|csubj)/u;
  const own = childrenOf(parsed, at).filter((child) => child > at && !other.test(parsed.relation[child] ?? ""));
  const next = Math.min(
    Infinity,
    ...childrenOf(parsed, at).flatMap((child) =>
      child > at && other.test(parsed.relation[child] ?? "") ? treeAt(parsed, child) : [],
    ),
  );
  return Math.min(endOf(parsed, own, at), next - 1);
}

const objectEnd = (parsed: Parsed, at: number): number =>
  endOf(
    parsed,
    childrenOf(parsed, at).filter(
      (child) => child > at && /^(?:obj|iobj|xcomp|compound:prt)/u.test(parsed.relation[child] ?? ""),
    ),
    at,
  );
