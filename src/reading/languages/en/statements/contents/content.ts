import type { Span } from "../../../../../model/passage.js";
import { isPunctuation, spanOf, type Tree } from "../clauses/dependency-tree.js";

/** What is reported, and which way led to it. */
export interface Content {
  readonly spans: readonly Span[];
  readonly route: string;
}

/** Runs of neighbouring tokens, without marks at their edges. */
export function content(tree: Tree, tokens: readonly number[], route: string): Content | undefined {
  const sorted = [...new Set(tokens)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const token of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && token - (run.at(-1) ?? 0) === 1) run.push(token);
    else runs.push([token]);
  }
  const spans = runs.map((run) => trimmed(tree, run)).filter((run) => run.length > 0);
  return spans.length === 0 ? undefined : { spans: spans.map((run) => spanOf(tree, run)), route };
}

function trimmed(tree: Tree, run: readonly number[]): readonly number[] {
  let from = 0;
  let to = run.length;
  while (from < to && isPunctuation(tree, run[from] as number)) from += 1;
  while (
    to > from &&
    (isPunctuation(tree, run[to - 1] as number) || (tree.upos[run[to - 1] as number] === "CCONJ" && to - from > 2))
  )
    to -= 1;
  return run.slice(from, to);
}
