import type { Span } from "../../model/passage.js";
import type { Speaker } from "../../model/statement.js";
import type { Mention } from "./gather.js";
import { firstEndingAfter, overlapping } from "./places-in-order.js";
import { lowerOf } from "./tree.js";
import type { Naming } from "./whos-who.js";

export interface Pronouns {
  /** Whom a pronoun or "the spokesperson" stands for, if the article lets it be known. */
  readonly resolve: (mention: Mention) => Naming | undefined;
  /** Tells who spoke last, as reading goes on. */
  readonly heard: (speaker: Speaker, at: Span) => void;
}

const men = new Set(["he", "him", "himself", "his"]);
const women = new Set(["she", "her", "herself", "hers"]);

/** Reads "he" and "she" by who spoke last and who is named first in the sentences before, leaving out what stands in quotations. */
export function pronounsOf(
  namings: readonly Naming[],
  sentences: readonly Span[],
  isQuoted: (span: Span) => boolean,
): Pronouns {
  const named = new Map(namings.map((naming) => [naming.who.name, naming]));
  let last: { naming: Naming; at: Span } | undefined;
  const genders = new Map<object, "man" | "woman">();
  const fits = (naming: Naming, gender: "man" | "woman"): boolean => {
    const known = naming.who.gender ?? genders.get(naming.who);
    return (naming.who.type === "person" || naming.who.type === "unknown") && (known === undefined || known === gender);
  };
  return {
    resolve({ tree, source, start }) {
      const word = lowerOf(tree, source.head);
      const gender = men.has(word) ? "man" : women.has(word) ? "woman" : undefined;
      if (gender === undefined) return undefined;
      const found = antecedent(start, gender);
      if (found !== undefined) genders.set(found.who, gender);
      return found;
    },
    heard({ name, basis }, at) {
      const naming = basis === "unnamed" ? undefined : named.get(name);
      if (naming !== undefined) last = { naming, at };
    },
  };

  function antecedent(at: number, gender: "man" | "woman"): Naming | undefined {
    const here = Math.min(firstEndingAfter(sentences, at), sentences.length - 1);
    for (let back = here; back >= 0 && back > here - 6; back -= 1) {
      const sentence = sentences[back] as Span;
      const end = Math.min(sentence.end, at);
      if (last !== undefined && last.at.start >= sentence.start && last.at.start < end && fits(last.naming, gender))
        return last.naming;
      const found = overlapping(namings, { start: sentence.start, end }).find(
        (naming) => naming.end <= end && !isQuoted(naming) && fits(naming, gender),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
