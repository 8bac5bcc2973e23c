import { beginsWith, isFinite, isQuoted, lowAt, type Clause, type Cue } from "./cues.js";
import { contentBehind, isInfinitive, lastWord } from "./contents.js";

/** Where a reported clause ends that begins at a token: before the next report, before how or where it was told, at the sentence's end. */
export function contentEnd(clause: Clause, from: number, others: readonly Cue[]): number {
  const { tokens, words } = clause;
  const last = lastWord(clause, tokens.length - 1);
  const ends = others.filter((cue) => cue.from > from).map((cue) => cutBefore(clause, from, cue));
  let end = Math.min(last, ...ends.filter((at) => at !== undefined));
  for (let at = from + 3; at < end; at += 1) {
    if (lowAt(clause, at) !== "," || isQuoted(clause, at)) continue;
    if (beginsWith(clause, at + 1, words.circumstances)) {
      end = at - 1;
      break;
    }
  }
  const found = lastWord(
    clause,
    Math.min(end, endOfInfinitive(clause, from, end), endBehindQuotation(clause, from, end)),
  );
  return closesBracket(clause, from, found) ? found + 1 : found;
}

/** "…», y rechazó las palabras": a finite verb behind a quotation goes on with the telling. */
function endBehindQuotation(clause: Clause, from: number, end: number): number {
  const { words } = clause;
  for (let at = from + 1; at < end; at += 1) {
    if (isQuoted(clause, at) || !words.and.has(lowAt(clause, at))) continue;
    const before = lowAt(clause, at - 1) === "," ? at - 2 : at - 1;
    let verb = at + 1;
    while (words.clitics.has(lowAt(clause, verb)) || words.adverbs.has(lowAt(clause, verb))) verb += 1;
    if (isQuoted(clause, before) && words.verbEnding.test(clause.tokens[verb]?.text ?? "")) return before;
  }
  return end;
}

/** Whether the next token closes a bracket that stands inside: "la sociedad Mar (M. S. L.)". */
function closesBracket(clause: Clause, from: number, to: number): boolean {
  let open = 0;
  for (let at = from; at <= to; at += 1) open += lowAt(clause, at) === "(" ? 1 : lowAt(clause, at) === ")" ? -1 : 0;
  return open > 0 && lowAt(clause, to + 1) === ")";
}

/** "no tener pruebas | y anunció un recurso": a finite verb goes on with the telling where an infinitive was reported. */
function endOfInfinitive(clause: Clause, from: number, end: number): number {
  const { words } = clause;
  const first = words.beforeClause.has(lowAt(clause, from)) ? from + 1 : from;
  if (!isInfinitive(clause, first)) return end;
  for (let at = first + 1; at < end; at += 1) {
    if (isQuoted(clause, at) || words.complementizers.has(lowAt(clause, at)) || words.relatives.has(lowAt(clause, at)))
      return end;
    if (!words.and.has(lowAt(clause, at))) continue;
    let verb = at + 1;
    while (words.clitics.has(lowAt(clause, verb)) || words.adverbs.has(lowAt(clause, verb))) verb += 1;
    if (isFinite(clause, verb)) return at - 1;
  }
  return end;
}

/** Where the words before "…, ya que" end that a token closes; undefined where none does. */
function reasonEndingAt(clause: Clause, last: number): number | undefined {
  const phrase = clause.words.reasons.find((words) =>
    words.every((word, i) => lowAt(clause, last - words.length + 1 + i) === word),
  );
  if (phrase === undefined) return undefined;
  const first = last - phrase.length + 1;
  return lowAt(clause, first - 1) === "," ? first - 2 : undefined;
}

/** The token before another report that ends this one; undefined where it stands inside what is reported. */
function cutBefore(clause: Clause, from: number, cue: Cue): number | undefined {
  const { words } = clause;
  const behindComma = (at: number): boolean => lowAt(clause, at - 1) === ",";
  const isFrame = cue.kind === "according" || cue.kind === "as";
  if (isFrame) {
    // "…, bien que, comme le rappelle HRW, «…»"
    const reason = reasonEndingAt(clause, cue.from - 2);
    if (reason !== undefined) return reason;
    // "…, que, según Vela, es": inside of the clause.
    if (behindComma(cue.from) && words.complementizers.has(lowAt(clause, cue.from - 2))) return undefined;
  }
  if (isFrame) return behindComma(cue.from) || lowAt(clause, cue.from - 1) === "»" ? cue.from - 2 : undefined;
  if (contentBehind(clause, cue) === undefined) return undefined;
  if (cue.kind === "gerund") {
    const opens = words.beforeInfinitive.has(lowAt(clause, cue.from - 1)) ? cue.from - 1 : cue.from;
    return behindComma(opens) ? opens - 2 : opens - 1;
  }
  let at = cue.from - 1;
  while (at > from && (words.clitics.has(lowAt(clause, at)) || words.adverbs.has(lowAt(clause, at)))) at -= 1;
  if (words.conjunctions.has(lowAt(clause, at))) return at - 1;
  const reason = reasonEndingAt(clause, at);
  if (reason !== undefined) return reason;
  // "…, pero CASA ha adelantado que": a subject of its own behind a joining word.
  for (let back = at; back > Math.max(from, at - 12); back -= 1) {
    if (isQuoted(clause, back) || words.complementizers.has(lowAt(clause, back))) return undefined;
    if (words.conjunctions.has(lowAt(clause, back)) && (behindComma(back) || isQuoted(clause, back - 1)))
      return back - 1;
  }
  return undefined;
}
