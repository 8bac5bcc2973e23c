import { endsWithPause, holdsVerb, isSetOff, type ParsedUnit } from "./parsed-unit.js";
import { childrenBy, isPunctuation, lowerOf, relationOf, subtree, type Tree } from "./tree.js";

/** The words that stand for the speaker beside a cue. */
export interface Source {
  readonly head: number;
  /** The noun with what stands directly before and after it, in order. */
  readonly tokens: readonly number[];
  /** Which way led from the cue to it. */
  readonly route: string;
}

/** Things that say something only in somebody's hand: "issued a statement saying". */
const papers = new Set(
  "statement letter email e-mail memo tweet message note post release article op-ed column essay speech address interview testimony remarks comments report series text texts tweets emails blog ad video affidavit filing motion brief".split(
    " ",
  ),
);
const relatives = new Set(["who", "which", "that", "whom"]);

/** Who performs the verb at `verb`: its own subject, or the one it shares with the verb it hangs on. */
export function sourceOf({ tree, quotationAt }: ParsedUnit, verb: number): Source | undefined {
  const source = climb(tree, verb, 0) ?? coordinated(tree, verb);
  // A word inside a quotation does not perform a verb outside it.
  return source !== undefined && quotationAt[source.head] !== undefined && quotationAt[verb] === undefined
    ? undefined
    : source;
}

/** "The ministry declined …, but said": the parse may hang the first verb below the second; they have one subject. */
function coordinated(tree: Tree, verb: number): Source | undefined {
  if (tree.upos[verb - 1] !== "CCONJ" && tree.upos[verb - 2] !== "CCONJ") return undefined;
  const first = (tree.children[verb] ?? []).find(
    (child) => child < verb && /^(?:advcl|ccomp|parataxis|dep)$/.test(relationOf(tree, child)),
  );
  const subject = first === undefined ? undefined : subjectOf(tree, first);
  return subject === undefined ? undefined : nounOf(tree, subject, "shared");
}

const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const times = /^(?:\p{Lu}\p{Ll}+day|yesterday|today|tonight|tomorrow|earlier|later|afterwards?)$/u;

/**
 * The speaker of a tag, by where the words stand, whatever the parse makes of them: the nouns between a closing mark and
 * the verb (`“…,” Smith, 69, told Reuters`), or those behind it (`“…,” said the minister`).
 */
export function sourceOfTag(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree, quotationAt } = parsed;
  let mark = verb - 1;
  while (mark >= 0 && quotationAt[mark] === undefined && verb - mark < 40) mark -= 1;
  const quoted = mark >= 0 && endsWithPause(parsed, mark);
  if (quoted) {
    const before = phraseIn(parsed, mark + 1, verb);
    if (before !== undefined && isSetOff(parsed, before.tokens[0] ?? 0))
      return hasCueBetween(tree, before.head, verb) ? undefined : before;
  }
  let first = verb;
  while (/^(?:ADV|AUX)$/.test(tree.upos[first - 1] ?? "")) first -= 1;
  const put = phraseBefore(parsed, first);
  if (put !== undefined && isSetOff(parsed, put.tokens[0] ?? 0) && interruptsAt(tree, verb + 1)) return put;
  if (!isSetOff(parsed, first) || /ing$|^(?:told|tells)$/.test(lowerOf(tree, verb))) return undefined;
  const behind = phraseIn(parsed, verb + 1, Math.min(tree.tokens.length, verb + 14));
  if (behind === undefined || (behind.tokens[0] ?? 0) > verb + 1) return undefined;
  const next = (behind.tokens.at(-1) ?? 0) + 1;
  const standsAlone =
    next >= tree.tokens.length ||
    isPunctuation(tree, next) ||
    tree.upos[next] === "ADP" ||
    times.test(tree.tokens[next]?.text ?? "");
  if (quoted && isSetOffByQuotation(parsed, first)) return { ...behind, route: "after" };
  const after: Source = { ...behind, route: "after" };
  const subject = subjectOf(tree, verb) ?? verb;
  if (standsAlone && relationOf(tree, behind.head) === "nsubj" && subject >= verb) return after;
  // "…, said the sources, who": the parse often takes the speaker for what was said.
  const isSaid = /^(?:said|says|say)$/.test(lowerOf(tree, verb)) && holdsVerb(parsed, 0, first - 1);
  const isSomebody =
    tree.upos[behind.head] !== "PRON" &&
    !/^(?:words?|things?|prayers?|much|little|so|no|yes)$/.test(lowerOf(tree, behind.head));
  return isSaid && isSomebody && (standsAlone || lowerOf(tree, next) === "who") ? after : undefined;
}

