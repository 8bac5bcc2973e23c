import type { Masthead, Provenanced } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import type { Metadata } from "../formats/format.js";

/**
 * What a file says of itself in its metadata wins over what is read from its lines. Where the same words also stand in the text,
 * they are shown there.
 */
export function withMetadata(masthead: Masthead, metadata: Metadata, text: string): Masthead {
  const given = Object.entries(metadata).map(([field, value]: [string, string]): [string, Provenanced] => {
    return [field, { value, from: placeOf(value, text) ?? "metadata" }];
  });
  if (given.length === 0) return masthead;
  const { doubts, ...known } = masthead;
  const dated = metadata.published !== undefined;
  return { ...known, ...(doubts === undefined || dated ? {} : { doubts }), ...Object.fromEntries(given) };
}

/** Of a line of front matter, its key; of a line that says who wrote it, "By". */
const before = /(?:^|[\r\n]|^\uFEFF)[ \t]*(?:[\w-]{1,20}[ \t]*[:=][ \t]*|#{1,6} |by )?["'[]{0,2}$/iu;
const after = /^["'\]]{0,2}[ \t]*(?:$|[\r\n])/u;
const around = 40;

/** Where a line of the text says this and nothing else. */
function placeOf(value: string, text: string): Span | undefined {
  const start = text.indexOf(value);
  if (start < 0) return undefined;
  const end = start + value.length;
  const isLine =
    before.test(text.slice(Math.max(0, start - around), start)) && after.test(text.slice(end, end + around));
  return isLine ? { start, end } : undefined;
}
