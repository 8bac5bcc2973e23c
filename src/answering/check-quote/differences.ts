import type { Mark } from "../../model/answer.js";
import type { Span } from "../../model/passage.js";
import type { Step } from "./alignment.js";
import { aligned } from "./alignment.js";
import type { ComparisonWord } from "../findings/comparison-words.js";

/** How a given quotation differs from the stretch of a text that is nearest to it. */
export interface Differences {
  /** The stretch of the text that the quotation was compared with. */
  readonly stretch: Span;
  /** Offsets of the asker's own message. */
  readonly inGiven: readonly Mark[];
  /** Offsets of the article's text. */
  readonly inText: readonly Mark[];
  /** 0 to 1: how much of what the given words carry stands in the stretch. */
  readonly likeness: number;
  /** How many of the given words stand there, and how many words were given. */
  readonly shared: number;
  readonly of: number;
  /** The most given words in a row that do not stand there. */
  readonly longestOther: number;
  /** Only commas, full stops and the like differ. */
  readonly onlyPunctuation: boolean;
  /** How many of the words that carry meaning stand there, and how many were given. */
  readonly telling: { readonly shared: number; readonly of: number };
  readonly changes: readonly WordChange[];
  readonly score: number;
}

const common = new Set(
  "a an the of to in on at by for with from as and or but nor so that this these those it its he she they his her their them him we our us i my you your is are was were be been being has have had do does did will would shall should can could may might must not no there here if about".split(
    " ",
  ),
);

/** Common words say little about where a quotation is from. */
export const weightOf = (word: ComparisonWord): number => (word.punctuation ? 0 : common.has(word.key) ? 0.25 : 1);

const isTelling = (word: ComparisonWord): boolean => weightOf(word) === 1;

const joined = (run: readonly ComparisonWord[]): string => run.map((word) => word.key).join(" ");

/** Given words in place of some of the text's. */
export interface WordChange {
  readonly given: ComparisonWord[];
  readonly text: ComparisonWord[];
}

/** Neighbouring steps that differ, as one change: some given words in place of some of the text's. */
function changesIn(
  steps: readonly Step[],
  given: readonly ComparisonWord[],
  text: readonly ComparisonWord[],
): WordChange[] {
  const changes: WordChange[] = [];
  let open: WordChange | undefined;
  for (const step of steps) {
    if (step.same) {
      open = undefined;
      continue;
    }
    if (open === undefined) changes.push((open = { given: [], text: [] }));
    const [ours, theirs] = [given[step.given], text[step.text]];
    if (ours) open.given.push(ours);
    if (theirs) open.text.push(theirs);
  }
  return changes;
}

const hull = (words: readonly ComparisonWord[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

/** Compares all of the given words with the nearest stretch of the text. */
export function differences(
  given: readonly ComparisonWord[],
  text: readonly ComparisonWord[],
): Differences | undefined {
  const { steps, score } = aligned(given, text);
  const touched = steps.flatMap((step) => text[step.text] ?? []);
  if (touched.length === 0) return undefined;
  const changes = changesIn(steps, given, text);
  const isMoved = (side: "given" | "text", run: readonly ComparisonWord[]): boolean =>
    run.length > 0 && changes.some((other) => joined(side === "given" ? other.text : other.given) === joined(run));
  const inGiven: Mark[] = [];
  const inText: Mark[] = [];
  for (const { given: ours, text: theirs } of changes) {
    if (ours.length > 0)
      inGiven.push({
        ...hull(ours),
        why: theirs.length === 0 ? (isMoved("given", ours) ? "moved" : "added") : "changed",
      });
    if (theirs.length > 0)
      inText.push({
        ...hull(theirs),
        why: ours.length === 0 ? (isMoved("text", theirs) ? "moved" : "left-out") : "changed",
      });
  }
  const same = steps.filter((step) => step.same).flatMap((step) => given[step.given] ?? []);
  const total = given.reduce((sum, word) => sum + weightOf(word), 0);
  return {
    stretch: hull(touched),
    inGiven,
    inText,
    likeness: total === 0 ? 0 : same.reduce((sum, word) => sum + weightOf(word), 0) / total,
    shared: same.filter((word) => !word.punctuation).length,
    of: given.filter((word) => !word.punctuation).length,
    longestOther: Math.max(0, ...changes.map((change) => change.given.filter((word) => !word.punctuation).length)),
    onlyPunctuation: changes.every((change) => [...change.given, ...change.text].every((word) => word.punctuation)),
    telling: { shared: same.filter(isTelling).length, of: given.filter(isTelling).length },
    changes,
    score,
  };
}
