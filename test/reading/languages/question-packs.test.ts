import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionPackOf, questionRead } from "../../../src/reading/languages/question-packs.js";

test.each([
  ["¿Cuándo reabrió el puerto?", "es", "date"],
  ["quien dirige el puerto", "es", "name"],
  ["¿Cuánto costó el puente?", "es", "number"],
  ["¿En qué ciudad vive?", "es", "place"],
  ["¿Qué hizo la alcaldesa?", "es", "anything"],
  ["Quand le pont a-t-il ouvert ?", "fr", "date"],
  ["Combien de blessés ?", "fr", "number"],
  ["Où est le port ?", "fr", "place"],
  ["Pourquoi la grève a-t-elle commencé ?", "fr", "reason"],
  ["渡輪在哪裡擱淺？", "zh", "place"],
  ["桥什么时候通车", "zh", "date"],
  ["有多少人受伤？", "zh", "number"],
  ["谁建了这座桥？", "zh", "name"],
  ["市長は誰ですか", "ja", "name"],
  ["船はいつ出港した？", "ja", "date"],
  ["乗客は何人？", "ja", "number"],
])("“%s” is a question in %s for a %s", (question, code, wanted) => {
  const read = questionRead(question);
  expect([read?.pack.code, read?.asked.wanted]).toEqual([code, wanted]);
});

test.each(["When did the port reopen?", "the dam", "le barrage de l'Ilm", "el puerto de Valdemar", "大桥", "ダム計画"])(
  "“%s” is no question in another language than English",
  (words) => {
    expect(questionRead(words)).toBeUndefined();
  },
);

test("what is looked for keeps its places in the question", () => {
  const pieces = ["¿Quién ", "Combien de ", "誰が", "多少", "大桥", "𠀀", "e\u0301", "Ünal ", "123", "？", "いつ", "el puerto ", "l'eau "];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const question = parts.join("");
      const { searched = question, content = [] } = questionRead(question)?.asked ?? {};
      expect(searched).toHaveLength(question.length);
      expect(searched.split("").filter((sign, at) => sign !== " " && sign !== question[at])).toEqual([]);
      expect(content.filter(({ start, end }) => question.slice(start, end).trim() === "")).toEqual([]);
    }),
  );
}); // prettier-ignore

describe("a hostile passage", () => {
  /** So long that time growing with its square would not end with the test. */
  const length = 60_000;
  const pieces = ["在的岛", "1日", "公司", "局长王", "1人", "氏は", "の県", "・ア", "A de ", "en el de A ", "1 mil ", "porque a ", "12,", "un ", "d'A", "因为"]; // prettier-ignore
  const questions = ["谁是局长？", "在哪里？", "多少人？", "为什么？", "知事は誰ですか", "どこで", "何人", "¿Quién es?", "¿Dónde?", "¿Cuántos barcos?", "¿Por qué?", "Qui est-ce ?", "Où ?", "Combien de bateaux ?", "Pourquoi ?"]; // prettier-ignore

  test.each(pieces)("of nothing but “%s” is searched once for answering words, which lie in it, in order and apart", (piece) => {
    const text = piece.repeat(length / piece.length);
    for (const question of questions) {
      const read = questionRead(question);
      const found = read?.pack.answersIn(read.asked, { text, timexes: [], names: [] }) ?? [];
      let last = 0;
      for (const { start, end } of found) {
        if (start < last || end <= start || end > text.length) expect([question, start, end]).toBe("in order and apart");
        last = end;
      }
    }
  }); // prettier-ignore
});

test("only languages with a pack have one", () => {
  expect(["zh", "ja", "es", "fr", "en", "de"].map((code) => questionPackOf(code) !== undefined)).toEqual([true, true, true, true, false, false]); // prettier-ignore
});
