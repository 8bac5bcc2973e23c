import { best, featuresOfTag, taggingFeatures } from "../../../src/reading/grammar/tagging.js";
import { wordsOf, type Vocabulary } from "../../../src/reading/grammar/words.js";
import type { Rows } from "../../../src/reading/grammar/weights.js";
import { chanceOf, shuffled } from "./chance.js";
import type { Tagset } from "./lexicon.js";
import { learnerOf } from "./learner.js";
import type { GoldSentence } from "./treebank.js";

export interface TaggerPlan {
  readonly rounds: number;
  readonly strikes: number;
  readonly scale: number;
  readonly least: number;
}

/** Trains from left to right on the tagger's own earlier tags, so that it learns to live with its mistakes. */
export function trainedTagger(
  sentences: readonly GoldSentence[],
  { tagset, vocabulary }: { readonly tagset: Tagset; readonly vocabulary: Vocabulary },
  { rounds, strikes, scale, least }: TaggerPlan,
): Rows {
  const chance = chanceOf(1);
  const learner = learnerOf(tagset.names.length, strikes);
  const features = new Int32Array(taggingFeatures);
  const sums = new Int32Array(learner.width);
  const examples = sentences.map(({ tokens, tags }) => ({
    words: wordsOf(tokens, vocabulary),
    gold: tags.map(tagset.numberOf),
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { words, gold } of shuffled(examples, chance)) {
      const tags = new Int32Array(words.count);
      for (let at = 0; at < words.count; at++) {
        const count = featuresOfTag(words, at, tags, features);
        learner.scorer(features, count, sums);
        const guess = best(sums, learner.width);
        learner.tick();
        if (guess !== gold[at]) learner.reward(features, count, gold[at]!, guess);
        tags[at] = guess;
      }
    }
  }
  return learner.finished({ scale, least });
}
