import type { Span } from "../../model/passage.js";
import { contains, overlap } from "../../model/passage.js";
import type { Grammar } from "../grammar/grammar.js";
import type { Token } from "../grammar/parsed.js";
import { tokensOf } from "../grammar/tokens.js";
import { type Attribution, attributionsIn } from "./attributions.js";
import { alsoNouns, beforeVerbs, cueNouns, cueOf } from "./cues.js";
import { parsedUnit } from "./parsed-unit.js";
import { isPress } from "./press.js";
import { isSentence, type Quotation } from "./quotations.js";
import type { Source } from "./sources.js";
import { spanOf, subtree, type Tree, treeOf } from "./tree.js";
import type { Unit } from "./units.js";

/** The speaker's words in a unit, with the tree that they were read from. */
export interface Mention extends Span {
  readonly tree: Tree;
  readonly source: Source;
}

/** Somebody said something: what, by which cue, and the words that stand for the speaker. */
export interface Report {
  readonly cue?: Span;
  readonly lemma?: string;
  readonly mention?: Mention;
  readonly spoken: readonly [Span, ...Span[]];
  /** The press that says that it was said. */
  readonly reportedBy?: Mention;
  readonly unit: Unit;
  /** How it was found: cue and content, then cue and speaker. Each way is measured by itself. */
  readonly route: string;
}

/** "The harbour master spoke on Friday.": what stands alone in quotation marks after it is hers. */
const takesTheFloor: ReadonlySet<string> = new Set([
  "speak",
  "address",
  "talk",
  "testify",
  "comment",
  "reply",
  "respond",
  "write",
  "tweet",
  "explain",
]);

/** "He said:": who has the word next. */
export interface Announcement {
  readonly cue: Span;
  readonly mention: Mention;
}

/** What a unit reports, in the order of its cues, and who has the word when it ends with a colon. */
export interface Gathered {
  readonly reports: readonly Report[];
  readonly announced?: Announcement;
}

/** Parses only where a cue calls for it. */
export function reportsIn(text: string, unit: Unit, grammar: Grammar, beforeQuotation: boolean): Gathered {
  const quotations = unit.quotations;
  const all = tokensOf(text, unit);
  const within = (token: Token): boolean => quotations.some((quotation) => contains(quotation, token));
  if (!all.some((token, at) => callsForParse(all, at, quotations.length > 0 || beforeQuotation) && !within(token)))
    return { reports: [] };
  const tree = treeOf(grammar.parseTokens(thinned(text, all, quotations)));
  const attributions = attributionsIn(parsedUnit(text, unit, tree));
  const reports = new Map<Attribution, Span[]>();
  const taken = new Set<Quotation>();
  for (const attribution of attributions) {
    const next = attributions.find(({ at, verb }) => at > attribution.at && verb?.takes.has("says") === true);
    const spans = widened(attribution, quotations).map((span) => endedBySemicolon(text, span, next?.cue));
    const quoted = quotations.filter((quotation) => spans.some((span) => overlap(span, quotation)));
    if (!counts(text, attribution, quoted)) continue;
    for (const quotation of quoted) taken.add(quotation);
    reports.set(attribution, spans);
  }
  for (const quotation of quotations) {
    if (taken.has(quotation)) continue;
    const speaker = besideQuotation(text, quotation, attributions);
    if (speaker === undefined) continue;
    const spans = reports.get(speaker) ?? [];
    reports.set(speaker, joined(text, spans, speaker, quotation));
  }
  const found = outermost(text, tree, reports)
    .map(([attribution, spans, press]) => {
      const reportedBy = press && mentionOf(tree, press);
      const tag = press &&
        reportedBy && {
          start: Math.min(press.cue.start, reportedBy.start),
          end: Math.max(press.cue.end, reportedBy.end),
        };
      const own = tag === undefined ? spans : spans.flatMap((span) => minus(span, tag));
      const report = reportOf(text, tree, unit, attribution, own);
      return report && reportedBy ? { ...report, reportedBy } : report;
    })
    .filter((report) => report !== undefined);
  const last = attributions.findLast(
    ({ verb, source }) =>
      source !== undefined &&
      (verb?.takes.has("says") === true || verb?.takes.has("voices") === true || takesTheFloor.has(verb?.lemma ?? "")),
  );
  const leadsIn =
    /:\s*$/.test(text.slice(unit.start, unit.end)) || (beforeQuotation && takesTheFloor.has(last?.verb?.lemma ?? ""));
  const announces = last !== undefined && !reports.has(last) && leadsIn;
  const mention = announces ? mentionOf(tree, last) : undefined;
  return { reports: found, ...(last && mention && { announced: { cue: last.cue, mention } }) };
}

