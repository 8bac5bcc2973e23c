import type { Span } from "../../../model/passage.js";
import type { Confidence, Statement } from "../../../model/statement.js";
import { withWholeMarks } from "../../quotations/enclosing-marks.js";
import { statementKindOf } from "../../quotations/statement-kind.js";
import type { StatementInput } from "../language-pack.js";
import type { AttributionWords } from "./attribution-words.js";
import { behindAdverbs, type Clause, type Cue, cuesIn, isQuoted, lowAt } from "./cues.js";
import { contentEnd } from "./content-ends.js";
import { contentBehind, type TokenRange } from "./contents.js";
import { isCapital } from "./names.js";
import { spanOf } from "./noun-phrases.js";
import { type Resolved, type SpeakerResolution, speakerResolution } from "./speakers.js";
import { contentBefore, isBehindQuotation, isTag, subjectOfTag } from "./tags.js";
import { openingPhrase, subjectOf } from "./subjects.js";
import { type Unit, unitsIn } from "./units.js";
import { tokensIn } from "./words.js";

/** What one cue reports: who, and which stretches of tokens. */
interface Report {
  readonly cue?: Cue;
  readonly who: Resolved;
  readonly contents: readonly TokenRange[];
}

/** A sentence of news has fewer; what is longer is a table or an attack. */
const mostTokens = 800;

/** Who said what in an article, in the order of the text: by its language's words of saying, quotation marks and word order. */
export function romanceStatements(
  { text, lines, sentences, timexes }: StatementInput,
  words: AttributionWords,
): Statement[] {
  const units = unitsIn({ text, lines, sentences }, words);
  const sentencesOfTokens = units.map((unit) => tokensIn(text, unit, unit.quotations));
  const capitals = new Set(
    sentencesOfTokens.flatMap((tokens) =>
      tokens.slice(1).flatMap((token, at) => (isCapital(token) && tokens[at]?.isWord === true ? [token.low] : [])),
    ),
  );
  const clauses = units.map((unit, at): Clause => {
    // "l'enquête annuelle": an adjective belongs to its noun and parts nothing.
    const near = timexes.filter(
      ({ start, end, type }) =>
        start < unit.end && unit.start < end && !(type === "SET" && /^\p{L}+$/u.test(text.slice(start, end))),
    );
    return { text, tokens: sentencesOfTokens[at] ?? [], words, timexes: near, capitals, paragraph: unit.paragraph };
  });
  const speakers = speakerResolution(text, clauses);
  return units.flatMap((unit, at) => {
    const clause = clauses[at] as Clause;
    if (clause.tokens.length > mostTokens) return [];
    const reports = reportsIn(clause, speakers);
    const subject = openingPhrase(clause, clause.tokens.length);
    if (subject !== undefined) speakers.mentioned(clause, subject);
    return reports.map((report) => statementOf(report, clause, unit));
  });
}

function reportsIn(clause: Clause, speakers: SpeakerResolution): Report[] {
  const { tokens, paragraph } = clause;
  const cues = cuesIn(clause);
  const found: Report[] = [];
  const taken = new Set<number>();
  const add = (cue: Cue | undefined, who: Resolved, contents: readonly TokenRange[]): void => {
    const whole = contents.filter(({ from, to }) => tokens.slice(from, to + 1).some(({ isWord }) => isWord));
    const [first] = whole;
    if (first === undefined || !whole.some(({ from, to }) => to > from || isQuoted(clause, from))) return;
    if (whole.some(({ from, to }) => range(from, to).some((at) => taken.has(at)))) return;
    // What begins with the end of a quotation stands behind somebody's words, and is none of them.
    if (/^[»”]/u.test(tokens[first.from]?.text ?? "")) return;
    for (const { from, to } of whole) for (const at of range(from, to)) taken.add(at);
    found.push({ ...(cue && { cue }), who, contents: whole });
    speakers.spoke(who.speaker, paragraph);
  };
  for (const cue of cues) {
    if (taken.has(cue.from)) continue;
    const begins = contentBehind(clause, cue);
    if (begins !== undefined && !isTagBeforeQuotation(clause, cue, begins)) {
      const who = subjectOf(clause, cue, { speakers, before: found.at(-1)?.who });
      if (who === undefined) continue;
      const quoted = isQuoted(clause, begins) ? quotationFrom(clause, begins) : undefined;
      const end = quoted !== undefined && endsThere(clause, quoted) ? quoted : contentEnd(clause, begins, cues);
      if (cue.takes === "thinks" && !range(begins, end).some((at) => isQuoted(clause, at))) continue;
      add(cue, who, [{ from: begins, to: end }]);
      continue;
    }
    if (!isTag(clause, cue)) continue;
    const { hearers, prepositions } = clause.words;
    const subject = subjectOfTag(clause, cue, isBehindQuotation(clause, cue) ? prepositions : hearers);
    const mention = spanOf(clause, cue.from, cue.to);
    const who =
      subject === undefined
        ? cue.kind === "according"
          ? undefined
          : ((found.at(-1) && again(found.at(-1)?.who, mention)) ?? speakers.again(mention, paragraph))
        : speakers.of(clause, subject);
    if (who === undefined || (subject === undefined && !mayDropSubject(clause, cue))) continue;
    const from =
      found.length === 0 ? 0 : Math.max(...found.flatMap(({ contents }) => contents.map(({ to }) => to))) + 1;
    add(cue, who, contentBefore(clause, cue, { from, subject, cues }));
  }
  rest(clause, found, speakers).forEach(({ who, contents }) => add(undefined, who, contents));
  return found.filter(({ contents }) => contents.every(({ from, to }) => from < tokens.length && to < tokens.length));
}

