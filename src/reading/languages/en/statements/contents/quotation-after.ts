import type { Content } from "./content.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { isSentence } from "../../../../quotations/quotation-marks.js";
import { lowerOf, relationOf, type Tree } from "../clauses/dependency-tree.js";
import { alsoNouns, cueOf } from "../../lexicon/speech-verbs.js";

/** `said, “We will act.”`: the quotation that the cue leads into, when it is a sentence of its own. */
export function quotationAfter({ tree, quotationAt, text }: ParsedUnit, verb: number): Content | undefined {
  for (let at = verb + 1; at < Math.min(tree.tokens.length, verb + 16); at += 1) {
    const quotation = quotationAt[at];
    if (quotation === undefined) {
      if (tree.upos[at] === "VERB" && relationOf(tree, at) !== "amod") return undefined;
      continue;
    }
    if (isLedByOther(tree, verb, at)) return undefined;
    const led = /^[,:]$/.test(tree.tokens[at - 1]?.text ?? "") || at === verb + 1;
    const ends =
      quotation.open ||
      /[.?!,—-]/.test(text[quotation.inner.end - 1] ?? "") ||
      /^[.,?!]/.test(text.slice(quotation.end, quotation.end + 1));
    // "told the players, “the next shove ends it”": between whom it was told to and a mark nothing else begins.
    const isTold = /^(?:told|tells|telling)$/.test(lowerOf(tree, verb)) && tree.tokens[at - 1]?.text === ",";
    return led && ends && (isTold || isSentence(text, quotation))
      ? { spans: [quotation.inner], route: "quotation-after" }
      : undefined;
  }
  return undefined;
}

/** "Doe said as a boy behind her cried: “…”": a verb of its own leads into the quotation, whatever the parse takes it for. */
const isLedByOther = (tree: Tree, verb: number, at: number): boolean =>
  tree.tokens[at - 1]?.text === ":" &&
  at - 2 > verb &&
  cueOf(lowerOf(tree, at - 2)) !== undefined &&
  !alsoNouns.has(lowerOf(tree, at - 2));
