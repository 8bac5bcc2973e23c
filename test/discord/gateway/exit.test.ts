import { expect, test } from "vitest";
import { closedFor, loginFailedFor, registerFailedFor } from "../../../src/discord/gateway/exit.js";

test.each([
  [4004, 64, "DISCORD_TOKEN"],
  [4014, 64, "Privileged Gateway Intents"],
  [4013, 64, "Privileged Gateway Intents"],
  [4011, 64, "2,500"],
  [4012, 70, "4012"],
])("the gateway's code %i ends with %i and says what to do", (code, expected, words) => {
  expect(closedFor(code)).toEqual({ code: expected, sentence: expect.stringContaining(words) as string });
});

test.each([
  [Object.assign(new Error("An invalid token was provided."), { code: "TokenInvalid" }), 64],
  [Object.assign(new Error("401"), { status: 401 }), 64],
  [new Error("Used disallowed intents"), 64],
  [Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }), 75],
  [new Error("anything else"), 75],
])("a login that fails with %s ends with %i", (error, code) => expect(loginFailedFor(error).code).toBe(code));

test.each([
  [{ status: 401 }, 64, "DISCORD_TOKEN"],
  [{ status: 403, code: 50_001 }, 64, "DISCORD_GUILD_ID"],
  [{ status: 400, code: 50_035, message: "Invalid Form Body" }, 70, "Invalid Form Body"],
  [{ status: 503 }, 75, "cannot be reached"],
  [new Error("ECONNREFUSED"), 75, "cannot be reached"],
])("a registration that fails with %j ends with %i", (error, code, words) => {
  expect(registerFailedFor(error, "1")).toEqual({ code, sentence: expect.stringContaining(words) as string });
});
