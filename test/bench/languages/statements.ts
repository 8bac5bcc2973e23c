import type { Span } from "../../../src/model/passage.js";
import { type Statement, statementKinds } from "../../../src/model/statement.js";
import { pairs, percent } from "./pairs.js";
import type { Read } from "./score-languages.js";

interface Quote extends Span {
  readonly parts?: readonly Span[];
  readonly kind: string;
  readonly speaker: string;
  readonly speakerStart?: number | null;
  readonly speakerEnd?: number | null;
  readonly speakerType: string;
  readonly person?: string | null;
  readonly speech?: boolean;
  readonly nested?: boolean;
}

export interface StatementGold {
  readonly text: string;
  readonly quotes?: readonly Quote[];
}

interface Stretch extends Span {
  readonly quote?: Quote;
  readonly statement?: Statement;
}

/** A sign of a script without spaces, or a word. */
const unit = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆〇ー]|[\p{Script=Latin}\p{N}\p{M}'’-]+/gu;

/** How much of two stretches is shared; less than half is no match. */
function likenessIn(text: string): (a: Span, b: Span) => number {
  const starts = [...text.matchAll(unit)].map(({ index }) => index);
  const within = ({ start, end }: Span): number => starts.filter((at) => at >= start && at < end).length;
  return (a, b) => {
    const both = within({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) });
    const share = both / (within(a) + within(b) - both || 1);
    return share >= 0.5 ? share : 0;
  };
}

const bare = (name: string): string => name.replaceAll(/[·・‧\s]|氏|さん|先生|女士/g, "").toLowerCase();

/** The person is named; where the annotation knows none, the words for the speaker are those that were marked. */
function isRight(
  { person, speaker, speakerType, speakerStart, speakerEnd }: Quote,
  { speaker: found }: Statement,
): boolean {
  const overlaps =
    typeof speakerStart === "number" &&
    typeof speakerEnd === "number" &&
    found.mention.start < speakerEnd &&
    speakerStart < found.mention.end;
  const name = bare(found.name);
  const isSame = (person ?? "")
    .split(/[;、]/)
    .some((one) => bare(one) !== "" && (name.endsWith(bare(one)) || bare(one).endsWith(name)));
  if (isSame || bare(speaker) === name) return true;
  return overlaps && (speakerType === "nominal" || !person);
}

/** Found with the right speaker, by kind: precision and recall in one, and how often the speaker is right where the words are found. */
export function printStatements(read: readonly Read<StatementGold>[]): void {
  for (const kind of ["all", ...statementKinds]) {
    const counts = { gold: 0, found: 0, right: 0, matched: 0 };
    for (const { gold, reading } of read) {
      const marked: Stretch[] = (gold.quotes ?? []).flatMap((quote) =>
        (quote.parts ?? [quote]).map((part) => ({ ...part, quote })),
      );
      const found: Stretch[] = reading.statements.flatMap((statement) =>
        statement.spoken.map((part) => ({ ...part, statement })),
      );
      const matched = pairs(marked, found, likenessIn(gold.text));
      const ofFound = new Map(matched.map(([a, b]) => [b, a.quote]));
      const isWanted = (quote: Quote): boolean =>
        quote.speech !== false && quote.nested !== true && (quote.speakerType !== "none" || Boolean(quote.person));
      const isOfKind = (one: string): boolean => kind === "all" || one === kind;
      counts.gold += marked.filter(
        ({ quote }) => quote !== undefined && isWanted(quote) && isOfKind(quote.kind),
      ).length;
      counts.found += found.filter((one) => {
        const quote = ofFound.get(one);
        return (quote === undefined || isWanted(quote)) && isOfKind(quote?.kind ?? one.statement?.kind ?? "");
      }).length;
      for (const [{ quote }, { statement }] of matched) {
        if (quote === undefined || statement === undefined || !isWanted(quote) || !isOfKind(quote.kind)) continue;
        counts.matched += 1;
        if (isRight(quote, statement)) counts.right += 1;
      }
    }
    console.log(
      `  statements, ${kind}: ${counts.gold} marked, ${counts.found} found | end to end F1 ${percent(2 * counts.right, counts.gold + counts.found)} | speaker right ${percent(counts.right, counts.matched)} % of ${counts.matched}`,
    );
  }
}
