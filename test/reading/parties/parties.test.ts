import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Speaker } from "../../../src/model/statement.js";
import { belongingOf } from "../../../src/reading/parties/belonging.js";
import { statePartyNamed, type Party } from "../../../src/reading/parties/party.js";
import { speaksFor } from "../../../src/reading/parties/state-phrases.js";

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
