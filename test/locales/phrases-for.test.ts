import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { en } from "../../src/locales/en/answers.js";
import { languages, phrasesFor } from "../../src/locales/phrases-for.js";

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
const alike = new Set(["fr status.articles", "fr status.index", "fr discord.source"]);

describe.each(Object.keys(languages))("the sentences in %s", (locale) => {
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

test.each(Object.keys(languages).filter((locale) => faceWords[locale] !== undefined))(
  "the sentences in %s name commands as that language's Discord calls them",
  (locale) => {
    const sentences = sentencesIn(phrasesFor(locale)).map(([, sentence]) => String(sentence));
    const names = Object.values(faceWords[locale]?.commands ?? {}).map(({ name }) => name);
    const named = sentences.flatMap((sentence) => [...sentence.matchAll(/(?<![\p{L}\d}<.*])\/([\p{L}\p{M}-]{2,})/gu)]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.map(([, name]) => name).filter((name) => name !== undefined && !names.includes(name))).toEqual([]);
  },
);

describe("what /source says of a line", () => {
  const folder = fileURLToPath(new URL("../../src/reading/", import.meta.url));
  const source = ["layout/labels.ts", "boilerplate/line-patterns.ts", "layout/layout.ts"]
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
  const rules = [
    ...source.matchAll(/(?:rule: |standfirst = |says\w* )"([^"]+)"|"(says [^"]+)"|\? "([^"]+)" : "([^"]+)"/gu),
  ]
    .flatMap(([, ...found]) => found)
    .filter((rule) => rule !== undefined)
    // Of the article's own lines no rule is shown.
    .filter((rule) => !/^(?:the headline|sentences of|stands among|short line between|body)/u.test(rule));

  test.each(Object.keys(languages).filter((locale) => locale !== "en"))("is said in %s", (locale) => {
    const { rule: said } = phrasesFor(locale).source;
    expect(rules.length).toBeGreaterThan(25);
    expect(rules.filter((rule) => said(rule) === rule)).toEqual([]);
    expect(said("another language than the article's (nl)")).toMatch(/^(?!another).* \(nl\)$/u);
  });
});

test("an unknown language is answered in English", () => {
  expect(phrasesFor("tlh")).toBe(en);
});
