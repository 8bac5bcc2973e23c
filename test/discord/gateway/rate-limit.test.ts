import { expect, test } from "vitest";
import { fairUse } from "../../../src/discord/gateway/rate-limit.js";

test("so many questions in any sixty seconds, each person alone", () => {
  let now = 0;
  const mayAsk = fairUse(2, () => now);
  const granted = { kind: "granted" };
  expect([mayAsk("a"), mayAsk("a"), mayAsk("b")]).toEqual([granted, granted, granted]);
  now = 20_000;
  expect(mayAsk("a")).toEqual({ kind: "spent", seconds: 40 });
  now = 60_000;
  expect([mayAsk("a"), mayAsk("a")]).toEqual([granted, granted]);
  expect(mayAsk("a")).toEqual({ kind: "spent", seconds: 60 });
});
