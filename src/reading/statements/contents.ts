import type { Span } from "../../model/passage.js";
import { type Cue, cueOf } from "./cues.js";
import { between, endsWithPause, holdsVerb, isSetOff, type ParsedUnit } from "./parsed-unit.js";
import { isSentence } from "./quotations.js";
import type { Source } from "./sources.js";
import { childrenBy, isPunctuation, lowerOf, relationOf, spanOf, subtree, type Tree } from "./tree.js";

/** What is reported, and which way led to it. */
export interface Content {
  readonly spans: readonly Span[];
  readonly route: string;
}

/** What the verb at `verb` reports, with `source` as its speaker. */
export function contentOf(parsed: ParsedUnit, verb: number, cue: Cue, source: Source | undefined): Content | undefined {
  const { takes } = cue;
  if (takes.has("says") || takes.has("voices")) {
    const quoted = quotationAfter(parsed, verb) ?? (source && taggedBy(parsed, verb, source, takes.has("says")));
    if (quoted !== undefined) return quoted;
  }
  if (takes.has("says")) {
    const clause = clauseOf(parsed, verb) ?? surroundingOf(parsed.tree, verb) ?? thatAfter(parsed, verb);
    if (clause !== undefined) return clause;
  }
  if (takes.has("urges")) {
    const wish = wishOf(parsed.tree, verb);
    if (wish !== undefined) return wish;
  }
  if (takes.has("denies") || takes.has("labels"))
    return thingOf(parsed.tree, verb, takes.has("denies") ? "object" : "label");
  return undefined;
}

/** `said, “We will act.”`: the quotation that the cue leads into, when it is a sentence of its own. */
function quotationAfter({ tree, quotationAt, text }: ParsedUnit, verb: number): Content | undefined {
  for (let at = verb + 1; at < Math.min(tree.tokens.length, verb + 16); at += 1) {
    const quotation = quotationAt[at];
    if (quotation === undefined) {
      if (tree.upos[at] === "VERB" && relationOf(tree, at) !== "amod") return undefined;
      continue;
    }
    const led = /^[,:]$/.test(tree.tokens[at - 1]?.text ?? "") || at === verb + 1;
    const ends =
      quotation.open ||
      /[.?!,—-]/.test(text[quotation.inner.end - 1] ?? "") ||
      /^[.,?!]/.test(text.slice(quotation.end, quotation.end + 1));
    return led && ends && isSentence(text, quotation)
      ? { spans: [quotation.inner], route: "quotation-after" }
      : undefined;
  }
  return undefined;
}

/** `…, he said, …` and `…, said the minister`: what stands before the tag, and after it when it interrupts. */
function taggedBy(parsed: ParsedUnit, verb: number, source: Source, says: boolean): Content | undefined {
  const { tree, quotationAt } = parsed;
  if (source.route !== "subject" && source.route !== "after") return undefined;
  let start = Math.min(verb, source.tokens[0] ?? verb);
  const first = start;
  while (
    start > 0 &&
    !isSetOff(parsed, start) &&
    first - start < 3 &&
    /^(?:ADV|CCONJ)$/.test(tree.upos[start - 1] ?? "")
  )
    start -= 1;
  if (!isSetOff(parsed, start)) return undefined;
  const afterQuotation =
    endsWithPause(parsed, start - 1) || (tree.tokens[start - 1]?.text === "," && endsWithPause(parsed, start - 2));
  if (!says && !afterQuotation) return undefined;
  const inverted = (source.tokens[0] ?? 0) > verb;
  const resumes = inverted ? -1 : commaAfter(tree, verb);
  const interrupts =
    resumes > 0 &&
    !isFurtherCue(parsed, resumes + 1) &&
    quotationAt[resumes + 1] === undefined &&
    holdsVerb(parsed, resumes + 1, tree.tokens.length - 1);
  const clauseBehind =
    !inverted &&
    childrenBy(tree, verb, "ccomp").some((clause) => clause > verb && quotationAt[clause] === undefined) &&
    !isPunctuation(tree, verb + 1);
  if (clauseBehind) return undefined;
  if (!afterQuotation && !inverted && !endsAt(tree, verb + 1)) return undefined;
  const isAside = !afterQuotation && !isReported(parsed, verb, start - 1);
  if (isAside && !interrupts) return undefined;
  const before = isAside ? undefined : between(parsed, startOfClause(parsed, start - 1), start - 1);
  const after = interrupts && !afterQuotation ? between(parsed, resumes + 1, tree.tokens.length - 1) : undefined;
  const spans = [before, after].filter((span) => span !== undefined);
  return spans.length === 0
    ? undefined
    : { spans, route: afterQuotation ? "tag-quoted" : after === undefined ? "tag" : "tag-within" };
}

