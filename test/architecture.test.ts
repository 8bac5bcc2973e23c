import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Countries } from "world-countries";
import { months, shortMonths, weekdays } from "../src/reading/languages/en/lexicon/calendar-words.js";
import { smallNumbers, tens } from "../src/reading/languages/en/lexicon/number-words.js";
import { speechInClaims, speechInLines } from "../src/reading/languages/en/lexicon/speech-forms.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Who may import whom: a room, and the rooms below it. `src/command` and `src/settings` are files of their own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/model": [],
  "src/locales": ["src/model"],
  "src/reading": ["src/model"],
  "src/archive": ["src/model", "src/reading"],
  "src/answering": ["src/model", "src/locales", "src/reading", "src/archive"],
  "src/following": ["src/model", "src/locales", "src/reading", "src/archive", "src/answering"],
  "src/upkeep": ["src/model", "src/locales", "src/reading", "src/archive", "src/answering"],
  "src/command": ["src/model", "src/locales", "src/reading", "src/archive", "src/answering", "src/following"],
  commands: ["src/model", "src/locales", "src/reading", "src/archive", "src/answering", "src/following", "src/command"],
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
    "src/following",
    "src/upkeep",
    "src/command",
    "src/settings",
  ],
  "src/main": ["src/settings", "src/verbs"],
  "src/answering-thread": ["src/answering", "src/archive", "src/following", "src/upkeep", "src/discord", "commands"],
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
  "@opensearch-project/opensearch": ["src/archive/opensearch/cluster.ts"],
  "node:fs": [
    "src/archive/file-system.ts",
    "src/archive/ingest/adding/",
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

/** Floors inside a room, from the ground up: who may import whom there. The longest beginning of a path counts; a file may import its own floor and those before it. */
const floorsIn: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "src/reading/": [
    [
      "dates/",
      "patterns/",
      "quotations/",
      ...["common", "en", "es", "fr", "ja", "romance", "zh"].map((language) => `languages/${language}/lexicon/`),
      ...["de", "en", "es", "fr"].map((language) => `languages/${language}/terms.ts`),
      "languages/romance/attribution-words.ts",
      "languages/romance/conjugation.ts",

      "languages/detect.ts",
      "languages/short-text.ts",

      "languages/open-ends.ts",
      "languages/site-wordings.ts",
      "languages/term-rules.ts",
      "languages/terms.ts",
    ],
    ["analysis/", "boilerplate/", "parsing/"],
    ["masthead/"],
    ["formats/"],
    ["layout/"],
    ["segmentation/"],
    ["languages/"],
    [""],
  ],
  "src/archive/": [
    ["byte-buffers.ts"],
    ["search/"],
    ["archive.ts"],
    ["speakers/", "articles-named.ts"],
    ["packed/"],
    [""],
    ["local/", "opensearch/"],
    ["ingest/"],
    ["archive-service.ts"],
  ],
  "src/answering/": [
    ["answer-context.ts", "open-articles.ts"],
    ["findings/", "filters/"],
    ["parties/", "source/"],
    ["adding/", "ask/", "check-quote/", "cite/", "compare/", "headlines/", "routing/", "timeline/", "who-said/"],
    ["export/", "follow-up/", "yes-no/"],
  ],
  "src/reading/languages/en/statements/": [
    ["clauses/"],
    ["names/"],
    ["contents/"],
    ["sources/"],
    ["attributions/"],
    ["boundaries/"],
    ["reports/"],
    ["coreference/"],
    [""],
  ],
};

/** Where a file stands in its room: the floor whose beginning of a path is the longest that fits. */
function floorOf(place: string, floors: readonly (readonly string[])[]): number {
  const fits = floors.flatMap((beginnings, floor) =>
    beginnings
      .filter((beginning) => place.startsWith(beginning))
      .map((beginning) => ({ floor, length: beginning.length })),
  );
  return fits.reduce((best, one) => (one.length > best.length ? one : best), { floor: -1, length: -1 }).floor;
}

const targetsOf = (file: string): string[] =>
  importsOf(file)
    .filter((name) => /^\.{1,2}\//.test(name))
    .map((name) => path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, ".ts"));

test.each(Object.entries(floorsIn))("every file of %s stands on a floor", (room, floors) => {
  const inRoom = files.filter((file) => file.startsWith(room));
  expect(inRoom.filter((file) => floorOf(file.slice(room.length), floors) < 0)).toEqual([]);
});

