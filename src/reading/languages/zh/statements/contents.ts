import type { Span } from "../../../../model/passage.js";
import type { Quotation } from "../../../quotations/quotation-marks.js";
import { overlapping } from "../../../quotations/sorted-spans.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import type { Cue } from "./cues.js";
import { isSomebody } from "./speaker-of-verb.js";
import { isFeeling, isThing, isThingAsked } from "./things.js";
import { mentionAt } from "./speakers.js";
import { isPlausible, subjectOf } from "./subjects.js";
import { inUnit, type Telling } from "./telling.js";

/** `quoted` is absent where a clause follows the verb, and all is where nothing but a colon does. */
export interface WordsFound {
  readonly quoted?: Span[];
  readonly announces?: true;
  /** Whole sentences before the verb, and a clause behind it: “…。”他告诉记者，…. */
  readonly isBefore?: true;
}

interface Place {
  readonly cue: Cue;
  readonly clause: Span;
  /** Where what was read before ends. */
  readonly done: number;
  /** Whether somebody stands right before the verb, so that a comma behind it is enough. */
  readonly hasSpeaker: boolean;
}

/** What belongs to the verb: words in marks before or behind it; `quoted` is undefined where a clause follows. */
export function wordsAt(telling: Telling, unit: IdeographicUnit, place: Place): WordsFound | undefined {
  const { cue } = place;
  const rest = telling.folded.slice(cue.content, unit.end);
  const behind = quotationBehind(telling, cue.content, Math.min(unit.end, cue.content + 40));
  const gap = behind === undefined ? "" : telling.folded.slice(cue.content, behind.start);
  const opens = behind !== undefined && /^\s*[：:，,]?\s*$/.test(gap);
  const before = wordsBefore(telling, place);
  if (
    before !== undefined &&
    (/^\s*(?:$|[。，,；;！])/.test(rest) ||
      opens ||
      (/^[告问对]/.test(cue.verb) && /^[^，。]{1,14}(?:。|$)/.test(rest)))
  ) {
    const spoken = runBefore(telling, unit, before);
    if (opens && behind !== undefined) spoken.push(...runBehind(telling, unit, behind));
    const goesOn =
      !opens &&
      /^\s*[，,][^，。]{5}/.test(rest) &&
      /[。！？]$/.test(telling.words(before.inner)) &&
      /诉|记者|说$|表示|指出|强调|补充|透露|坦言|认为|介绍|解释/.test(
        cue.verb + telling.folded.slice(cue.end, cue.content),
      );
    return { quoted: spoken, ...(goesOn && { isBefore: true }) };
  }
  // "称「主席」": what somebody or something is called.
  if (cue.verb === "称" && gap === "" && behind !== undefined && opens && isShortName(telling, behind))
    return undefined;
  if (opens && behind !== undefined && isWholeContent(telling, unit, behind, gap))
    return { quoted: runBehind(telling, unit, behind) };
  if (/^\s*[：:]\s*$/.test(rest)) return { announces: true };
  return takesClause(place, rest, { behind, opens }) ? {} : undefined;
}

const isShortName = (telling: Telling, { inner }: Quotation): boolean =>
  inner.end - inner.start <= 8 && !/[，。！？]/.test(telling.words(inner));

/** Words in marks that stand right before the clause of the verb: “…，”他说. */
function wordsBefore(telling: Telling, { cue, clause, done }: Place): Quotation | undefined {
  const before = overlapping(telling.quotations, { start: Math.max(done, clause.start - 5), end: cue.start }).findLast(
    ({ end, start }) => end <= cue.start && start >= done,
  );
  if (before === undefined || before.start >= clause.start || before.end < clause.start - 4) return undefined;
  if (!/^[，,、—–-]*$/.test(telling.folded.slice(before.end, clause.start).trim())) return undefined;
  const isSpeech = before.end - before.start > 8 || /[，。！？]/.test(telling.folded.charAt(before.inner.end - 1));
  return isSpeech ? before : undefined;
}

function takesClause(
  { cue, hasSpeaker }: Place,
  rest: string,
  { behind, opens }: { readonly behind: Quotation | undefined; readonly opens: boolean },
): boolean {
  const isNear = (most: number, least: number): boolean =>
    behind !== undefined && behind.start - cue.content < most && behind.end - behind.start > least;
  const hasComma = /^\s*[，,]/.test(rest);
  const hasColon = /^\s*[：:]/.test(rest);
  // "形容，现场…": a comma behind the verb of somebody. Otherwise only words in marks somewhere in the clause.
  if (cue.needsWords) return isNear(30, 6) || (hasSpeaker && (hasColon || (hasComma && cue.takesComma)));
  if (cue.needsColon && hasComma && !opens && !hasSpeaker) return false;
  const isMarked = hasColon || (hasComma && (!cue.needsColon || hasSpeaker));
  if (cue.needsMark && !isMarked && !isNear(24, 5) && !(cue.asks && hasSpeaker)) return false;
  return !/^\s*$|^\s*[。；;！？]/.test(rest);
}

