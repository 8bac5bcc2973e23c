import type { Span } from "../../model/passage.js";
import { readModel } from "./model-file.js";
import type { Parsed, Token } from "./parsed.js";
import { tagsOf, treeOf } from "./parsing.js";
import { rolesOf, uposOf } from "./tagset.js";
import { tokensOf } from "./tokens.js";
import { scorerOf, scorerOfThree } from "./weights.js";
import { wordsOf } from "./words.js";

/** A sentence's words with their parts of speech, without the tree: some four times faster. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly upos: readonly string[];
}

/** Reads the grammar of English sentences. Takes any text, also none; never throws on it. */
export interface Grammar {
  readonly tag: (text: string, sentence: Span) => Tagged;
  readonly parse: (text: string, sentence: Span) => Parsed;
  /** The same from words that are split already. */
  readonly parseTokens: (tokens: readonly Token[]) => Parsed;
}

/** Throws when the bytes are not a whole model of this version. */
export function loadGrammar(bytes: Uint8Array): Grammar {
  const model = readModel(bytes);
  const tagging = scorerOf(model.tagging, model.tags.length);
  const parser = {
    roles: rolesOf(model.tags),
    steps: scorerOfThree(model.steps),
    relating: scorerOf(model.relating, model.relations.length),
    relations: model.relations.length,
  };
  const upos = model.tags.map(uposOf);
  const uposAll = (tags: Int32Array) => Array.from(tags, (tag) => upos[tag]!);

  function parseTokens(tokens: readonly Token[]): Parsed {
    const words = wordsOf(tokens, model.vocabulary);
    const tags = tagsOf(words, tagging, model.tags.length);
    const { head, relation } = treeOf(words, tags, parser);
    return {
      tokens,
      upos: uposAll(tags),
      head: Array.from(head.subarray(0, words.count), (at) => (at === words.count ? -1 : at)),
      relation: Array.from(relation.subarray(0, words.count), (at) => model.relations[at]!),
    };
  }

  return {
    tag: (text, sentence) => {
      const tokens = tokensOf(text, sentence);
      return { tokens, upos: uposAll(tagsOf(wordsOf(tokens, model.vocabulary), tagging, model.tags.length)) };
    },
    parse: (text, sentence) => parseTokens(tokensOf(text, sentence)),
    parseTokens,
  };
}
