import { expect, test } from "vitest";
import { settingsFrom } from "../src/settings.js";

test("without any variable the given articles are read, watched, and kept in .attest", () => {
  expect(settingsFrom({})).toEqual({
    kind: "settings",
    settings: {
      articles: "seeds",
      cache: ".attest",
      records: "records",
      watch: true,
      discord: {
        adminIds: [],
        scope: { servers: [], channels: [], users: [] },
        locale: "en",
        isPrivate: false,
        questionsPerMinute: 20,
      },
      logQuestions: false,
      logLevel: "info",
    },
  });
});

test("an empty variable, as .env.example has them, counts as not set", () => {
  expect(settingsFrom({ DISCORD_TOKEN: "", SOURCE_URL: "  ", ADMIN_IDS: "" })).toEqual(settingsFrom({}));
});

test("ids may be separated by commas, spaces or both", () => {
  const read = settingsFrom({ ADMIN_IDS: "123456789012345678, 223456789012345678" });
  expect(read).toMatchObject({ settings: { discord: { adminIds: ["123456789012345678", "223456789012345678"] } } });
});

test.each([
  [{ WATCH: "perhaps" }, "WATCH must be true or false."],
  [{ QUESTIONS_PER_MINUTE: "many" }, "QUESTIONS_PER_MINUTE must be a number."],
  [{ QUESTIONS_PER_MINUTE: "0" }, "QUESTIONS_PER_MINUTE must be at least 1."],
  [{ ADMIN_IDS: "the boss" }, "ADMIN_IDS must be ids of users or roles"],
  [{ SOURCE_URL: "https://example.org" }, "SOURCE_URL must be a web address that contains {file}"],
  [{ DISCORD_API_URL: "ftp://example.org" }, "DISCORD_API_URL must be the address"],
  [{ DISCORD_GUILD_ID: "my server" }, "DISCORD_GUILD_ID must be a server's id"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be debug, info, warn or error."],
])("a wrong setting is named in a sentence: %j", (environment, sentence) => {
  const read = settingsFrom(environment);
  expect(read).toMatchObject({ kind: "unusable", sentence: expect.stringContaining(sentence) });
});

test("no sentence repeats the value of a setting, for it may be a secret in the wrong place", () => {
  const read = settingsFrom({ LOG_LEVEL: "MTIzNDU2Nzg5.secret.token" });
  expect(JSON.stringify(read)).not.toContain("secret");
});
