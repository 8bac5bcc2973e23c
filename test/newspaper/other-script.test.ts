import { expect, test } from "vitest";
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
