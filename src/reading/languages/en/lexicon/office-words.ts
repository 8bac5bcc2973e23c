import type { Span } from "../../../../model/passage.js";

/** Ranks tell less than an office that the article names behind the name. */
export const ranks = new Set(
  "commodore senior lieutenant lt colonel col general gen major maj captain capt sergeant sgt admiral adm rear vice commander brigadier corporal private professor prof rev reverend".split(
    " ",
  ),
);

/** Words that tell what kind of office, and are none by themselves: "retired". */
export const kinds = new Set(
  "retired former acting interim then deputy assistant associate senior vice presumptive incumbent rival lead air first".split(
    " ",
  ),
);

export const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/['’]s$/, "");

export function isOnly(text: string, span: Span, words: ReadonlySet<string>): boolean {
  return text
    .slice(span.start, span.end)
    .split(/\s+/)
    .every((word) => words.has(plain(word)));
}
