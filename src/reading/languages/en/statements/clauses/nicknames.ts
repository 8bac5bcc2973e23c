import type { Quotation } from "../../../../quotations/quotation-marks.js";

/** Whether a quotation is what friends call somebody, in marks between his names: "Rosa “Big Rosie” Tamm". */
export function isNickname(text: string, { start, end, inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end);
  return (
    /^\p{Lu}[\p{L}.’'-]*(?: (?:the |de )?\p{Lu}[\p{L}.’'-]*){0,2}$/u.test(words) &&
    /\p{Lu}[\p{L}.’'-]* $/u.test(text.slice(Math.max(0, start - 20), start)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  );
}
