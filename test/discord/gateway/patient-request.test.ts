import { expect, test } from "vitest";
import { requestKindOf, pausesOf, usualPatience } from "../../../src/discord/gateway/patient-request.js";

test.each([
  ["https://discord.com/api/v10/interactions/1/a.token-1/callback", "acknowledgement"],
  ["http://127.0.0.1:1/api/v10/webhooks/1/a.token-1/messages/%40original", "answer"],
  ["http://127.0.0.1:1/api/v10/webhooks/1/a.token-1?with_components=true", "answer"],
  ["https://discord.com/api/v10/channels/1/messages", "answer"],
  ["https://discord.com/api/v10/channels/1/typing", "courtesy"],
  ["https://discord.com/api/v10/applications/1/commands", "other"],
])("%s is an address of the kind %s", (url, kind) => expect(requestKindOf(url)).toBe(kind));

test("an outage of twenty seconds is outlasted by an answer, which is tried at least every ten", () => {
  const pauses = pausesOf(usualPatience.answer);
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(40_000);
  expect(Math.max(...pauses)).toBe(10_000);
});

test("an acknowledgement is tried within the three seconds that Discord takes it, also when each try hangs", () => {
  const { each, whole } = usualPatience.acknowledgement;
  expect(whole).toBeLessThan(3000);
  expect(each * 2).toBeLessThan(whole);
  expect(pausesOf(usualPatience.acknowledgement).length).toBeGreaterThan(5);
});
