import type { Line } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import type { Speaker, Statement } from "../../model/statement.js";
import type { Timex } from "../../model/timex.js";
import type { Grammar } from "../grammar/grammar.js";
import type { ColonReport } from "./colons.js";
import type { Report } from "./reports.js";
import { confidenceOf } from "./confidence.js";
import { byName } from "./by-name.js";
import { kindOf } from "./kinds.js";
import { paragraphsOf } from "./paragraphs.js";
import { type Piece, piecesIn, unitsIn } from "./pieces.js";
import { isWithin, overlapping } from "./places-in-order.js";
import { isPaper, isReporting } from "./press.js";
import { referentsOf } from "./referents.js";
import { withOccasions } from "./said.js";
import { isWhole, type Unit } from "./units.js";
import { lowerOf } from "./tree.js";
import { type HeardTogether, speakersFor } from "./who-speaks.js";
import { withWholeMarks } from "./whole-marks.js";
import { type Naming, whosWhoIn } from "./whos-who.js";

export interface StatementInput {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The sentences of the lines, in order. */
  readonly sentences: readonly Span[];
  readonly timexes: readonly Timex[];
  readonly grammar: Grammar;
}

/** A statement and the way it was found, for measuring each way by itself. */
export interface TracedStatement {
  readonly statement: Statement;
  readonly route: string;
}

/** Who said what in an article, in the order of the text. */
export function statementsIn(input: StatementInput): Statement[] {
  const statements = tracedStatementsIn(input).map(({ statement }) => statement);
  return withOccasions(input.text, statements, input.timexes);
}

/** Who has the word when a quotation stands alone: announced by a colon, or the last to be quoted. */
interface Floor {
  readonly speaker: Speaker;
  readonly cue?: Span;
  readonly announced: boolean;
}

