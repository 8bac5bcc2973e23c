import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import type { Answer, Finding } from "../../src/model/answer.js";
import { answeredLine } from "../../src/terminal/terminal.js";
import { serviceHolding } from "./written-service.js";

const chinese = `北湾港将于七月扩建 港务局否认延期

北湾新报 2024年6月12日

新湾社北湾6月11日电 北湾港务局发言人林佩雯11日在记者会上表示，港口的扩建工程将于7月1日动工，工期三年。

“我们不会延期，”林佩雯说，“合同上周三已经签了。”

她强调，工程不会影响渔民出海。

北湾渔业工会主席丹尼尔·库尔泽则称，新的码头会让渔民少一半泊位。“没有人问过我们，”他说。

据《南岸日报》报道，市长陈志远去年5月曾承诺，渔民可以留在旧码头。

一名不愿具名的官员透露，预算比2019年的估计多了四成。
`;

const japanese = `北湾港、7月に拡張工事へ 港湾局「延期はない」

北湾新聞 2024年6月12日

【北湾共同】北湾市港湾局の小林恵子局長は11日の記者会見で「工事は7月1日に始める」と述べた。工期は3年間。

小林氏は、契約は先週の水曜日に結んだと説明した。

「漁業への影響はない」と同氏は強調した。

漁業組合のダニエル・クルツ組合長は「誰も私たちに聞かなかった」と話した。新しい岸壁で停泊の場所は半分になる。

南岸日報によると、陳志遠市長は昨年5月に「漁師は古い岸壁に残れる」と約束した。

市の担当者は、予算が2019年の見積もりより4割増えたことを明らかにした。
`;

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
/** Invented pages that plain questions are put to. */
const pages = ["zh", "zh-hant", "ja", "es", "fr"].map((name) => [`${name}.txt`, read(`pages/${name}.txt`)]);
const rowsOf = (name: string): string[][] =>
  read(name)
    .split("\n")
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map((row) => row.split("\t"));

const service = serviceHolding({ "chinese.txt": chinese, "japanese.txt": japanese, ...Object.fromEntries(pages) });

const ask = (line: string): Promise<Answer> =>
  answeredLine(line, {
    service: service(),
    commands,
    fault: (_, error) => {
      throw error;
    },
  }).then(({ answer }) => answer);

/** Of a finding: who is said to have said it and on which line, or the words where nobody is. */
const shown = ({ speaker, words, citation, date }: Finding): string =>
  `${citation.line} ${speaker?.name ?? ""}${speaker?.basis === "resolved" ? " (resolved)" : ""}${speaker?.reportedBy === undefined ? "" : ` by ${speaker.reportedBy}`}: ${date?.from === undefined ? words : `${date.from} ${words}`}`;

async function findings(line: string): Promise<string[]> {
  const answer = await ask(line);
  return answer.kind === "found" ? answer.findings.map(shown) : [answer.kind];
}

describe("ten questions to a Chinese page", () => {
  test.each([
    ["/who-said speaker:陈志远", "13 陈志远 by 《南岸日报》: 渔民可以留在旧码头"],
    ["/who-said speaker:丹尼尔·库尔泽 words:泊位", "11 丹尼尔·库尔泽: 新的码头会让渔民少一半泊位"],
    ["/who-said speaker:林佩雯 words:渔民", "9 林佩雯 (resolved): 工程不会影响渔民出海"],
    ["/who-said speaker:林佩雯 words:工程", "5 林佩雯: 港口的扩建工程将于7月1日动工，工期三年"],
    ["/who-said speaker:林佩雯 words:合同", "7 林佩雯: 我们不会延期，”林佩雯说，“合同上周三已经签了。"],
    ["/who-said words:预算", "15 一名不愿具名的官员: 预算比2019年的估计多了四成"],
    ["/timeline topic:旧码头", "2023-05-01"],
    ["/timeline topic:合同", "2024-06-05"],
    ["/ask question:扩建工程何时动工", "5 "],
    ["/check-quote words:合同上周三已经签了", "7 林佩雯"],
  ])("%s", async (line, found) => {
    expect((await findings(line)).find((one) => one.includes(found))).toBeDefined();
  });
});

