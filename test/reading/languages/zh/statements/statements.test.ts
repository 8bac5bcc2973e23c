import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { saidIn, statementsOf } from "../../statements-of.js";

/** A sentence in the body of an invented article. */
const inArticle = (sentence: string): string =>
  `港口新闻一览\n\n北湾港务局去年搬入新的办公楼，码头的工人们每天清早开始装卸。\n\n${sentence}\n\n港口旁边的鱼市每天清早开门，附近的居民都去买菜。\n`;

describe("who said what in Chinese", () => {
  test.each([
    ["港务局发言人林佩雯说：“码头明天重开。”", ["林佩雯: 码头明天重开。"]],
    ["港務局發言人林佩雯表示：「碼頭明天重開。」", ["林佩雯: 碼頭明天重開。"]],
    ["“码头明天重开，”林佩雯说。", ["林佩雯: 码头明天重开，"]],
    ["「碼頭明天重開，」港務局發言人林佩雯說道，「請市民放心。」", ["林佩雯: 碼頭明天重開， | 請市民放心。"]],
    ["港务局指出，今年的货运量将下降两成。", ["港务局: 今年的货运量将下降两成"]],
    ["港务局发言人林佩雯在记者会上强调，码头没有关闭。", ["林佩雯: 码头没有关闭"]],
    ["一名不愿具名的官员透露，合同已经签了。", ["?一名不愿具名的官员: 合同已经签了"]],
    ["工会主席丹尼尔·库尔泽称，工人不会接受减薪。", ["丹尼尔·库尔泽: 工人不会接受减薪"]],
    ["港务局发言人林佩雯会见了记者。她说，码头明天重开。", ["林佩雯: 码头明天重开"]],
    ["据新湾社报道，北湾港下周将恢复通航。", ["新湾社: 北湾港下周将恢复通航"]],
    ["北湾日报报道，市长陈志远表示，大桥年底完工。", ["陈志远 (北湾日报): 大桥年底完工"]],
    ["市长陈志远表示，大桥年底完工，并称预算没有增加。", ["陈志远: 大桥年底完工", "陈志远: 预算没有增加"]],
  ])("%s", async (sentence, said) => {
    expect(await saidIn(inArticle(sentence))).toEqual(said);
  });
});

/** Text, what is read of it ("Speaker: words", parted by a stroke; empty: nothing), and why. */
const kinds = readFileSync(new URL("kinds.cases.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [string, string, string]);

test.each(kinds)("%s → %s (%s)", async (sentence, expected) => {
  expect(await saidIn(inArticle(sentence))).toEqual(expected === "" ? [] : expected.split(" / "));
});

describe("nobody is said to have said", () => {
  test.each([
    "发言人没有透露合同的内容。",
    "港务局拒绝说明原因。",
    "据说码头早就空了。",
    "北湾港被称为南方的门户。",
    "他的小说说明了那个年代。",
    "港务局对此表示欢迎。",
    "如果市长说大桥会完工，没有人会相信。",
  ])("%s", async (sentence) => {
    expect(await saidIn(inArticle(sentence))).toEqual([]);
  });
});

test("“他” behind somebody without a name is nobody who was named before", async () => {
  const text = inArticle("市长陈志远说，大桥年底完工。\n\n一名渔民说，他不信。\n\n他说：“我们等了十年。”");
  expect((await saidIn(text)).at(-1)).toBe("?他: 我们等了十年。");
});

test("a quotation that runs over paragraphs is a statement in each of them", async () => {
  const text = inArticle("市长陈志远说：“大桥年底完工。\n\n预算没有增加。”");
  expect(await saidIn(text)).toEqual(["陈志远: 大桥年底完工。", "陈志远: 预算没有增加。"]);
});

test("the words of each statement are a slice of a hostile text", async () => {
  const piece = fc.constantFrom(
    "他",
    "说",
    "表示",
    "：",
    "，",
    "。",
    "“",
    "”",
    "「",
    "」",
    "\n\n",
    "𠮷",
    "𩸽",
    "据",
    "报道",
    "林佩雯",
    "发言人",
    "é",
    "《",
    "》",
    "（",
    "的",
    "在",
    " ",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const { article, statements } = await statementsOf(`北湾港务局的新闻\n\n${pieces.join("")}\n`);
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
