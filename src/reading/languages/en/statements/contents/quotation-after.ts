import type { Content } from "./content.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { isSentence } from "../../../../quotations/quotation-marks.js";
import { relationOf } from "../clauses/dependency-tree.js";

/** `said, “We will act.”`: the quotation that the cue leads into, when it is a sentence of its own. */
export function quotationAfter({ tree, quotationAt, text }: ParsedUnit, verb: number): Content | undefined {
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
