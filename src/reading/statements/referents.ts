import type { Span } from "../../model/passage.js";
import type { Speaker } from "../../model/statement.js";
import { antecedent, inMainClause } from "./antecedents.js";
import { bodyThatBegan, bodyThatSpoke, knownBody } from "./bodies-meant.js";
import { identityOf, isUnexplained } from "./by-name.js";
import type { Gender } from "./name-kinds.js";
import { officeHolder } from "./offices.js";
import type { Mention } from "./reports.js";
import type { Resolved, Scene } from "./scene.js";
import { lowerOf } from "./tree.js";
import type { Named, WhosWho } from "./whos-who.js";

/** Reads "he", "she", "it" and "the spokesperson", as reading goes on. */
export interface Referents {
  /**
   * Whom the words stand for, if the article lets it be known. Few call themselves by their names: whoever is named in what is `spoken` is hardly
   * "he" when another has just spoken.
   */
  readonly resolve: (mention: Mention, spoken: readonly Span[]) => Resolved | undefined;
  readonly heard: (speaker: Speaker, at: Span) => void;
}

const pronouns: Readonly<Record<string, Gender | "thing">> = {
  he: "man",
  him: "man",
  his: "man",
  she: "woman",
  her: "woman",
  it: "thing",
  its: "thing",
};

export function referentsOf(
  text: string,
  { namings }: WhosWho,
  sentences: readonly Span[],
  isQuoted: (span: Span) => boolean,
): Referents {
  const people = new Map(namings.map(({ who }) => [who.name, who]));
  const scene: Scene = { text, namings, sentences, isQuoted, people, genders: new Map() };
  const resolvedTo = (who: Named, mention: Span): Speaker =>
    isUnexplained(who)
      ? { basis: "unnamed", name: who.name, type: "unknown", mention }
      : { basis: "resolved", ...identityOf(text, who), mention, resolvedTo: who.at };

  return {
    resolve(mention, spoken) {
      const { tree, source, start, end } = mention;
      const words = { start, end };
      const pronoun = pronouns[lowerOf(tree, source.head)];
      if (pronoun === "thing") return bodyThatSpoke(scene, words) ?? bodyThatBegan(scene, words);
      if (pronoun !== undefined) {
        const found = inMainClause(scene, start, pronoun) ?? antecedent(scene, { at: start, gender: pronoun, spoken });
        if (found === undefined) return undefined;
        scene.genders.set(found.who, pronoun);
        return { speaker: resolvedTo(found.who, words), near: found.near };
      }
      const phrase = text.slice(start, end);
      const spoke = scene.last && people.get(scene.last.speaker.name);
      const holder = officeHolder(text, namings, { phrase, at: start, spoke });
      if (holder !== undefined) return { speaker: resolvedTo(holder.who, words), near: holder.near };
      return knownBody(scene, phrase, words);
    },
    heard(speaker, at) {
      scene.last = { speaker, at };
    },
  };
}
