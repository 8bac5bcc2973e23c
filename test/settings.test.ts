import { describe, expect, test } from "vitest";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { settingsFrom } from "../src/settings.js";
import { temporaryFolder } from "./temporary-folder.js";

test("without any variable the given articles are read, watched, and kept in .attest", () => {
  expect(settingsFrom({})).toEqual({
    kind: "settings",
    settings: {
      articles: "seeds",
      cache: ".attest",
      records: "records",
      watch: true,
      discord: {
        archives: [{ articles: "seeds", servers: [], channels: [], adminIds: [], locale: "en", isPrivate: false }],
        messageContent: false,
        userInstall: true,
        scope: { servers: [], channels: [], users: [] },
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
  expect(read).toMatchObject({
    settings: { discord: { archives: [{ adminIds: ["123456789012345678", "223456789012345678"] }] } },
  });
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

describe("ARCHIVES names a file with several archives", () => {
  const folder = temporaryFolder();
  function settingsWith(text: string) {
    const file = path.join(folder, "archives.yaml");
    writeFileSync(file, text);
    return settingsFrom({ ARCHIVES: file, ADMIN_IDS: "123456789012345678", PRIVATE: "true" });
  }

  test("each with its folder, its places and what it says of itself; the other settings say the rest", () => {
    const read = settingsWith(`
      archives:
        - folder: harbour
          servers: ["200000000000000001"]
          keepers: ["500000000000000003"]
          keepersChannel: "300000000000000008"
          followChannel: "300000000000000009"
          language: fr
          private: false
        - folder: rivers`);
    const archives = read.kind === "settings" ? read.settings.discord.archives : read.sentence;
    expect(archives).toEqual([
      {
        articles: "harbour",
        servers: ["200000000000000001"],
        channels: [],
        adminIds: ["500000000000000003"],
        keepersChannel: "300000000000000008",
        followChannel: "300000000000000009",
        locale: "fr",
        isPrivate: false,
      },
      {
        articles: "rivers",
        servers: [],
        channels: [],
        adminIds: ["123456789012345678"],
        locale: "en",
        isPrivate: true,
      },
    ]);
  });

  test.each([
    ["no YAML", "archives: [", "is neither YAML nor JSON"],
    ["no archive", "archives: []", "must name an archive"],
    ["an id without quotation marks", "archives: [{folder: a, servers: [200000000000000001]}]", "in quotation marks"],
    ["a word that is not known", "archives: [{folder: a, keeper: b}]", "archives.0"],
    [
      "a place twice",
      'archives: [{folder: a, servers: ["200000000000000001"]}, {folder: b, channels: ["200000000000000001"]}]',
      "names 200000000000000001 twice",
    ],
    ["two without a place", "archives: [{folder: a}, {folder: b}]", "two archives without servers and channels"],
  ])("%s is told in a sentence", (_, text, sentence) => {
    expect(settingsWith(text)).toEqual({ kind: "unusable", sentence: expect.stringContaining(sentence) as string });
  });

  test("a file that is not there is told in a sentence", () => {
    expect(settingsFrom({ ARCHIVES: "nowhere.yaml" })).toMatchObject({ kind: "unusable" });
  });
});
