import type { Span } from "../../../../../model/passage.js";
import type { Parsed } from "../../../../parsing/parsed.js";
import { withModalNames } from "./modal-names.js";

/** A parsed stretch, with what hangs below each word. */
export interface Tree extends Parsed {
  readonly children: readonly (readonly number[])[];
  /** The words in lower case: they are looked at many times over. */
  readonly lower: readonly string[];
}

export function treeOf(read: Parsed): Tree {
  const parsed = withModalNames(read);
  const children: number[][] = parsed.tokens.map(() => []);
  const head = parsed.head.map((_, index) => headOf(parsed, index));
  head.forEach((above, index) => {
    if (above >= 0) children[above]?.push(index);
  });
  return { ...parsed, head, children, lower: parsed.tokens.map(({ lower }) => lower) };
}

/** "has" of "China has threatened" has no subject of its own: what the parse hangs below an auxiliary is the verb's. */
function headOf({ head, relation }: Parsed, index: number): number {
  const above = head[index] ?? -1;
  if (!(relation[index] ?? "").startsWith("nsubj")) return above;
  const isAuxiliary = /^(?:aux|cop)(?::|$)/.test(relation[above] ?? "");
  return isAuxiliary ? (head[above] ?? above) : above;
}

/** The relation without its subtype: "nsubj" of "nsubj:pass". */
export function relationOf(tree: Tree, index: number): string {
  const relation = tree.relation[index] ?? "";
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

export function childrenBy(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  return (tree.children[index] ?? []).filter((child) => relations.includes(relationOf(tree, child)));
}

/** All tokens at or below `index`, in order, leaving out the branches in `without`. */
export function subtree(tree: Tree, index: number, without: ReadonlySet<number> = new Set()): number[] {
  const found: number[] = [];
  const waiting = [index];
  while (waiting.length > 0) {
    const at = waiting.pop() as number;
    if (without.has(at)) continue;
    found.push(at);
    waiting.push(...(tree.children[at] ?? []));
  }
  return found.sort((a, b) => a - b);
}

export function lowerOf(tree: Tree, index: number): string {
  return tree.lower[index] ?? "";
}

/** The hull of tokens that are in order. */
export function spanOf(tree: Tree, tokens: readonly number[]): Span {
  return { start: tree.tokens[tokens[0] ?? 0]?.start ?? 0, end: tree.tokens[tokens.at(-1) ?? 0]?.end ?? 0 };
}

export function isPunctuation(tree: Tree, index: number): boolean {
  return tree.upos[index] === "PUNCT" || !/[\p{L}\p{N}]/u.test(tree.tokens[index]?.text ?? "");
}
