import type { Span } from "../../../../../model/passage.js";
import type { Speaker } from "../../../../../model/statement.js";
import { antecedent, inMainClause } from "./pronouns.js";
import { bodyThatBegan, bodyThatSpoke, knownBody } from "./bodies-meant.js";
import { identityOf, isUnexplained } from "./by-name.js";
import type { Gender } from "../names/name-types.js";
import { ownerIn } from "./owners.js";
import { pairMeant } from "./pairs.js";
import { officeHolder } from "./offices.js";
import type { Mention } from "../reports/reports.js";
import type { Resolved, Scene } from "./context.js";
import { lowerOf } from "../clauses/dependency-tree.js";
import type { Named, WhosWho } from "../names/entity-mentions.js";

/** Reads "he", "she", "it" and "the spokesperson", as reading goes on. */
export interface Referents {
  /**
   * Whom the words stand for, if the article lets it be known. Few call themselves by their names: whoever is named in what is `spoken` is hardly
   * "he" when another has just spoken.
   */
  readonly resolve: (mention: Mention, spoken: readonly Span[]) => Resolved | undefined;
  /** Who has just had the word, with those who had it together with him. */
  readonly heard: (speaker: Speaker, at: Span, others?: readonly Speaker[]) => void;
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

/** More have hardly spoken in the sentences in which anybody is still remembered. */
const remembered = 12;

export function referentsOf(
  text: string,
  { namings }: WhosWho,
  sentences: readonly Span[],
  isQuoted: (span: Span) => boolean,
): Referents {
  const people = new Map(namings.map(({ who }) => [who.name, who]));
  const scene: Scene = { text, namings, sentences, isQuoted, people, genders: new Map(), turns: [] };
  const resolvedTo = (who: Named, mention: Span): Speaker =>
    isUnexplained(who)
      ? { basis: "unnamed", name: who.name, type: "unknown", mention }
      : { basis: "resolved", ...identityOf(text, who), mention, resolvedTo: who.at };

  return {
    resolve({ tree, source, start, end }, spoken) {
      const words = { start, end };
      const pronoun = pronouns[lowerOf(tree, source.head)];
      if (pronoun !== undefined) return byPronoun(pronoun, words, spoken);
      const phrase = text.slice(start, end);
      const [first, ...others] = pairMeant(scene, phrase, words) ?? [];
      if (first !== undefined) return { speaker: first, near: false, ...(others.length > 0 && { with: others }) };
      const found = byOffice(phrase, words);
      if (found !== undefined) return found;
      const owner = ownerIn(scene, words, (mention, at) => {
        const told = pronouns[mention.toLowerCase()];
        return (told === undefined ? byOffice(mention, at) : byPronoun(told, at, spoken))?.speaker;
      });
      return owner && { speaker: { ...unnamedAt(phrase, words), owner }, near: true };
    },
    heard(speaker, at, others = []) {
      scene.last = { speaker, at, others };
      scene.turns = [...scene.turns.slice(-remembered), scene.last];
    },
  };

  function byPronoun(pronoun: Gender | "thing", words: Span, spoken: readonly Span[]): Resolved | undefined {
    if (pronoun === "thing") return bodyThatSpoke(scene, words) ?? bodyThatBegan(scene, words);
    const at = words.start;
    const found = inMainClause(scene, at, pronoun) ?? antecedent(scene, { at, gender: pronoun, spoken });
    if (found === undefined) return undefined;
    scene.genders.set(found.who, pronoun);
    return { speaker: resolvedTo(found.who, words), near: found.near };
  }

  function byOffice(phrase: string, words: Span): Resolved | undefined {
    const spoke = scene.last && people.get(scene.last.speaker.name);
    const holder = officeHolder(text, namings, { phrase, at: words.start, spoke });
    if (holder !== undefined) return { speaker: resolvedTo(holder.who, words), near: holder.near };
    return knownBody(scene, phrase, words);
  }
}

/** Nobody whom the article names, by the words that stand for him. */
export function unnamedAt(words: string, mention: Span): Speaker {
  return { basis: "unnamed", name: words.replace(/,? (?:who|which|that)$/, ""), type: "group", mention };
}
