import { expect, test } from "vitest";
import { whoSaid } from "../../src/answering/who-said/who-said.js";
import { answerContext } from "../../src/answering/answer-context.js";
import { en } from "../../src/locales/en/answers.js";
import { serviceHolding } from "./written-service.js";

const service = serviceHolding({
  "hans.txt": "港口重开\n\n北湾日报\n2024年6月12日\n\n港务局局长陈丽华说：“码头明天重开。”\n",
  "hant.txt": "港口重開\n\n北灣報\n2024年6月13日\n\n港務局局長陳麗華說：“航線下周恢復。”\n",
  "both.txt":
    "港湾局が発表\n\n北湾新聞\n2024年6月14日\n\n港湾局の村木健一局長は「岸壁は安全だ」と述べた。\n\n村木健一（Kenichi Muraki）氏は1日に就任した。\n",
  "english.txt":
    "Port reopens\n\nHarbour Post\n15 June 2024\n\n“The quay is open again,” said Kenichi Muraki, the director of the port.\n",
  "other.txt": "Reef survey ends\n\nHarbour Post\n16 June 2024\n\n“The reef is alive,” said Lihua Chen, a diver.\n",
});

const said = async (speaker: string) => {
  const answer = await whoSaid({ speaker }, answerContext(service().archive, en));
  return answer.kind === "found"
    ? { words: answer.findings.map(({ words }) => words).sort(), offers: answer.offers?.map(({ label }) => label) }
    : answer.kind;
};

test.each(["Kenichi Muraki", "村木健一"])(
  "%s is one speaker in two scripts, because an article gives both forms side by side",
  async (name) => {
    expect(await said(name)).toMatchObject({ words: ["The quay is open again,", "岸壁は安全だ"] });
  },
);

test("the same name in the two scripts of Chinese stays two, and the other is offered", async () => {
  expect(await said("陈丽华")).toEqual({ words: ["码头明天重开。"], offers: ["Also written 陳麗華"] });
});

test("whoever is only called alike in another script stays apart", async () => {
  expect(await said("Lihua Chen")).toMatchObject({ words: ["The reef is alive,"] });
});
