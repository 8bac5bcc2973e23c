import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { grammarBytes } from "../../../../../src/reading/languages/en/grammar/load-model.js";
import { loadGrammar } from "../../../../../src/reading/parsing/grammar.js";
import { articlesOf, readingOf } from "../../../../../src/reading/read-article.js";

const grammar = loadGrammar(grammarBytes());

/** "line speaker: the first words … the last words" of every statement of a given article. */
async function saidIn(name: string): Promise<string[]> {
  const bytes = readFileSync(fileURLToPath(new URL(`../../../../../seeds/${name}.txt`, import.meta.url)));
  const given = await articlesOf(`seeds/${name}.txt`, bytes);
  if (given.kind === "rejected") throw new Error(given.reason);
  const [article] = given.articles;
  if (article === undefined) throw new Error("no article");
  const { text, lines } = article;
  const { statements } = await readingOf(article, { grammar: () => grammar });
  return statements.map(({ speaker, spoken }) => {
    const line = lines.find(({ end }) => end >= spoken[0].start)?.number;
    const words = spoken
      .map(({ start, end }) => text.slice(start, end))
      .join(" ")
      .split(" ");
    return `${line} ${speaker.name}: ${words.slice(0, 4).join(" ")} … ${words.slice(-3).join(" ")}`;
  });
}

describe("the statements of the given articles, as one who reads the files finds them", () => {
  test.each<[string, string[]]>([
    [
      "000_8f49421e2763df16",
      [
        "7 Tan Kefei: China resolutely opposes any … the Japanese side.",
        "11 Tan Kefei: If the Japanese side … cause serious consequences,",
        "13 Tan Kefei: We urge the Japanese … peace and stability.",
      ],
    ],
    [
      "001_7fec23ae9346b8ce",
      [
        "11 Lo: The Japanese representatives asked … Japanese chip industry",
        "12 Japanese politicians: the Chinese mainland of … also Japan's security,\"",
        "14 Tsai Shih-Ying: that military exchanges were … to its sensitivity",
        "15 Zhao Lijian: Taiwan is an inalienable … representations with Japan",
        "16 Zhao Lijian: The Taiwan question bears … to Taiwan secessionists,",
        `18 China: that "Taiwan's independence" means … independence" means war`,
      ],
    ],
    [
      "002_1d7ca730a1957cc7",
      [
        "21 Taiwan’s Ministry of Foreign Affairs: it “will continue to … such as Japan”",
        "21 Chen Binhua: Beijing opposed “any form … China’s Taiwan region”",
        "23 Chen Binhua: China urges the Japanese … the Taiwan issue,",
        "46 Aso Taro: Japan needed to show … fight” for Taiwan",
        "46 Beijing: the remark was harmful … of China-Japan relations”",
      ],
    ],
    [
      "003_028039a13440567c",
      [
        "1 China: Japan to be “especially … relations with Taiwan",
        "2 Hua Chunying: China opposes all exchanges … relations with Beijing",
        "3 Hua Chunying: The Taiwan question concerns … of China-Japan relations,",
        "3 Hua Chunying: Japan must and should … the Taiwan question.",
        "5 Hua Chunying: We solemnly urge Japan … in any way,",
        "8 Hsieh Pei-fen: that the party-led meeting … its planning phase",
      ],
    ],
    [
      "004_6cf39d79fa30da68",
      [
        "5 Sergei Shoigu: that Moscow remains committed … stance on Taiwan",
        '5 Sergei Shoigu: that Russia is closely … Japan\'s "accelerated militarization."',
      ],
    ],
  ])("%s", async (name, expected) => {
    expect(await saidIn(name)).toEqual(expect.arrayContaining(expected));
  });

  test("what the ministry was asked about are not its words", async () => {
    expect((await saidIn("002_1d7ca730a1957cc7")).filter((one) => one.startsWith("21 Taiwan"))).toHaveLength(1);
  });
});
