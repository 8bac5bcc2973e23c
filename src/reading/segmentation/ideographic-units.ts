import type { Line, LineLabel } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import type { Quotation } from "../quotations/quotation-marks.js";
import { overlapping } from "../quotations/sorted-spans.js";

/** A sentence of Chinese or Japanese with the quotations that stand in it whole: "「…。…。」と述べた。" is one. */
export interface IdeographicUnit extends Span {
  readonly quotations: readonly Quotation[];
  readonly label: LineLabel;
  /** Counts the lines that hold text, so that neighbours can be told. */
  readonly paragraph: number;
}

const stops = "。！？!?｡；";
const closers = "」』”〞)）】》";
const own: ReadonlySet<LineLabel> = new Set(["title", "subheading", "dateline", "body"]);

export interface UnitRules {
  /** Whether what follows the closing mark of a quotation still belongs to its sentence: "と述べた", "他说". */
  readonly goesOn: (text: string, at: number) => boolean;
}

/** The sentences of an article's own lines; `quotations` are those of the whole text, in order. */
export function ideographicUnits(
  text: string,
  lines: readonly Line[],
  quotations: readonly Quotation[],
  { goesOn }: UnitRules,
): IdeographicUnit[] {
  const units: IdeographicUnit[] = [];
  let done = 0;
  let paragraph = 0;
  for (const line of lines) {
    if (!own.has(line.label)) continue;
    paragraph += 1;
    let start = Math.max(done, line.start);
    while (start < line.end) {
      while (start < line.end && /\s/.test(text.charAt(start))) start += 1;
      if (start >= line.end) break;
      const end = unitEnd(text, { start, end: line.end }, quotations, goesOn);
      units.push({
        start,
        end: trimmed(text, start, end),
        quotations: overlapping(quotations, { start, end }),
        label: line.label,
        paragraph,
      });
      start = end;
    }
    done = Math.max(done, start);
  }
  return units;
}

function unitEnd(
  text: string,
  { start, end }: Span,
  quotations: readonly Quotation[],
  goesOn: UnitRules["goesOn"],
): number {
  for (let at = start; at < end;) {
    const inside = overlapping(quotations, { start: at, end: at + 1 })[0];
    if (inside !== undefined) {
      at = Math.min(end, Math.max(at + 1, inside.end));
      const ended = stops.includes(text.charAt(inside.inner.end - 1)) || inside.start === start;
      const next = text.charAt(at);
      if (!stops.includes(next) && ended && at < end && !opensAgain(next) && !goesOn(text, at)) return at;
      continue;
    }
    if ("（(".includes(text.charAt(at))) {
      const close = text.slice(at, Math.min(end, at + 90)).search(/[）)]/);
      at += close > 0 ? close + 1 : 1;
      continue;
    }
    if (stops.includes(text.charAt(at)) && text.charAt(at) !== "；") {
      let after = at + 1;
      while (after < end && (stops.includes(text.charAt(after)) || closers.includes(text.charAt(after)))) after += 1;
      return after;
    }
    at += 1;
  }
  return Math.max(end, start + 1);
}

/** Another quotation right behind: "「…」「…」と". */
const opensAgain = (sign: string): boolean => "「『“".includes(sign) && sign !== "";

function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}