/** Whether the quotation is all that was said, and not the first words of a clause: 表示“九二共识”是…. */
function isWholeContent(telling: Telling, unit: IdeographicUnit, { inner, end }: Quotation, gap: string): boolean {
  if (/[：:]/.test(gap)) return true;
  const after = telling.folded.slice(end, unit.end);
  return /[。！？，]$/.test(telling.words(inner)) || /^\s*(?:$|[。，,；;！？])/.test(after);
}

/** The first quotation that begins between two places. */
const quotationBehind = (telling: Telling, from: number, end: number): Quotation | undefined =>
  overlapping(telling.quotations, { start: from, end }).find(({ start }) => start >= from);

/** The quotations that stand side by side with this one, before it. */
function runBefore(telling: Telling, unit: IdeographicUnit, last: Quotation): Span[] {
  const run: Quotation[] = [last];
  for (;;) {
    const first = run[0] as Quotation;
    const before = overlapping(telling.quotations, {
      start: Math.max(unit.start, first.start - 6),
      end: first.start,
    }).at(-1);
    if (before === undefined || !/^[\s，,、和及]*$/.test(telling.folded.slice(before.end, first.start))) break;
    run.unshift(before);
  }
  return run.map((one) => inUnit(one, unit));
}

function runBehind(telling: Telling, unit: IdeographicUnit, first: Quotation): Span[] {
  const run: Quotation[] = [first];
  for (;;) {
    const last = run.at(-1) as Quotation;
    const next = quotationBehind(telling, last.end, Math.min(unit.end, last.end + 6));
    if (next === undefined || !/^\s*$/.test(telling.folded.slice(last.end, next.start))) break;
    run.push(next);
  }
  return run.map((one) => inUnit(one, unit));
}

/** The clause that a verb reports: to the end of its sentence, or to the next verb that goes on with the same speaker. */
export function clauseBehind(
  telling: Telling,
  unit: IdeographicUnit,
  { cue, next }: { readonly cue: Cue; readonly next: readonly Cue[] },
): Span[] | undefined {
  const start = cue.content + (/^\s*[：:，,]?\s*/.exec(telling.folded.slice(cue.content, unit.end))?.[0].length ?? 0);
  let end = nextTelling(telling, unit, { start, next }) ?? unit.end;
  const aside = /，(?:同时(?=[^，。]{0,12}(?:的|也|正|在))|尽管)/.exec(telling.folded.slice(start, end));
  if (aside !== null && aside.index > 6 && !telling.isQuoted(start + aside.index)) end = start + aside.index;
  // "认为，现政府很难度过这场危机：“我认为…”": a clause, and then his words.
  const own = overlapping(telling.quotations, { start, end }).find(
    (one) => one.start > start + 3 && one.start < end && /[：:]\s*$/.test(telling.folded.slice(start, one.start)),
  );
  if (own !== undefined) end = own.start;
  const content = telling.trimmed(start, end);
  if (content === undefined || content.end - content.start < 3) return undefined;
  const words = telling.words(content);
  if (isFeeling(words)) return undefined;
  if (cue.takesThings && /^[^，]{2,30}(?:的同时|之际|之余|时|后)，/.test(words)) return undefined;
  // "他宣布破产后，…": what happened next.
  if (/^[^，]{2,10}(?:后|之后|以来)，/.test(words) && start === cue.content) return undefined;
  const sign = telling.folded.charAt(cue.content);
  if (cue.asks ? isThingAsked(words, sign) : cue.takesThings && isThing(words, sign, cue.verb)) return undefined;
  return own === undefined ? [content] : [content, ...runBehind(telling, unit, own)];
}

/** Where the clause begins in which somebody goes on to speak, or somebody else says or denies something. */
function nextTelling(
  telling: Telling,
  unit: IdeographicUnit,
  { start, next }: { readonly start: number; readonly next: readonly Cue[] },
): number | undefined {
  for (const other of next) {
    const from = telling.clauseStart(other.start, start);
    if (from <= start || other.needsWords) continue;
    const subject = subjectOf(telling, { start: from, end: other.start });
    const lead = telling.folded.slice(from, subject.start);
    const isSame = subject.end === subject.start || /(?:并|又|还)/.test(lead);
    const contrasts = /(?:但|而|不过|然而|同时)/.test(lead);
    const isOther = isPlausible(telling.words(subject)) && isSomebody(telling, subject);
    if (!isSame && !(isOther && isParted(telling, from, subject)) && !contrasts) continue;
    if (!hasContent(telling, unit, other) && !(contrasts && isOther)) continue;
    return from;
  }
  return undefined;
}

/** "；官员则表示": somebody else has his say beside, and not inside of what was said. */
function isParted(telling: Telling, from: number, subject: Span): boolean {
  const { kind } = mentionAt(telling, subject);
  return (
    kind === "person" ||
    kind === "pointing" ||
    /[；;]/.test(telling.folded.charAt(from - 1)) ||
    /^(?:则|也|亦|却|还)/.test(telling.folded.slice(subject.end, subject.end + 1))
  );
}

function hasContent(telling: Telling, unit: IdeographicUnit, cue: Cue): boolean {
  const rest = telling.folded.slice(cue.content, unit.end);
  return rest.replace(/^[\s：:，,]+/, "").length > 4 && (!cue.needsMark || cue.asks || /^\s*[：:，,]/.test(rest));
}
