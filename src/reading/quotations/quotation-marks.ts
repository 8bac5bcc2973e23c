import { matchesIn } from "../patterns/runs.js";
import type { Span } from "../../model/passage.js";
import { firstEndingAfter } from "./sorted-spans.js";

/** A stretch in quotation marks. Its span holds the marks; `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** Not closed: it runs to the end of its paragraph, and the next paragraph may open it again. */
  readonly open: boolean;
  /** In single marks, which are also apostrophes: weaker evidence. */
  readonly single: boolean;
}

/** Whether a quotation begins as a sentence does, so that it is more than a few words of the sentence around it. */
export function isSentence(text: string, { inner }: Quotation): boolean {
  const opening = text.slice(inner.start, Math.min(inner.start + 40, inner.end));
  return /^[^\p{L}]{0,3}\p{Lu}/u.test(opening) || /^\P{L}{0,2}\d.*\p{L}/u.test(opening);
}

type Direction = "opens" | "closes" | "either";
interface Mark extends Span {
  readonly direction: Direction;
}

// Of “'''” the first two marks open and the last two close.
const doubleMark = /[“”„«»"]|``|(?<=^|[\s([—–-])''|''(?!')|’’|‘‘/g;
const opening = new Set(["“", "„", "«", "``", "‘‘"]);
const closing = new Set(["”", "»", "’’"]);
const beforeOpening = /[\s([{—–\-―‘'/:]/;

/** The quotations of a paragraph, outermost ones only, in order. Works on the text as it stands; no mark is changed. */
export function quotationsIn(text: string, paragraph: Span): Quotation[] {
  const found = doubleQuotations(text, paragraph);
  return [...found, ...singleQuotations(text, paragraph, found)].sort((a, b) => a.start - b.start);
}

function doubleQuotations(text: string, { start, end }: Span): Quotation[] {
  const marks = marksIn(text, { start, end });
  const found: Quotation[] = [];
  let open: Mark | undefined;
  let within = 0;
  for (const [index, mark] of marks.entries()) {
    const direction = directionOf(text, mark, open !== undefined, open && text[open.start]);
    if (direction === "closes") {
      if (within > 0) within -= 1;
      else if (open !== undefined) {
        found.push(quotation(open, mark.start, mark.end, false));
        open = undefined;
      }
    } else if (open === undefined) open = mark;
    else if (nests(text, marks, index)) within += 1;
    else {
      // Opened again without having been closed: the first one was forgotten, not this one.
      found.push(quotation(open, mark.start, mark.start, true));
      open = mark;
      within = 0;
    }
  }
  if (open !== undefined) found.push(quotation(open, end, end, true));
  return found.filter(({ inner }) => /\S/.test(text.slice(inner.start, inner.end)));
}

function quotation(open: Mark, innerEnd: number, end: number, isOpen: boolean): Quotation {
  return { start: open.start, end, inner: { start: open.end, end: innerEnd }, open: isOpen, single: false };
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of matchesIn(text.slice(start, end), doubleMark)) {
    const [mark] = match;
    const at = start + match.index;
    // Inches and seconds: 5'10", 6" guns.
    if (mark === '"' && /\d/.test(text[at - 1] ?? "") && marks.length % 2 === 0) continue;
    const direction = opening.has(mark) ? "opens" : closing.has(mark) ? "closes" : "either";
    marks.push({ start: at, end: at + mark.length, direction });
  }
  return marks;
}

/** A straight mark opens or closes by what stands beside it, and by whether a quotation is open. */
function directionOf(text: string, mark: Mark, isOpen: boolean, opened = ""): Direction {
  // German papers close with the mark that English ones open with.
  if (opened === "„" && text[mark.start] === "“") return "closes";
  const before = text[mark.start - 1] ?? " ";
  const after = text[mark.end] ?? " ";
  // “It is late,“ she said: scrapers close with the mark that opens.
  if (
    isOpen &&
    opened === "“" &&
    text[mark.start] === "“" &&
    /[\p{L}\p{N}.,?!…]/u.test(before) &&
    !/[\p{L}\p{N}]/u.test(after)
  )
    return "closes";
  if (mark.direction !== "either") return mark.direction;
  const mayOpen = beforeOpening.test(before) && !/\s/.test(after);
  const mayClose = !/\s/.test(before);
  if (isOpen) return mayClose || !mayOpen ? "closes" : "opens";
  return mayOpen || !mayClose || !/\s/.test(after) ? "opens" : "closes";
}

/** Whether the opening mark at `index`, inside an open quotation, is a quotation within it: its own closing mark and ours follow. */
function nests(text: string, marks: readonly Mark[], index: number): boolean {
  let depth = 2;
  for (const mark of marks.slice(index + 1, index + 12)) {
    depth += directionOf(text, mark, true) === "opens" ? 1 : -1;
    if (depth === 0) return true;
  }
  return false;
}

/** Quotations in single marks are short; a mark without a partner must not be looked for through a whole book. */
const longestInSingle = 1200;

const shortened = /^['’](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n['’])/i;

/** Quotations in single marks that lie outside those in double marks. An apostrophe is none. */
function singleQuotations(text: string, { start, end }: Span, inDouble: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x2018 && code !== 0x27) continue;
    const next = inDouble[firstEndingAfter(inDouble, at)];
    const skip = next !== undefined && next.start <= at ? next : undefined;
    if (skip !== undefined) {
      at = skip.end - 1;
      continue;
    }
    if (!/[\s([—–:]/.test(text[at - 1] ?? " ") || !/[\p{L}\d$[]/u.test(text[at + 1] ?? "")) continue;
    if (shortened.test(text.slice(at, at + 6))) continue;
    const limit = Math.min(end, next?.start ?? end);
    const close = closingSingle(text, at + 1, Math.min(limit, at + longestInSingle));
    if (close === undefined) continue;
    found.push({ start: at, end: close + 1, inner: { start: at + 1, end: close }, open: false, single: true });
    at = close;
  }
  return found;
}

/** The first mark that closes; one after an "s" may be a possessive ("the voters’ choice"), so a later one wins over it. */
function closingSingle(text: string, from: number, limit: number): number | undefined {
  let possessive: number | undefined;
  for (let at = from; at < limit; at += 1) {
    if (text[at] !== "’" && text[at] !== "'") continue;
    const before = text[at - 1] ?? " ";
    const after = text[at + 1] ?? " ";
    if (/\s/.test(before) || /[\p{L}\d]/u.test(after)) continue;
    if (/s/i.test(before) && /^.\s\p{Ll}/u.test(text.slice(at, at + 3))) {
      possessive ??= at;
      continue;
    }
    return at;
  }
  return possessive;
}
