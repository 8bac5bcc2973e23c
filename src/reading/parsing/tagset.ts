/** Kinds of marks, as bits of what stands between two words. */
export const commaMark = 0;
export const openMark = 1;
export const closeMark = 2;
const stopMark = 3;
const colonMark = 4;
const hyphenMark = 5;
const openBracket = 6;
const closeBracket = 7;
const otherMark = 8;

const markKinds: Readonly<Record<string, number>> = {
  ",": commaMark,
  "``": openMark,
  "''": closeMark,
  ".": stopMark,
  ":": colonMark,
  HYPH: hyphenMark,
  "-LRB-": openBracket,
  "-RRB-": closeBracket,
};

/** What the parser needs to know of a tag, by the tag's number. */
export interface TagRoles {
  /** 1 for marks, which are not parsed but hung on the finished tree. */
  readonly punctuation: Uint8Array;
  readonly names: Uint8Array;
  readonly mark: Uint8Array;
  readonly verb: Uint8Array;
  readonly conjunction: Uint8Array;
  /** 1 for a word with a meaning of its own. */
  readonly content: Uint8Array;
}

/** The tags that the model works with are a UPOS and the finer tag of the Penn Treebank: "VERB|VBD". */
export const uposOf = (tag: string): string => tag.slice(0, tag.indexOf("|"));

export function rolesOf(tags: readonly string[]): TagRoles {
  const among = (...upos: readonly string[]) => Uint8Array.from(tags, (tag) => (upos.includes(uposOf(tag)) ? 1 : 0));
  return {
    punctuation: among("PUNCT"),
    names: among("PROPN"),
    mark: Uint8Array.from(tags, (tag) => markKinds[tag.slice(tag.indexOf("|") + 1)] ?? otherMark),
    verb: among("VERB", "AUX"),
    conjunction: among("CCONJ", "SCONJ"),
    content: among("NOUN", "PROPN", "PRON", "VERB", "NUM", "ADJ", "SYM", "X"),
  };
}

/** Indices of the words that are parsed: all that are no marks, or, of a sentence of marks alone, the first. */
export function parsedWords(tags: Int32Array, { punctuation }: TagRoles): Int32Array {
  const kept: number[] = [];
  tags.forEach((tag, at) => {
    if (punctuation[tag] === 0) kept.push(at);
  });
  return Int32Array.from(kept.length === 0 && tags.length > 0 ? [0] : kept);
}
