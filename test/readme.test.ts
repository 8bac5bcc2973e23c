import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { commands } from "../commands/index.js";
import { fieldsOf } from "../src/command.js";
import { temporaryFolder } from "./temporary-folder.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const cache = temporaryFolder();

/** "$ npm run --silent ask -- who-said --words "wrong signals"" and what is shown below it. */
const shown = [...readme.matchAll(/^```\n\$ npm run --silent (?<command>.+)\n(?<printed>[\s\S]*?)^```$/gmu)].map(
  ({ groups: { command = "", printed = "" } = {} }): [string, string] => [command, printed],
);

const argumentsOf = (command: string): string[] =>
  [...command.replace(" -- ", " ").matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? "");

describe("README", () => {
  test("shows at least one answer", () => expect(shown.length).toBeGreaterThan(0));

  test.each(shown)("shows what is printed today: %s", (command, printed) => {
    const env = { PATH: process.env["PATH"], ARTICLES: "seeds", CACHE: cache };
    const main = path.join(root, "dist/src/main.js");
    expect(execFileSync(process.execPath, [main, ...argumentsOf(command)], { cwd: root, env, encoding: "utf8" })).toBe(
      printed,
    );
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    "has /%s with its options",
    (name, command) => {
      const row = new RegExp(`^\\|.*\`/${name}(?: (?<options>[^\`]*))?\`.*\\|`, "mu").exec(readme);
      expect(row?.groups?.["options"]?.split(" ") ?? []).toEqual(fieldsOf(command.input).map((field) => field.name));
    },
  );

  test("has every setting of .env.example with its default, and no other", () => {
    const example = readFileSync(path.join(root, ".env.example"), "utf8");
    const settings = [...example.matchAll(/^(?<name>[A-Z_]+)=(?<value>.*)$/gmu)].map(({ groups }) => [
      groups?.["name"],
      groups?.["value"] === "" ? "" : `\`${groups?.["value"]}\``,
    ]);
    const rows = [...readme.matchAll(/^\| `(?<name>[A-Z_]+)` \| (?<value>\S*) ?\|/gmu)].map(({ groups }) => [
      groups?.["name"],
      groups?.["value"],
    ]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(settings));
  });
});
