import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { saidIn, statementsOf } from "../../statements-of.js";

/** A sentence in the body of an invented article. */
const inArticle = (sentence: string): string =>
  `北湾港の一日\n\n北湾市の港湾局は昨年、新しい庁舎に移り、岸壁では早朝から荷役が続いている。\n\n${sentence}\n\n港の隣の魚市場は毎朝早くに開き、近くの住民が買い物に訪れる。\n`;

describe("who said what in Japanese", () => {
  test.each([
    ["港湾局の小林恵子局長は「岸壁はあす再開する」と述べた。", ["小林恵子: 岸壁はあす再開する"]],
    ["「岸壁はあす再開する」と小林恵子氏は語った。", ["小林恵子: 岸壁はあす再開する"]],
    ["港湾局は12日、岸壁をあす再開すると発表した。", ["港湾局: 岸壁をあす再開する"]],
    ["北湾市は、橋の建設費が増えたことを明らかにした。", ["北湾市: 橋の建設費が増えた"]],
    ["北湾新聞によると、港湾局は来月移転する。", ["北湾新聞: 港湾局は来月移転する"]],
    ["北湾新聞によると、小林恵子氏は「移転はない」と話した。", ["小林恵子 (北湾新聞): 移転はない"]],
    ["施工会社の大和土木は、崩落の原因は地下水だったと説明している。", ["大和土木: 崩落の原因は地下水だった"]],
    ["港は静かだったと漁師の男性は話した。", ["?漁師の男性: 港は静かだった"]],
    ["小林恵子氏は「再開する」「心配はいらない」と語った。", ["小林恵子: 再開する | 心配はいらない"]],
    [
      "エリザベス・ウォーレン氏は船が沈むと警告した。\n\n彼女は「急ぐべきだ」と語った。",
      ["エリザベス・ウォーレン: 船が沈む", "エリザベス・ウォーレン: 急ぐべきだ"],
    ],
    [
      "エリザベス・ウォーレン氏は船が沈むと警告した。\n\nウォーレン氏は「急ぐべきだ」と語った。",
      ["エリザベス・ウォーレン: 船が沈む", "エリザベス・ウォーレン: 急ぐべきだ"],
    ],
  ])("%s", async (sentence, said) => {
    expect(await saidIn(inArticle(sentence))).toEqual(said);
  });
});

describe("nobody is said to have said", () => {
  test.each([
    "この岩は「鬼の椅子」と呼ばれている。",
    "展覧会は「海の記憶」と題して開かれた。",
    "港湾局は理由を説明しなかった。",
    "船が港に着くと、人々は手を振った。",
    "局長は合意に達したと述べなかった。",
  ])("%s", async (sentence) => {
    expect(await saidIn(inArticle(sentence))).toEqual([]);
  });
});

/** Text, what is read of it ("Speaker: words", parted by a stroke; empty: nothing), and why. */
const kinds = readFileSync(new URL("kinds.cases.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [string, string, string]);

test.each(kinds)("%s → %s (%s)", async (sentence, expected) => {
  expect((await saidIn(inArticle(sentence))).toSorted()).toEqual(
    expected === "" ? [] : expected.split(" / ").toSorted(),
  );
});

test("the words of each statement are a slice of a hostile text", async () => {
  const piece = fc.constantFrom(
    "は",
    "と述べた",
    "によると",
    "、",
    "。",
    "「",
    "」",
    "『",
    "』",
    "\n\n",
    "𠮷",
    "𩸽",
    "ことを",
    "発表した",
    "小林恵子氏",
    "彼",
    "é",
    "（",
    "という",
    "が",
    " ",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const { article, statements } = await statementsOf(`北湾港のニュースです\n\n${pieces.join("")}\n`);
      for (const { spoken, context, speaker } of statements)
        for (const { start, end } of [...spoken, context, speaker.mention]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
    }),
    { numRuns: 150 },
  );
});
