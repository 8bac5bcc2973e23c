import type { Attribution } from "../attributions/attribution.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { isPunctuation, lowerOf, type Tree } from "../clauses/dependency-tree.js";

/** A place where what somebody said may end: before the token `at`. */
export interface Stop {
  readonly at: number;
  /** The first word behind it. */
  readonly next: number;
  readonly mark: StopMark;
}

/** An aside's dash has another behind it. */
export type StopMark = "comma" | "semicolon" | "colon" | "bracket" | "dash" | "aside" | "no mark";

/** Somebody's words, from a token on, in the unit that they stand in. */
export interface SpokenWords {
  readonly parsed: ParsedUnit;
  readonly attribution: Attribution;
  readonly start: number;
  /** All that is said in the unit, by whomever. */
  readonly attributions: readonly Attribution[];
}

const marks: ReadonlyMap<string, StopMark> = new Map([
  [",", "comma"],
  [";", "semicolon"],
  [":", "colon"],
  ["(", "bracket"],
]);
const dashes: ReadonlySet<string> = new Set(["---", "--", "-", "—", "–", "―"]);
const joining: ReadonlySet<string> = new Set(
  "when where while although though because if since after before until as unless so whereas who which that".split(" "),
);
const joiningTags: ReadonlySet<string> = new Set(["CCONJ", "SCONJ", "ADP", "ADV"]);

/** The places where the words may end before their sentence does, in order. A quotation is whole: none is inside it. */
export function* stopsIn({ parsed: { text, tree, quotationAt }, start }: SpokenWords): Generator<Stop> {
  const lastDash = tree.tokens.findLastIndex(({ text }) => dashes.has(text));
  const markAt = (at: number): StopMark => {
    const text = tree.tokens[at]?.text ?? "";
    return dashes.has(text) ? (at < lastDash ? "aside" : "dash") : (marks.get(text) ?? "no mark");
  };
  for (let at = start + 1; at < tree.tokens.length; at += 1) {
    if (quotationAt[at] !== undefined && quotationAt[at] === quotationAt[at - 1]) continue;
    const mark = markAt(at);
    const behindQuotation = quotationAt[at - 1] !== undefined;
    if (mark === "no mark") {
      // “a “free port” zone”: a noun right behind the marks is what they describe.
      if (behindQuotation && tree.upos[at] === "NOUN") continue;
      const joins = joiningTags.has(tree.upos[at] ?? "") || joining.has(lowerOf(tree, at));
      if (!behindQuotation && (!joins || isPunctuation(tree, at - 1))) continue;
    } else if (at - 1 > start && markAt(at - 1) !== "no mark") continue;
    const next = mark === "no mark" ? at : wordFrom(tree, at);
    if (next >= tree.tokens.length) return;
    const inner = quotationAt[at - 1]?.inner.end ?? 0;
    // American papers put the comma inside the marks.
    yield { at, next, mark: mark === "no mark" && text[inner - 1] === "," ? "comma" : mark };
  }
}

/** The first word from a token on. */
export function wordFrom(tree: Tree, at: number): number {
  let next = at;
  while (next < tree.tokens.length && isPunctuation(tree, next)) next += 1;
  return next;
}
