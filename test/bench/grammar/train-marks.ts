import { markChoice, markChoices, markPlaces, type Marked } from "../../../src/reading/parsing/marks.js";
import { chanceOf, shuffled } from "./chance.js";
import { learnerOf } from "./learner.js";
import type { Rows } from "./tables.js";

/** The treebank's tree of the words, with the treebank's head of each token among all tokens. */
export interface MarkExample {
  readonly marked: Marked;
  readonly heads: readonly number[];
}

/** Learns on what each mark hangs, from trees that are right. */
export function trainedMarks(examples: readonly MarkExample[], rounds: number): Rows {
  const chance = chanceOf(3);
  const learner = learnerOf(markChoices, 1);
  const places = examples.flatMap(({ marked, heads }) =>
    markPlaces(marked).map((place) => ({
      place,
      right: place.choices.map((word) => word >= 0 && marked.kept[word] === heads[place.at]),
    })),
  );
  for (let round = 0; round < rounds; round++) {
    for (const { place, right } of shuffled(places, chance)) {
      const guess = markChoice(place, learner.scorer);
      learner.tick();
      const wanted = right.indexOf(true);
      if (wanted >= 0 && right[guess] !== true) learner.reward(place.features, place.features.length, wanted, guess);
    }
  }
  return learner.finished({ scale: 20, least: 0.1 });
}
