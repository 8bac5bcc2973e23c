import { best, featuresOfTag, taggingFeatures } from "../../../src/reading/parsing/tagging.js";
import type { EncodedWords } from "../../../src/reading/parsing/words.js";
import { chanceOf, shuffled } from "./chance.js";
import { learnerOf } from "./learner.js";
import type { Rows } from "./tables.js";

export interface TaggerPlan {
  readonly rounds: number;
  readonly strikes: number;
  /** How far the right tag must stand above every other. */
  readonly margin: number;
  readonly scale: number;
  readonly least: number;
}

export interface TaggingExample {
  readonly words: EncodedWords;
  /** Numbers of the treebank's tags. */
  readonly gold: readonly number[];
}

/** Trains from left to right on the tagger's own earlier tags, so that it learns to live with its mistakes. */
export function trainedTagger(
  examples: readonly TaggingExample[],
  width: number,
  { rounds, strikes, margin, scale, least }: TaggerPlan,
): Rows {
  const chance = chanceOf(1);
  const learner = learnerOf(width, strikes);
  const features = new Int32Array(taggingFeatures);
  const sums = new Int32Array(learner.width);
  for (let round = 0; round < rounds; round++) {
    for (const { words, gold } of shuffled(examples, chance)) {
      const tags = new Int32Array(words.count);
      for (let at = 0; at < words.count; at++) {
        const count = featuresOfTag(words, at, tags, features);
        sums.fill(0);
        learner.scorer(features, count, sums);
        const guess = best(sums, width);
        const right = gold[at]!;
        const above = sums[right]!;
        sums[right] = -0x7fffffff;
        const rival = best(sums, width);
        learner.tick();
        if (sums[rival]! >= above - margin) learner.reward(features, count, right, rival);
        tags[at] = guess;
      }
    }
  }
  return learner.finished({ scale, least });
}