/** Without a subject a tag stands behind a quotation, or ends its sentence: "…, añadió." */
function mayDropSubject(clause: Clause, cue: Cue): boolean {
  return isBehindQuotation(clause, cue) || clause.tokens.slice(cue.to + 1).every(({ isWord }) => !isWord);
}

const again = (who: Resolved | undefined, mention: Span): Resolved | undefined =>
  who && {
    isSure: false,
    speaker: {
      ...who.speaker,
      basis: who.speaker.basis === "unnamed" ? "unnamed" : "resolved",
      mention: who.speaker.basis === "unnamed" ? who.speaker.mention : mention,
      ...(who.speaker.basis === "unnamed" ? {} : { resolvedTo: who.speaker.resolvedTo ?? who.speaker.mention }),
    },
  };

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** "…», dit-il, « …»": a quotation that goes on behind a tag is no content of a verb in front of it. */
function isTagBeforeQuotation(clause: Clause, cue: Cue, begins: number): boolean {
  if (!isTag(clause, cue) || !isBehindQuotation(clause, cue)) return false;
  // "«…», dijo, en respuesta a quien sugirió que …": the tag's own words are in front of it.
  if (lowAt(clause, begins - 1) === ":") return false;
  const { complementizers, beforeClause, infinitive } = clause.words;
  const opensClause =
    [complementizers, beforeClause].some((some) => some.has(lowAt(clause, begins))) ||
    infinitive.test(lowAt(clause, begins));
  return isQuoted(clause, begins) || begins > behindAdverbs(clause, cue.to + 1) || !opensClause;
}

/** The last token of the quotation that a token stands in. */
function quotationFrom({ tokens }: Clause, at: number): number {
  const number = tokens[at]?.quotation;
  let last = at;
  while (tokens[last + 1]?.quotation === number) last += 1;
  return last;
}

/** Whether the words go no further than their quotation: it is a sentence, or nothing but marks follow. */
function endsThere(clause: Clause, last: number): boolean {
  const next = clause.tokens[last + 1];
  return next === undefined || !next.isWord || /^\p{Lu}/u.test(next.text);
}

/** Quotations that no verb claims: behind a colon, or alone behind somebody's words. */
function rest(clause: Clause, found: readonly Report[], speakers: SpeakerResolution): Report[] {
  const { tokens, paragraph } = clause;
  const claimed = new Set(found.flatMap(({ contents }) => contents.flatMap(({ from, to }) => range(from, to))));
  const reports: Report[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isQuoted(clause, at) || claimed.has(at)) continue;
    const last = quotationFrom(clause, at);
    const alone = tokens.every((token, i) => !token.isWord || isQuoted(clause, i));
    const announced = lowAt(clause, at - 1) === ":" && found.length > 0;
    const mention = spanOf(clause, at, at);
    const who = announced ? again(found.at(-1)?.who, mention) : alone ? speakers.again(mention, paragraph) : undefined;
    if (who !== undefined) reports.push({ who, contents: [{ from: at, to: last }] });
    at = last;
  }
  return reports;
}

function statementOf({ cue, who, contents }: Report, clause: Clause, unit: Unit): Statement {
  const spans = contents.map(({ from, to }) => spokenSpan(clause, unit, from, to));
  const [first, ...more] = spans;
  const spoken = withWholeMarks([first as Span, ...more], unit.quotations, unit.end);
  const kind = statementKindOf(clause.text, spoken, unit.quotations);
  const { speaker } = who;
  const confidence: Confidence =
    cue === undefined ? "unsure" : !who.isSure ? "likely" : speaker.basis === "unnamed" ? "likely" : "sure";
  return {
    speaker,
    ...(cue && { cue: spanOf(clause, cue.from, cue.to) }),
    spoken,
    context: { start: unit.start, end: unit.end },
    kind,
    confidence,
  };
}

/** The characters of a stretch, without the marks when it is nothing but one quotation. */
function spokenSpan(clause: Clause, { quotations }: Unit, from: number, to: number): Span {
  const { start, end } = spanOf(clause, from, to);
  const number = clause.tokens[from]?.quotation ?? -1;
  const quotation = quotations[number];
  if (quotation === undefined || clause.tokens[to]?.quotation !== number) return { start, end };
  const inner = clause.text.slice(Math.max(start, quotation.inner.start), Math.min(end, quotation.inner.end));
  const lead = inner.length - inner.trimStart().length;
  return {
    start: Math.max(start, quotation.inner.start) + lead,
    end: Math.max(start, quotation.inner.start) + inner.trimEnd().length,
  };
}