/** Whether the words before a tag are what is reported, and not "When asked about it, he said". */
function isReported(parsed: ParsedUnit, verb: number, last: number): boolean {
  const { tree } = parsed;
  const hanging = (tree.children[verb] ?? [])
    .filter((child) => child <= last && !isPunctuation(tree, child))
    .map((child) => relationOf(tree, child));
  const head = tree.head[verb] ?? -1;
  if (hanging.includes("ccomp") || hanging.includes("parataxis") || (head >= 0 && head <= last)) return true;
  if (
    hanging.some((relation) => /^(?:advcl|obl|advmod|nmod)$/.test(relation)) &&
    !hanging.some((relation) => /^(?:dep|nsubj|obj|dislocated)$/.test(relation))
  )
    return false;
  return true;
}

/** "…, he said, noting that …": the next report, not the rest of this one. */
function isFurtherCue({ tree }: ParsedUnit, token: number): boolean {
  const word = tree.tokens[token]?.text ?? "";
  return word.endsWith("ing") && cueOf(word) !== undefined;
}

/** The comma that ends a tag, with a place or a time before it at most; -1 when it does not end so. */
function commaAfter(tree: Tree, verb: number): number {
  for (let at = verb + 1; at < verb + 7; at += 1) {
    if (tree.tokens[at]?.text === ",") return at;
    if (tree.upos[at] === "VERB" || tree.upos[at] === "AUX" || tree.upos[at] === "SCONJ") return -1;
  }
  return -1;
}

/** Whether nothing more of the tag follows but marks, a time or a place. */
function endsAt(tree: Tree, at: number): boolean {
  const next = tree.tokens[at];
  return (
    next === undefined ||
    isPunctuation(tree, at) ||
    tree.upos[at] === "ADP" ||
    /^(?:\p{Lu}\p{Ll}+day|yesterday|today|later|then|afterwards?)$/u.test(next.text)
  );
}

/** Where the words before a tag begin: at the unit's start, or after a semicolon or another statement's end. */
function startOfClause({ tree }: ParsedUnit, last: number): number {
  for (let at = last; at > 0; at -= 1) if (tree.tokens[at]?.text === ";") return at + 1;
  return 0;
}

/** "said (that) …", "asked whether …". */
function clauseOf({ tree }: ParsedUnit, verb: number): Content | undefined {
  const clauses = childrenBy(tree, verb, "ccomp", "csubj");
  const behind = clauses.filter((clause) => clause > verb);
  const [first = -1] = behind.length > 0 ? behind : clauses;
  if (first >= 0) {
    const tokens = (behind.length > 0 ? behind : [first]).flatMap((clause) => withoutShared(tree, verb, clause));
    return content(tree, behind.length > 1 ? filled(tokens) : tokens, "clause");
  }
  const asked = childrenBy(tree, verb, "advcl").find((child) =>
    childrenBy(tree, child, "mark").some(
      (mark) => /^(?:if|whether|that)$/.test(lowerOf(tree, mark)) && mark > verb && mark < verb + 4,
    ),
  );
  return asked === undefined ? undefined : content(tree, subtree(tree, asked), "clause");
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
  const relation = relationOf(tree, verb);
  const as = childrenBy(tree, verb, "mark", "advmod").some((word) => lowerOf(tree, word) === "as");
  if (relation !== "parataxis" && !(relation === "advcl" && as)) return undefined;
  return content(tree, subtree(tree, head, new Set([verb])), "around");
}

