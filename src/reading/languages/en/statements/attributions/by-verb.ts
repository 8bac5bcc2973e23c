import type { Attribution } from "./attribution.js";
import { contentOf } from "../contents/contents.js";
import { asFinding, type Cue, cueOf, cueWith, isFinding, isStudy } from "../../lexicon/speech-verbs.js";
import { hearerOf } from "../sources/hearers.js";
import { restAfter } from "../contents/lost-clauses.js";
import { nounWithPlaces, sourceInFront, sourceOfLastTag, subjectOfSubclause } from "../sources/lost-subjects.js";
import { isMistakenVerb, leadsIntoQuotation } from "./mistaken-verbs.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { doerOfParticiple, sourceOfParticiple } from "../sources/participles.js";
import { lowerOf } from "../clauses/dependency-tree.js";
import { isSomebody, schemes } from "../../lexicon/speaking-nouns.js";
import { phraseBefore, type Source, upToVerb } from "../clauses/noun-phrases.js";
import { beforeWho, beforeWhoAside, behindRelative } from "./relative-clauses.js";
import { carrierOf, citedBy, isRelayed, type Relay, relayOf } from "../sources/relays.js";
import { shareInFront } from "../sources/shares.js";
import { sourceOf } from "../sources/sources.js";
import { sourceOfTag } from "../sources/tag-sources.js";
import { taggedBy } from "../contents/tags.js";
import { isUnsaid } from "./unsaid.js";

/** What a verb of speech reports, and of whom; undefined where the word is no such verb, or nothing was said. */
export function byVerb(parsed: ParsedUnit, token: number): Attribution | undefined {
  const word = parsed.tree.tokens[token];
  const verb = word && cueWith(word.lower, lowerOf(parsed.tree, token + 1));
  if (word === undefined || verb === undefined) return undefined;
  return (
    (isFinding(word.lower) ? ofPaper(parsed, token, asFinding(verb)) : undefined) ?? reportedBy(parsed, token, verb)
  );
}

/** "The poll showed that he was behind": what a paper found, as a clause. */
function ofPaper(parsed: ParsedUnit, token: number, verb: Cue): Attribution | undefined {
  const found = reportedBy(parsed, token, verb);
  const head = found?.source?.head ?? -1;
  const isClause = /^(?:clause|that)$/.test(found?.content?.route ?? "");
  const asks = /^(?:how|why|what|who|where|when|whether|if)$/.test(lowerOf(parsed.tree, token + 1));
  return isClause && !asks && head < token && isStudy(lowerOf(parsed.tree, head)) ? found : undefined;
}

function reportedBy(parsed: ParsedUnit, token: number, verb: Cue): Attribution | undefined {
  const { tree } = parsed;
  const word = tree.tokens[token];
  if (word === undefined) return undefined;
  const isPhrase = verb.lemma.includes(" ");
  if (isRelayed(parsed, token)) return undefined;
  const relayed = relayOf(parsed, token);
  if (relayed !== undefined) return byRelay(parsed, token, relayed);
  // "The Times reports:" stands before its colon, whatever part of speech the parse gives it.
  const leadsIn = tree.tokens[token + 1]?.text === ":" && verb.takes.has("says");
  const isMistaken = isMistakenVerb(parsed, token);
  const isLeading = leadsIn || (verb.takes.has("says") && leadsIntoQuotation(parsed, token));
  if (tree.upos[token] !== "VERB" && verb.lemma !== "say" && !leadsIn && !isMistaken && !isPhrase) return undefined;
  const found =
    sourceOfTag(parsed, token) ??
    (verb.takes.has("says") ? sourceOfLastTag(parsed, token) : undefined) ??
    shareInFront(parsed, token) ??
    doerOfParticiple(parsed, token) ??
    subjectOfSubclause(parsed, token) ??
    behindRelative(parsed, token) ??
    beforeWho(parsed, token) ??
    sourceOf(parsed, token) ??
    sourceOfParticiple(parsed, token) ??
    (isLeading || isMistaken || isPhrase ? phraseBefore(parsed, token) : undefined) ??
    (verb.takes.has("says") ? (sourceInFront(parsed, token) ?? nounWithPlaces(parsed, token)) : undefined);
  const source = corrected(parsed, token, found);
  if (isUnsaid(parsed, token, source)) return undefined;
  const cited = source && verb.takes.has("says") ? citedBy(parsed, token, source) : undefined;
  const reported =
    contentOf(parsed, token, verb, source) ??
    (cited && contentOf(parsed, cited.says, verb, undefined)) ??
    (source !== undefined && verb.takes.has("says") ? restAfter(parsed, token, verb.lemma) : undefined);
  // "a debate that threatened to break him", "the scene suggests a comedy": a thing asks and tells nothing.
  const isSilent =
    /^(?:wish|object)$/.test(reported?.route ?? "") &&
    source !== undefined &&
    (isThing(parsed, source) || isThreatening(parsed, verb.lemma, source));
  if (isSilent) return undefined;
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

/** "a bill that threatens to empty the schools": what it leads to, not what it says. */
const isThreatening = ({ tree }: ParsedUnit, lemma: string, { head }: Source): boolean =>
  /^(?:threaten|promise)$/.test(lemma) && schemes.has(lowerOf(tree, head));

/** The source that was found, or whoever stands nearer: the parse may take a thing or a clause in front for whoever speaks. */
function corrected(parsed: ParsedUnit, token: number, found: Source | undefined): Source | undefined {
  if (found === undefined) return undefined;
  const { tree } = parsed;
  // "Doe was on the sidelines of the contest, arguing …"
  if (lowerOf(tree, token).endsWith("ing") && tree.upos[found.head] === "NOUN" && isThing(parsed, found)) {
    const subject = sourceOfParticiple(parsed, token);
    if (subject !== undefined && !isThing(parsed, subject)) return subject;
  }
  if (found.route !== "subject") return found;
  return upToVerb(parsed, beforeWhoAside(parsed, token, nameBeforeVerb(parsed, token, found)), token);
}

/** "Growing sharper, Mr. Doe said": a name that opens its clause right before the verb is its subject. */
function nameBeforeVerb(parsed: ParsedUnit, token: number, found: Source): Source {
  const { tree, quotationAt } = parsed;
  let first = token;
  while (/^(?:ADV|AUX)$/.test(tree.upos[first - 1] ?? "")) first -= 1;
  const put = phraseBefore(parsed, first);
  const opens = put?.tokens[0] ?? 0;
  if (put === undefined || tree.upos[put.head] !== "PROPN" || tree.tokens[opens - 1]?.text !== ",") return found;
  const isApart = (found.tokens.at(-1) ?? found.head) < opens - 1 && quotationAt[put.head] === undefined;
  return isApart && tree.upos[found.head] !== "PROPN" && tree.upos[found.head] !== "PRON"
    ? { ...put, route: found.route }
    : found;
}

/** A noun of no people, body or paper, or a word that stands for what was just told. */
const isThing = ({ tree }: ParsedUnit, { head }: Source): boolean =>
  tree.upos[head] === "NOUN"
    ? /^\p{Ll}/u.test(tree.tokens[head]?.text ?? "") && !isSomebody(lowerOf(tree, head))
    : /^(?:this|that|there)$/.test(lowerOf(tree, head));

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
