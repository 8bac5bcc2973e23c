import { expect, test } from "vitest";
import { openClient } from "../../../src/discord/gateway/client.js";
import { usualPatience } from "../../../src/discord/gateway/patient-request.js";
import { closedFor, loginFailedFor, registerFailedFor } from "../../../src/discord/gateway/exit.js";
import { standInToken, startStandIn } from "../../stand-in/discord.js";

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

/** What the real client says when it cannot log in. */
async function loginAt(apiUrl: string, token: string) {
  const atOnce = { ...usualPatience, other: { ...usualPatience.other, whole: 0 } };
  const client = openClient({ apiUrl, readsMessages: false, patience: atOnce });
  try {
    await client.login(token);
    return undefined;
  } catch (error) {
    return loginFailedFor(error);
  } finally {
    await client.destroy();
  }
}

test("a login ends with 75 where Discord allows no more connections today, and says until when", async () => {
  const discord = await startStandIn();
  discord.limits.sessions = 0;
  const ending = await loginAt(discord.api, standInToken);
  await discord.stop();
  expect(ending).toEqual({
    code: 75,
    sentence: expect.stringMatching(/no more connections today, until 20\d\d-/u) as string,
  });
});

test("a login ends with 75 where Discord cannot be reached", async () => {
  expect(await loginAt("http://127.0.0.1:1/api", standInToken)).toEqual({
    code: 75,
    sentence: expect.stringContaining("DISCORD_API_URL") as string,
  });
});

test.each([
  [{ status: 401 }, 64, "DISCORD_TOKEN"],
  [{ status: 403, code: 50_001 }, 64, "DISCORD_GUILD_ID"],
  [{ status: 400, code: 50_035, message: "Invalid Form Body" }, 70, "Invalid Form Body"],
  [{ status: 503 }, 75, "cannot be reached"],
  [new Error("ECONNREFUSED"), 75, "cannot be reached"],
])("a registration that fails with %j ends with %i", (error, code, words) => {
  expect(registerFailedFor(error, "1")).toEqual({ code, sentence: expect.stringContaining(words) as string });
});
