import * as fc from "fast-check";
import { en } from "../../src/locales/en/answers.js";
import type { View } from "../../src/discord/rendering/view.js";
import type { Answer, Citation, Finding, Mark } from "../../src/model/answer.js";
import { passageOf, type Verbatim } from "../../src/model/passage.js";

/** Words of an invented article. */
export const wordsOf = (text: string, file = "seeds/a.txt"): Verbatim =>
  passageOf({ file, text }, { start: 0, end: text.length }).words;

export const aCitation = (rest: Partial<Citation> = {}): Citation => ({
  file: "seeds/001_harbour.txt",
  line: 3,
  endLine: 3,
  start: 0,
  end: 10,
  sha256: "0".repeat(64),
  title: "The harbour opens",
  publisher: "The Harbour Post",
  published: "2021-08-28",
  ...rest,
});

export const aFinding = (words: string, rest: Partial<Finding> = {}): Finding => ({
  lead: "Ana Duarte, harbour master",
  words: wordsOf(words),
  citation: aCitation(),
  ...rest,
});

export const found = (...findings: readonly [Finding, ...Finding[]]): Answer => ({
  kind: "found",
  heading: "What was said of the harbour",
  findings,
  more: 0,
});

export const aView = (rest: Partial<View> = {}): View => ({
  phrases: en,
  asked: { command: "ask", input: { question: "When does the harbour open?" } },
  page: 0,
  alternatives: [],
  offers: [],
  ...rest,
});

/** All that the menu below an answer can offer. */
export const everyMore: View["more"] = {
  speaker: "speaker",
  source: "source",
  widened: ["speaker", "source"],
  form: true,
  thread: true,
  document: true,
};

const spice = fc.constantFrom(
  "@everyone ",
  "<@123456789012345678>",
  "<@&1>",
  "<#1>",
  "</ask:1>",
  "<t:1:R>",
  "<:smile:1>",
  "https://example.org/a_b",
  "[a](https://example.org)",
  "**bold**",
  "_it_",
  "~~no~~",
  "||spoiler||",
  "`code`",
  "```\nblock\n```",
  "\n# heading\n",
  "\n## heading",
  "\n-# small",
  "\n- item",
  "\n* item",
  "\n1. item",
  "\n   12) item",
  "\n> quote",
  "\n>>> quote",
  "\r\n",
  "\u2028",
  "\u0085",
  "\\",
  "\\*",
  "\n",
  " ",
  "“Wörter” ",
  "港は開く。",
  "🏴‍☠️",
  "\ud83d",
);
const words = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), spice, fc.lorem({ maxCount: 12 }));
/** Text that tries everything, from nothing at all to more than a message holds. */
const hostile = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(words, { maxLength: 12 }), fc.integer({ min: 1, max: most }))
    .map(([parts, times]) => parts.join("").repeat(times));
const hostileWords = hostile(60).map((text) => (text === "" ? "x" : text));
const name = hostile(3);

const marksIn = (text: string): fc.Arbitrary<Mark[]> =>
  fc.array(
    fc
      .tuple(
        fc.nat(text.length),
        fc.nat(text.length),
        fc.constantFrom(undefined, "changed", "left-out", "added", "moved"),
      )
      .map(([a, b, why]) => ({ start: Math.min(a, b), end: Math.max(a, b), ...(why && { why }) })),
    { maxLength: 5 },
  );

const spokenBy = (speaker: string): NonNullable<Finding["speaker"]> => ({
  name: speaker,
  basis: "named",
  mention: { start: 0, end: 0 },
  line: 1,
  confidence: "sure",
});

const citation: fc.Arbitrary<Citation> = fc
  .record({ file: name, line: fc.integer({ min: 1, max: 999_999_999 }), title: name, publisher: name, published: name })
  .map(({ file, ...rest }) => aCitation({ file: `seeds/${file}.txt`, endLine: rest.line + 2, ...rest }));

const finding: fc.Arbitrary<Finding> = hostileWords.chain((text) =>
  fc
    .record({
      lead: name,
      citation,
      marks: marksIn(text),
      notes: fc.array(name, { maxLength: 8 }),
      alsoIn: fc.array(citation, { maxLength: 6 }),
      group: fc.option(name, { nil: undefined }),
      around: fc.option(hostileWords, { nil: undefined }),
      plain: fc.option(name, { nil: undefined }),
      said: fc.option(name, { nil: undefined }),
    })
    .map(({ plain, around, group, said, ...rest }) => ({
      ...rest,
      words: wordsOf(text),
      ...(group !== undefined && { group }),
      ...(said !== undefined && { speaker: spokenBy(said) }),
      ...(around !== undefined && { around: passageOf({ file: "a", text: around }, { start: 0, end: around.length }) }),
      ...(plain !== undefined && { date: { plain, approximate: false, basis: "none" as const } }),
    })),
);

const some = <Item>(item: fc.Arbitrary<Item>) =>
  fc.array(item, { minLength: 1, maxLength: 9 }).map((items) => items as [Item, ...Item[]]);

const offer = fc.record({ label: name, command: fc.constant("ask"), input: fc.record({ question: hostile(40) }) });
const every = {
  notes: fc.array(name, { maxLength: 4 }),
  offers: fc.array(offer, { maxLength: 7 }),
  understoodAs: fc.record({ command: fc.constant("ask"), input: fc.record({ question: hostile(4) }) }),
};

/** Answers from an archive that tries to break out. */
export const hostileAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant("found" as const), heading: name, findings: some(finding), more: fc.nat(9), ...every }),
  hostileWords.chain((text) =>
    fc.record({
      kind: fc.constant("found" as const),
      heading: name,
      findings: some(finding),
      more: fc.nat(2),
      verdict: fc.constant("altered" as const),
      given: fc.record({ words: fc.constant(text), marks: marksIn(text) }),
    }),
  ),
  fc.record({
    kind: fc.constant("found" as const),
    heading: name,
    findings: some(finding),
    more: fc.constant(0),
    lines: fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 99_999 }),
        label: fc.constantFrom("body", "chrome", "title"),
        rule: name,
        words: hostileWords.map((text) => wordsOf(text.replace(/[\r\n]+/gu, " "))),
        marked: fc.boolean(),
      }),
      { maxLength: 80 },
    ),
  }),
  fc.record({
    kind: fc.constant("nothing-found" as const),
    asked: name,
    reason: name,
    nearest: fc.array(finding, { maxLength: 3 }),
    didYouMean: fc.array(name, { maxLength: 12 }),
    ...every,
  }),
  fc.record({
    kind: fc.constant("done" as const),
    heading: name,
    report: fc.array(fc.record({ label: name, value: hostile(30) }), { maxLength: 60 }),
  }),
  fc.record({ kind: fc.constant("refused" as const), reason: hostile(40) }),
);
