/** `npm run bench -- NAME [options]`: measurements. Each one prints what it measured and on what; none of them judges. */
interface Bench {
  readonly run: (args: readonly string[]) => Promise<void>;
}

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  "check-quote": () => import("./check-quote.js"),
  speed: () => import("./speed.js"),
  archive: () => import("./archive.js"),
  passages: () => import("./passages.js"),
  answers: () => import("./answers.js"),
  "small-archives": () => import("./small-archives.js"),
  lines: () => import("./lines/score-lines.js"),
  wrapped: () => import("./wrapped.js"),
  sentences: () => import("./sentences.js"),
  dates: () => import("./dates.js"),
  endings: () => import("./endings/score-endings.js"),
  statements: () => import("./statements/score-statements.js"),
  languages: () => import("./languages/score-languages.js"),
  timelines: () => import("./timelines.js"),
  "timeline-answers": () => import("./timeline-answers.js"),
  grammar: () => import("./grammar/score-grammar.js"),
  discord: () => import("./discord/acknowledgements.js"),
  "discord-faults": () => import("./discord/faults.js"),
  "discord-memory": () => import("./discord/memory.js"),
  "discord-answers": () => import("./discord/generated-answers.js"),
  follow: () => import("./follow/follow.js"),
  "broken-files": () => import("./broken-files.js"),
  "real-tools": () => import("./real-tools.js"),
  licences: () => import("./licences.js"),
  "count-words": () => import("./count-words.js"),
  "train-grammar": () => import("./grammar/train-grammar.js"),
};

/** What `npm run bench` runs without a name: the tables of docs/performance.md. */
const standing = ["archive", "speed"];

const [name, ...args] = process.argv.slice(2);
const unknown = name !== undefined && benches[name] === undefined;
if (unknown) {
  process.stderr.write(`There is no measurement “${name}”. There are: ${Object.keys(benches).join(", ")}.\n`);
  process.exitCode = 64;
}
for (const asked of unknown ? [] : name === undefined ? standing : [name]) await (await benches[asked]?.())?.run(args);
