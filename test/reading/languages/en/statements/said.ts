import type { Line, LineLabel } from "../../../../../src/model/article.js";
import { type Speaker, speakersOf, type Statement } from "../../../../../src/model/statement.js";
import { linesOf } from "../../../../../src/reading/formats/text-encoding.js";
import { grammarBytes } from "../../../../../src/reading/languages/en/grammar/load-model.js";
import { type Grammar, loadGrammar } from "../../../../../src/reading/parsing/grammar.js";
import { sentencesOf } from "../../../../../src/reading/segmentation/sentences.js";
import { statementsIn } from "../../../../../src/reading/languages/en/statements/read-statements.js";
import { dateRules } from "../../../../../src/reading/languages/en/dates/date-rules.js";

let loaded: Grammar | undefined;

/** What is read in a text whose lines all have this label. */
export function statementsOf(text: string, label: LineLabel = "body"): Statement[] {
  const lines: Line[] = linesOf(text).map((span, index) => ({
    ...span,
    number: index + 1,
    label: text.slice(span.start, span.end).trim() === "" ? "blank" : label,
    rule: "test",
  }));
  const sentences = lines.flatMap((line) => sentencesOf(text, line));
  const timexes = dateRules.timexesIn({ text, sentences, published: { value: "2031-06-28", basis: "publication" } });
  return statementsIn({ text, lines, sentences, timexes, grammar: (loaded ??= loadGrammar(grammarBytes())) });
}

const shown = ({ basis, name }: Speaker): string => (basis === "unnamed" ? `(${name})` : name);

/** "Speaker and speaker: words … words", one line a statement; an unnamed speaker stands in brackets. */
export function said(text: string): string[] {
  return statementsOf(text).map((statement) => {
    const words = statement.spoken.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return `${speakersOf(statement).map(shown).join(" and ")}: ${words}`;
  });
}

/** "Speaker by reporter to hearer": who speaks in each statement of a text, who passes it on, and which medium heard it. */
export function passedOn(text: string): string[] {
  return statementsOf(text).map(({ speaker, reportedBy, saidTo }) =>
    [
      shown(speaker),
      ...(reportedBy === undefined ? [] : [`by ${reportedBy.name}`]),
      ...(saidTo === undefined ? [] : [`to ${saidTo.name}`]),
    ].join(" "),
  );
}
