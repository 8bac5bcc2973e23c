import { cueOf } from "../../lexicon/speech-verbs.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import type { Source } from "../clauses/noun-phrases.js";
import { childrenBy, isPunctuation, lowerOf, relationOf, type Tree } from "../clauses/dependency-tree.js";

/** Whether a verb of speech reports nothing that was said: it is denied, supposed, possible or asked. */
export function isUnsaid(parsed: ParsedUnit, verb: number, source: Source | undefined): boolean {
  return (
    isPhrase(parsed, verb, source) ||
    isDenied(parsed, verb, source) ||
    isQuestioned(parsed.tree, verb) ||
    isAskedWhether(parsed.tree, verb) ||
    (source !== undefined && isInverted(parsed.tree, verb, source))
  );
}

/** "All told, 300 boats sank", "only time will tell": set phrases in which nobody says anything. */
function isPhrase({ tree }: ParsedUnit, verb: number, source: Source | undefined): boolean {
  const word = lowerOf(tree, verb);
  if (
    word === "told" &&
    /^(?:all|truth)$/.test(lowerOf(tree, verb - 1)) &&
    /^[,.]$/.test(tree.tokens[verb + 1]?.text ?? ".")
  )
    return true;
  const speaker = lowerOf(tree, source?.head ?? -1);
  // "Doe said, and I quote, “…”"
  if (word === "quote" && speaker === "i") return true;
  return word.startsWith("tell") && /^(?:time|history|years?|months?|weeks?|days?|future|tomorrow)$/.test(speaker);
}

/** "when asked about it", "Asked about it, she said": who was asked speaks, and nobody says who asked. */
function isQuestioned(tree: Tree, verb: number): boolean {
  if (lowerOf(tree, verb) !== "asked") return false;
  let before = verb - 1;
  while (tree.upos[before] === "ADV" && !/^(?:when|if)$/.test(lowerOf(tree, before))) before -= 1;
  return before < 0 || /^(?:when|if|once|while|after|being|[;:—–-])$/.test(lowerOf(tree, before));
}

/**
 * "Did Doe say that it was late?", wherever the parse hangs "did": whether it was said is what is asked. "Why did Doe say so?" tells that it was.
 */
function isAskedWhether(tree: Tree, verb: number): boolean {
  if (tree.tokens.at(-1)?.text !== "?") return false;
  const word = lowerOf(tree, verb);
  const isBase = word === cueOf(word)?.lemma;
  for (let at = verb - 1; at >= 0 && verb - at < 9 && tree.upos[at] !== "VERB"; at -= 1) {
    const fits = isBase ? /^(?:did|does|do)$/ : /^(?:has|have|had)$/;
    if (fits.test(lowerOf(tree, at)))
      return at < verb - 1 && (at === 0 || /^(?:PUNCT|CCONJ)$/.test(tree.upos[at - 1] ?? ""));
  }
  return false;
}

/** "did not say", "has never promised", "nobody said", "neither Doe nor Roe said": then it was not said. */
function isDenied(parsed: ParsedUnit, verb: number, source: Source | undefined): boolean {
  const { tree, unit } = parsed;
  const first = source?.tokens[0] ?? source?.head ?? -1;
  if (/^(?:nobody|none|neither|no-one|no)$/.test(lowerOf(tree, first))) return true;
  if (/^(?:neither|nor)$/.test(lowerOf(tree, first - 1))) return true;
  // "declined to comment": what follows was not said either.
  if (relationOf(tree, verb) === "xcomp" && /^(?:declin|refus|fail)/.test(lowerOf(tree, tree.head[verb] ?? -1)))
    return true;
  return (
    (unit.quotations.length === 0 && isUnreal(tree, verb, first)) ||
    childrenBy(tree, verb, "advmod").some(
      (word) =>
        word < verb &&
        verb - word < 4 &&
        /^(?:not|n['’]t|never)$/.test(lowerOf(tree, word)) &&
        !isParted(parsed, word, verb),
    )
  );
}

/** “It is not,” said Doe: the mark between tells that the verb is not denied. */
function isParted({ tree, quotationAt }: ParsedUnit, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (quotationAt[at] !== undefined || isPunctuation(tree, at)) return true;
  return false;
}

/** "If Doe said so", "Doe may say so", "Did Doe say so?": nobody is reported to have said it. What stands in marks was said by somebody. */
function isUnreal(tree: Tree, verb: number, subject: number): boolean {
  const helpers = childrenBy(tree, verb, "aux").filter((word) => word < verb);
  return (
    isHoped(tree, verb) ||
    helpers.some((word) => word < subject || /^(?:may|might|could|should)$/.test(lowerOf(tree, word))) ||
    childrenBy(tree, verb, "mark").some((word) => word < verb && /^(?:if|unless)$/.test(lowerOf(tree, word)))
  );
}

const hoping =
  /^(?:expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|want(?:s|ed|ing)?|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?|prepar(?:es?|ed|ing)|requir(?:es?|ed|ing)|allow(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|order(?:s|ed|ing)?|invit(?:es?|ed|ing)|seek(?:s|ing)?|sought|tr(?:y|ies|ied|ying)|wish(?:es|ed|ing)?|likely|unlikely|due|ready|willing|unwilling|reluctant|unable)$/;

/** "was expected to say", "asked her to explain", "queries seeking to confirm the address": what is to be said. */
function isHoped(tree: Tree, verb: number): boolean {
  const to = childrenBy(tree, verb, "mark").find((word) => word < verb && lowerOf(tree, word) === "to");
  return to !== undefined && hoping.test(lowerOf(tree, tree.head[verb] ?? -1));
}

/** "Had Doe said so, …", "were Doe to say so", "should Doe say so": nobody is reported to have said it, in marks or without. */
function isInverted(tree: Tree, verb: number, { route, tokens }: Source): boolean {
  const [first = 0] = tokens;
  if (first < 1 || first > verb || route === "relative") return false;
  const word = lowerOf(tree, verb);
  const isBase = word === cueOf(word)?.lemma;
  for (let at = Math.max(0, first - 5); at < first; at += 1)
    // "Only then had Doe said": he did.
    if (lowerOf(tree, at) === "only") return false;
  switch (lowerOf(tree, first - 1)) {
    case "had":
      return !isBase && !word.endsWith("ing");
    case "were":
      return isBase && lowerOf(tree, verb - 1) === "to";
    case "should":
      return isBase;
    default:
      return false;
  }
}