/** The nouns that end right before a token, with their determiners and adjectives. */
export function phraseBefore({ tree, quotationAt }: ParsedUnit, end: number): Source | undefined {
  if (!nominal.has(tree.upos[end - 1] ?? "") || quotationAt[end - 1] !== undefined) return undefined;
  const tokens: number[] = [];
  for (let at = end - 1; at >= 0 && end - at < 12; at -= 1) {
    const upos = tree.upos[at] ?? "";
    if (!nominal.has(upos) && !/^(?:DET|ADJ)$/.test(upos) && !/^['’]s?$/.test(tree.tokens[at]?.text ?? "")) break;
    tokens.unshift(at);
  }
  return { head: end - 1, tokens, route: "subject" };
}

/** Whether the tag ends at a comma or with the sentence, with a place or a time before it at most: "she said in the video,". */
function interruptsAt(tree: Tree, at: number): boolean {
  for (let next = at; next < at + 7; next += 1) {
    const text = tree.tokens[next]?.text;
    if (text === undefined || /^[,.]$/.test(text)) return true;
    if (
      tree.upos[next] === "VERB" ||
      tree.upos[next] === "AUX" ||
      tree.upos[next] === "SCONJ" ||
      (next === at && !/^(?:ADP|ADV|PROPN)$/.test(tree.upos[next] ?? ""))
    )
      return false;
  }
  return false;
}

function isSetOffByQuotation({ quotationAt }: ParsedUnit, token: number): boolean {
  return quotationAt[token - 1] !== undefined || quotationAt[token - 2] !== undefined;
}

function hasCueBetween(tree: Tree, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    // A relative clause or an aside may stand between, but no second finite verb of the main clause.
    if (
      tree.upos[at] === "VERB" &&
      !/^(?:acl|advcl|amod|xcomp)/.test(tree.relation[at] ?? "") &&
      tree.head[at] !== from &&
      relationOf(tree, at) !== "conj"
    )
      return true;
  }
  return false;
}

/** The first noun phrase that begins in a stretch: its determiners, adjectives and nouns up to the first other word. */
function phraseIn({ tree, quotationAt }: ParsedUnit, from: number, to: number): Source | undefined {
  let at = from;
  while (at < to && (isPunctuation(tree, at) || /^(?:ADV|CCONJ)$/.test(tree.upos[at] ?? ""))) at += 1;
  const first = at;
  let head = -1;
  // "one of the people": what it is one of belongs to it.
  if (
    lowerOf(tree, at + 1) === "of" &&
    /^(?:one|some|many|most|all|both|each|several|none|any|two|three|four|five)$/.test(lowerOf(tree, at))
  )
    at += 2;
  for (; at < to && quotationAt[at] === undefined; at += 1) {
    const upos = tree.upos[at] ?? "";
    const text = tree.tokens[at]?.text ?? "";
    if (times.test(text) || isPunctuation(tree, at)) break;
    if (upos === "PRON" && head >= 0) break;
    if (nominal.has(upos)) head = at;
    else if (!/^(?:DET|ADJ|X)$/.test(upos) && !/^(?:['’]s?)$/.test(text)) break;
    if (upos === "PRON" && !/^(?:his|her|their|its|our|my|your|one)$/i.test(text)) {
      at += 1;
      break;
    }
  }
  if (head < 0) return undefined;
  const tokens: number[] = [];
  for (let token = first; token <= head; token += 1) tokens.push(token);
  return { head, tokens, route: "subject" };
}

function climb(tree: Tree, verb: number, steps: number): Source | undefined {
  if (steps > 8) return undefined;
  const passive = isPassive(tree, verb);
  if (passive && steps === 0) return agentOf(tree, verb);
  const subject = subjectOf(tree, verb);
  if (subject !== undefined) {
    const relation = tree.relation[verb];
    if (lowerOf(tree, subject) === "who" && relation !== "acl:relcl") {
      // The parse lost what "who" refers to: it stands in front, before the comma.
      const before = isPunctuation(tree, subject - 1) ? subject - 1 : subject;
      const noun = nominal.has(tree.upos[before - 1] ?? "") ? nounOf(tree, before - 1, "relative") : undefined;
      return withRelative(noun, subject);
    }
    if (relatives.has(lowerOf(tree, subject)) && relation === "acl:relcl")
      return withRelative(nounOf(tree, tree.head[verb] ?? -1, "relative"), subject);
    return nounOf(tree, subject, steps === 0 ? "subject" : "shared");
  }
  const head = tree.head[verb] ?? -1;
  if (head < 0) return undefined;
  switch (relationOf(tree, verb)) {
    case "acl":
      // "a partnership announced in May": a thing that was said, not a speaker.
      if (
        head === verb - 1 &&
        childrenBy(tree, verb, "obj").some(
          (object) => !/^(?:days?|weeks?|months?|years?|hours?)$/.test(lowerOf(tree, object)),
        )
      )
        return nounOf(tree, head, "subject");
      return lowerOf(tree, verb).endsWith("ing") || relationHas(tree, verb, "relcl")
        ? ofNoun(tree, head, steps)
        : agentOf(tree, verb);
    case "xcomp": {
      const object = childrenBy(tree, head, "obj", "iobj").at(0);
      return object === undefined || papers.has(lowerOf(tree, object)) ? climb(tree, head, steps + 1) : undefined;
    }
    case "conj":
    case "advcl":
    case "ccomp":
    case "parataxis":
    case "aux":
    case "dep":
      return tree.upos[head] === "VERB" ||
        tree.upos[head] === "AUX" ||
        tree.upos[head] === "ADJ" ||
        subjectOf(tree, head) !== undefined
        ? climb(tree, head, steps + 1)
        : undefined;
    default:
      return undefined;
  }
}

/** "people who say": the relative word stands for them and belongs to the mention. */
function withRelative(source: Source | undefined, relative: number): Source | undefined {
  const last = source?.tokens.at(-1);
  if (source === undefined || last === undefined || relative <= last || relative > last + 2) return source;
  return { ...source, tokens: [...source.tokens, relative] };
}

function relationHas(tree: Tree, token: number, subtype: string): boolean {
  return tree.relation[token]?.endsWith(`:${subtype}`) === true;
}

function isPassive(tree: Tree, verb: number): boolean {
  return (tree.children[verb] ?? []).some((child) => /^(?:aux|nsubj):pass$/.test(tree.relation[child] ?? ""));
}

/** The nearest subject in front of the verb; the parse may hang an owner ("Japan’s") there as well. */
function subjectOf(tree: Tree, verb: number): number | undefined {
  // What a preposition marks ("a spokesman for Doe") is no subject, whatever the parse makes of it.
  const subjects = childrenBy(tree, verb, "nsubj").filter((subject) =>
    childrenBy(tree, subject, "case").every((word) => word > subject),
  );
  return subjects.findLast((subject) => subject < verb) ?? subjects[0];
}

function agentOf(tree: Tree, verb: number): Source | undefined {
  const agent = childrenBy(tree, verb, "obl").find((noun) =>
    childrenBy(tree, noun, "case").some((word) => lowerOf(tree, word) === "by"),
  );
  return agent === undefined ? undefined : nounOf(tree, agent, "agent");
}

/** "critics saying …" speak themselves; "a statement saying …" speaks for whoever issued it. */
function ofNoun(tree: Tree, noun: number, steps: number): Source | undefined {
  if (!papers.has(lowerOf(tree, noun))) return nounOf(tree, noun, "participle");
  const owner = childrenBy(tree, noun, "nmod").find((child) => tree.relation[child] === "nmod:poss");
  if (owner !== undefined) return nounOf(tree, owner, "owner");
  const head = tree.head[noun] ?? -1;
  const relation = relationOf(tree, noun);
  const above = head >= 0 && (relation === "obj" || relation === "obl") ? climb(tree, head, steps + 1) : undefined;
  return above ?? nounOf(tree, noun, "paper");
}

const besides = new Set(["acl", "appos", "parataxis", "punct", "advcl", "case", "dep", "list", "orphan"]);

/** The noun with its names, titles and near modifiers, without asides and relative clauses. */
export function nounOf(tree: Tree, head: number, route: string): Source | undefined {
  if (head < 0 || isPunctuation(tree, head)) return undefined;
  // "Mike Pence (R-IN)": the parse may take what stands in brackets for the noun.
  if (tree.tokens[head - 1]?.text === "(" && head >= 2) return nounOf(tree, head - 2, route);
  const spokenFor = route === "subject" || route === "shared" || route === "relative" ? speakerFor(tree, head) : -1;
  if (spokenFor >= 0) {
    const source = nounOf(tree, spokenFor, route);
    const from = source?.tokens[0];
    if (source === undefined || from === undefined) return undefined;
    const to = Math.max(head, ...childrenBy(tree, head, "flat", "compound"));
    return { ...source, tokens: Array.from({ length: to - from + 1 }, (_, step) => from + step) };
  }
  const owned = route === "owner" ? -1 : ownedBy(tree, head);
  if (owned > head) return nounOf(tree, owned, route);
  const without = new Set<number>();
  for (const child of tree.children[head] ?? []) {
    const relation = relationOf(tree, child);
    if (besides.has(relation)) without.add(child);
  }
  const all = subtree(tree, head, without);
  const at = all.indexOf(head);
  // Only what stands together with the head: a comma ends it.
  let from = at;
  let to = at;
  while (from > 0 && (all[from - 1] as number) >= (all[from] as number) - 1) from -= 1;
  while (to + 1 < all.length && (all[to + 1] as number) <= (all[to] as number) + 1) to += 1;
  while (from < at && /^(?:CCONJ|SCONJ|ADV|PUNCT)$/.test(tree.upos[all[from] as number] ?? "")) from += 1;
  return { head, tokens: withOwner(tree, head, all.slice(from, to + 1)), route };
}

/** "a spokesman for Doe": where the parse takes Doe for the speaker, the noun in front of "for" or "of"; else -1. */
function speakerFor(tree: Tree, name: number): number {
  let at = name - 1;
  while (at >= 0 && (nominal.has(tree.upos[at] ?? "") || /^(?:DET|ADJ)$/.test(tree.upos[at] ?? ""))) at -= 1;
  return /^(?:for|of)$/.test(lowerOf(tree, at)) && /^(?:NOUN|PROPN)$/.test(tree.upos[at - 1] ?? "") && at > 0
    ? at - 1
    : -1;
}

/** "Kaldan’s Ministry": where the parse takes the owner for the speaker, the noun that he owns; else -1. */
function ownedBy(tree: Tree, owner: number): number {
  if (!/^['’]s?$/.test(tree.tokens[owner + 1]?.text ?? "")) return -1;
  let last = -1;
  for (let at = owner + 2; /^(?:NOUN|PROPN|ADJ)$/.test(tree.upos[at] ?? ""); at += 1)
    if (tree.upos[at] !== "ADJ") last = at;
  return last;
}

/** "Japan’s defence ministry": owner and first noun belong to the phrase, wherever the parse hangs them. */
function withOwner(tree: Tree, head: number, tokens: readonly number[]): readonly number[] {
  const whole = [...tokens];
  for (let before = (whole[0] ?? 0) - 1; before >= 0; before = (whole[0] ?? 0) - 1) {
    const isOwner = /^['’]s?$/.test(tree.tokens[before]?.text ?? "") && nominal.has(tree.upos[before - 1] ?? "");
    const isSibling =
      nominal.has(tree.upos[before] ?? "") &&
      tree.head[before] === tree.head[head] &&
      relationOf(tree, before) === "nsubj";
    if (isOwner) whole.unshift(before - 1, before);
    else if (isSibling) whole.unshift(before);
    else break;
  }
  return whole;
}
