import { grammarBytes } from "../../../src/reading/languages/en/grammar/load-model.js";
import { loadGrammar } from "../../../src/reading/parsing/grammar.js";
import { tracedStatementsIn } from "../../../src/reading/languages/en/statements/read-statements.js";
import type { TracedStatement } from "../../../src/reading/languages/en/statements/traced-statement.js";
import { bodyOf } from "../body-lines.js";
import { printEndToEnd } from "./end-to-end.js";
import { type GoldArticle, goldIn } from "./gold.js";
import { type Matches, matchesIn } from "./matches.js";
import { partOf, parts } from "./parts.js";
import { hasSpeaker } from "./right-speaker.js";

interface Tally {
  found: number;
  matched: number;
  right: number;
  rightMention: number;
}

const invented = `The ferry will sail, the Ministry of Ports said on Monday. “We have waited long enough,” said the minister, Greta Holm, who took office in May.
Holm told reporters that the new quay was “a gift to the town”, but she declined to say what it had cost. Nobody in the harbour has seen the bill yet.
The fishermen’s guild called the plan “a bad joke”. According to its leader, Sam Okoro, boats will have to land their catch elsewhere until the summer.
The wind fell in the evening. Children ran along the wall, and the lamps of the old customs house were lit one after another as the crowd went home.
`;

/**
 * `statements [--gold FILE]`: megabytes of text a second on one core, and on an annotated file how much is found with the right
 * speaker, by kind and by parts, and how often the speaker is right, by confidence and by the way that a statement was found.
 */
export async function run(args: readonly string[]): Promise<void> {
  const grammar = loadGrammar(grammarBytes());
  const at = args.indexOf("--gold");
  const gold: GoldArticle[] =
    at < 0 ? Array.from({ length: 100 }, () => ({ text: invented.repeat(8), quotes: [] })) : goldIn(args[at + 1] ?? "");
  const inputs = gold.map(({ text }) => ({ ...bodyOf(text), grammar }));
  const bytes = gold.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let best = Number.POSITIVE_INFINITY;
  let found: TracedStatement[][] = [];
  for (let round = 0; round < 4; round += 1) {
    // Time of the processor, not of the clock: what else the machine does is not measured.
    const began = process.cpuUsage();
    found = inputs.map((input) => tracedStatementsIn(input));
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1e6);
  }
  const total = found.reduce((sum, statements) => sum + statements.length, 0);
  console.log(
    `${gold.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${total} statements, ${(bytes / 1e6 / best).toFixed(2)} MB/s, ${Math.round(process.memoryUsage.rss() / 1e6)} MB of memory`,
  );
  if (at < 0) return;
  const matches = gold.map((article, index) => matchesIn(article, found[index] ?? []));
  printEndToEnd(gold, matches);
  for (const part of parts) {
    console.log(`confidence, ${part}:`);
    printTallies(
      matches.filter((_, index) => partOf(gold[index] as GoldArticle) === part),
      ["confidence"],
    );
  }
  console.log("all:");
  printTallies(matches, ["confidence", "way"]);
}

function printTallies(matches: readonly Matches[], by: readonly ("confidence" | "way")[]): void {
  const tallies = new Map<string, Tally>();
  for (const { found, marked } of matches) {
    const byFound = new Map(marked.map((one) => [one.found, one]));
    for (const one of found) {
      const match = byFound.get(one);
      // A statement counts once, by its first stretch.
      const { statement, route } = one.traced;
      if (match?.ignored === true || found.find(({ traced }) => traced === one.traced) !== one) continue;
      for (const kind of by) {
        const name = `${kind} ${kind === "way" ? route : statement.confidence}`;
        const tally = tallies.get(name) ?? { found: 0, matched: 0, right: 0, rightMention: 0 };
        tallies.set(name, tally);
        tally.found += 1;
        if (match === undefined || !hasSpeaker(match.quote)) continue;
        tally.matched += 1;
        if (match.isRight) tally.right += 1;
        if (match.isRightMention) tally.rightMention += 1;
      }
    }
  }
  for (const [name, { found: n, matched, right, rightMention }] of [...tallies].sort(
    (a, b) => Number(a[0] > b[0]) - 0.5 || b[1].found - a[1].found,
  ))
    console.log(
      `${name.padEnd(36)} ${String(n).padStart(5)} found, ${String(matched).padStart(5)} of them annotated, speaker right by name ${((100 * right) / Math.max(1, matched)).toFixed(1)} %, by mention ${((100 * rightMention) / Math.max(1, matched)).toFixed(1)} %`,
    );
}