/** Whether a word calls for a parse: a verb that reports, or a noun with what is reported ("the claim that …"). */
function callsForParse(tokens: readonly Token[], at: number, hasQuotation: boolean): boolean {
  const word = tokens[at]?.text.toLowerCase() ?? "";
  if (word === "according") return true;
  if (cueNouns.has(word) && tokens.slice(at + 1, at + 4).some(({ text }) => text === "that")) return true;
  const takes = cueOf(word)?.takes;
  if (takes === undefined) return false;
  if (!hasQuotation && !takes.has("says") && !takes.has("urges") && !takes.has("denies")) return false;
  const before = tokens[at - 1]?.text ?? "";
  if (alsoNouns.has(word)) return beforeVerbs.test(before);
  return !/^(?:the|an?|this|that|these|those|no|of|in|its|his|her|their|our)$/i.test(before);
}

/** "said it was old; in 2021, she said …": a semicolon ends what was said when another cue follows behind it. */
function endedBySemicolon(text: string, { start, end }: Span, next: Span | undefined): Span {
  const semicolon = text.indexOf(";", start);
  return next !== undefined && semicolon > start && semicolon < end && next.start > semicolon
    ? { start, end: semicolon }
    : { start, end };
}

/** A fragment belongs to the clause that it stands in: what the cue reports goes on to its end. */
function joined(text: string, spans: readonly Span[], { cue, verb }: Attribution, quotation: Quotation): Span[] {
  if (spans.some((span) => overlap(span, quotation))) return [...spans];
  const fragment =
    /^\p{Ll}/u.test(text.slice(quotation.inner.start, quotation.inner.start + 1)) && quotation.start > cue.end;
  if (!fragment) return [...spans, quotation.inner];
  const last = spans.findLast((span) => span.start >= cue.end);
  if (last !== undefined)
    return spans.map((span) => (span === last ? { start: span.start, end: quotation.inner.end } : span));
  const that = /^(?:[^“"]*?\bthat\s|\s*(?:of|about|against)\s)/.exec(text.slice(cue.end, quotation.start));
  const start =
    verb?.takes.has("says") === true || verb?.takes.has("labels") === true
      ? cue.end + (that?.[0].length ?? 0)
      : quotation.inner.start;
  return [...spans, { start, end: quotation.inner.end }];
}

/** A quotation is parsed by its edges alone: what stands in its middle tells nothing about the cue. A fragment is part of its sentence. */
function thinned(text: string, tokens: readonly Token[], quotations: readonly Quotation[]): Token[] {
  return tokens.filter((token, at) => {
    if (isBracketed(tokens, at)) return false;
    const quotation = quotations.find((each) => contains(each.inner, token));
    if (quotation === undefined || quotation.single) return true;
    const edge = isSentence(text, quotation) ? 16 : 80;
    return token.start - quotation.inner.start < edge || quotation.inner.end - token.end < edge;
  });
}

/** "(R-Tex.)", "(D)", "(62 miles)": a short aside in brackets, which only leads a parse astray. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  for (let open = at; open >= 0 && at - open < 5; open -= 1) {
    if (tokens[open]?.text !== "(") {
      if (open < at && tokens[open]?.text === ")") return false;
      continue;
    }
    for (let close = at; close < open + 6; close += 1) if (tokens[close]?.text === ")") return true;
    return false;
  }
  return false;
}

/** Content that touches a quotation takes in all of it; the cue and the speaker's own words are taken out. */
function widened({ content, cue }: Attribution, quotations: readonly Quotation[]): Span[] {
  const spans: Span[] = [];
  for (const span of content?.spans ?? []) {
    let { start, end } = span;
    for (const quotation of quotations) {
      if (!overlap(quotation, { start, end })) continue;
      if (quotation.inner.start < start) start = quotation.inner.start;
      if (quotation.inner.end > end) end = quotation.inner.end;
    }
    if (start < cue.start && cue.end < end) spans.push({ start, end: cue.start }, { start: cue.end, end });
    else spans.push({ start, end });
  }
  return spans;
}

function counts(text: string, { verb, content }: Attribution, quoted: readonly Quotation[]): boolean {
  if (content === undefined) return false;
  // "who asked not to be named" is how a source is described, not what it said.
  if (
    content.spans.some((span) =>
      /^(?:not )?to (?:not )?be (?:named|identified|quoted)/.test(text.slice(span.start, span.end)),
    )
  )
    return false;
  if (content.route === "label") return quoted.length > 0;
  return verb === undefined || verb.takes.has("says") || verb.takes.has("urges") || verb.takes.has("denies");
}

/** The cue that a quotation without a clause of its own leans on: right behind it, or right in front. */
function besideQuotation(
  text: string,
  quotation: Quotation,
  attributions: readonly Attribution[],
): Attribution | undefined {
  const behind = attributions.find(({ cue }) => cue.start >= quotation.end);
  const before = attributions.findLast(({ cue }) => cue.end <= quotation.start);
  const last = text[quotation.inner.end - 1] ?? "";
  const endsWithComma =
    /[,?!—–-]/.test(last) || /^[,—–]/.test(text.slice(quotation.end, quotation.end + 2).trimStart());
  if (
    behind !== undefined &&
    endsWithComma &&
    behind.cue.start - quotation.end < 120 &&
    !/["“”;]/.test(text.slice(quotation.end, behind.cue.start))
  )
    return behind;
  if (before === undefined) return undefined;
  const between = text.slice(before.cue.end, quotation.start);
  // "responded to speculations that “…”": somebody’s words perhaps, but not this speaker’s.
  if (between.length > 160 || /\b(?:to|about|of|by)\b[^,;]*\b\p{L}+ that\s*$/iu.test(between)) return undefined;
  if (
    /[:,—]\s*$/.test(between) ||
    between.trim() === "" ||
    before.verb?.takes.has("says") === true ||
    before.verb?.takes.has("labels") === true
  )
    return before;
  return undefined;
}

/** A report inside the words of another is part of those words; but where the press reports it, it is the report that counts. */
function outermost(text: string, tree: Tree, reports: Reports): [Attribution, Span[], Attribution | undefined][] {
  const entries = [...reports];
  const holds = ([outer, spans]: [Attribution, Span[]], [inner]: [Attribution, Span[]]): boolean =>
    outer !== inner && spans.some((span) => contains(span, inner.cue));
  const byPress = new Map<Attribution, Attribution>();
  for (const outer of entries) {
    const { source } = outer[0];
    // "a report by the state agency": the agency stands below the noun.
    if (source === undefined || !isPress(wordsOf(text, spanOf(tree, subtree(tree, source.head))))) continue;
    const outerEnd = Math.max(...outer[1].map(({ end }) => end));
    const inner = entries.find(
      (entry) => holds(outer, entry) && (outerEnd - entry[0].cue.start) * 3 > lengthOf(outer[1]),
    );
    if (inner?.[0].source === undefined) continue;
    byPress.set(outer[0], inner[0]);
    widen(inner, outer);
  }
  const kept = entries.filter(([attribution]) => !byPress.has(attribution));
  return kept
    .filter((inner) => !kept.some((outer) => holds(outer, inner)))
    .map(([attribution, spans]) => [attribution, spans, [...byPress].find(([, inner]) => inner === attribution)?.[0]]);
}

/** What the press reports of one speaker goes on to the end of its report. */
function widen([{ cue }, spans]: [Attribution, Span[]], [, reported]: [Attribution, Span[]]): void {
  const last = spans.at(-1);
  const end = Math.max(...reported.map((span) => span.end));
  if (last === undefined || last.start < cue.end || last.end >= end || spans.length > 1) return;
  spans[0] = { start: last.start, end };
}

type Reports = ReadonlyMap<Attribution, Span[]>;
const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function mentionOf(tree: Tree, { source }: Attribution): Mention | undefined {
  return source && { ...spanOf(tree, source.tokens), tree, source };
}

function reportOf(
  text: string,
  tree: Tree,
  unit: Unit,
  attribution: Attribution,
  spans: readonly Span[],
): Report | undefined {
  const mention = mentionOf(tree, attribution);
  const cut = spans
    .flatMap((span) => (mention === undefined ? [span] : minus(span, mention)))
    .flatMap((span) => minus(span, attribution.cue));
  const [first, ...rest] = cut
    .map((span) => tidy(text, span, unit.quotations))
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start);
  if (first === undefined) return undefined;
  const route = `${attribution.content?.route ?? "beside-quotation"}/${attribution.source?.route ?? "nobody"}`;
  return {
    cue: attribution.cue,
    ...(attribution.verb && { lemma: attribution.verb.lemma }),
    ...(mention && { mention }),
    spoken: [first, ...rest],
    unit,
    route,
  };
}

function minus(span: Span, hole: Span): Span[] {
  if (!overlap(span, hole)) return [span];
  return [
    { start: span.start, end: Math.min(span.end, hole.start) },
    { start: Math.max(span.start, hole.end), end: span.end },
  ].filter(({ start, end }) => end > start);
}

/** Without white space and commas at its edges, and without the marks of a quotation that it begins or ends with. */
function tidy(text: string, span: Span, quotations: readonly Quotation[]): Span | undefined {
  let { start, end } = span;
  const that = /^[\s,]*that (?=\p{L}+ \p{L})/iu.exec(text.slice(start, Math.min(end, start + 40)));
  if (that !== null) start += that[0].length;
  const edge = /[\s,;:—–]/;
  for (;;) {
    const before = [start, end];
    while (start < end && edge.test(text[start] ?? "")) start += 1;
    while (end > start && edge.test(text[end - 1] ?? "") && !quotations.some(({ inner }) => inner.end === end))
      end -= 1;
    for (const { start: from, end: to, inner } of quotations) {
      if (start >= from && start < inner.start) start = Math.min(end, inner.start);
      if (end <= to && end > inner.end && to > inner.end) end = Math.max(start, inner.end);
    }
    if (start === before[0] && end === before[1]) break;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined;
}
