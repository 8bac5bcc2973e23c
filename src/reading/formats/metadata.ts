import type { Masthead, Provenanced } from "../../model/article.js";
import type { Metadata } from "./source.js";

/**
 * What a file says of itself in its metadata wins over what is read from its lines. Where the same words also stand in the text,
 * they are shown there.
 */
export function withMetadata(masthead: Masthead, metadata: Metadata, text: string): Masthead {
  const given = Object.entries(metadata).map(([field, value]: [string, string]): [string, Provenanced] => {
    const start = text.indexOf(value);
    return [field, { value, from: start < 0 ? "metadata" : { start, end: start + value.length } }];
  });
  if (given.length === 0) return masthead;
  const { doubts, ...known } = masthead;
  const dated = metadata.published !== undefined;
  return { ...known, ...(doubts === undefined || dated ? {} : { doubts }), ...Object.fromEntries(given) };
}
