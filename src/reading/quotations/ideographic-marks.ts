import type { Span } from "../../model/passage.js";
import type { Quotation } from "./quotation-marks.js";

const closingOf: Readonly<Record<string, string>> = {
  "「": "」",
  "『": "』",
  "“": "”",
  "〝": "〞",
  "｢": "｣",
  "《": "》",
  "〈": "〉",
};
const straight = new Set(['"', "＂"]);
/** A quotation that runs on over paragraphs is not looked for through a whole book. */
const longest = 4000;

/**
 * The outermost quotations of Chinese and Japanese text, in order: 「…」 『…』 “…” and straight marks, with those inside left to them.
 * Titles in 《…》 are none, and hide the marks that stand in them.
 */
export function ideographicQuotations(text: string, { start, end }: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    const closing = straight.has(sign) ? sign : closingOf[sign];
    if (closing === undefined) continue;
    const quotation = quotationAt(text, at, { closing, end });
    if (sign !== "《" && sign !== "〈" && quotation !== undefined) found.push(quotation);
    at = (quotation?.end ?? at + 1) - 1;
  }
  return found;
}

function quotationAt(
  text: string,
  at: number,
  { closing, end }: { readonly closing: string; readonly end: number },
): Quotation | undefined {
  const opening = text.charAt(at);
  const limit = Math.min(text.length, at + longest);
  let depth = 0;
  for (let next = at + 1; next < limit; next += 1) {
    const sign = text.charAt(next);
    if (sign === "\n" && (straight.has(opening) || isBreak(text, next))) {
      // It may go on in the next paragraph, opened again there.
      if (straight.has(opening) || reopens(text, next, opening)) return quotation(at, next, next);
      if (next >= end) break;
    }
    if (sign === closing) {
      if (depth === 0) return quotation(at, next, next + 1);
      depth -= 1;
    } else if (sign === opening && closesTwice(text, next, { closing, limit })) depth += 1;
    else if (sign === opening) return quotation(at, next, next);
  }
  const stop = lineEnd(text, at, end);
  return stop - at > 2 ? quotation(at, stop, stop) : undefined;
}

function quotation(start: number, innerEnd: number, end: number): Quotation {
  return { start, end, inner: { start: start + 1, end: innerEnd }, open: innerEnd === end, single: false };
}

const isBreak = (text: string, at: number): boolean => /^\r?\n\s*\n/.test(text.slice(at, at + 6));

function reopens(text: string, at: number, opening: string): boolean {
  let next = at;
  while (/\s/.test(text.charAt(next))) next += 1;
  return text.charAt(next) === opening;
}

/** Whether the mark that opens again is a quotation inside this one: its own closing mark and ours follow in the paragraph. */
function closesTwice(
  text: string,
  from: number,
  { closing, limit }: { readonly closing: string; readonly limit: number },
): boolean {
  const stretch = text.slice(from, limit);
  const line = stretch.slice(0, lineEnd(stretch, 0, stretch.length));
  const first = line.indexOf(closing);
  return first >= 0 && line.includes(closing, first + 1);
}

function lineEnd(text: string, from: number, limit: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? limit : Math.min(at, limit);
}
