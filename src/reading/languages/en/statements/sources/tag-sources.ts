import { cueOf } from "../../lexicon/speech-verbs.js";
import { isDash } from "../contents/dash-asides.js";
import { endsWithPause, holdsVerb, isSetOff, type ParsedUnit } from "../clauses/parsed-unit.js";
import {
  isInCompound,
  nominal,
  phraseBefore,
  phraseIn,
  type Source,
  standsForName,
  times,
} from "../clauses/noun-phrases.js";
import { isPassive, subjectOf } from "./subjects.js";
import { commaBehindSpeaker, startOfClause } from "../contents/tag-edges.js";
import { childrenBy, isPunctuation, lowerOf, relationOf, type Tree } from "../clauses/dependency-tree.js";

/**
 * The speaker of a tag, by where the words stand, whatever the parse makes of them: the nouns between a closing mark and
 * the verb (`“…,” Smith, 69, told Reuters`), or those behind it (`“…,” said the minister`).
 */
export function sourceOfTag(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree, quotationAt } = parsed;
  // "Doe was asked, “…”"; "said Doe, half joking".
  if (isPassiveOutside(parsed, verb) || isParticiple(tree, verb)) return undefined;
  let mark = verb - 1;
  while (mark >= 0 && quotationAt[mark] === undefined && verb - mark < 40) mark -= 1;
  const quoted = mark >= 0 && endsWithPause(parsed, mark);
  let first = verb;
  while (/^(?:ADV|AUX)$/.test(tree.upos[first - 1] ?? "")) first -= 1;
  const put = phraseBefore(parsed, first);
  if (quoted) {
    // "In his “order”, a paper of last year, he wrote, “…”": nobody stands nearer than he.
    const before = isPerson(tree, put) ? put : compound(parsed, phraseIn(parsed, mark + 1, verb), first);
    const isRelative = /^(?:which|who|whom|that)$/.test(lowerOf(tree, before?.head ?? -1));
    if (before !== undefined && !isRelative && isSetOff(parsed, before.tokens[0] ?? 0))
      return hasCueBetween(tree, before.head, verb) ? undefined : before;
  }
  if (put !== undefined && isSetOff(parsed, put.tokens[0] ?? 0) && interruptsAt(tree, verb + 1)) return put;
  if (!isSetOff(parsed, first) || /ing$|^(?:told|tells)$/.test(lowerOf(tree, verb))) return undefined;
  const behind = somebodyAt(tree, verb + 1) ?? phraseIn(parsed, verb + 1, Math.min(tree.tokens.length, verb + 14));
  if (behind === undefined || !isBehindAdverbs(tree, verb, behind.tokens[0] ?? 0)) return undefined;
  const next = (behind.tokens.at(-1) ?? 0) + 1;
  if (isDash(tree, first - 1) && isDash(tree, next)) return { ...behind, route: "after" };
  const standsAlone =
    next >= tree.tokens.length ||
    isPunctuation(tree, next) ||
    tree.upos[next] === "ADP" ||
    times.test(tree.tokens[next]?.text ?? "");
  if (quoted && isSetOffByQuotation(parsed, first)) return { ...behind, route: "after" };
  const after: Source = { ...behind, route: "after" };
  const subject = subjectOf(tree, verb) ?? verb;
  const isOwnSubject = relationOf(tree, behind.head) === "nsubj";
  if (standsAlone && isOwnSubject && subject >= verb) return after;
  // "The promise to … appeals to many, said Alan Abramov, a scholar": the parse may take the first noun for a second subject.
  if (
    standsAlone &&
    behind.tokens.some((at) => tree.head[at] === verb && relationOf(tree, at) === "nsubj") &&
    tree.upos[behind.head] === "PROPN" &&
    /^(?:said|says)$/.test(lowerOf(tree, verb)) &&
    tree.tokens[first - 1]?.text === "," &&
    holdsVerb(parsed, 0, first - 1)
  )
    return after;
  // "The quay, said Doe, is old"
  const isSaying = /^(?:said|says|say)$/.test(lowerOf(tree, verb)) && tree.tokens[first - 1]?.text === ",";
  if (
    isSaying &&
    !holdsVerb(parsed, startOfClause(parsed, first - 1), first - 1) &&
    commaBehindSpeaker(tree, next - 1) > 0
  )
    return after;
  // "…, said the sources, who": the parse often takes the speaker for what was said.
  const isSaid = /^(?:said|says|say)$/.test(lowerOf(tree, verb)) && holdsOwnVerb(parsed, first, subject);
  const isSomebody =
    tree.upos[behind.head] !== "PRON" &&
    !/^(?:words?|things?|prayers?|much|little|so|no|yes)$/.test(lowerOf(tree, behind.head));
  return isSaid && isSomebody && (standsAlone || lowerOf(tree, next) === "who") ? after : undefined;
}

