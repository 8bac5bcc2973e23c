import { analyse } from "../../reading/analysis/analyzer.js";
import { isSmallWord } from "../../reading/analysis/stemmers.js";
import type { Span } from "../../model/passage.js";
import { calledIn, stateOf } from "../../reading/parties/states.js";

/** A topic as a text is asked about it. */
export interface Topic {
  /** 0 to 1: the share of the topic's words that the text says, in any of their forms. */
  readonly coveredBy: (text: string) => number;
  /** Where the text says them. */
  readonly saidIn: (text: string) => readonly Span[];
  /** Whether the text has every number of the topic: whoever asks for “28 March” is not answered with 29 March. */
  readonly hasNumbersOf: (text: string) => boolean;
  /** Whether the text says of the topic more than which states it is about, where the topic does. */
  readonly hasMoreThanStatesOf: (text: string) => boolean;
}

/** Reads a topic; undefined when it has no words but "the", "of" and the like. */
export function topicOf(words: string, language = "en"): Topic | undefined {
  const asked = analyse(words, language).terms;
  const content = asked.filter(({ start, end }) => !isSmallWord(words.slice(start, end).toLowerCase(), language));
  const wanted = new Set(content.map(({ term }) => term));
  if (wanted.size === 0) return undefined;
  const isState = ({ start, end }: Span): boolean => stateOf(words.slice(start, end)) !== undefined;
  const others = new Set(content.filter((word) => !isState(word)).map(({ term }) => term));
  const numbers = [...wanted].filter((term) => /^\p{Nd}/u.test(term));
  const saidIn = (text: string) => analyse(text, language).terms.filter(({ term }) => wanted.has(term));
  return {
    coveredBy: (text) => new Set(saidIn(text).map(({ term }) => term)).size / wanted.size,
    saidIn: (text) => saidIn(text).map(({ start, end }) => ({ start, end })),
    hasNumbersOf(text) {
      const said = numbers.length === 0 ? [] : saidIn(text).map(({ term }) => term);
      return numbers.every((number) => said.includes(number));
    },
    hasMoreThanStatesOf: (text) =>
      others.size === 0 || others.size === wanted.size || saidIn(text).some(({ term }) => others.has(term)),
  };
}

/** A topic that is the name of a state is found by the state's names in all these languages: 台湾 in English articles too. */
export function topicNamed(words: string, languages: readonly string[]): Topic | undefined {
  const state = stateOf(words);
  if (state?.form !== "name") return topicOf(words);
  const names = new Set([words, state.name, ...calledIn(state.code, languages)]);
  const topics = [...names].flatMap((name) => topicOf(name) ?? []);
  return {
    coveredBy: (text) => Math.max(0, ...topics.map((topic) => topic.coveredBy(text))),
    saidIn: (text) => topics.find((topic) => topic.coveredBy(text) === 1)?.saidIn(text) ?? [],
    hasNumbersOf: () => true,
    hasMoreThanStatesOf: () => true,
  };
}
