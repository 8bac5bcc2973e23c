import type { Span } from "../../../../model/passage.js";
import type { Speaker, Statement } from "../../../../model/statement.js";
import { statementKindOf } from "../../../quotations/statement-kind.js";
import type { Paragraph } from "./clauses/paragraphs.js";
import { overlapping } from "../../../quotations/sorted-spans.js";
import type { Quoted, TracedStatement } from "./traced-statement.js";
import { isWhole, type Unit } from "./clauses/units.js";

/** Who has the word when a quotation stands alone: announced by a colon, or the last to be quoted. */
export interface CurrentSpeaker {
  readonly speaker: Speaker;
  readonly cue?: Span;
  readonly announced: boolean;
}

/** What a quotation that stands alone is: more of the last statement, or a statement of its own. */
export interface StandingAlone {
  readonly statement: TracedStatement;
  readonly goesOn: boolean;
}

/** A quotation without a cue goes on with the last one of its paragraph, or is of whoever has the word; undefined where it would be a guess. */
export function standingAlone(
  quoted: Quoted,
  { paragraph, unit }: { readonly paragraph: Paragraph; readonly unit: Unit },
  { floor, last }: { readonly floor: CurrentSpeaker | undefined; readonly last: TracedStatement | undefined },
): StandingAlone | undefined {
  const { text } = quoted;
  const words = unit.quotations
    .filter((quotation) => !quotation.single || isWhole(text, quotation))
    .map(({ inner }) => inner);
  const [first, ...rest] = words;
  const end = words.at(-1)?.end;
  if (floor === undefined || first === undefined || end === undefined) return undefined;
  // A crosshead quotes what stands below it, not what stands above.
  if (paragraph.label === "subheading" && !floor.announced) return undefined;
  if (last !== undefined && isUnclosed(quoted, last.statement)) return goneOnWith(last, words, end);
  const sameParagraph = last !== undefined && last.statement.context.start >= paragraph.start;
  if (sameParagraph && !floor.announced && last.statement.kind !== "indirect") return goneOnWith(last, words, end);
  // Further away it would be a guess: two annotated quotations in three have another speaker.
  const follows =
    last?.statement.kind !== "indirect" &&
    !/[\p{L}\p{N}]/u.test(text.slice(last?.statement.context.end ?? 0, first.start));
  if (!floor.announced && !sameParagraph && !follows) return undefined;
  const { speaker, cue, announced } = floor;
  const context = {
    start: announced && cue !== undefined ? Math.min(cue.start, speaker.mention.start) : first.start,
    end,
  };
  return {
    statement: {
      statement: {
        speaker,
        ...(cue && announced && { cue }),
        spoken: [first, ...rest],
        context,
        kind: "direct",
        confidence: announced ? "likely" : "unsure",
      },
      route: announced ? "announced" : sameParagraph ? "carried/sentence" : "carried/paragraph",
    },
    goesOn: false,
  };
}

/** “This was Doe” and her team “just deciding …”, right behind words in marks of the same paragraph: whoever spoke there goes on. */
export function goneOn(
  { text, quotations }: Quoted,
  { paragraph, unit: { start, end, quotations: own } }: { readonly paragraph: Paragraph; readonly unit: Unit },
  { floor, last }: { readonly floor: CurrentSpeaker | undefined; readonly last: TracedStatement | undefined },
): TracedStatement | undefined {
  if (floor === undefined || last === undefined || last.statement.kind === "indirect") return undefined;
  const { context } = last.statement;
  const [first, ending] = [own[0]?.inner, own.at(-1)?.inner];
  if (first === undefined || ending === undefined) return undefined;
  const spoken = { start: first.start, end: ending.end };
  if (context.start < paragraph.start || /[\p{L}\p{N}]/u.test(text.slice(context.end, start))) return undefined;
  return {
    statement: {
      speaker: floor.speaker,
      spoken: [spoken],
      context: { start, end },
      kind: statementKindOf(text, [spoken], quotations),
      confidence: "unsure",
    },
    route: "carried/mixed",
  };
}

/** Newspapers leave a quotation open at the end of a paragraph when it goes on in the next. */
function isUnclosed({ quotations }: Quoted, { spoken }: Statement): boolean {
  const end = spoken.at(-1)?.end ?? 0;
  return overlapping(quotations, { start: end - 1, end }).some(
    (quotation) => quotation.open && quotation.end - end < 2,
  );
}

function goneOnWith({ statement, route }: TracedStatement, words: readonly Span[], end: number): StandingAlone {
  const { spoken, context } = statement;
  return {
    statement: {
      statement: { ...statement, spoken: [...spoken, ...words], context: { start: context.start, end } },
      route,
    },
    goesOn: true,
  };
}