describe("ten questions to a Japanese page", () => {
  test.each([
    ["/who-said speaker:小林恵子 words:工事", "5 小林恵子: 工事は7月1日に始める"],
    ["/who-said speaker:小林恵子 words:契約", "7 小林恵子 (resolved): 契約は先週の水曜日に結んだ"],
    ["/who-said speaker:小林恵子 words:漁業", "9 小林恵子 (resolved): 漁業への影響はない"],
    ["/who-said speaker:ダニエル・クルツ", "11 ダニエル・クルツ: 誰も私たちに聞かなかった"],
    ["/who-said speaker:陳志遠", "13 陳志遠 by 南岸日報: 漁師は古い岸壁に残れる"],
    ["/who-said words:予算", "15 市の担当者: 予算が2019年の見積もりより4割増えた"],
    ["/timeline topic:契約", "2024-06-05"],
    ["/timeline topic:岸壁", "2023-05-01"],
    ["/ask question:工事はいつ始まる", "5 "],
    ["/check-quote words:漁業への影響はない", "9 小林恵子"],
  ])("%s", async (line, found) => {
    expect((await findings(line)).find((one) => one.includes(found))).toBeDefined();
  });
});

test("nobody of one page speaks on the other", async () => {
  expect((await findings("/who-said speaker:林佩雯")).length).toBe(3);
  expect((await findings("/who-said speaker:小林恵子")).length).toBe(3);
});

describe("plain questions to a page in Chinese, Japanese, Spanish or French", () => {
  test.each(rowsOf("questions.cases.tsv"))("%s (%s: %s)", async (question = "", page = "", marked = "") => {
    const answer = await ask(`/ask question:${question}`);
    if (page === "-") {
      expect(answer).toMatchObject({ kind: "nothing-found" });
      return;
    }
    const [first] = answer.kind === "found" ? answer.findings : [];
    const marks = (first?.marks ?? []).map(({ start, end }) => first?.words.slice(start, end));
    expect([first?.citation.file.replace(/^.*\//, ""), marks.join(" / ")]).toEqual([page, marked]);
  });
});

test.each(rowsOf("other-ways.cases.tsv"))("%s (/%s: %s)", async (question = "", command = "", group, speaker, page) => {
  const answer = await ask(question);
  expect(answer).toMatchObject({ understoodAs: { command } });
  if (group === "nothing") {
    expect(answer).toMatchObject({ kind: "nothing-found" });
    return;
  }
  const [first] = answer.kind === "found" ? answer.findings : [];
  const shown = [first?.group ?? "-", speaker === "-" ? "-" : first?.speaker?.name, first?.citation.file.replace(/^.*\//, "")]; // prettier-ignore
  expect(shown).toEqual([group, speaker, page]);
});

test("what was denied in Chinese is said to be", async () => {
  const answer = await ask("/who-said speaker:黃志強 words:疲勞");
  expect(answer.kind === "found" && answer.findings[0].notes).toContain(
    "The article’s verb is “否認”: these are not words that were said, but what was denied.",
  );
});

test.each([
  ["¿Quién visitó Saint-Avre?", "2 passages in other languages have Saint-Avre.", "Saint-Avre"],
  ["谁访问了Montferrand？", "3 passages in other languages have Montferrand.", "Montferrand"],
])("“%s” says what other languages have on its names: %s", async (question, note, wanted) => {
  const answer = await ask(question);
  expect(answer).toMatchObject({ kind: "nothing-found", notes: [note] });
  expect(answer).toMatchObject({ offers: [{ command: "ask", input: { question: wanted } }] });
});
