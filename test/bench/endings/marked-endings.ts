import { readFileSync } from "node:fs";
import type { Span } from "../../../src/model/passage.js";
import type { Grammar } from "../../../src/reading/parsing/grammar.js";
import { tokensOf } from "../../../src/reading/parsing/tokens.js";
import { attributionsIn } from "../../../src/reading/languages/en/statements/attributions/attributions.js";
import { wordsBehind } from "../../../src/reading/languages/en/statements/boundaries/content-end.js";
import { signsAt } from "../../../src/reading/languages/en/statements/boundaries/features.js";
import {
  stopsIn,
  type SpokenWords,
} from "../../../src/reading/languages/en/statements/boundaries/boundary-candidates.js";
import { paragraphsOf } from "../../../src/reading/languages/en/statements/clauses/paragraphs.js";
import { parsedUnit } from "../../../src/reading/languages/en/statements/clauses/parsed-unit.js";
import { thinned } from "../../../src/reading/languages/en/statements/attributions/parsing-need.js";
import { treeOf } from "../../../src/reading/languages/en/statements/clauses/dependency-tree.js";
import { type Unit, unitsOf } from "../../../src/reading/languages/en/statements/clauses/units.js";
import { bodyOf } from "../body-lines.js";
import { type Part, partOf } from "../statements/parts.js";

/** Somebody's words behind their cue, with the places where they may end, up to where a reader marked their end. */
export interface MarkedEnding {
  /** Which article of the file it is from, and the part that this article is of. */
  readonly article: number;
  readonly part: Part;
  readonly words: SpokenWords;
  /** The token before which they end; undefined where they go on to the end of their unit. */
  readonly end: number | undefined;
  readonly stops: readonly { readonly signs: readonly string[]; readonly ends: boolean }[];
}

interface MarkedQuote extends Span {
  readonly parts?: readonly Span[];
  readonly cueStart?: number | null;
  readonly cueEnd?: number | null;
  readonly nested?: boolean;
}

/** The endings of an annotated file: JSON Lines of `text` and `quotes` with `start`, `end`, `parts`, `cueStart`, `cueEnd`. */
export function markedEndingsIn(file: string, grammar: Grammar): MarkedEnding[] {
  const rows = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return rows.flatMap((row, article) => {
    const marked = JSON.parse(row) as { id?: string; text: string; quotes: readonly MarkedQuote[] };
    const { text, quotes } = marked;
    const origin = { article, part: partOf(marked) };
    const { lines, sentences } = bodyOf(text);
    const units = paragraphsOf(text, lines, sentences).flatMap((paragraph) => unitsOf(text, paragraph));
    return units.flatMap((unit) => {
      const own = quotes.filter((quote) => typeof quote.cueStart === "number" && holds(unit, quote.cueStart));
      return own.length === 0 || unit.quotationOnly
        ? []
        : endingsIn({ text, unit, quotes: own }, grammar).map((ending) => ({ ...ending, ...origin }));
    });
  });
}

const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

interface MarkedUnit {
  readonly text: string;
  readonly unit: Unit;
  readonly quotes: readonly MarkedQuote[];
}

function endingsIn({ text, unit, quotes }: MarkedUnit, grammar: Grammar): Omit<MarkedEnding, "article" | "part">[] {
  const tree = treeOf(grammar.parseTokens(thinned(text, tokensOf(text, unit), unit.quotations)));
  const parsed = parsedUnit(text, unit, tree);
  const attributions = attributionsIn(parsed);
  return quotes.flatMap((quote) => {
    const { cueStart, cueEnd, nested } = quote;
    const { start } = quote.parts?.[0] ?? quote;
    // An aside that was left out is no end: the words go on behind it.
    const end = quote.parts?.findLast((part) => part.start < unit.end)?.end ?? quote.end;
    if (nested === true || typeof cueStart !== "number" || typeof cueEnd !== "number" || start < cueEnd - 1) return [];
    const attribution = attributions.find(({ cue }) => cue.start >= cueStart - 1 && cue.end <= cueEnd + 1);
    const spans = attribution?.content?.spans.filter((span) => span.start >= attribution.cue.end) ?? [];
    const words = attribution && wordsBehind(parsed, attribution, attributions, spans);
    const marked = tree.tokens.findIndex((token) => token.end > start);
    if (words === undefined || marked < 0 || Math.abs(words.start - marked) > 2) return [];
    // What is called something counts only with words in quotation marks.
    const isLabel = attribution?.content?.route === "label";
    if (isLabel && !unit.quotations.some((quotation) => quotation.start >= start - 2 && quotation.start < end))
      return [];
    const behind = tree.tokens.findIndex((token) => token.start >= end - 1 && !/^["”'’.!?]+$/.test(token.text));
    const ending = behind < 0 ? undefined : behind;
    const stops = [...stopsIn(words)].filter(({ at }) => ending === undefined || at <= ending);
    // An end where the reader never looks for one teaches nothing.
    if (ending !== undefined && stops.at(-1)?.at !== ending) return [];
    const signed = stops.map((stop) => ({ signs: signsAt(words, stop), ends: stop.at === ending }));
    return [{ words, end: ending, stops: signed }];
  });
}
