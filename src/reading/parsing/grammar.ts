import type { Span } from "../../model/passage.js";
import { markChoice, markPlaces } from "./marks.js";
import type { Model } from "./model.js";
import { readModel } from "./model-file.js";
import { numbersIn } from "./numbers.js";
import type { Parsed, ParsedToken } from "./parsed.js";
import { parsed } from "./parsing.js";
import { sentenceOf } from "./sentence.js";
import { taggerOf } from "./tagger.js";
import { parsedWords, rolesOf, uposOf } from "./tagset.js";
import { tokensOf } from "./tokens.js";
import { finishedTree } from "./tree.js";
import { scorerOf, scorerOfThree } from "./weights.js";
import { encodedWordsOf } from "./words.js";

/** A sentence's words with their parts of speech, without the tree: some four times faster. */
export interface Tagged {
  readonly tokens: readonly ParsedToken[];
  readonly upos: readonly string[];
}

/** Reads the grammar of English sentences. Takes any text, also none; never throws on it. */
export interface Grammar {
  readonly tag: (text: string, sentence: Span) => Tagged;
  readonly parse: (text: string, sentence: Span) => Parsed;
  /** The same from words that are split already. */
  readonly parseTokens: (tokens: readonly ParsedToken[]) => Parsed;
}

/** Throws when the bytes are not a whole model of this version. */
export const loadGrammar = (bytes: Uint8Array): Grammar => grammarOf(readModel(bytes));

export function grammarOf(model: Model): Grammar {
  const { tags: tagNames, relations } = model;
  const classOf = numbersIn(model.classes);
  const parser = {
    steps: scorerOfThree(model.steps),
    relating: scorerOf(model.relating),
    relations: relations.length,
    settledSteps: numbersIn(model.settledSteps),
    settledRelations: numbersIn(model.settledRelations),
  };
  const marking = scorerOf(model.marking);
  const roles = rolesOf(tagNames);
  const tagsOf = taggerOf({
    scorer: scorerOf(model.tagging),
    width: tagNames.length,
    settled: numbersIn(model.settledTags),
    names: roles.names,
  });
  const upos = tagNames.map(uposOf);
  const uposAll = (tags: Int32Array) => {
    const all: string[] = [];
    for (const tag of tags) all.push(upos[tag]!);
    return all;
  };

  function parseTokens(tokens: readonly ParsedToken[]): Parsed {
    const words = encodedWordsOf(tokens, classOf);
    const tags = tagsOf(words);
    const kept = parsedWords(tags, roles);
    const tree = finishedTree(parsed(sentenceOf(words, tags, kept, roles), parser), kept.length);
    const head = tokens.map(() => -1);
    const relation = tokens.map(() => "punct");
    kept.forEach((at, word) => {
      head[at] = kept[tree.head[word]!] ?? -1;
      relation[at] = relations[tree.relation[word]!]!;
    });
    for (const place of markPlaces({ tokens, form: words.form, tags, kept, tree }))
      head[place.at] = kept[place.choices[markChoice(place, marking)]!]!;
    return { tokens, upos: uposAll(tags), head, relation };
  }

  return {
    tag: (text, sentence) => {
      const tokens = tokensOf(text, sentence);
      return { tokens, upos: uposAll(tagsOf(encodedWordsOf(tokens, classOf))) };
    },
    parse: (text, sentence) => parseTokens(tokensOf(text, sentence)),
    parseTokens,
  };
}
