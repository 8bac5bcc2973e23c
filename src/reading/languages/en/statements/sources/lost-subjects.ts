import { isSomebody } from "../../lexicon/speaking-nouns.js";
import { holdsVerb, type ParsedUnit } from "../clauses/parsed-unit.js";
import { isActing, nominal, phraseIn, type Source, standsForName } from "../clauses/noun-phrases.js";
import { isPunctuation, lowerOf, type Tree } from "../clauses/dependency-tree.js";

/** How far back an aside's first comma may stand, in words. */
const longestAside = 24;
/** The same of a clause with "who". */
const longestClause = 45;

/**
 * "all agreed that …", "Okoro, 44, said that …": where the parse finds nobody who speaks, the nouns in front of the verb do, or
 * those in front of the aside between; they open their clause.
 */
export function sourceInFront(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree, quotationAt } = parsed;
  if (lowerOf(tree, verb).endsWith("ing")) return undefined;
  let end = verb;
  for (; isAuxiliary(tree, end - 1); end -= 1)
    // "was told": somebody who is told does not speak.
    if (/^(?:am|is|are|was|were|be|been|being|['’]re|['’]s)$/.test(lowerOf(tree, end - 1))) return undefined;
  const hasAside = tree.tokens[end - 1]?.text === ",";
  if (hasAside) {
    end = commaBefore(tree, end - 1);
    if (end < 0) return undefined;
    const placed = withPlace(parsed, end);
    if (placed !== undefined) return placed;
  }
  let first = end;
  // "In winter, aides say": a plural may be taken for a verb.
  if (isNounTakenForVerb(tree, end - 1, end)) first -= 1;
  while (
    first > 0 &&
    end - first < 9 &&
    quotationAt[first - 1] === undefined &&
    (/^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(tree.upos[first - 1] ?? "") || isActing(tree, first - 1))
  )
    first -= 1;
  if (first > 0 && first < end && isNounTakenForVerb(tree, first - 1, end)) first -= 1;
  const head = end - 1;
  const isSomebody =
    isNounTakenForVerb(tree, head, end) ||
    nominal.has(tree.upos[head] ?? "") ||
    standsForName(tree, head) ||
    (hasAside && isNameBeforeWho(tree, head)) ||
    /^(?:all|both|each|many|some|most|few)$/.test(lowerOf(tree, head));
  if (first === end || !isSomebody || /^(?:it|this|that|there|which|what|who)$/.test(lowerOf(tree, head)))
    return undefined;
  const opens = first === 0 || isPunctuation(tree, first - 1) || /^(?:CCONJ|SCONJ)$/.test(tree.upos[first - 1] ?? "");
  if (!opens) return undefined;
  return { head, tokens: Array.from({ length: end - first }, (_, step) => first + step), route: "in front" };
}

/** "Small, who attended the rally, said": a surname that is another word, too, which the parse takes it for. */
const isNameBeforeWho = (tree: Tree, at: number): boolean =>
  tree.tokens[at + 1]?.text === "," &&
  lowerOf(tree, at + 2) === "who" &&
  /^\p{Lu}\p{Ll}+$/u.test(tree.tokens[at]?.text ?? "") &&
  tree.upos[at] === "ADJ";

/** "Gov. Jon Roe of Selde, a Republican who …, said": a name with its place opens the sentence. */
function withPlace({ tree, quotationAt }: ParsedUnit, end: number): Source | undefined {
  let first = end;
  let of = -1;
  while (first > 0 && end - first < 12 && quotationAt[first - 1] === undefined) {
    const at = first - 1;
    if (lowerOf(tree, at) === "of" && tree.upos[at + 1] === "PROPN" && tree.upos[at - 1] === "PROPN" && of < 0) of = at;
    else if (tree.upos[at] !== "PROPN") break;
    first -= 1;
  }
  if (of < 0 || first > 0 || of - first < 2) return undefined;
  return { head: of - 1, tokens: Array.from({ length: end - first }, (_, step) => first + step), route: "in front" };
}

/** "…, two people familiar with the visit said.", "…, a friend of the captain told the Courier on Friday.": the nouns between the last comma and a verb that ends the sentence. */
export function sourceOfLastTag(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree, quotationAt } = parsed;
  if (lowerOf(tree, verb).endsWith("ing") || holdsVerb(parsed, verb + 1, tree.tokens.length - 1)) return undefined;
  if (
    !/^(?:[.,]|on|in|at|during|last|this|earlier|late|yesterday|today|\p{Lu}\p{Ll}+day)$/u.test(
      tree.tokens[verb + 1]?.text ?? ".",
    )
  )
    return undefined;
  let first = verb;
  while (
    first > 0 &&
    verb - first < 16 &&
    quotationAt[first - 1] === undefined &&
    tree.tokens[first - 1]?.text !== ","
  ) {
    first -= 1;
    const word = lowerOf(tree, first);
    const isTold = tree.upos[first] === "VERB" && /(?:ed|ing|wn)$/.test(word);
    if (
      !isTold &&
      !/^(?:NOUN|PROPN|NUM|DET|ADJ|ADP|PART|ADV)$/.test(tree.upos[first] ?? "") &&
      !/^(?:his|her|its|their)$/.test(word)
    )
      return undefined;
  }
  if (first < 3 || tree.tokens[first - 1]?.text !== "," || !holdsVerb(parsed, 0, first - 2)) return undefined;
  if (!/^(?:DET|NUM|NOUN|PROPN|ADJ)$/.test(tree.upos[first] ?? "") || /^(?:SCONJ|ADP)$/.test(tree.upos[0] ?? ""))
    return undefined;
  const noun = phraseIn(parsed, first, verb);
  if (noun === undefined || noun.head === verb - 1 || noun.tokens[0] !== first) return undefined;
  if (tree.upos[noun.head] !== "PROPN" && !isSomebody(lowerOf(tree, noun.head))) return undefined;
  return { head: noun.head, tokens: Array.from({ length: verb - first }, (_, step) => first + step), route: "subject" };
}

