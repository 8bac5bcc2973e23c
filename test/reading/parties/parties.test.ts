import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Speaker } from "../../../src/model/statement.js";
import { belongingOf } from "../../../src/reading/parties/belonging.js";
import { statePartyNamed, type Party } from "../../../src/reading/parties/party.js";
import { speaksFor } from "../../../src/reading/parties/speaks-for.js";

describe("a description speaks for a state by an organ, an office or a seat", () => {
  test.each([
    ["China", "CN", ""],
    ["the Kremlin", "RU", ""],
    ["Tokyo", "JP", ""],
    ["Chinese Foreign Ministry Spokesperson", "CN", "Foreign Ministry"],
    ["Japan’s defence ministry", "JP", "defence ministry"],
    ["spokesperson for China’s Ministry of National Defense", "CN", "Ministry of National Defense"],
    ["Ministry of Defence of Japan", "JP", "Ministry of Defence"],
    ["Norwegian Prime Minister", "NO", "Prime Minister"],
    ["President of Russia", "RU", "President"],
    ["Chinese ambassador to Japan", "CN", "ambassador"],
    ["US envoy for North Korea", "US", "envoy"],
    ["China’s Taiwan Affairs spokesperson", "CN", "Taiwan Affairs spokesperson"],
    ["New Zealand Prime Minister", "NZ", "Prime Minister"],
    ["Pentagon spokesman", "US", "Pentagon"],
    ["Tokyo’s officials", "JP", "officials"],
    ["Chinese officials", "CN", "officials"],
  ])("%s", (words, code, organ) => {
    const said = speaksFor(words);
    expect([said?.state.code, said?.organ]).toEqual([code, organ]);
  });
});

test.each([
  "The Japan Times",
  "Bank of China",
  "Air China spokesman",
  "New South Wales",
  "Norway Tribune",
  "Taiwan media",
  "Chinese state media",
  "former Japanese prime minister",
  "ex-Russian president",
  "Chinese analyst",
  "Japanese lawmaker",
  "ambassador to China",
  "minister for Japan",
  "professor at the University of Tokyo",
  "Prime Minister",
  "Chinese",
])("%s speaks for no state", (words) => {
  expect(speaksFor(words)).toBeUndefined();
});

test.each([
  ["China", "CN", undefined],
  ["the us", "US", undefined],
  ["Beijing", "CN", undefined],
  ["chinas commerce ministry", "CN", "commerce ministry"],
  ["the Chinese foreign ministry", "CN", "foreign ministry"],
  ["the Japanese government", "JP", undefined],
  ["the state department", "US", "state department"],
  ["中国", "CN", undefined],
  ["中方", "CN", undefined],
  ["北京", "CN", undefined],
  ["日本政府", "JP", undefined],
  ["東京", "JP", undefined],
  ["Pekín", "CN", undefined],
  ["el gobierno de Japón", "JP", undefined],
  ["Pékin", "CN", undefined],
  ["le ministère des Affaires étrangères du Japon", "JP", undefined],
])("%s is a party in the reader's language", (words, code, organ) => {
  expect(statePartyNamed(words)).toMatchObject({ code, ...(organ !== undefined && { organ }) });
});

test.each(["us", "it", "The Japan Times", "Bank of China", "Zhao Lijian", "the sailors", ""])(
  "%j is no state",
  (words) => {
    expect(statePartyNamed(words)).toBeUndefined();
  },
);

const speaker = (text: string, name: string, more: Partial<Speaker> = {}): Speaker => {
  const start = text.lastIndexOf(name);
  return { basis: "named", name, type: "person", mention: { start, end: start + name.length }, ...more };
};
const china: Party = { kind: "state", code: "CN", name: "China" };
const israel: Party = { kind: "state", code: "IL", name: "Israel" };

test.each([
  [
    "Chinese Foreign Ministry Spokesperson Zhao Lijian spoke. “No,” Zhao Lijian said.",
    "Zhao Lijian",
    china,
    "Chinese Foreign Ministry Spokesperson",
  ],
  [
    "The talks with Benjamin Netanyahu, Israel’s prime minister, failed. “No,” Netanyahu said.",
    "Netanyahu",
    israel,
    "Israel’s prime minister",
  ],
  [
    "Israeli Prime Minister Benjamin Netanyahu came. Later Netanyahu said no.",
    "Netanyahu",
    israel,
    "Israeli Prime Minister",
  ],
] as const)("the words that say for whom somebody speaks are kept: %s", (text, name, party, words) => {
  const found = belongingOf(speaker(text, name), party, text);
  expect(found && text.slice(found.span.start, found.span.end)).toBe(words);
});

test.each([
  ["Former Chinese Foreign Minister Li Moran said no.", "Li Moran"],
  ["Chinese dissident Li Moran said no.", "Li Moran"],
  ["Li Moran, an expert on China’s government, said no.", "Li Moran"],
] as const)("nobody speaks for China by %s", (text, name) => {
  expect(belongingOf(speaker(text, name), china, text)).toBeUndefined();
});

