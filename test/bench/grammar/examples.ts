import { parsedWords, type TagRoles } from "../../../src/reading/parsing/tagset.js";
import { sentenceOf } from "../../../src/reading/parsing/sentence.js";
import type { ParserTree } from "../../../src/reading/parsing/tree.js";
import type { EncodedWords } from "../../../src/reading/parsing/words.js";
import type { MarkExample } from "./train-marks.js";
import type { ParsingExample } from "./train-parser.js";
import type { GoldSentence } from "./treebank.js";

/** What a sentence of the treebank teaches the parser and the hanging of marks, given the tags that it will be seen with. */
export function examplesOf(
  gold: GoldSentence,
  { words, tags }: { readonly words: EncodedWords; readonly tags: Int32Array },
  { roles, numberOf }: { readonly roles: TagRoles; readonly numberOf: (relation: string) => number },
): { readonly parsing: ParsingExample; readonly marks: MarkExample } {
  const kept = parsedWords(tags, roles);
  const wordAt = new Map(Array.from(kept, (at, word) => [at, word]));
  const heads = Int32Array.from(kept, (at) => keptHead(at, gold, wordAt, kept.length));
  // Where a mark was the root, what hung on it is a root of its own; only one can be.
  const root = heads.indexOf(kept.length);
  heads.forEach((head, word) => {
    if (head === kept.length && word !== root) heads[word] = root;
  });
  const relations = Int32Array.from(kept, (at) => numberOf(gold.relations[at]!));
  const tree = treeFrom(heads, relations);
  return {
    parsing: { sentence: sentenceOf(words, tags, kept, roles), heads, relations },
    marks: { marked: { tokens: gold.tokens, form: words.form, tags, kept, tree }, heads: gold.heads },
  };
}

function keptHead(at: number, { heads }: GoldSentence, wordAt: ReadonlyMap<number, number>, root: number): number {
  let head = heads[at]!;
  while (head < heads.length && !wordAt.has(head)) head = heads[head]!;
  return wordAt.get(head) ?? root;
}

function treeFrom(head: Int32Array, relation: Int32Array): ParserTree {
  const first = Int32Array.from(head, (_, at) => at);
  const last = Int32Array.from(first);
  head.forEach((_, at) => {
    for (let up = head[at]!; up < head.length; up = head[up]!) {
      first[up] = Math.min(first[up]!, at);
      last[up] = Math.max(last[up]!, at);
    }
  });
  return { head, relation, first, last };
}
