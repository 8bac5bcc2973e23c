import type { Span } from "../../../src/model/passage.js";
import type { StatementKind } from "../../../src/model/statement.js";
import { linesOf } from "../../../src/reading/formats/text-encoding.js";
import { statementKindOf } from "../../../src/reading/quotations/statement-kind.js";
import { quotationsIn } from "../../../src/reading/quotations/quotation-marks.js";
import type { TracedStatement } from "../../../src/reading/languages/en/statements/traced-statement.js";
import type { GoldArticle, GoldQuote } from "./gold.js";
import { likeness, wordsOf, wordStarts } from "./likeness.js";
import { hasSpeaker, isRightByMention, isRightByName } from "./right-speaker.js";

/** A stretch that a reader marked, with the one that was found for it. */
export interface Marked {
  readonly quote: GoldQuote;
  readonly kind: StatementKind;
  /** Neither rewarded nor punished: a belief, a plan, or words within words. */
  readonly ignored: boolean;
  readonly found?: Found;
  readonly isExact: boolean;
  /** The name that is shown is the one that was marked. */
  readonly isRight: boolean;
  /** The words for the speaker overlap those that were marked, whatever name is shown. */
  readonly isRightMention: boolean;
}

/** A stretch that was found. */
export interface Found {
  readonly words: Span;
  readonly kind: StatementKind;
  readonly traced: TracedStatement;
}

/** What a reader marked in an article and what was found there, each stretch with its match: half of the words must be shared. */
export interface Matches {
  readonly marked: readonly Marked[];
  readonly found: readonly Found[];
  /** Passages of three words or more in quotation marks, with the stretches that hold half of them. */
  readonly passages: readonly { readonly marked?: Marked; readonly found?: Found; readonly isRight: boolean }[];
}

const enough = 0.5;
const shortestPassage = 3;

export function matchesIn({ text, quotes }: GoldArticle, statements: readonly TracedStatement[]): Matches {
  const starts = wordStarts(text);
  const quotations = linesOf(text).flatMap((line) => quotationsIn(text, line));
  const stretch = (span: Span) => ({ words: wordsOf(starts, span), kind: statementKindOf(text, [span], quotations) });
  const found: Found[] = statements
    .flatMap((traced) => traced.statement.spoken.map((span) => ({ ...stretch(span), traced })))
    .filter(({ words }) => words.end > words.start);
  const gold = quotes
    .flatMap((quote) => (quote.parts ?? [quote]).map((part) => ({ quote, ...stretch(part) })))
    .filter(({ words }) => words.end > words.start);
  const pairs = gold
    .flatMap((one, at) =>
      found.map((other) => ({ at, other, alike: likeness(one.words, other.words), ignored: isIgnored(one.quote) })),
    )
    .filter(({ alike }) => alike >= enough)
    .sort((a, b) => Number(a.ignored) - Number(b.ignored) || b.alike - a.alike || a.at - b.at);
  const taken = new Map<number, (typeof pairs)[number]>();
  const used = new Set<Found>();
  for (const pair of pairs) {
    if (taken.has(pair.at) || used.has(pair.other)) continue;
    taken.set(pair.at, pair);
    used.add(pair.other);
  }
  const marked = gold.map(({ quote, kind, words }, at): Marked & { readonly words: Span } => {
    const pair = taken.get(at);
    return {
      quote,
      kind,
      words,
      ignored: isIgnored(quote),
      ...(pair && { found: pair.other }),
      isExact: pair?.alike === 1,
      isRight:
        pair !== undefined && hasSpeaker(quote) && isRightByName(pair.other.traced.statement.speaker, quote, text),
      isRightMention:
        pair !== undefined && hasSpeaker(quote) && isRightByMention(pair.other.traced.statement.speaker, quote, text),
    };
  });
  const passages = quotations
    .map(({ inner }) => wordsOf(starts, inner))
    .filter(({ start, end }) => end - start >= shortestPassage)
    .map((passage) => {
      const own = holding(
        passage,
        marked.filter(({ quote }) => quote.nested !== true),
      );
      const other = holding(passage, found);
      return {
        ...(own && { marked: own }),
        ...(other && { found: other }),
        isRight:
          own !== undefined && other !== undefined && isRightByName(other.traced.statement.speaker, own.quote, text),
      };
    });
  return { marked, found, passages };
}

const isIgnored = ({ speech, nested }: GoldQuote): boolean => speech === false || nested === true;

/** The stretch that holds most of a passage's words, and half of them. */
function holding<S extends { readonly words: Span }>(passage: Span, stretches: readonly S[]): S | undefined {
  let best: S | undefined;
  let most = 0;
  for (const stretch of stretches) {
    const shared = Math.min(passage.end, stretch.words.end) - Math.max(passage.start, stretch.words.start);
    if (shared > most) [best, most] = [stretch, shared];
  }
  return most / (passage.end - passage.start) >= enough ? best : undefined;
}