describe("a description in another language speaks for a state, its office first or its state first as the language has it", () => {
  test.each([
    ["挪威外交部发言人李文", "NO", "外交部发言人"],
    ["越南方面", "VN", ""],
    ["中方", "CN", ""],
    ["白宮發言人", "US", "白宮發言人"],
    ["ノルウェー外務省の報道官", "NO", "外務省の報道官"],
    ["日本の外相", "JP", "外相"],
    ["ministro de Transporte sueco", "SE", "ministro de Transporte"],
    ["portavoz del Ministerio de Exteriores de Noruega", "NO", "portavoz del Ministerio de Exteriores"],
    ["Gobierno estadounidense", "US", "Gobierno"],
    ["Varsovia", "PL", ""],
    ["ministère norvégien des Affaires étrangères", "NO", "ministère norvégien des Affaires étrangères"],
    ["le porte-parole du gouvernement de la Pologne", "PL", "porte-parole du gouvernement"],
    ["Pékin", "CN", ""],
  ])("%s", (words, code, organ) => {
    const said = speaksFor(words);
    expect([said?.state.code, said?.organ]).toEqual([code, organ]);
  });

  test.each([
    "挪威前外长",
    "中国银行",
    "挪威航空发言人",
    "日本時報",
    "日本の元首相",
    "中文",
    "exministro de Defensa polaco",
    "antiguo embajador de China",
    "El Diario de Noruega",
    "Banco de China",
    "embajador en Noruega",
    "ancien ministre français",
    "journaliste chinois",
    "presidente del Banco de Chile",
  ])("%s speaks for no state", (words) => {
    expect(speaksFor(words)).toBeUndefined();
  });
});

describe("a body speaks by its name and by an office of it", () => {
  const falk: Party = { kind: "body", name: "Falk Shipping" };
  test.each([
    ["A spokeswoman for Falk Shipping said so.", "A spokeswoman for Falk Shipping"],
    ["Falk Shipping chief executive Lena Voss said so.", "Falk Shipping chief executive"],
    ["Falk Shipping’s managing director, Olof Hem, said so.", "Falk Shipping’s managing director"],
    ["Norwegian Falk Shipping said so.", undefined],
    ["Falk Shipping Union leader Bo Tarn said so.", undefined],
    ["A lawyer for former workers of Falk Shipping said so.", undefined],
    ["A critic of Falk Shipping said so.", undefined],
    ["Former Falk Shipping director Ida Holt said so.", undefined],
  ])("%s", (text, words) => {
    const mention = text.replace(/,? said so\.$/u, "");
    const found = belongingOf(speaker(text, mention, { type: "unknown" }), falk, text);
    expect(found && text.slice(found.span.start, found.span.end)).toBe(words);
  });

  test("a movement is meant without the word for what it is", () => {
    const text = "A spokesman for Green Shore said so.";
    const movement: Party = { kind: "body", name: "the Green Shore movement" };
    expect(
      belongingOf(speaker(text, "A spokesman for Green Shore", { type: "unknown" }), movement, text),
    ).toBeDefined();
  });
});

describe("the government of whoever leads a state is the state's", () => {
  const norway: Party = { kind: "state", code: "NO", name: "Norway" };
  test.each([
    ["Norwegian Prime Minister Ola Rusten came. Rusten’s administration said no.", "Rusten’s administration"],
    ["Norway’s prime minister, Ola Rusten, came. The Rusten government said no.", "The Rusten government"],
  ])("%s", (text, name) => {
    const found = belongingOf(speaker(text, name, { type: "organisation" }), norway, text);
    expect(found && text.slice(found.span.start, found.span.end)).toMatch(/^Norw\S+ prime minister/i);
  });

  test.each([
    ["Swedish Prime Minister Ola Rusten came. Rusten’s administration said no.", "Rusten’s administration"],
    ["Norwegian author Ola Rusten came. Rusten’s administration said no.", "Rusten’s administration"],
    [
      "Ola Rusten, who was Norway’s prime minister until 2027, came. The Rusten government said no.",
      "The Rusten government",
    ],
  ])("not by what the article does not say: %s", (text, name) => {
    expect(belongingOf(speaker(text, name, { type: "organisation" }), norway, text)).toBeUndefined();
  });
});

test.each([
  "Per Moe, who was Norway’s prime minister until 2027, said no.",
  "Per Moe, Norway’s prime minister until 2027, said no.",
  "Per Moe, Norway’s energy minister from 2019 to 2024, said no.",
  "Per Moe, once Norway’s foreign minister, said no.",
])("an office that is over speaks for nobody: %s", (text) => {
  expect(belongingOf(speaker(text, "Per Moe"), { kind: "state", code: "NO", name: "Norway" }, text)).toBeUndefined();
});

test("any text is read without a fault", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: "binary" }), (text) => {
      statePartyNamed(text);
      speaksFor(text);
      belongingOf(
        { basis: "named", name: "Li", type: "person", mention: { start: 0, end: Math.min(2, text.length) } },
        china,
        text,
      );
    }),
    { numRuns: 200 },
  );
});