export function tracedStatementsIn({ text, lines, sentences, grammar }: StatementInput): TracedStatement[] {
  const paragraphs = paragraphsOf(text, lines, sentences);
  const whosWho = whosWhoIn(text, paragraphs);
  const read = unitsIn(text, paragraphs);
  const quotations = read.flatMap(({ units }) => units.flatMap((unit) => unit.quotations));
  const referents = referentsOf(text, whosWho, sentences, (span) => isWithin(quotations, span.start));
  const speakers = speakersFor(text, whosWho, referents);
  const found: TracedStatement[] = [];
  let floor: Floor | undefined;
  for (const piece of piecesIn(text, read, whosWho, grammar)) {
    switch (piece.kind) {
      case "colon":
        found.push(byColon(piece, piece.colon));
        break;
      case "alone":
        alone(
          piece,
          piece.unit.quotations
            .filter((quotation) => !quotation.single || isWhole(text, quotation))
            .map(({ inner }) => inner),
        );
        break;
      case "block":
        block(piece);
        break;
      case "signed":
        signed(piece.unit, piece.naming);
        break;
      case "announcement": {
        const { cue, mention } = piece.announced;
        floor = { speaker: speakers.at(mention).speaker, cue, announced: true };
        break;
      }
      case "report": {
        const { mention, cue } = piece.report;
        if (mention === undefined) break;
        const heard = speakers.at(mention, piece.report.spoken);
        found.push(reported(piece.report, heard));
        floor = { speaker: heard.speaker, ...(cue && { cue }), announced: false };
      }
    }
  }
  return found;

  function reported(
    { cue, lemma, mention, spoken, unit, route, reportedBy, saidTo }: Report,
    heard: HeardTogether,
  ): TracedStatement {
    const { speaker, with: others } = heard;
    const context = { start: unit.start, end: unit.end };
    const kind = kindOf(text, spoken, quotations);
    const confidence = confidenceOf(route, heard);
    const inPaper = mention !== undefined && isPaper(lowerOf(mention.tree, mention.source.head));
    const isItself = speaker.type !== "person" && isReporting(speaker.name, inPaper ? undefined : lemma);
    const hearer = saidTo && speakers.passingOn(saidTo);
    const reporter = reportedBy ? speakers.passingOn(reportedBy) : isItself ? speaker : undefined;
    return {
      statement: {
        speaker,
        ...(others && { with: others }),
        ...(cue && { cue }),
        spoken: withWholeMarks(spoken, quotations),
        context,
        kind,
        confidence,
        ...(reporter && { reportedBy: { name: reporter.name, mention: reporter.mention } }),
        ...(hearer && { saidTo: { name: hearer.name, mention: hearer.mention } }),
      },
      route,
    };
  }

  function byColon(
    { paragraph: { start, end } }: Piece,
    { mention, naming, cue, spoken }: ColonReport,
  ): TracedStatement {
    const name = text.slice(mention.start, mention.end);
    const speaker: Speaker =
      naming === undefined ? { basis: "unnamed", name, type: "group", mention } : byName(text, mention, naming);
    const kind = kindOf(text, [spoken], quotations);
    return {
      statement: {
        speaker,
        cue,
        spoken: withWholeMarks([spoken], quotations),
        context: { start, end },
        kind,
        confidence: confidenceOf("colon", { speaker, near: true, mute: false }),
      },
      route: "colon",
    };
  }

  /** The whole paragraph is of whoever was announced. */
  function block({ paragraph }: Piece): void {
    if (floor === undefined || floor.cue === undefined) return;
    const { speaker, cue } = floor;
    const spoken = { start: paragraph.start, end: paragraph.end };
    const context = { start: Math.min(cue.start, speaker.mention.start), end: paragraph.end };
    const kind = kindOf(text, [spoken], quotations);
    found.push({
      statement: { speaker, cue, spoken: [spoken], context, kind, confidence: "likely" },
      route: "announced-block",
    });
    floor = { ...floor, announced: false };
  }

  function signed({ start, end, quotations: own }: Unit, naming: Naming): void {
    const [first, ...rest] = own.map(({ inner }) => inner);
    if (first === undefined) return;
    const speaker = byName(text, { start: naming.start, end: naming.end }, naming);
    found.push({
      statement: {
        speaker,
        spoken: [first, ...rest],
        context: { start, end: Math.max(end, naming.end) },
        kind: "direct",
        confidence: "likely",
      },
      route: "signed",
    });
    floor = undefined;
  }

  /** Goes on with the last quotation of the paragraph, or takes the speaker who has the word. */
  function alone({ paragraph }: Piece, words: readonly Span[]): void {
    const [first, ...rest] = words;
    const end = words.at(-1)?.end;
    if (floor === undefined || first === undefined || end === undefined) return;
    // A crosshead quotes what stands below it, not what stands above.
    if (paragraph.label === "subheading" && !floor.announced) return;
    const last = found.at(-1);
    if (last !== undefined && isUnclosed(last.statement)) {
      found[found.length - 1] = goneOnWith(last, words, end);
      return;
    }
    const sameParagraph = last !== undefined && last.statement.context.start >= paragraph.start;
    if (sameParagraph && !floor.announced && last.statement.kind !== "indirect") {
      found[found.length - 1] = goneOnWith(last, words, end);
      return;
    }
    // Further away it would be a guess: two annotated quotations in three have another speaker.
    const follows =
      last?.statement.kind !== "indirect" &&
      !/[\p{L}\p{N}]/u.test(text.slice(last?.statement.context.end ?? 0, first.start));
    if (!floor.announced && !sameParagraph && !follows) return;
    const { speaker, cue, announced } = floor;
    const context = {
      start: announced && cue !== undefined ? Math.min(cue.start, speaker.mention.start) : first.start,
      end,
    };
    found.push({
      statement: {
        speaker,
        ...(cue && announced && { cue }),
        spoken: [first, ...rest],
        context,
        kind: "direct",
        confidence: announced ? "likely" : "unsure",
      },
      route: announced ? "announced" : sameParagraph ? "carried/sentence" : "carried/paragraph",
    });
    floor = { ...floor, announced: false };
  }

  /** Newspapers leave a quotation open at the end of a paragraph when it goes on in the next. */
  function isUnclosed({ spoken }: Statement): boolean {
    const end = spoken.at(-1)?.end ?? 0;
    return overlapping(quotations, { start: end - 1, end }).some(
      (quotation) => quotation.open && quotation.end - end < 2,
    );
  }
}

function goneOnWith({ statement, route }: TracedStatement, words: readonly Span[], end: number): TracedStatement {
  const { spoken, context } = statement;
  return { statement: { ...statement, spoken: [...spoken, ...words], context: { start: context.start, end } }, route };
}
