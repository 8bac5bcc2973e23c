import type { Span } from "../../model/passage.js";
import { accordingTo } from "./according.js";
import { type Content, content } from "./content.js";
import { contentOf } from "./contents.js";
import { type Cue, cueNouns, cueOf } from "./cues.js";
import type { ParsedUnit } from "./parsed-unit.js";
import { restAfter } from "./lost-clauses.js";
import { sourceInFront } from "./lost-subjects.js";
import { sourceOfParticiple } from "./participles.js";
import { nounOf, phraseBefore, type Source } from "./phrases.js";
import { hearerOf } from "./hearers.js";
import { carrierOf, citedBy, isRelayed, type Relay, relayOf } from "./relays.js";
import { sourceOf } from "./sources.js";
import { sourceOfTag } from "./tag-sources.js";
import { taggedBy } from "./tags.js";
import { childrenBy, lowerOf, relationOf, subtree, type Tree } from "./tree.js";
import { isUnsaid } from "./unsaid.js";

/** Somebody says something, as the grammar of one unit shows it. */
export interface Attribution {
  readonly cue: Span;
  /** Index of the cue among the tree's tokens. */
  readonly at: number;
  readonly verb?: Cue;
  readonly source?: Source;
  readonly content?: Content;
  /** Who passes the words on: "TASS quoted the minister as saying". */
  readonly press?: Source;
  /** The medium that they were said to: "told TASS". */
  readonly hearer?: Source;
}

/** What may have been said in this unit and by whom: one entry a cue, in the order of the cues. */
export function attributionsIn(parsed: ParsedUnit): Attribution[] {
  const { tree, quotationAt } = parsed;
  const found: Attribution[] = [];
  for (let token = 0; token < tree.tokens.length; token += 1) {
    if (quotationAt[token] !== undefined) continue;
    const attribution = isAccordingTo(parsed, token)
      ? byAccordingTo(parsed, token)
      : (byVerb(parsed, token) ?? byNoun(parsed, token));
    if (attribution !== undefined) found.push(attribution);
  }
  return found;
}

function isAccordingTo({ tree }: ParsedUnit, token: number): boolean {
  return lowerOf(tree, token) === "according" && lowerOf(tree, token + 1) === "to";
}

function byAccordingTo(parsed: ParsedUnit, token: number): Attribution | undefined {
  const { tree } = parsed;
  const marked =
    relationOf(tree, token) === "case" ? tree.head[token] : childrenBy(tree, token, "obl", "nmod", "obj").at(0);
  const noun = marked === undefined || marked < token + 2 ? token + 2 : marked;
  if (noun >= tree.tokens.length) return undefined;
  const source = beforeComma(tree, nounOf(tree, noun, "according"));
  const reported = source && accordingTo(parsed, token, source);
  const cue = { start: tree.tokens[token]?.start ?? 0, end: tree.tokens[token + 1]?.end ?? 0 };
  return { cue, at: token, ...(source && { source }), ...(reported && { content: reported }) };
}

/** "According to Doe, the quay is old": the parse may take all of it for the speaker. */
function beforeComma(tree: Tree, source: Source | undefined): Source | undefined {
  if (source === undefined) return undefined;
  const comma = source.tokens.findIndex((token) => token > source.head && tree.tokens[token]?.text === ",");
  return comma < 0 ? source : { ...source, tokens: source.tokens.slice(0, comma) };
}

function byVerb(parsed: ParsedUnit, token: number): Attribution | undefined {
  const { tree } = parsed;
  const word = tree.tokens[token];
  const verb = word && cueOf(word.text);
  if (isRelayed(parsed, token)) return undefined;
  const relayed = relayOf(parsed, token);
  if (relayed !== undefined) return byRelay(parsed, token, relayed);
  // "The Times reports:" stands before its colon, whatever part of speech the parse gives it.
  const leadsIn = tree.tokens[token + 1]?.text === ":" && verb?.takes.has("says") === true;
  const isMistaken = tree.upos[token] !== "VERB" && verb?.takes.has("says") === true && reportsThat(tree, token);
  if (word === undefined || verb === undefined) return undefined;
  if (tree.upos[token] !== "VERB" && verb.lemma !== "say" && !leadsIn && !isMistaken) return undefined;
  const source =
    sourceOfTag(parsed, token) ??
    sourceOf(parsed, token) ??
    sourceOfParticiple(parsed, token) ??
    (leadsIn || isMistaken ? phraseBefore(parsed, token) : undefined) ??
    (verb.takes.has("says") ? sourceInFront(parsed, token) : undefined);
  if (isUnsaid(parsed, token, source)) return undefined;
  const cited = source && verb.takes.has("says") ? citedBy(parsed, token, source) : undefined;
  const reported =
    contentOf(parsed, token, verb, source) ??
    (cited && contentOf(parsed, cited.says, verb, undefined)) ??
    (source !== undefined && verb.takes.has("says") ? restAfter(parsed, token, verb.lemma) : undefined);
  const press = cited?.press ?? (source && carrierOf(parsed, source));
  const hearer = source && hearerOf(parsed, token, source);
  const speaker = cited?.speaker ?? source;
  return {
    cue: { start: word.start, end: word.end },
    at: token,
    verb,
    ...(speaker && { source: speaker }),
    ...(reported && { content: reported }),
    ...(press && { press }),
    ...(hearer && { hearer }),
  };
}

/** "TASS quoted the minister as saying …": what hangs on "saying", or what "TASS quoted …" is the tag of. */
function byRelay(parsed: ParsedUnit, token: number, { speaker, press, says }: Relay): Attribution | undefined {
  const word = parsed.tree.tokens[token];
  const verb = word && cueOf("said");
  if (word === undefined || verb === undefined) return undefined;
  const tag = press && speaker.route === "quoted" ? { ...press, route: "subject" } : speaker;
  const reported =
    contentOf(parsed, says, verb, undefined) ??
    taggedBy(parsed, token, tag, true) ??
    restAfter(parsed, says, verb.lemma);
  return {
    cue: { start: word.start, end: word.end },
    at: token,
    verb,
    source: speaker,
    ...(reported && { content: reported }),
    ...(press && { press }),
  };
}

/** "The Institute estimates that …": a verb that the parse takes for a noun. */
function reportsThat(tree: Tree, token: number): boolean {
  return (
    /(?:s|ed)$/.test(lowerOf(tree, token)) &&
    lowerOf(tree, token + 1) === "that" &&
    /^(?:PROPN|PRON)$/.test(tree.upos[token - 1] ?? "") &&
    !/^(?:his|her|their|its|our|my|your)$/.test(lowerOf(tree, token - 1))
  );
}

/** "Trump’s claim that …": the owner of the noun says what hangs on it. */
function byNoun({ tree }: ParsedUnit, token: number): Attribution | undefined {
  const word = tree.tokens[token];
  if (word === undefined || !cueNouns.has(word.text.toLowerCase())) return undefined;
  const owner = childrenBy(tree, token, "nmod").find((child) => tree.relation[child] === "nmod:poss");
  const clause = childrenBy(tree, token, "acl", "ccomp").find((child) =>
    childrenBy(tree, child, "mark").some((mark) => lowerOf(tree, mark) === "that"),
  );
  if (owner === undefined || clause === undefined) return undefined;
  const source = nounOf(tree, owner, "owner");
  const reported = content(tree, subtree(tree, clause), "noun");
  return {
    cue: { start: word.start, end: word.end },
    at: token,
    ...(source && { source }),
    ...(reported && { content: reported }),
  };
}
