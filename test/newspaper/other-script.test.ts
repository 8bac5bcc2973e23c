import { expect, test } from "vitest";
import { checkQuote } from "../../src/answering/check-quote/check-quote.js";
import { compare } from "../../src/answering/compare/compare.js";
import { timeline } from "../../src/answering/timeline/timeline.js";
import { ask } from "../../src/answering/ask/ask.js";
import { whoSaid } from "../../src/answering/who-said/who-said.js";
import { en } from "../../src/locales/en/answers.js";
import { serviceHolding } from "./written-service.js";
import { answerContext } from "../../src/answering/answer-context.js";

const service = serviceHolding({
  "harbour.txt": `港灣報

2024年6月12日

衞生署發言人林佩雯表示，隨著雨季開始，食水會加強檢驗。

“食水很安全，”林佩雯說。
`,
});

test.each([
  ["simplified", "卫生署", [en.otherScript(["衞生署"])]],
  ["the very signs", "衞生署", []],
])("/ask in %s says where the signs are printed in another form, and leaves them", async (_, question, notes) => {
  const answer = await ask({ question }, answerContext(service().archive, en));
  const [finding] = answer.kind === "found" ? answer.findings : [];
  expect(finding?.words).toContain("衞生署發言人林佩雯表示");
  expect((finding?.notes ?? []).filter((note) => note.includes("another form"))).toEqual(notes);
});

test.each([
  ["加强检验", [en.otherScript(["加強檢驗"])]],
  ["加強檢驗", []],
])("/who-said words:%s says it too", async (words, notes) => {
  const answer = await whoSaid({ words }, answerContext(service().archive, en));
  const [finding] = answer.kind === "found" ? answer.findings : [];
  expect(finding?.words).toContain("加強檢驗");
  expect((finding?.notes ?? []).filter((note) => note.includes("another form"))).toEqual(notes);
});

test.each([
  ["食水很安全", "Word for word in 1 article", []],
  ["隨著雨季開始，食水會加強檢驗", "Word for word in 1 article", []],
  ["随着雨季开始，食水会加强检验", en.checkQuote.otherScript(1), [en.otherScript(["隨著雨季開始", "食水會加強檢驗"])]],
  ["随着雨季开始，食水不会加强检验", en.checkQuote.altered(13, 14), []],
] as const)("/check-quote words:%s: %s", async (words, heading, notes) => {
  const answer = await checkQuote({ words }, answerContext(service().archive, en));
  const [finding] = answer.kind === "found" ? answer.findings : [];
  expect(answer.kind === "found" && answer.heading).toBe(heading);
  expect((finding?.notes ?? []).filter((note) => note.includes("another form"))).toEqual(notes);
});

test.each([
  ["/compare", () => compare({ topic: "加强检验" }, answerContext(service().archive, en))],
  ["/timeline", () => timeline({ topic: "加强检验" }, answerContext(service().archive, en))],
] as const)("%s says it too", async (_, answered) => {
  const answer = await answered();
  const [finding] = answer.kind === "found" ? answer.findings : answer.kind === "nothing-found" ? answer.nearest : [];
  expect(finding?.words ?? answer.kind).toContain("加強檢驗");
  expect(finding?.notes ?? []).toContain(en.otherScript(["加強檢驗"]));
});
