import { contains, type Span } from "../../../../../model/passage.js";
import { besideAsClause } from "./as-clauses.js";
import { type Content, content } from "./content.js";
import type { Cue } from "../../lexicon/speech-verbs.js";
import { aroundDashes } from "./dash-asides.js";
import { saysThing, saysWhat, thatAfter } from "./lost-clauses.js";
import { isSomebody } from "../../lexicon/speaking-nouns.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import type { Source } from "../clauses/noun-phrases.js";
import { quotationAfter } from "./quotation-after.js";
import { taggedBy } from "./tags.js";
import { childrenBy, lowerOf, relationOf, subtree, type Tree } from "../clauses/dependency-tree.js";
import { themeOf, thingOf, wishOf } from "./wishes.js";

/** What the verb at `verb` reports, with `source` as its speaker. */
export function contentOf(parsed: ParsedUnit, verb: number, cue: Cue, source: Source | undefined): Content | undefined {
  const { takes } = cue;
  const around = takes.has("says") && source ? aroundDashes(parsed, verb, source) : undefined;
  if (around !== undefined) return around;
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
  if (!takes.has("denies") && !takes.has("labels")) return undefined;
  const thing = thingOf(parsed.tree, verb, takes.has("denies") ? "object" : "label");
  // "… to explain her work", "reports confirming the loss": a thing that is only named in passing tells of no words.
  const inPassing = thing?.route === "object" && /^(?:shared|participle)$/.test(source?.route ?? "");
  return inPassing && !thing.spans.some((span) => holdsVerbIn(parsed, span)) ? undefined : thing;
}

const holdsVerbIn = ({ tree }: ParsedUnit, span: Span): boolean =>
  tree.tokens.some((token, at) => contains(span, token) && /^(?:VERB|AUX)$/.test(tree.upos[at] ?? ""));

/** "said (that) …", "asked whether …". */
function clauseOf({ tree }: ParsedUnit, verb: number): Content | undefined {
  const clauses = childrenBy(tree, verb, "ccomp", "csubj").filter((clause) => !isPhrase(tree, clause));
  const behind = clauses.filter((clause) => clause > verb);
  const [first = -1] = behind.length > 0 ? behind : clauses;
  if (first >= 0) {
    const all = (behind.length > 0 ? behind : [first]).flatMap((clause) => withoutShared(tree, verb, clause));
    // "informed the minister that …": whom it was told to is no part of it, whatever the parse hangs below the clause.
    const that = thatBehindNouns(tree, verb);
    const own = all.filter((token) => token >= that);
    // "argued that it was the wall that broke": the parse may take the second clause for what was said.
    const leads = lowerOf(tree, verb + 1) === "that" && tree.upos[verb + 1] === "SCONJ" && clauses[0] === first;
    const tokens = leads && !own.includes(verb + 1) ? [verb + 1, ...own] : own;
    // "announced days before …" and "said since …" tell when, not what.
    const opening = lowerOf(tree, Math.min(...tokens));
    if (/^(?:before|after|since|until|while)$/.test(opening)) return undefined;
    // "That was what Doe said when she left": what was said stands in front.
    if (/^(?:when|as|once|because|though|although)$/.test(opening) && saysWhat(tree, verb)) return undefined;
    if (behind.length === 0 && /^(?:when|as|once)$/.test(opening)) return undefined;
    return content(tree, behind.length > 1 ? filled(tokens) : tokens, "clause");
  }
  const asked = childrenBy(tree, verb, "advcl").find((child) =>
    childrenBy(tree, child, "mark").some(
      (mark) => /^(?:if|whether|that)$/.test(lowerOf(tree, mark)) && mark > verb && mark < verb + 4,
    ),
  );
  const told = asked ?? clauseAtOnce(tree, verb) ?? clauseToHearer(tree, verb);
  return told === undefined ? undefined : content(tree, subtree(tree, told), "clause");
}

/** "hinted the drawings were forged": a clause whose subject begins right behind the verb, whatever the parse calls it. */
const clauseAtOnce = (tree: Tree, verb: number): number | undefined =>
  childrenBy(tree, verb, "advcl").find(
    (child) =>
      child > verb &&
      childrenBy(tree, child, "mark").length === 0 &&
      childrenBy(tree, child, "nsubj").some((subject) => Math.min(...subtree(tree, subject)) === verb + 1),
  );

/** "told the panel she had signed it": a clause with an object of its own does not tell which panel. */
function clauseToHearer(tree: Tree, verb: number): number | undefined {
  if (!/^(?:told|tells?|telling)$/.test(lowerOf(tree, verb))) return undefined;
  const clauses = childrenBy(tree, verb, "iobj", "obj").flatMap((noun) =>
    isSomebody(lowerOf(tree, noun))
      ? childrenBy(tree, noun, "acl").filter((clause) =>
          childrenBy(tree, clause, "nsubj").some((subject) => subject === noun + 1 && tree.upos[subject] === "PRON"),
        )
      : [],
  );
  return clauses.find((clause) => childrenBy(tree, clause, "obj", "ccomp", "cop").length > 0);
}

/** "…, following reports of a storm": a noun behind a preposition is no clause, whatever the parse makes of it. */
function isPhrase(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, "case").length > 0 && childrenBy(tree, head, "nsubj", "cop", "expl").length === 0;
}

/** The "that" behind a verb and whom it was told to; -1 when something else stands between. */
function thatBehindNouns(tree: Tree, verb: number): number {
  for (let at = verb + 1; at < verb + 12; at += 1) {
    if (lowerOf(tree, at) === "that" && at > verb + 1)
      return tree.upos[at] === "DET" || saysThing(tree, verb, at) ? -1 : at;
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
