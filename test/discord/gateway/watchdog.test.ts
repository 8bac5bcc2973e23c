import { expect, test } from "vitest";
import { watchdog } from "../../../src/discord/gateway/watchdog.js";

const patience = { ready: 30_000, away: 300_000 };

test("a client that never becomes ready is given up after its time", () => {
  let now = 0;
  const look = watchdog(patience, () => now);
  expect(look(false)).toBe("well");
  now = 30_001;
  expect(look(false)).toBe("never-ready");
});

test("a client that was ready is given up after five minutes away, and not for being quiet", () => {
  let now = 0;
  const look = watchdog(patience, () => now);
  expect(look(true)).toBe("well");
  now = 10_000_000;
  expect(look(true)).toBe("well");
  now += 300_000;
  expect(look(false)).toBe("well");
  now += 1;
  expect(look(false)).toBe("away-too-long");
});
