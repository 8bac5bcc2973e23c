import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { topicIndex } from "../../src/following/matching/topic-index.js";
import { spokenWords, wordIndex } from "../../src/following/matching/word-index.js";
import { termsOf } from "../../src/answering/filters/content-words.js";
import { topicOf } from "../../src/answering/filters/topic.js";

const termsIn = (text: string) => new Set(termsOf(text, "en").map(({ term }) => term));
const isOn = (topic: string, text: string) => topicIndex([[1, topic]], "en").on(termsIn(text)).length === 1;

describe("a passage is on a followed topic", () => {
  test.each([
    ["dam", "The dams of Selde were built in a year."],
    ["the harbour of Selde", "Selde closes its harbour."],
    ["harbour dredging contract dispute ruling", "The ruling on the contract ends a dispute over dredging."],
    ["28 March talks", "They talked on March 28."],
  ])("%s: %s", (topic, text) => expect(isOn(topic, text)).toBe(true));

  test.each([
    ["harbour of Selde", "Selde has no dam."],
    ["28 March talks", "They talked on March 29."],
    ["harbour dredging contract dispute ruling", "The contract for dredging is in dispute."],
  ])("and is not: %s: %s", (topic, text) => expect(isOn(topic, text)).toBe(false));
});

describe("followed words are found as they were given", () => {
  const found = (words: string, text: string) =>
    wordIndex([[1, words]])(spokenWords(text)).map(({ start, end }) => text.slice(start, end));

  test.each([
    ["a long winter", "“A long, Winter”, she said: a long winter.", ["A long, Winter", "a long winter"]],
    ["the sea", "The sea, the sea.", ["The sea", "the sea"]],
    ["港は開く", "明日、港は開くという。", ["港は開く"]],
    ["to be", "To be or not to be", ["To be", "to be"]],
  ])("%s", (words, text, expected) => expect(found(words, text)).toEqual(expected));

  test.each([
    ["a long winter", "a long cold winter"],
    ["a long winter", "along winter"],
    ["not be", "to be or not"],
  ])("and not otherwise: %s in “%s”", (words, text) => expect(found(words, text)).toEqual([]));
});

const word = fc.constantFrom(
  "dam",
  "harbour",
  "river",
  "tax",
  "vote",
  "talks",
  "1992",
  "1993",
  "winter",
  "grain",
  "port",
);
const text = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(" "));

test("the index finds the topics that a look at each of them finds", () => {
  fc.assert(
    fc.property(fc.array(text(6), { maxLength: 30 }), text(8), (topics, passage) => {
      const each = topics.flatMap((words, at) => {
        const topic = topicOf(words);
        return topic !== undefined && topic.coveredBy(passage) >= 0.8 && topic.hasNumbersOf(passage) ? [at] : [];
      });
      const index = topicIndex(
        topics.map((words, at) => [at, words] as const),
        "en",
      );
      expect([...index.on(termsIn(passage))].sort((a, b) => a - b)).toEqual(each);
    }),
  );
});

test("the index finds the runs of words that a look at each of them finds", () => {
  fc.assert(
    fc.property(fc.array(text(3), { maxLength: 20 }), text(12), (followed, passage) => {
      const runs = wordIndex(followed.map((words, at) => [at, words] as const))(spokenWords(passage));
      const each = followed.flatMap((words, at) => (` ${passage} `.includes(` ${words} `) ? [at] : []));
      expect([...new Set(runs.map(({ id }) => id))].sort((a, b) => a - b)).toEqual(each);
    }),
  );
});