const leads = new Set(["that", "whether", "why", "how", "if", "what", "who", "where", "when"]);

/** "said Friday that …": the parse lost the clause, but the word that leads into it stands there. */
function thatAfter(parsed: ParsedUnit, verb: number): Content | undefined {
  const { tree } = parsed;
  for (let at = verb + 1; at < Math.min(tree.tokens.length - 2, verb + 22); at += 1) {
    if (tree.upos[at] === "VERB" || tree.upos[at] === "AUX" || tree.tokens[at]?.text === ";") return undefined;
    if (
      !leads.has(lowerOf(tree, at)) ||
      (/^(?:DET|PRON)$/.test(tree.upos[at] ?? "") &&
        lowerOf(tree, at) === "that" &&
        at > verb + 1 &&
        tree.upos[at] === "DET")
    )
      continue;
    const head = tree.head[at] ?? -1;
    if (head > at && relationOf(tree, head).startsWith("acl") && relationOf(tree, at) !== "mark") return undefined;
    if (head <= at)
      return clauseBetween(parsed, at + (lowerOf(tree, at) === "that" ? 1 : 0), tree.tokens.length - 1, "that");
    const all = subtree(tree, head).filter((token) => token >= at);
    return content(tree, all, "that");
  }
  return undefined;
}

function clauseBetween(parsed: ParsedUnit, from: number, to: number, route: string): Content | undefined {
  const span = holdsVerb(parsed, from, to) ? between(parsed, from, to) : undefined;
  return span && { spans: [span], route };
}

/** The rest of the sentence after a plain "said" whose clause the parse lost. */
export function restAfter(parsed: ParsedUnit, verb: number): Content | undefined {
  const { tree } = parsed;
  let from = verb + 1;
  while (from < tree.tokens.length && /^(?:ADV|PUNCT)$/.test(tree.upos[from] ?? "")) from += 1;
  return clauseBetween(parsed, from, tree.tokens.length - 1, "rest");
}

/** "urged Japan to stop", "promised to leave": the person and what he is to do, or what the speaker will do. */
function wishOf(tree: Tree, verb: number): Content | undefined {
  const called = childrenBy(tree, verb, "obl").find((noun) =>
    childrenBy(tree, noun, "case").some((word) => /^(?:on|upon)$/.test(lowerOf(tree, word))),
  );
  if (called !== undefined && /^(?:call|appeal)/.test(lowerOf(tree, verb))) {
    const asked = [
      ...subtree(tree, called),
      ...childrenBy(tree, verb, "xcomp", "advcl")
        .filter((child) => child > called)
        .flatMap((child) => subtree(tree, child)),
    ];
    return asked.some((token) => tree.upos[token] === "VERB")
      ? content(
          tree,
          asked.filter((token) => relationOf(tree, token) !== "case" || tree.head[token] !== called),
          "wish",
        )
      : undefined;
  }
  const bidden = childrenBy(tree, verb, "obj").find((object) =>
    childrenBy(tree, object, "acl").some((child) => child > verb && startsWithTo(tree, child)),
  );
  if (bidden !== undefined && bidden > verb) return content(tree, subtree(tree, bidden), "wish");
  const [wish] = childrenBy(tree, verb, "xcomp");
  if (wish === undefined || wish < verb || !startsWithTo(tree, wish)) return undefined;
  const own = subtree(tree, wish);
  const objects = childrenBy(tree, verb, "obj", "iobj").filter((object) => object > verb && object < wish);
  const others = objects.flatMap((object) => subtree(tree, object)).sort((a, b) => a - b);
  return content(tree, (others.at(-1) ?? -9) === (own[0] ?? 0) - 1 ? [...others, ...own] : own, "wish");
}

