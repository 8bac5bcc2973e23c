import { besideAsClause } from "./as-clauses.js";
import { type Content, content } from "./content.js";
import { type Cue, cueOf } from "./cues.js";
import { between, holdsVerb, type ParsedUnit } from "./parsed-unit.js";
import type { Source } from "./phrases.js";
import { quotationAfter, taggedBy } from "./tags.js";
import { childrenBy, lowerOf, relationOf, subtree, type Tree } from "./tree.js";
import { themeOf, thingOf, wishOf } from "./wishes.js";

/** What the verb at `verb` reports, with `source` as its speaker. */
export function contentOf(parsed: ParsedUnit, verb: number, cue: Cue, source: Source | undefined): Content | undefined {
  const { takes } = cue;
  if (takes.has("says") || takes.has("voices")) {
    const quoted = quotationAfter(parsed, verb) ?? (source && taggedBy(parsed, verb, source, takes.has("says")));
    if (quoted !== undefined) return quoted;
  }
  if (takes.has("says") || cue.lemma === "put") {
    const beside = besideAsClause(parsed, verb, source);
    if (beside !== undefined) return beside;
  }
  if (takes.has("says")) {
    const clause = clauseOf(parsed, verb) ?? surroundingOf(parsed.tree, verb) ?? thatAfter(parsed, verb);
    if (clause !== undefined) return clause;
  }
  if (takes.has("urges")) {
    const wish = wishOf(parsed.tree, verb);
    if (wish !== undefined) return wish;
  }
  const theme = takes.has("says") ? themeOf(parsed.tree, verb, cue.lemma) : undefined;
  if (theme !== undefined) return theme;
  if (takes.has("denies") || takes.has("labels"))
    return thingOf(parsed.tree, verb, takes.has("denies") ? "object" : "label");
  return undefined;
}

/** "said (that) …", "asked whether …". */
function clauseOf({ tree }: ParsedUnit, verb: number): Content | undefined {
  const clauses = childrenBy(tree, verb, "ccomp", "csubj").filter((clause) => !isPhrase(tree, clause));
  const behind = clauses.filter((clause) => clause > verb);
  const [first = -1] = behind.length > 0 ? behind : clauses;
  if (first >= 0) {
    const all = (behind.length > 0 ? behind : [first]).flatMap((clause) => withoutShared(tree, verb, clause));
    // "informed the minister that …": whom it was told to is no part of it, whatever the parse hangs below the clause.
    const that = thatBehindNouns(tree, verb);
    const tokens = all.filter((token) => token >= that);
    // "announced days before …" and "said since …" tell when, not what.
    const opening = lowerOf(tree, Math.min(...tokens));
    if (/^(?:before|after|since|until|while)$/.test(opening)) return undefined;
    if (behind.length === 0 && /^(?:when|as|once)$/.test(opening)) return undefined;
    return content(tree, behind.length > 1 ? filled(tokens) : tokens, "clause");
  }
  const asked = childrenBy(tree, verb, "advcl").find((child) =>
    childrenBy(tree, child, "mark").some(
      (mark) => /^(?:if|whether|that)$/.test(lowerOf(tree, mark)) && mark > verb && mark < verb + 4,
    ),
  );
  return asked === undefined ? undefined : content(tree, subtree(tree, asked), "clause");
}

/** "…, following reports of a storm": a noun behind a preposition is no clause, whatever the parse makes of it. */
function isPhrase(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, "case").length > 0 && childrenBy(tree, head, "nsubj", "cop", "expl").length === 0;
}

/** The "that" behind a verb and whom it was told to; -1 when something else stands between. */
function thatBehindNouns(tree: Tree, verb: number): number {
  for (let at = verb + 1; at < verb + 12; at += 1) {
    if (lowerOf(tree, at) === "that" && at > verb + 1) return tree.upos[at] === "DET" ? -1 : at;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(tree.upos[at] ?? "")) return -1;
  }
  return -1;
}

/** With the marks and the "but" between two clauses of one speaker. */
function filled(tokens: readonly number[]): number[] {
  const sorted = [...tokens].sort((a, b) => a - b);
  return sorted.flatMap((token, at) => {
    const next = sorted[at + 1] ?? token + 1;
    return next - token <= 3 ? Array.from({ length: next - token }, (_, step) => token + step) : [token];
  });
}

/** "said it was over and added …": a verb of saying that the parse puts into the clause, though it has the same speaker. */
function withoutShared(tree: Tree, verb: number, clause: number): number[] {
  const shared = (tree.children[clause] ?? []).filter(
    (child) =>
      child > clause &&
      clause > verb &&
      relationOf(tree, child) === "conj" &&
      /^(?:said|says|added|adds|told|noted)$/.test(lowerOf(tree, child)) &&
      childrenBy(tree, child, "nsubj").every((subject) => /^(?:he|she|they|it)$/.test(lowerOf(tree, subject))),
  );
  return subtree(tree, clause, new Set(shared));
}

