import { en, type Phrases } from "./en/answers.js";

/** A language as far as it has been translated. */
export type Translation = {
  readonly [Group in keyof Phrases]?: Phrases[Group] extends string | ((...given: never[]) => string)
    ? Phrases[Group]
    : Partial<Phrases[Group]>;
};

/** The sentences of one language with others in the place of some. */
export function withOwn(base: Phrases, own: Translation): Phrases {
  const merged = Object.entries(base).map(([group, sentences]) => {
    const other = own[group as keyof Phrases];
    const both = typeof sentences === "object" && typeof other === "object";
    return [group, both ? { ...sentences, ...other } : (other ?? sentences)];
  });
  // Every group of the base is there, with at least its sentences.
  return Object.fromEntries(merged) as Phrases;
}

/** The language, with English for what it does not have yet: a sentence in another language says more than none. */
export const withEnglish = (translation: Translation): Phrases => withOwn(en, translation);
