import { analyse } from "../archive/search/analysis.js";
import { isSmallWord } from "../archive/search/languages.js";
import type { Span } from "../model/passage.js";

/** A topic as a text is asked about it. */
export interface Topic {
  /** 0 to 1: the share of the topic's words that the text says, in any of their forms. */
  readonly coveredBy: (text: string) => number;
  /** Where the text says them. */
  readonly saidIn: (text: string) => readonly Span[];
}

/** Reads a topic; undefined when it has no words but "the", "of" and the like. */
export function topicOf(words: string, language = "en"): Topic | undefined {
  const asked = analyse(words, language).terms;
  const content = asked.filter(({ start, end }) => !isSmallWord(words.slice(start, end).toLowerCase(), language));
  const wanted = new Set(content.map(({ term }) => term));
  if (wanted.size === 0) return undefined;
  const saidIn = (text: string) => analyse(text, language).terms.filter(({ term }) => wanted.has(term));
  return {
    coveredBy: (text) => new Set(saidIn(text).map(({ term }) => term)).size / wanted.size,
    saidIn: (text) => saidIn(text).map(({ start, end }) => ({ start, end })),
  };
}
