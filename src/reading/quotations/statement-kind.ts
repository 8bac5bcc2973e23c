import { matchesIn } from "../patterns/runs.js";
import type { Span } from "../../model/passage.js";
import type { StatementKind } from "../../model/statement.js";
import { isWithin } from "./sorted-spans.js";

const words = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.-](?=[\p{L}\p{N}]))*/gu;

/** All in quotation marks, partly, or not at all. */
export function statementKindOf(text: string, spoken: readonly Span[], quotations: readonly Span[]): StatementKind {
  let quoted = 0;
  let all = 0;
  for (const { start, end } of spoken)
    for (const match of matchesIn(text.slice(start, end), words)) {
      all += 1;
      if (isWithin(quotations, start + match.index)) quoted += 1;
    }
  return quoted === 0 ? "indirect" : quoted >= 0.95 * all ? "direct" : "mixed";
}