/** "…, as police have said": the clause that the cue was put into. */
function surroundingOf(tree: Tree, verb: number): Content | undefined {
  const head = tree.head[verb] ?? -1;
  const subjects = childrenBy(tree, verb, "nsubj");
  if (
    head < 0 ||
    subjects.length === 0 ||
    subjects.some((subject) => /^(?:who|which|that)$/.test(lowerOf(tree, subject)))
  )
    return undefined;
  // "as he responded to the critics" tells when; "as police have said" tells who.
  if (childrenBy(tree, verb, "obj", "obl", "ccomp", "xcomp", "parataxis").some((child) => child > verb))
    return undefined;
  const relation = relationOf(tree, verb);
  const as = childrenBy(tree, verb, "mark", "advmod").some((word) => lowerOf(tree, word) === "as");
  if (relation !== "parataxis" && !(relation === "advcl" && as)) return undefined;
  return content(tree, subtree(tree, head, new Set([verb])), "around");
}

/** Verbs that hardly ever stand without the clause that they lead into. */
const plain = new Set(["say", "insist", "argue", "contend", "allege", "claim", "add", "note", "assert", "estimate"]);

const leads = new Set(["that", "whether", "why", "how", "if", "what", "who", "where", "when"]);
/** They lead into what was asked only right behind the verb: "asked when", but "in May, when". */
const leadsAtOnce = new Set(["who", "where", "when"]);
const timeNouns = /^(?:time|day|week|month|year|night|morning|afternoon|evening|weekend)s?$/;

/** "said Friday that …": the parse lost the clause, but the word that leads into it stands there. */
function thatAfter(parsed: ParsedUnit, verb: number): Content | undefined {
  const { tree } = parsed;
  for (let at = verb + 1; at < Math.min(tree.tokens.length - 2, verb + 22); at += 1) {
    if (tree.upos[at] === "VERB" || tree.upos[at] === "AUX" || tree.tokens[at]?.text === ";") return undefined;
    // "responded to speculations that …": the clause belongs to the noun.
    if (
      /^(?:to|about|of|against)$/.test(lowerOf(tree, at)) &&
      /^(?:respond|repl|answer|object|protest|comment)/.test(lowerOf(tree, verb))
    )
      return undefined;
    if (
      !leads.has(lowerOf(tree, at)) ||
      (/^(?:DET|PRON)$/.test(tree.upos[at] ?? "") &&
        lowerOf(tree, at) === "that" &&
        at > verb + 1 &&
        tree.upos[at] === "DET")
    )
      continue;
    const word = lowerOf(tree, at);
    if (leadsAtOnce.has(word) && at > verb + 1) return undefined;
    // "asked about that in the debate"
    if (word === "that" && at > verb + 1 && tree.upos[at - 1] === "ADP") continue;
    const head = tree.head[at] ?? -1;
    // "a plan that failed" tells which plan; "claimed at the time that it failed" tells what was claimed.
    const ofNoun = head > at && relationOf(tree, head).startsWith("acl") && relationOf(tree, at) !== "mark";
    const noun = tree.head[head] ?? -1;
    const isOccasion =
      plain.has(cueOf(lowerOf(tree, verb))?.lemma ?? "") &&
      childrenBy(tree, noun, "case").some(
        (word) => word > verb && /^(?:in|on|at|during|via)$/.test(lowerOf(tree, word)),
      );
    if (ofNoun && !isOccasion && !timeNouns.test(lowerOf(tree, tree.head[head] ?? -1))) return undefined;
    if (head <= at) return clauseBetween(parsed, at, tree.tokens.length - 1, "that");
    const all = subtree(tree, head).filter((token) => token >= at);
    return content(tree, all, "that");
  }
  return undefined;
}

function clauseBetween(parsed: ParsedUnit, from: number, to: number, route: string): Content | undefined {
  const span = holdsVerb(parsed, from, to) ? between(parsed, from, to) : undefined;
  return span && { spans: [span], route };
}

/** The rest of the sentence behind a plain "said" whose clause the parse lost. */
export function restAfter(parsed: ParsedUnit, verb: number, lemma: string): Content | undefined {
  const { tree } = parsed;
  if (!plain.has(lemma)) return undefined;
  let from = verb + 1;
  while (from < tree.tokens.length && /^(?:ADV|PUNCT)$/.test(tree.upos[from] ?? "")) from += 1;
  if (lemma !== "say" && !beginsClause(tree, from)) return undefined;
  if (tree.upos[from] === "CCONJ") return undefined;
  // "said as much in an interview"
  if (
    /^(?:in|on|at|during|after|from|to|of|about|as)$/.test(lowerOf(tree, from)) &&
    !/^(?:that|the)$/.test(lowerOf(tree, from + 1))
  )
    return undefined;
  return clauseBetween(parsed, from, tree.tokens.length - 1, "rest");
}

/** Whether nouns and then a verb follow, before any mark. */
function beginsClause(tree: Tree, from: number): boolean {
  let nouns = 0;
  if (/^(?:ADP|CCONJ)$/.test(tree.upos[from] ?? "")) return false;
  for (let at = from; at < from + 14; at += 1) {
    const upos = tree.upos[at] ?? "";
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos)) nouns += 1;
    else if (/^(?:VERB|AUX)$/.test(upos)) return nouns > 0 && lowerOf(tree, at - 1) !== "to";
    else if (!/^(?:DET|ADJ|NUM|PART|ADP|ADV|CCONJ)$/.test(upos)) return false;
  }
  return false;
}
