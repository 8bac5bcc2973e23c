import type { Span } from "../../model/passage.js";
import type { StatementKind } from "../../model/statement.js";
import { isWithin } from "./sorted-spans.js";

const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆〇ー]|[\p{L}\p{N}]+/gu;

/** All in quotation marks, partly, or not at all, counted by signs where a script has no words to count. */
export function kindOfSigns(text: string, spoken: readonly Span[], quotations: readonly Span[]): StatementKind {
  let quoted = 0;
  let all = 0;
  for (const { start, end } of spoken)
    for (const match of text.slice(start, end).matchAll(sign)) {
      all += 1;
      if (isWithin(quotations, start + match.index)) quoted += 1;
    }
  return quoted === 0 ? "indirect" : quoted >= 0.95 * all ? "direct" : "mixed";
}
