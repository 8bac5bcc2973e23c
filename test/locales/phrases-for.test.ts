import { describe, expect, test } from "vitest";
import { en } from "../../src/locales/en/answers.js";
import { lineRuleIn } from "../../src/locales/line-rules.js";
import { lineRules } from "../../src/model/line-rules.js";
import { localeRows, phrasesFor } from "../../src/locales/phrases-for.js";

import { faceWords } from "../../src/locales/command-names.js";

type Sentence = string | ((...given: unknown[]) => string);

/** Every sentence of a language with its path: "date.stated". */
function sentencesIn(phrases: object, path = ""): [string, Sentence][] {
  return Object.entries(phrases).flatMap(([name, value]: [string, Sentence | object]) =>
    typeof value === "object"
      ? sentencesIn(value, `${path}${name}.`)
      : [[`${path}${name}`, value] as [string, Sentence]],
  );
}

/** What each place of a sentence is given: numbers that no sentence holds by itself, and words that no language has. */
const given = [
  [41, 57, 83, 97],
  ["qqa", "qqb", "qqc", "qqd"],
  [["qqa", "qqx"], ["qqb"], ["qqc"]],
  [41, "qqb", "qqc", 97],
  ["qqa", 57, "qqc", 97],
  ["qqa", ["qqb"]],
  ["qqa", "qqb", ["qqc"]],
  [{ publisher: "qqa", date: "qqb", words: "qqc", statements: 57, dates: 83 }],
];
const markers = /qq[a-dx]|\b(?:41|57|83|97)\b/gu;

/** All that a sentence says, whatever it is given. */
function wordedBy(sentence: Sentence): string[] {
  if (typeof sentence === "string") return [sentence];
  return given.flatMap((values) => {
    try {
      return [sentence(...values)].filter((said) => typeof said === "string");
    } catch {
      return [];
    }
  });
}

function saidBy(sentence: Sentence): (string[] | undefined)[] {
  if (typeof sentence === "string") return [];
  return given.map((values) => {
    try {
      return [...new Set(sentence(...values).match(markers) ?? [])].sort();
    } catch {
      // These are not its kinds of value.
      return undefined;
    }
  });
}

/** Words that are the same in both languages. */
const alike = new Set(["fr status.articles", "fr status.index", "fr status.version"]);

describe.each(Object.keys(localeRows))("the sentences in %s", (locale) => {
  const own = new Map(sentencesIn(phrasesFor(locale)));

  test("are all there, in that language", () => {
    const english = new Map(sentencesIn(en));
    const missing = [...english]
      .filter(([path, sentence]) => own.get(path) === sentence && !alike.has(`${locale} ${path}`))
      .map(([path]) => path);
    expect(missing).toEqual([]);
  });

  test("say everything that the English ones say", () => {
    // A month is a number in some languages, and a name in others.
    const named = /^(?:date\.(?:day|month)|timeline\.(?:bareMonth|shortMonth|shortDay)|date\.(?:decade|century))$/u;
    const poorer = sentencesIn(en)
      .filter(([path]) => !named.test(path))
      .filter(([path, sentence]) => {
        const theirs = saidBy(own.get(path) ?? "");
        return saidBy(sentence).some(
          (said, i) => said?.some((marker) => theirs[i]?.includes(marker) !== true) ?? false,
        );
      })
      .map(([path]) => path);
    expect(poorer).toEqual([]);
  });
});

test.each(Object.keys(localeRows).filter((locale) => faceWords[locale] !== undefined))(
  "the sentences in %s name commands as that language's Discord calls them",
  (locale) => {
    const sentences = sentencesIn(phrasesFor(locale)).flatMap(([, sentence]) => [...new Set(wordedBy(sentence))]);
    const names = Object.values(faceWords[locale]?.commands ?? {}).map(({ name }) => name);
    const named = sentences.flatMap((sentence) => [
      ...sentence.matchAll(/(?<![\p{L}\d}<.*])\/(?!qq)([\p{L}\p{M}-]{2,})/gu),
    ]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.map(([, name]) => name).filter((name) => name !== undefined && !names.includes(name))).toEqual([]);
  },
);

describe("what /source says of a line", () => {
  test.each(Object.keys(localeRows))("is said in %s, with the language of a foreign one", (locale) => {
    const phrases = phrasesFor(locale);
    const rules = Object.values(lineRules);
    expect(rules.filter((rule) => lineRuleIn(rule, phrases) === rule)).toEqual([]);
    expect(lineRuleIn(`${lineRules.foreign} (nl)`, phrases)).toMatch(/^(?!another).* \(nl\)$/u);
  });

  test("is the rule’s own words in English", () => {
    expect(lineRuleIn("byline", en)).toBe("byline");
    expect(lineRuleIn("a rule of another version", phrasesFor("fr"))).toBe("a rule of another version");
  });
});

describe("simplified Chinese, made from the traditional", () => {
  const zh = phrasesFor("zh-CN");

  test("keeps what a sentence is given as it is given", () => {
    expect(zh.speaker.resolved("國會發言人", 3, "蔡英文", 2)).toBe("第 3 行的“國會發言人”读作第 2 行的 蔡英文。");
    expect(zh.noSuchOption("問", "選項", ["臺灣", "說明"])).toBe("/問 没有选项“選項”。可用的选项：臺灣、說明。");
  });

  test("says what is called otherwise on the mainland in its words", () => {
    expect(zh.timeline.heading("臺灣", [])).toBe("时间线：臺灣");
    expect(zh.noSuchCommand("x")).toBe("没有命令“x”。/帮助 列出所有命令。");
  });
});

test("an unknown language is answered in English", () => {
  expect(phrasesFor("tlh")).toBe(en);
});
