import { works } from "../../lexicon/works.js";
import type { Quotation } from "../../../../quotations/quotation-marks.js";

/** "on the Gazette’s “Harbour News”", "the film “Quiet Water”": what stands before the name of a work, and before nobody’s words. */
const beforeWorks = new RegExp(`(?:\\p{Lu}[\\p{L}.]*[’']s|\\b(?:${works.join("|")})),?\\s*$`, "iu");
/** The words of a title that are not written large. */
const small = /^(?:a|an|the|and|or|of|in|on|at|to|for|with|from|by|is|as)$/;

/** Whether a quotation is the title of a work or a broadcast: its words are written large, and what stands before it says so. */
export function isWorkTitle(text: string, { start, inner, single }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (single || words.length === 0 || words.length > 8) return false;
  if (!words.every((word, at) => /^[\p{Lu}\p{N}]/u.test(word) || (at > 0 && small.test(word)))) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  return beforeWorks.test(before) || (words.length > 1 && /\b(?:on|of) $/.test(before));
}
