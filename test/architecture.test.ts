import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Who may import whom: a room, and the rooms below it. `src/command` and `src/settings` are files of their own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/model": [],
  "src/locales": ["src/model"],
  "src/reading": ["src/model"],
  "src/archive": ["src/model", "src/reading"],
  "src/answering": ["src/model", "src/locales", "src/reading", "src/archive"],
  "src/command": ["src/model", "src/locales", "src/reading", "src/archive", "src/answering"],
  commands: ["src/model", "src/reading", "src/archive", "src/answering", "src/command"],
  "src/settings": ["src/model"],
  "src/terminal": [
    "src/model",
    "src/locales",
    "src/reading",
    "src/archive",
    "src/answering",
    "src/command",
    "src/settings",
  ],
  "src/discord": [
    "src/model",
    "src/locales",
    "src/reading",
    "src/archive",
    "src/answering",
    "src/command",
    "src/settings",
  ],
  "src/main": ["src/settings", "src/verbs"],
  "src/answering-thread": ["src/answering", "src/archive", "src/discord", "commands"],
  "src/verbs": [
    "src/answering-thread",
    "src/model",
    "src/archive",
    "src/answering",
    "src/command",
    "src/settings",
    "src/terminal",
    "src/discord",
    "commands",
  ],
};

/** Libraries and parts of Node that live in few files. A name that ends in a slash is a folder. */
const livesIn: Readonly<Record<string, readonly string[]>> = {
  lunr: ["src/reading/analysis/"],
  "discord.js": ["src/discord/"],
  libsql: ["src/archive/local/database.ts"],
  "node:fs": [
    "src/archive/file-system.ts",
    "src/archive/ingest/article-folder.ts",
    "src/archive/local/",
    "src/reading/languages/en/grammar/load-model.ts",
    "src/terminal/",
    "src/discord/",
    "src/settings.ts",
    "src/main.ts",
  ],
  "node:fs/promises": [
    "src/archive/file-system.ts",
    "src/archive/ingest/article-folder.ts",
    "src/terminal/",
    "src/discord/",
  ],
};

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}

const files = [...filesIn("src"), ...filesIn("commands")];

const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(root, file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );

function roomOf(file: string): string {
  const withoutEnding = file.replace(/\.(?:ts|js)$/, "");
  return (
    Object.keys(mayImport).find((room) => withoutEnding === room || withoutEnding.startsWith(`${room}/`)) ??
    `no room: ${file}`
  );
}

test("every file stands in a room of the house", () => {
  expect(files.map(roomOf).filter((room) => room.startsWith("no room"))).toEqual([]);
});

/** The rooms of the reader of statements: each imports only those before it. */
const statementRooms = [
  "clauses",
  "names",
  "contents",
  "sources",
  "attributions",
  "boundaries",
  "reports",
  "coreference",
];
const statements = "src/reading/languages/en/statements/";

test("inside the reader of statements imports point down too", () => {
  const roomIn = (file: string): string => file.slice(statements.length).split("/").slice(0, -1).join("/");
  const upward = files
    .filter((file) => file.startsWith(statements) && roomIn(file) !== "")
    .flatMap((file) =>
      importsOf(file)
        .map((name) => path.posix.join(path.posix.dirname(file), name))
        .filter((target) => target.startsWith(statements))
        .filter((target) => {
          const below = statementRooms.indexOf(roomIn(target));
          return below < 0 || below > statementRooms.indexOf(roomIn(file));
        })
        .map((target) => `${file} → ${target}`),
    );
  expect(upward).toEqual([]);
});

test("imports point down", () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith("."))
      .map((name) => path.posix.join(path.posix.dirname(file), name))
      .filter((target) => roomOf(target) !== roomOf(file) && !mayImport[roomOf(file)]?.includes(roomOf(target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(upward).toEqual([]);
});

test("a library that has a home is imported nowhere else", () => {
  const astray = files.flatMap((file) =>
    importsOf(file)
      .filter(
        (name) =>
          livesIn[name] !== undefined &&
          !livesIn[name].some((home) => file === home || (home.endsWith("/") && file.startsWith(home))),
      )
      .map((name) => `${file} → ${name}`),
  );
  expect(astray).toEqual([]);
});

test("only passageOf makes Verbatim", () => {
  const makers = files.filter((file) =>
    /\bas (?:unknown as )?Verbatim\b/.test(readFileSync(path.join(root, file), "utf8")),
  );
  expect(makers).toEqual(["src/model/passage.ts"]);
});
