import { numbersFrom, wordAt, zipf } from "./words.js";

/** An invented article: the file, and which of its paragraphs are passages (the rest is masthead and chrome). */
export interface InventedArticle {
  readonly file: string;
  readonly text: string;
  readonly passages: readonly string[];
}

export const passagesPerArticle = 8;

const months = "January February March April May June July August September October November December".split(" ");
const roles = ["mayor", "spokesperson", "minister", "analyst", "police chief", "union leader", "judge"];
const cues = ["said", "told reporters", "added", "argued", "warned"];
const chrome = [
  "Subscribe to our newsletter",
  "Advertisement",
  "Share this article",
  "Read more: What we know so far",
  "We use cookies to improve your experience. Accept all",
  "All rights reserved.",
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Articles with a masthead, paragraphs of some 80 words, speakers, dates and chrome; the same ones for the same seed. */
export function* inventedArticles(count: number, seed = 1): Generator<InventedArticle> {
  const next = numbersFrom(seed);
  const rank = zipf(next);
  const upTo = (limit: number): number => Math.floor(next() * limit);
  const one = (list: readonly string[]): string => list[upTo(list.length)] ?? "";
  const name = (): string => capital(wordAt(200 + upTo(20_000)));
  const words = (length: number): string => Array.from({ length }, () => wordAt(rank())).join(" ");
  const day = (): string => `${1 + upTo(28)} ${one(months)} ${2010 + upTo(14)}`;

  const sentence = (speaker: string): string => {
    const kind = next();
    const length = 10 + upTo(14);
    if (kind < 0.12) return `“${capital(words(length))},” ${speaker} ${one(cues)}.`;
    if (kind < 0.2) return `On ${day()}, ${words(length)}.`;
    if (kind < 0.26) return `${speaker} ${one(cues)} that ${words(length)}.`;
    if (kind < 0.4) return `In ${name()}, ${words(length)} ${name()} ${words(3)}.`;
    return `${capital(words(length))}.`;
  };

  const paragraph = (speaker: string): string => {
    const sentences: string[] = [];
    for (let length = 0; length < 370 + upTo(110); length += sentences.at(-1)?.length ?? 0)
      sentences.push(sentence(speaker));
    return sentences.join(" ");
  };

  for (let number = 0; number < count; number += 1) {
    const speaker = `${name()} ${name()}`;
    const first = `${speaker}, the ${one(roles)} of ${name()}, ${one(cues)} on ${day()} that ${words(12)}.`;
    const passages = Array.from({ length: passagesPerArticle }, (_, index) =>
      index === 0 ? `${first} ${paragraph(speaker)}` : paragraph(speaker),
    );
    const masthead = `${capital(words(8))}\n\nBy ${name()} ${name()}\n${day()}\n`;
    const text = `${masthead}\n${passages.join("\n\n")}\n\n${one(chrome)}\n${one(chrome)}\n`;
    yield { file: `${String(number).padStart(6, "0")}.txt`, text, passages };
  }
}

/** Questions of that many words, drawn from one passage each, so that every one has something to find. */
export function inventedQuestions(passages: readonly string[], length: number, count: number): readonly string[] {
  const next = numbersFrom(length);
  return Array.from({ length: count }, () => {
    const words = (passages[Math.floor(next() * passages.length)] ?? "").match(/[a-z]{4,}/gi) ?? [];
    return Array.from({ length }, () => words[Math.floor(next() * words.length)] ?? "").join(" ");
  });
}
