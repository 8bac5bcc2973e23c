import { readFileSync } from "node:fs";
import type { Span } from "../../src/model/passage.js";
import { grammarBytes } from "../../src/reading/disk.js";
import { loadGrammar } from "../../src/reading/grammar/grammar.js";
import { tracedStatementsIn } from "../../src/reading/statements/read-statements.js";
import type { TracedStatement } from "../../src/reading/statements/traced.js";
import { bodyOf } from "./body-lines.js";

/** A hand-annotated article: who said which stretches. `speech` is false for beliefs and plans, which are not counted. */
interface GoldArticle {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

interface GoldQuote extends Span {
  readonly parts?: readonly Span[];
  readonly speakerStart?: number | null;
  readonly speakerEnd?: number | null;
  /** Surnames, in lower case. */
  readonly speakerNames?: readonly string[];
  readonly speech?: boolean;
}

interface Tally {
  found: number;
  matched: number;
  right: number;
}

const invented = `The ferry will sail, the Ministry of Ports said on Monday. “We have waited long enough,” said the minister, Greta Holm, who took office in May.
Holm told reporters that the new quay was “a gift to the town”, but she declined to say what it had cost. Nobody in the harbour has seen the bill yet.
The fishermen’s guild called the plan “a bad joke”. According to its leader, Sam Okoro, boats will have to land their catch elsewhere until the summer.
The wind fell in the evening. Children ran along the wall, and the lamps of the old customs house were lit one after another as the crowd went home.
`;

const wordStarts = (text: string): number[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);

/** How much of the words of two stretches is shared. */
function likeness(starts: readonly number[], a: Span, b: Span): number {
  const inside = ({ start, end }: Span, at: number): boolean => start <= at && at < end;
  const both = starts.filter((at) => inside(a, at) && inside(b, at)).length;
  const either = starts.filter((at) => inside(a, at) || inside(b, at)).length;
  return either === 0 ? 0 : both / either;
}

function isRight({ statement: { speaker } }: TracedStatement, gold: GoldQuote, text: string): boolean {
  const { mention } = speaker;
  if (
    typeof gold.speakerStart === "number" &&
    typeof gold.speakerEnd === "number" &&
    mention.start < gold.speakerEnd &&
    gold.speakerStart < mention.end
  )
    return true;
  const name = speaker.basis === "unnamed" ? text.slice(mention.start, mention.end) : speaker.name;
  const words = name.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return (gold.speakerNames ?? []).some((surname) => words.includes(surname));
}

/**
 * `statements [--gold FILE]`: megabytes of text a second on one core, and on an annotated file how often the speaker is right, by
 * confidence and by the way that a statement was found.
 */
export async function run(args: readonly string[]): Promise<void> {
  const grammar = loadGrammar(grammarBytes());
  const at = args.indexOf("--gold");
  const gold: GoldArticle[] =
    at < 0
      ? Array.from({ length: 100 }, () => ({ text: invented.repeat(8), quotes: [] }))
      : readFileSync(args[at + 1] ?? "", "utf8")
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as GoldArticle);
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
  if (at >= 0) printTallies(gold, found);
}

function printTallies(gold: readonly GoldArticle[], found: readonly (readonly TracedStatement[])[]): void {
  const tallies = new Map<string, Tally>();
  gold.forEach(({ text, quotes }, index) => {
    const starts = wordStarts(text);
    for (const traced of found[index] ?? []) {
      const { spoken, confidence } = traced.statement;
      const near = quotes
        .flatMap((quote) =>
          (quote.parts ?? [quote]).map((part) => ({ quote, alike: likeness(starts, part, spoken[0]) })),
        )
        .sort((a, b) => b.alike - a.alike)[0];
      const match = near !== undefined && near.alike >= 0.5 ? near.quote : undefined;
      if (match?.speech === false) continue;
      for (const name of [`confidence ${confidence}`, `way ${traced.route}`]) {
        const tally = tallies.get(name) ?? { found: 0, matched: 0, right: 0 };
        tallies.set(name, tally);
        tally.found += 1;
        if (typeof match?.speakerStart !== "number") continue;
        tally.matched += 1;
        if (isRight(traced, match, text)) tally.right += 1;
      }
    }
  });
  for (const [name, { found: n, matched, right }] of [...tallies].sort(
    (a, b) => Number(a[0] > b[0]) - 0.5 || b[1].found - a[1].found,
  ))
    console.log(
      `${name.padEnd(36)} ${String(n).padStart(5)} found, ${String(matched).padStart(5)} of them annotated, speaker right ${((100 * right) / Math.max(1, matched)).toFixed(1)} %`,
    );
}
