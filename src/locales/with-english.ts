import { en, type Phrases } from "./en/answers.js";

/** A language as far as it has been translated. */
export type Translation = {
  readonly [Group in keyof Phrases]?: Phrases[Group] extends string | ((...given: never[]) => string)
    ? Phrases[Group]
    : Partial<Phrases[Group]>;
};

/** The language, with English for what it does not have yet: a sentence in another language says more than none. */
export function withEnglish(translation: Translation): Phrases {
  const merged = Object.entries(en).map(([group, english]) => {
    const own = translation[group as keyof Phrases];
    return [group, typeof english === "object" && typeof own === "object" ? { ...english, ...own } : (own ?? english)];
  });
  // Every group of the English is there, with at least the English sentences.
  return Object.fromEntries(merged) as Phrases;
}
