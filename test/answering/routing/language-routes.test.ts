import fc from "fast-check";
import { expect, test } from "vitest";
import { routedByLanguage } from "../../../src/answering/routing/language-routes.js";

test.each([
  ["¿Quién dijo que el puente abrirá en mayo?", "who-said", { words: "el puente abrirá en mayo" }],
  ["¿Qué dijo Marta Roldán sobre el dique?", "who-said", { speaker: "Marta Roldán", words: "el dique" }],
  ["qué dice Pekín", "who-said", { speaker: "Pekín" }],
  ["¿Qué pasó en el estrecho?", "timeline", { topic: "el estrecho" }],
  ["Qui a dit que le port rouvrirait ?", "who-said", { words: "le port rouvrirait" }],
  ["Qu’a dit Jeanne Morel sur la digue ?", "who-said", { speaker: "Jeanne Morel", words: "la digue" }],
  ["Que dit Pékin ?", "who-said", { speaker: "Pékin" }],
  ["Qu'est-ce que Jeanne Morel a déclaré ?", "who-said", { speaker: "Jeanne Morel" }],
  ["谁说过大坝是安全的？", "who-said", { words: "大坝是安全的" }],
  ["誰表示「大壩是安全的」？", "who-said", { words: "大壩是安全的" }],
  ["中方对台湾问题有什么看法", "who-said", { speaker: "中方", words: "台湾问题" }],
  ["林佩雯說了什麼？", "who-said", { speaker: "林佩雯" }],
  ["比较各方对大坝的立场", "compare", { topic: "大坝的立场" }],
  ["大坝的来龙去脉", "timeline", { topic: "大坝" }],
  ["誰が「ダムは安全だ」と言いましたか？", "who-said", { words: "ダムは安全だ" }],
  ["森田市長はダムについて何と述べましたか", "who-said", { speaker: "森田市長", words: "ダム" }],
  ["日本政府は何と言っている？", "who-said", { speaker: "日本政府" }],
  ["ダム計画の経緯", "timeline", { topic: "ダム計画" }],
])("“%s” asks /%s", (question, command, input) => {
  expect(routedByLanguage(question)).toEqual({ command, input });
});

test.each([
  "¿Cuántos barcos llegaron?",
  "Quien fue alcalde",
  "Où est le port ?",
  "有多少人？",
  "いくつありますか",
  "What did Orlin say?",
  "wall in the valley",
])("“%s” is left to the search", (question) => {
  expect(routedByLanguage(question)).toBeUndefined();
});

test("no question, however long, takes more than a moment", () => {
  for (const piece of ["说", "ついて", "qué dijo ", "qu'a dit ", "について何と", "a de "])
    expect(routedByLanguage(piece.repeat(2000)) ?? "nothing").toBeDefined();
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (question) => {
      const understood = routedByLanguage(question);
      for (const value of Object.values(understood?.input ?? {})) expect(question).toContain(value);
    }),
  );
});
