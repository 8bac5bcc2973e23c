import { statementKinds } from "../../../src/model/statement.js";
import type { GoldArticle } from "./gold.js";
import type { Matches } from "./matches.js";
import { partOf, parts } from "./parts.js";
import { hasSpeaker } from "./right-speaker.js";

/** Prints, for all articles and for each part, how many stretches are found with the right speaker, by their kind. */
export function printEndToEnd(gold: readonly GoldArticle[], matches: readonly Matches[]): void {
  for (const name of ["all", ...parts]) {
    const own = matches.filter((_, at) => name === "all" || partOf(gold[at] as GoldArticle) === name);
    console.log(`${name}: ${own.length} articles`);
    for (const kind of ["all", ...statementKinds]) console.log(`  ${kind.padEnd(9)} ${rowOf(own, kind)}`);
    console.log(`  passages in marks, end to end ${passagesOf(own)}`);
  }
  printMentions(matches);
}

function rowOf(matches: readonly Matches[], kind: string): string {
  const isOfKind = (one: { readonly kind: string }): boolean => kind === "all" || one.kind === kind;
  const marked = matches.flatMap((each) => each.marked).filter((one) => !one.ignored && isOfKind(one));
  const byFound = new Map(matches.flatMap((each) => each.marked).map((one) => [one.found, one]));
  const found = matches
    .flatMap((each) => each.found)
    .filter((one) => isOfKind(one) && byFound.get(one)?.ignored !== true)
    .map((one) => byFound.get(one));
  const spoken = marked.filter(({ quote }) => hasSpeaker(quote));
  const withSpeaker = found.filter((one) => one === undefined || hasSpeaker(one.quote));
  const matched = spoken.filter((one) => one.found !== undefined);
  return [
    `${marked.length} marked, ${found.length} found`,
    `to the word ${f1(
      found.filter((one) => one?.isExact),
      found,
      marked.filter((one) => one.isExact),
      marked,
    )}`,
    `speaker right by name ${percent(matched.filter((one) => one.isRight).length, matched.length)} %`,
    `by mention ${percent(matched.filter((one) => one.isRightMention).length, matched.length)} %`,
    `end to end ${f1(
      withSpeaker.filter((one) => one?.isRight),
      withSpeaker,
      spoken.filter((one) => one.isRight),
      spoken,
    )}`,
  ].join(" | ");
}

function passagesOf(matches: readonly Matches[]): string {
  const all = matches.flatMap(({ passages }) => passages);
  const marked = all.filter((one) => one.marked !== undefined && hasSpeaker(one.marked.quote));
  const found = all.filter((one) => one.found && (one.marked === undefined || hasSpeaker(one.marked.quote)));
  const right = marked.filter(({ isRight }) => isRight);
  return f1(right, found, right, marked);
}

/** What stands in the text for the speaker: names, pronouns, other nouns. */
function printMentions(matches: readonly Matches[]): void {
  const matched = matches
    .flatMap((each) => each.marked)
    .filter(({ ignored, found, quote }) => !ignored && found !== undefined && hasSpeaker(quote));
  for (const type of new Set(matched.map(({ quote }) => quote.speakerType ?? "mention"))) {
    const own = matched.filter(({ quote }) => (quote.speakerType ?? "mention") === type);
    const right = own.filter((one) => one.isRight).length;
    console.log(`speaker by ${type}: right ${right} of ${own.length}, ${percent(right, own.length)} %`);
  }
}

type List = readonly unknown[];

/** Precision, recall and their harmonic mean, in per cent. */
function f1(rightFound: List, found: List, rightMarked: List, marked: List): string {
  const precision = (100 * rightFound.length) / Math.max(1, found.length);
  const recall = (100 * rightMarked.length) / Math.max(1, marked.length);
  const mean = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [precision, recall, mean].map((value) => value.toFixed(1)).join(" / ");
}

const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1);