const startsWithTo = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, "mark").some((mark) => lowerOf(tree, mark) === "to");

const times = /^(?:\p{Lu}\p{Ll}+day|yesterday|today|week|month|year|night|morning|afternoon|evening)$/u;

/** "denied the report", "called it “a farce”". */
function thingOf(tree: Tree, verb: number, route: string): Content | undefined {
  const things = childrenBy(tree, verb, "obj", "xcomp", "obl").filter(
    (child) => child > verb && !times.test(tree.tokens[child]?.text ?? ""),
  );
  const [first] = things;
  if (first === undefined) return undefined;
  if (route === "label")
    return content(
      tree,
      things.flatMap((thing) => subtree(tree, thing)),
      route,
    );
  return relationOf(tree, first) === "obj" ? content(tree, subtree(tree, first), route) : undefined;
}

/** The words that "according to the ministry" belongs to: those before it, after it, or both. */
export function accordingTo(parsed: ParsedUnit, cue: number, source: Source): Content | undefined {
  const { tree } = parsed;
  const last = tree.tokens.length - 1;
  const end = endOfAside(parsed, cue, source);
  const before = cue > 0 ? between(parsed, startOfClause(parsed, cue - 1), cue - 1) : undefined;
  const spans = [
    before && cue > 2 ? before : undefined,
    end < last ? afterAside(parsed, end, before !== undefined && cue > 2) : undefined,
  ].filter((span) => span !== undefined);
  return spans.length === 0 ? undefined : { spans, route: cue > 2 ? "according" : "according-first" };
}

/** What goes on after the aside; behind a clause it counts only when it is one too. */
function afterAside(parsed: ParsedUnit, end: number, second: boolean): Span | undefined {
  const { tree } = parsed;
  const next = tree.tokens[end + 1]?.text ?? "";
  if (second && next !== ",") return undefined;
  if (second && !holdsVerb(parsed, end + 1, tree.tokens.length - 1)) return undefined;
  if (second && (tree.upos[end + 2] === "DET" || tree.upos[end + 2] === "PRON" || tree.upos[end + 2] === "SCONJ"))
    return undefined;
  return between(parsed, end + 1, tree.tokens.length - 1);
}

function endOfAside({ tree }: ParsedUnit, cue: number, source: Source): number {
  const all = subtree(tree, source.head).filter((token) => token > cue);
  const last = Math.max(all.at(-1) ?? cue + 2, source.tokens.at(-1) ?? cue + 2);
  if (cue > 2 || last < tree.tokens.length - 3) return last;
  // The parse took the whole sentence for the source: it ends at the first comma.
  for (let at = source.tokens.at(-1) ?? cue + 2; at < tree.tokens.length; at += 1)
    if (tree.tokens[at]?.text === ",") return at;
  return last;
}

/** Runs of neighbouring tokens, without marks at their edges and without a "that" in front. */
export function content(tree: Tree, tokens: readonly number[], route: string): Content | undefined {
  const sorted = [...new Set(tokens)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const token of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && token - (run.at(-1) ?? 0) === 1) run.push(token);
    else runs.push([token]);
  }
  const spans = runs.map((run) => trimmed(tree, run)).filter((run) => run.length > 0);
  return spans.length === 0 ? undefined : { spans: spans.map((run) => spanOf(tree, run)), route };
}

function trimmed(tree: Tree, run: readonly number[]): readonly number[] {
  let from = 0;
  let to = run.length;
  while (from < to && isPunctuation(tree, run[from] as number)) from += 1;
  while (
    to > from &&
    (isPunctuation(tree, run[to - 1] as number) || (tree.upos[run[to - 1] as number] === "CCONJ" && to - from > 2))
  )
    to -= 1;
  if (
    to - from > 2 &&
    lowerOf(tree, run[from] as number) === "that" &&
    relationOf(tree, run[from] as number) === "mark"
  )
    from += 1;
  return run.slice(from, to);
}