/** "… as a man in the gallery shouted": the nouns between the word that opens a clause and its verb, where the parse takes them for a place or a time. */
export function subjectOfSubclause(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree, quotationAt } = parsed;
  if (lowerOf(tree, verb).endsWith("ing") || subjectNear(tree, verb)) return undefined;
  let opens = verb - 1;
  while (
    opens > 0 &&
    verb - opens < 12 &&
    quotationAt[opens] === undefined &&
    !clauseOpeners.test(lowerOf(tree, opens))
  ) {
    if (!/^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|ADP|PART|ADV)$/.test(tree.upos[opens] ?? "")) return undefined;
    opens -= 1;
  }
  if (!clauseOpeners.test(lowerOf(tree, opens)) || opens === verb - 1) return undefined;
  if (!/^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/.test(tree.upos[opens + 1] ?? "")) return undefined;
  const noun = phraseIn(parsed, opens + 1, verb);
  return noun && { ...noun, route: "in front" };
}

const clauseOpeners = /^(?:as|when|while|because|since|until|once|after|before|although|though)$/;

/** Whether the parse gives a verb a subject of its own between the last mark and the verb. */
const subjectNear = (tree: Tree, verb: number): boolean =>
  (tree.children[verb] ?? []).some((child) => child < verb && tree.relation[child]?.startsWith("nsubj") === true) ||
  (tree.relation[verb] === "xcomp" && !/(?:ed|said|told)$/.test(lowerOf(tree, verb)));

/** "In May, a woman in the hall of Trask asked her": the first noun of a clause that has only prepositions between it and its verb. */
export function nounWithPlaces(parsed: ParsedUnit, verb: number): Source | undefined {
  const { tree, quotationAt } = parsed;
  if (lowerOf(tree, verb).endsWith("ing")) return undefined;
  let first = verb;
  while (
    first > 0 &&
    verb - first < 16 &&
    quotationAt[first - 1] === undefined &&
    (/^(?:NOUN|PROPN|NUM|DET|ADJ|ADP|PART|ADV)$/.test(tree.upos[first - 1] ?? "") ||
      /^(?:his|her|its|their)$/.test(lowerOf(tree, first - 1)) ||
      // "Fishermen trying to win it back in May say"
      (tree.upos[first - 1] === "VERB" &&
        (lowerOf(tree, first - 1).endsWith("ing") || lowerOf(tree, first - 2) === "to")))
  )
    first -= 1;
  const opens = first === 0 || /^[,;“”"]$/.test(tree.tokens[first - 1]?.text ?? "");
  if (!opens || /^(?:ADP|PART|ADV)$/.test(tree.upos[first] ?? "")) return undefined;
  const noun = phraseIn(parsed, first, verb);
  const next = (noun?.tokens.at(-1) ?? verb) + 1;
  return noun !== undefined && (tree.upos[next] === "ADP" || (next < verb && lowerOf(tree, next).endsWith("ing")))
    ? { ...noun, route: "in front" }
    : undefined;
}

/** Two verbs of one clause do not stand side by side, and none opens it: "In winter, aides say", "Husted said", "Retired Captain Doe said". */
function isNounTakenForVerb(tree: Tree, at: number, verb: number): boolean {
  if (tree.upos[at] !== "VERB" || /(?:ing|n)$/.test(lowerOf(tree, at))) return false;
  const opens = at === 0 || /^[,;:]$/.test(tree.tokens[at - 1]?.text ?? "");
  if (at + 1 < verb) return opens && /^\p{Lu}/u.test(tree.tokens[at]?.text ?? "") && tree.upos[at + 1] === "PROPN";
  return at + 1 === verb && ((opens && /^\p{Lu}|s$/u.test(tree.tokens[at]?.text ?? "")) || isPlural(tree, at));
}

/** "Holm aides acknowledged" */
const isPlural = (tree: Tree, at: number): boolean =>
  /[^s]s$/.test(lowerOf(tree, at)) && /^(?:NOUN|PROPN|ADJ)$/.test(tree.upos[at - 1] ?? "");

const isAuxiliary = (tree: Tree, at: number): boolean =>
  /^(?:ADV|AUX)$/.test(tree.upos[at] ?? "") && !/^(?:when|if|to|so|as)$/.test(lowerOf(tree, at));

/** The comma that opens the aside which another one ends; -1 when the clause has none. */
function commaBefore(tree: Tree, comma: number): number {
  for (let at = comma - 1; at >= 0 && comma - at < longestClause; at -= 1) {
    const text = tree.tokens[at]?.text ?? "";
    if (text === "," && (comma - at < longestAside || /^(?:who|which)$/.test(lowerOf(tree, at + 1)))) return at;
    if (/^[;:.—–]$/.test(text)) return -1;
  }
  return -1;
}