test("the answers have no more than sixteen rooms on five floors", () => {
  const rooms = new Set(files.flatMap((file) => /^src\/answering\/([^/]+)\//u.exec(file)?.[1] ?? []));
  expect(rooms.size).toBeLessThanOrEqual(16);
  expect(floorsIn["src/answering/"]?.length).toBeLessThanOrEqual(5);
});

test.each(Object.entries(floorsIn))("inside %s imports point down too", (room, floors) => {
  const upward = files
    .filter((file) => file.startsWith(room))
    .flatMap((file) =>
      targetsOf(file)
        .filter((target) => target.startsWith(room))
        .filter((target) => floorOf(target.slice(room.length), floors) > floorOf(file.slice(room.length), floors))
        .map((target) => `${file} → ${target}`),
    );
  expect(upward).toEqual([]);
});

test("no file imports itself through others, types counted", () => {
  const state = new Map<string, "open" | "done">();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    state.set(file, "open");
    for (const target of targetsOf(file)) {
      if (state.get(target) === "open") circles.push([...trail.slice(trail.indexOf(target)), target].join(" → "));
      else if (state.get(target) === undefined) visit(target, [...trail, target]);
    }
    state.set(file, "done");
  };
  for (const file of files) if (state.get(file) === undefined) visit(file, [file]);
  expect(circles).toEqual([]);
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

/** Rooms that speak of one thing in several languages or scripts: each may call its part by the same name. */
const familyOf = (file: string): string | undefined =>
  /^src\/locales\/[^/]+(?=\/)|^src\/reading\/(?:languages|dates)\/(?:[a-z]{2}|romance|ideographic)(?=\/)/u
    .exec(file)?.[0]
    .replace(/^src\/reading\/dates/u, "src/reading/languages");

test("no exported name stands for two things", () => {
  const homes = new Map<string, string[]>();
  for (const file of files)
    for (const [, name = ""] of readFileSync(path.join(root, file), "utf8").matchAll(
      /^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gmu,
    ))
      homes.set(name, [...(homes.get(name) ?? []), file]);
  const twice = [...homes].filter(([, all]) => {
    const families = all.map(familyOf);
    return all.length > 1 && (families.includes(undefined) || new Set(families).size < all.length);
  });
  expect(twice.map(([name, all]) => `${name}: ${all.join(" ")}`)).toEqual([]);
});

test("only passageOf makes Verbatim", () => {
  const makers = files.filter((file) =>
    /\bas (?:unknown as )?Verbatim\b/.test(readFileSync(path.join(root, file), "utf8")),
  );
  expect(makers).toEqual(["src/model/passage.ts"]);
});

const states = createRequire(import.meta.url)("world-countries") as Countries;

/** Words of each kind of list; some of them in one file are a list, which belongs to the lexicon of its language. */
const listed: Readonly<Record<string, { readonly words: string; readonly most: number }>> = {
  months: {
    words: `${[...months, ...Object.keys(shortMonths)].join(" ")} enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
    most: 4,
  },
  weekdays: {
    words: `${weekdays.join(" ")} lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche`,
    most: 4,
  },
  "number words": {
    words: `${[...smallNumbers, ...tens].join(" ")} dos tres cuatro cinco siete ocho nueve diez deux trois quatre cinq sept huit neuf dix`,
    most: 5,
  },
  countries: {
    words: states
      .map(({ name }) => name.common)
      .filter((name) => !name.includes(" "))
      .join(" "),
    most: 4,
  },
  "verbs of saying": { words: `${speechInClaims}|${speechInLines}`.replaceAll("|", " "), most: 8 },
};

/** What stands in strings and regular expressions of a file, word by word; what is imported is no list, nor the example that names a rule. */
function literalWords(file: string): ReadonlySet<string> {
  const code = readFileSync(path.join(root, file), "utf8").replaceAll(
    /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*|^(?:import|export)\b[^;"]* from "[^"]*";|name: "[^"]*"/gm,
    "",
  );
  const literals = code.matchAll(
    /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g,
  );
  return new Set([...literals].flatMap(([literal]) => literal.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
}

const outsideOfLexicons = files
  .filter((file) => !/\/lexicon\/|^src\/locales\//.test(file))
  .map((file) => ({ file, words: literalWords(file) }));

test.each(Object.entries(listed))("no list of %s stands outside of the lexicons", (_kind, { words, most }) => {
  const wanted = [...new Set(words.toLowerCase().split(" "))];
  const lists = outsideOfLexicons
    .map(({ file, words: inFile }) => ({ file, found: wanted.filter((word) => inFile.has(word)) }))
    .filter(({ found }) => found.length > most);
  expect(lists.map(({ file, found }) => `${file}: ${found.join(" ")}`)).toEqual([]);
});
