import type { Span } from "../../../../../model/passage.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import { isSentence, type Quotation } from "../../../../quotations/quotation-marks.js";
import { isPunctuation, type Tree } from "./dependency-tree.js";
import type { Unit } from "./units.js";

/** A unit with its grammar. Tokens are indices into the tree; a long quotation's middle is not among them. */
export interface ParsedUnit {
  readonly text: string;
  readonly unit: Unit;
  readonly tree: Tree;
  /** For each token the quotation that it stands in (marks included), if any. */
  readonly quotationAt: readonly (Quotation | undefined)[];
}

export function parsedUnit(text: string, unit: Unit, tree: Tree): ParsedUnit {
  return {
    text,
    unit,
    tree,
    quotationAt: tree.tokens.map((token) => overlapping(unit.quotations, token)[0]),
  };
}

/** From the start of one token to the end of another, both counted in. */
export function between({ tree }: ParsedUnit, from: number, to: number): Span | undefined {
  let first = from;
  let last = to;
  while (first <= last && isPunctuation(tree, first)) first += 1;
  while (last >= first && isPunctuation(tree, last)) last -= 1;
  const start = tree.tokens[first];
  const end = tree.tokens[last];
  return first > last || start === undefined || end === undefined ? undefined : { start: start.start, end: end.end };
}

/** Whether a mark that parts clauses, or a closing quotation mark, stands right before the token. */
export function isSetOff({ tree, quotationAt }: ParsedUnit, token: number): boolean {
  const before = tree.tokens[token - 1];
  if (before === undefined) return false;
  const quotation = quotationAt[token - 1];
  if (quotation !== undefined && quotationAt[token] !== quotation) return true;
  return /^(?:,|--?|—|–|\?|!)$/.test(before.text);
}

/** Whether any of the tokens is a verb of its own, so that they can be a clause. */
export function holdsVerb({ tree }: ParsedUnit, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (tree.upos[at] === "VERB" || tree.upos[at] === "AUX") return true;
  return false;
}

/** Whether the quotation at a token ends as one does before a tag: with a mark, or with a comma behind it. */
export function endsWithPause({ text, quotationAt }: ParsedUnit, token: number): boolean {
  const quotation = quotationAt[token];
  if (quotation === undefined) return false;
  return (
    /[,.?!…—–-]/.test(text[quotation.inner.end - 1] ?? "") ||
    /^\s?[,—–-]/.test(text.slice(quotation.end, quotation.end + 2)) ||
    isSentence(text, quotation)
  );
}
