import type { Statement } from "../../../../model/statement.js";
import type { Grammar } from "../../../parsing/grammar.js";
import type { StatementInput } from "../../language-pack.js";
import { type CurrentSpeaker, goneOn, standingAlone } from "./current-speaker.js";
import { block, byColon, reported, signed } from "./build-statement.js";
import { paragraphsOf } from "./clauses/paragraphs.js";
import { piecesIn, readParagraphs } from "./statement-candidates.js";
import { isWithin } from "../../../quotations/sorted-spans.js";
import { referentsOf } from "./coreference/referents.js";
import { withOccasions } from "./utterance-dates.js";
import type { TracedStatement } from "./traced-statement.js";
import { speakersFor } from "./coreference/resolve-speaker.js";
import { whosWhoIn } from "./names/entity-mentions.js";

interface EnglishInput extends StatementInput {
  readonly grammar: Grammar;
}

/** Who said what in an article, in the order of the text. */
export function statementsIn(input: EnglishInput): Statement[] {
  const statements = tracedStatementsIn(input).map(({ statement }) => statement);
  return withOccasions(input.text, statements, input.timexes);
}

export function tracedStatementsIn({ text, lines, sentences, grammar }: EnglishInput): TracedStatement[] {
  const paragraphs = paragraphsOf(text, lines, sentences);
  const whosWho = whosWhoIn(text, paragraphs);
  const read = readParagraphs(text, paragraphs);
  const quotations = read.flatMap(({ units }) => units.flatMap((unit) => unit.quotations));
  const referents = referentsOf(text, whosWho, sentences, (span) => isWithin(quotations, span.start));
  const speakers = speakersFor(text, whosWho, referents);
  const quoted = { text, quotations };
  const found: TracedStatement[] = [];
  let floor: CurrentSpeaker | undefined;
  for (const piece of piecesIn(text, read, whosWho, grammar)) {
    switch (piece.kind) {
      case "colon":
        found.push(byColon(quoted, piece.paragraph, piece.colon));
        break;
      case "alone": {
        const alone = standingAlone(quoted, piece, { floor, last: found.at(-1) });
        if (alone === undefined) break;
        if (alone.goesOn) found.pop();
        else if (floor !== undefined) floor = { ...floor, announced: false };
        found.push(alone.statement);
        break;
      }
      case "mostly-quoted": {
        const statement = goneOn(quoted, piece, { floor, last: found.at(-1) });
        if (statement !== undefined) found.push(statement);
        break;
      }
      case "block": {
        const statement = block(quoted, piece.paragraph, floor);
        if (statement === undefined || floor === undefined) break;
        found.push(statement);
        floor = { ...floor, announced: false };
        break;
      }
      case "signed": {
        const statement = signed(text, piece.unit, piece.naming);
        if (statement === undefined) break;
        found.push(statement);
        floor = undefined;
        break;
      }
      case "announcement": {
        const { cue, mention } = piece.announced;
        floor = { speaker: speakers.at(mention).speaker, cue, announced: true };
        break;
      }
      case "report": {
        const { mention, cue, spoken } = piece.report;
        if (mention === undefined) break;
        const heard = speakers.at(mention, spoken);
        found.push(reported(quoted, piece.report, { heard, speakers }));
        floor = { speaker: heard.speaker, ...(cue && { cue }), announced: false };
      }
    }
  }
  return found;
}
