import * as fc from "fast-check";
import { expect, test } from "vitest";
import { grammarBytes } from "../../../src/reading/languages/en/grammar/load-model.js";
import { loadGrammar } from "../../../src/reading/parsing/grammar.js";
import type { Parsed } from "../../../src/reading/parsing/parsed.js";

const bytes = grammarBytes();
const grammar = loadGrammar(bytes);
const parse = (text: string) => grammar.parse(text, { start: 0, end: text.length });

/** "word ← head (relation)" for each word. */
const arcs = ({ tokens, head, relation }: Parsed) =>
  tokens.map(({ text }, at) => `${text} ← ${tokens[head[at]!]?.text ?? "root"} (${relation[at]})`);

test("a spokesperson says that something happened", () => {
  expect(arcs(parse("The spokesperson said that the ministry had rejected the claim."))).toEqual([
    "The ← spokesperson (det)",
    "spokesperson ← said (nsubj)",
    "said ← root (root)",
    "that ← rejected (mark)",
    "the ← ministry (det)",
    "ministry ← rejected (nsubj)",
    "had ← rejected (aux)",
    "rejected ← said (ccomp)",
    "the ← claim (det)",
    "claim ← rejected (obj)",
    ". ← said (punct)",
  ]);
});

test.each([
  ["The village says promises the company made were broken.", ["promises ← broken (nsubj)", "broken ← says (ccomp)"]],
  ["Residents complain the noise from the port keeps them awake.", ["awake ← keeps (xcomp)"]],
])("where the likeliest step leads astray, the next likeliest is tried: %s", (text, some) => {
  expect(arcs(parse(text))).toEqual(expect.arrayContaining(some));
});

test.each([
  ["“We will act,” he said.", ["PUNCT", "PRON", "AUX", "VERB", "PUNCT", "PUNCT", "PRON", "VERB", "PUNCT"]],
  ['"We will act," he said.', ["PUNCT", "PRON", "AUX", "VERB", "PUNCT", "PUNCT", "PRON", "VERB", "PUNCT"]],
  ["``We will act,'' he said.", ["PUNCT", "PRON", "AUX", "VERB", "PUNCT", "PUNCT", "PRON", "VERB", "PUNCT"]],
])("curly, straight and doubled marks are read alike: %s", (text, upos) => {
  expect(grammar.tag(text, { start: 0, end: text.length }).upos).toEqual(upos);
});

test("a parse is a tree with one root, of any words and of none", () => {
  const word = fc.constantFrom(
    "said",
    "the",
    "minister",
    ",",
    "“",
    "”",
    "that",
    "and",
    "Doe",
    "who",
    "-",
    "to",
    ".",
    "’s",
  );
  const sentence = fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 });
  fc.assert(
    fc.property(sentence, (words) => {
      const { tokens, upos, head, relation } = parse(words.join(" "));
      expect([upos.length, head.length, relation.length]).toEqual(
        tokens.map(() => 0).length === 0 ? [0, 0, 0] : Array(3).fill(tokens.length),
      );
      expect(relation.filter((name) => name === "root")).toHaveLength(Math.min(1, tokens.length));
      const circles: number[] = [];
      for (let at = 0; at < tokens.length; at++) {
        let up = at;
        let climbed = 0;
        for (; up !== -1 && climbed <= tokens.length; climbed++) up = head[up]!;
        if (climbed > tokens.length) circles.push(at);
      }
      expect(circles).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("a sentence of ten thousand words is read in linear time", () => {
  const { tokens } = parse("and the minister said “no” ".repeat(1_500));
  expect(tokens).toHaveLength(10_500);
});

test.each([
  ["another version", new TextEncoder().encode("ATTGRAM0…"), "does not begin with"],
  ["an empty file", new Uint8Array(), "does not begin with"],
  ["a file cut short", bytes.subarray(0, bytes.length >> 1), "damaged"],
  ["a file with a byte changed", bytes.map((byte, at) => (at === bytes.length - 2000 ? byte ^ 64 : byte)), "damaged"],
])("refuses %s with a plain sentence", (_, broken, reason) => {
  expect(() => loadGrammar(broken)).toThrow(reason);
});
