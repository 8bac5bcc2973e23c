/** What the parser needs to know of a tag, by the tag's number. */
export interface TagRoles {
  /** 0 comma or semicolon, 1 quotation mark, 2 verb, 3 conjunction, -1 anything else. */
  readonly kind: Int8Array;
  /** 1 for a word with a meaning of its own. */
  readonly content: Uint8Array;
}

/** The tags that the model works with are a UPOS and the finer tag of the Penn Treebank: "VERB|VBD". */
export const uposOf = (tag: string): string => tag.slice(0, tag.indexOf("|"));

const contentTags = new Set(["NOUN", "PROPN", "PRON", "VERB", "NUM", "ADJ", "SYM", "X"]);

function kindOf(tag: string): number {
  const [upos, fine] = tag.split("|");
  if (fine === "," || tag === "PUNCT|:") return 0;
  if (fine === "``" || fine === "''") return 1;
  if (upos === "VERB" || upos === "AUX") return 2;
  return upos === "CCONJ" || upos === "SCONJ" ? 3 : -1;
}

export function rolesOf(tags: readonly string[]): TagRoles {
  return {
    kind: Int8Array.from(tags, kindOf),
    content: Uint8Array.from(tags, (tag) => (contentTags.has(uposOf(tag)) ? 1 : 0)),
  };
}
