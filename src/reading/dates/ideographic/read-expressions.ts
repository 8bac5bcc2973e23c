import type { Span } from "../../../model/passage.js";
import type { Timex } from "../../../model/timex.js";
import { firstDay, granularityOf, lastDay, type When } from "../calendar-value.js";
import type { Sense } from "../meaning.js";
import type { Published } from "../published.js";
import { type Component, type DraftDate, dateParts } from "./draft-date.js";
import type { Folded } from "./folding.js";
import { isInsideNumber } from "./numerals.js";
import { type ReferenceDays, referenceDays } from "./reference-days.js";
import { resolved, type Tense } from "./resolve-draft.js";

/** An expression that is no place on the calendar, or that counts: "三年前", "毎日", "目前". */
export interface WholeForm {
  readonly name: string;
  /** Sticky, over folded text. */
  readonly pattern: RegExp;
  /** Undefined where it is no expression of time after all. */
  readonly read: (match: RegExpExecArray, place: FormPlace) => Sense | undefined;
}

export interface FormPlace {
  readonly text: Folded;
  readonly reference: ReferenceDays;
  readonly span: Span;
}

/** How a language without spaces writes dates. */
export interface WritingRules {
  readonly fold: (text: string) => Folded;
  /** The signs that an expression can begin with. */
  readonly starts: RegExp;
  /** In the order they are tried at one place of an expression. */
  readonly components: readonly Component[];
  /** What may stand between two parts: "の". Sticky. */
  readonly joint: RegExp;
  readonly forms: readonly WholeForm[];
  /** What stands around an expression that is none: names, other measures. */
  readonly unless: (text: Folded, span: Span) => boolean;
  /** The month that a fiscal year begins with. */
  readonly fiscalMonth: number;
  /** Whether the sentence around an expression speaks of what is to come. */
  readonly tense: (text: Folded, span: Span) => Tense;
}

interface DraftFound {
  readonly draft: DraftDate;
  readonly end: number;
}

/** Every temporal expression of the text, in order, each read whole. */
export function expressionsIn(text: string, published: Published | undefined, rules: WritingRules): Timex[] {
  const folded = rules.fold(text);
  const reference = referenceDays(text, published);
  const found: Timex[] = [];
  const starts = new RegExp(rules.starts, "g");
  for (let start = starts.exec(folded); start !== null; start = starts.exec(folded)) {
    const at = start.index;
    if (isInsideNumber(folded, at)) continue;
    const read = expressionAt(folded, at, reference, rules);
    if (read === undefined) continue;
    starts.lastIndex = read.span.end;
    if (read.sense === undefined) continue;
    reference.learn(read.sense, read.span);
    found.push(timexOf(read.span, read.sense, rules.fiscalMonth));
  }
  return found;
}

interface ExpressionFound {
  readonly span: Span;
  /** Undefined where the longest reading is no expression: what it holds is none either. */
  readonly sense: Sense | undefined;
}

/** The longest reading at a position: a date of several parts, or a whole form. */
function expressionAt(
  text: Folded,
  at: number,
  reference: ReferenceDays,
  rules: WritingRules,
): ExpressionFound | undefined {
  const draft = draftAt(text, at, rules);
  let end = draft?.end ?? at;
  let sense: (() => Sense | undefined) | undefined;
  for (const { pattern, read } of rules.forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || pattern.lastIndex <= end) continue;
    const span = { start: at, end: pattern.lastIndex };
    const meaning = read(match, { text, reference, span });
    if (meaning === undefined) continue;
    end = span.end;
    sense = () => meaning;
  }
  if (end === at) return undefined;
  const span = { start: at, end };
  if (rules.unless(text, span)) return { span, sense: undefined };
  if (sense !== undefined) return { span, sense: sense() };
  return draft && { span, sense: resolved(draft.draft, { reference, span, tense: rules.tense(text, span) }) };
}

function draftAt(text: Folded, start: number, { components, joint }: WritingRules): DraftFound | undefined {
  let draft: DraftDate = {};
  let end = start;
  let rank = -1;
  for (;;) {
    const next = partAt(text, { draft, end, rank, isFirst: end === start }, components, joint);
    if (next === undefined) break;
    ({ draft, end, rank } = next);
  }
  return end > start ? { draft, end } : undefined;
}

interface Progress extends DraftFound {
  readonly rank: number;
  readonly isFirst: boolean;
}

function partAt(
  text: Folded,
  { draft, end, rank, isFirst }: Progress,
  components: readonly Component[],
  joint: RegExp,
): Omit<Progress, "isFirst"> | undefined {
  joint.lastIndex = end;
  const from = !isFirst && joint.test(text) ? [end, joint.lastIndex] : [end];
  for (const at of from)
    for (const { place, pattern, read, follows } of components) {
      const own = dateParts.indexOf(place);
      if (own <= rank || (follows === true && isFirst)) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      const next = read(match, draft);
      if (next !== undefined) return { draft: next, end: at + match[0].length, rank: own };
    }
  return undefined;
}

/** First and last day; a fiscal year has its own. */
function extent(when: When, fiscalMonth: number): Pick<Timex, "from" | "to"> {
  if (when.grain !== "year" || when.fiscal !== true || fiscalMonth === 1)
    return { from: firstDay(when), to: lastDay(when) };
  const { year } = when;
  const [first, last] = [
    { year, month: fiscalMonth },
    { year: year + 1, month: fiscalMonth - 1 },
  ] as const;
  return { from: firstDay({ grain: "month", ...first }), to: lastDay({ grain: "month", ...last }) };
}

function timexOf(
  span: Span,
  { type, value, mod, basis, anchor, when, approximate }: Sense,
  fiscalMonth: number,
): Timex {
  const isBlurred = when !== undefined && when.grain !== "day" && (mod === "START" || mod === "MID" || mod === "END");
  return {
    ...span,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    basis,
    ...(anchor === undefined ? {} : { anchor }),
    ...(when === undefined ? {} : { ...extent(when, fiscalMonth), granularity: granularityOf(when) }),
    approximate: approximate ?? (mod === "APPROX" || isBlurred),
  };
}
