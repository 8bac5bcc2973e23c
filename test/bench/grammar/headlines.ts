import type { GoldSentence } from "./treebank.js";

const everyNth = 12;
const longest = 16;
const small = new Set(
  "a an the and or but of in on at to for with as by from is are it its n't 's not no than that".split(" "),
);

/**
 * Some short sentences once more, in the capitals of a headline: the treebanks hold few, and a tagger that has seen none
 * takes every word of a headline for a name.
 */
export function withHeadlines(sentences: readonly GoldSentence[]): GoldSentence[] {
  const short = sentences.filter(({ tokens }) => tokens.length >= 4 && tokens.length <= longest);
  return [...sentences, ...short.filter((_, at) => at % everyNth === 0).map(asHeadline)];
}

function asHeadline(sentence: GoldSentence): GoldSentence {
  let { text } = sentence;
  const tokens = sentence.tokens.map(({ start, end, text: word }) => {
    const upper = word.charAt(0).toUpperCase();
    const capital = small.has(word) || upper.length !== 1 ? word : upper + word.slice(1);
    text = text.slice(0, start) + capital + text.slice(end);
    return { start, end, text: capital, lower: capital.toLowerCase() };
  });
  return { ...sentence, text, tokens };
}
