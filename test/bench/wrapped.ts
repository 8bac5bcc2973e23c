import { parseArgs } from "node:util";
import { aidsOnDemand, articlesOf, readingOf } from "../../src/reading/read-article.js";
import { rowsOf } from "./rows.js";
import { rewrapped, surroundings, widths } from "./lines/rewrapped.js";

const aids = aidsOnDemand();

/** What is said in a text, each statement by its words and its speaker; however the lines are broken, the same statement is the same. */
async function saidIn(text: string): Promise<Map<string, number>> {
  const read = await articlesOf("a.txt", new TextEncoder().encode(text));
  const said = new Map<string, number>();
  const article = read.kind === "articles" ? read.articles[0] : undefined;
  if (article === undefined) return said;
  const { statements } = await readingOf(article, aids);
  for (const { spoken, speaker, kind } of statements) {
    const words = spoken.map(({ start, end }) => article.text.slice(start, end)).join(" | ");
    const key = `${kind}: ${words.replaceAll(/\s+/g, " ").trim()} (${speaker.name.replaceAll(/\s+/g, " ")})`;
    said.set(key, (said.get(key) ?? 0) + 1);
  }
  return said;
}

function sharedBy(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [key, times] of a) shared += Math.min(times, b.get(key) ?? 0);
  return shared;
}

const sizeOf = (said: ReadonlyMap<string, number>): number => [...said.values()].reduce((sum, times) => sum + times, 0);
const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`.padStart(8);

/**
 * `wrapped --texts FILE [--every N --from K] [--show N]`: how many statements of texts are still found where their lines are broken at a width, set
 * in or not, with something around them, and how many are found that were not. FILE is JSON Lines, {text}, a paragraph a line. Of every
 * N texts the K-th is taken.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      texts: { type: "string", multiple: true, default: [] },
      every: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      show: { type: "string", default: "0" },
    },
  });
  if (values.texts.length === 0) throw new Error("Say --texts FILE.");
  const texts = values.texts
    .flatMap((file) => rowsOf<{ readonly text: string }>(file))
    .filter((_, i) => i % Number(values.every) === Number(values.from))
    .map(({ text }) => text);
  let left = Number(values.show);
  console.log(`${texts.length} texts\n\n| around | broken | statements | kept | new |\n|---|---|---|---|---|`);
  const whole = { all: 0, kept: 0, fresh: 0 };
  for (const around of surroundings) {
    const plain = await Promise.all(texts.map((text) => saidIn(rewrapped(text, { around }))));
    const all = plain.reduce((sum, said) => sum + sizeOf(said), 0);
    for (const width of widths) {
      let [kept, fresh] = [0, 0];
      for (const [i, text] of texts.entries()) {
        const before = plain[i] ?? new Map<string, number>();
        const after = await saidIn(rewrapped(text, { around, ...width }));
        const shared = sharedBy(before, after);
        kept += shared;
        fresh += sizeOf(after) - shared;
        for (const [mark, one, other] of [["lost", before, after] as const, ["new", after, before] as const])
          for (const key of one.keys())
            if (!other.has(key) && left-- > 0) console.log(`  text ${i} ${around} ${width.name} ${mark}: ${key}`);
      }
      whole.all += all;
      whole.kept += kept;
      whole.fresh += fresh;
      console.log(`| ${around} | ${width.name} | ${all} | ${percent(kept, all)} | ${percent(fresh, all)} |`);
    }
  }
  console.log(`| all | all | ${whole.all} | ${percent(whole.kept, whole.all)} | ${percent(whole.fresh, whole.all)} |`);
}