/** “No,” said another: somebody without a noun. */
const somebodyAt = (tree: Tree, at: number): Source | undefined =>
  standsForName(tree, at) && isPunctuation(tree, at + 1) ? { head: at, tokens: [at], route: "subject" } : undefined;

/** "said newly elected councillor Hedda Voss": nothing but adverbs between a verb and the nouns. */
function isBehindAdverbs(tree: Tree, verb: number, first: number): boolean {
  for (let at = verb + 1; at < first; at += 1) if (tree.upos[at] !== "ADV" || at > verb + 1) return false;
  return true;
}

/** “… but they aren't,” said Doe: a helper inside the marks is none of the verb behind them, whatever the parse makes of it. */
const isPassiveOutside = ({ tree, quotationAt }: ParsedUnit, verb: number): boolean =>
  isPassive(tree, verb) &&
  !childrenBy(tree, verb, "aux").some((word) => tree.relation[word] === "aux:pass" && quotationAt[word] !== undefined);

const isPerson = (tree: Tree, put: Source | undefined): boolean =>
  put !== undefined && put.tokens.length === 1 && /^(?:he|she|they|both)$/.test(lowerOf(tree, put.head));

/** "former policy planning director Greta Holm": a word in "-ing" among nouns ends no phrase. */
function compound({ tree }: ParsedUnit, phrase: Source | undefined, verb: number): Source | undefined {
  const last = phrase?.tokens.at(-1);
  if (phrase === undefined || last === undefined || !lowerOf(tree, last + 1).endsWith("ing") || verb - last < 3)
    return phrase;
  for (let at = last + 2; at < verb; at += 1)
    if (!nominal.has(tree.upos[at] ?? "") && tree.upos[at] !== "ADJ" && !isInCompound(tree, at)) return phrase;
  const tokens = Array.from(
    { length: verb - (phrase.tokens[0] ?? last) },
    (_, step) => (phrase.tokens[0] ?? last) + step,
  );
  return { ...phrase, head: verb - 1, tokens };
}

/** "joking" without an "is" in front. */
const isParticiple = (tree: Tree, verb: number): boolean =>
  lowerOf(tree, verb).endsWith("ing") && tree.upos[verb - 1] !== "AUX" && tree.upos[verb - 2] !== "AUX";

/** Whether a verb stands in front that is not in the subject's own phrase: "the survey which collects opinions, said …" has none. */
function holdsOwnVerb({ tree }: ParsedUnit, end: number, subject: number): boolean {
  const isInSubject = (token: number): boolean => {
    // "Nor are tariffs likely to help, said Doe": a copula makes a clause of the noun.
    if (/^(?:cop|aux)$/.test(relationOf(tree, token)) && tree.head[token] === subject) return false;
    for (let at = token, steps = 0; at >= 0 && steps < 12; at = tree.head[at] ?? -1, steps += 1)
      if (at === subject) return subject < end;
    return false;
  };
  for (let at = 0; at < end; at += 1)
    if ((tree.upos[at] === "VERB" || tree.upos[at] === "AUX") && !isInSubject(at)) return true;
  return false;
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
    // "Doe said, the paper reported": a tag that ends at a comma has its own verb, whatever the parse makes of it.
    if (cueOf(lowerOf(tree, at))?.takes.has("says") === true && tree.tokens[at + 1]?.text === "," && at === from + 1)
      return true;
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
