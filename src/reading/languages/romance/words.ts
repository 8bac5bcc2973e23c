import type { Span } from "../../../model/passage.js";
import { firstEndingAfter } from "../../quotations/sorted-spans.js";
import type { Quotation } from "../../quotations/quotation-marks.js";

/** A word or a mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly low: string;
  readonly isWord: boolean;
  /** Index of the quotation that it stands in, marks included; -1 outside. */
  readonly quotation: number;
}

const pattern =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[.,](?=\p{N})|[-‐‑](?=[\p{L}\p{N}])|['’ʼ"](?=\p{L})|\.(?=\p{L}\.))*\.?|[^\s\p{L}\p{N}]/gu;
/** "l'", "qu'": a word by itself, as "-t-il" behind a verb is. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ"]/iu;
const inverted = /(?:-t)?-(?:ils?|elles?|on)$/iu;
/** Words that keep the stop that belongs to them. */
const withStop = /^(?:\p{Lu}|MM|Mme|Mgr|Dr|Dra|Sr|Sra|Srta|Sres|D|St|Ste|EE|UU)\.$/u;

/** The tokens of a stretch, in order. */
export function tokensIn(text: string, { start, end }: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number): void => {
    if (from >= to) return;
    const words = text.slice(from, to);
    const found = firstEndingAfter(quotations, from);
    tokens.push({
      text: words,
      low: words.toLowerCase().replace(/[’ʼ"](?=.|$)/gu, (mark) => (words.length > 1 ? "'" : mark)),
      start: from,
      end: to,
      isWord: /[\p{L}\p{N}]/u.test(words),
      quotation: (quotations[found]?.start ?? to) < to ? found : -1,
    });
  };
  for (const match of text.slice(start, end).matchAll(pattern)) {
    let from = start + match.index;
    let to = from + match[0].length;
    const stop = match[0].length > 1 && match[0].endsWith(".") && !withStop.test(match[0]);
    if (stop) to -= 1;
    for (let part = elided.exec(text.slice(from, to)); part !== null; part = elided.exec(text.slice(from, to))) {
      push(from, from + part[0].length);
      from += part[0].length;
    }
    const behind = inverted.exec(text.slice(from, to));
    if (behind === null || behind.index === 0) push(from, to);
    else {
      push(from, from + behind.index);
      push(from + behind.index + behind[0].lastIndexOf("-") + 1, to);
    }
    if (stop) push(to, to + 1);
  }
  return tokens;
}
