/** Letters that Unicode does not take apart, as newspapers without them write them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i", ð: "d", þ: "th",
}; // prettier-ignore

/** Lower-case print without its accents: "erdoğan" is "erdogan", "straße" is "strasse". Signs of compatibility become the usual ones. */
export function withoutAccents(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøłđæœıðþ]/g, (letter) => plainLetters[letter] ?? letter);
}

/** One form for all ways of printing a name: no accents, no case. */
export const foldedName = (name: string): string => withoutAccents(name.toLowerCase());
