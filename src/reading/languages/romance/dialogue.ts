import type { Span } from "../../../model/passage.js";
import type { Quotation } from "../../quotations/quotation-marks.js";

/** A dash glued to the first word opens dialogue; one behind a space is as often that of a list. */
const opens = /^\s*[—–―](?=[¿¡«“"]?\p{Lu})/u;
/** "… —dijo Ana": the tag; "Ana—. …": where it ends. */
const tagOpens = /\s[—–―](?=\p{Ll})/gu;
const tagCloses = /[—–―][.,;:]?(?=\s|$)/gu;

/** The words of a paragraph of dialogue, without its tags: "—No lo sé —dijo Ana—. Mañana." Empty where no tag says that it is one. */
export function dialogueIn(text: string, { start, end }: Span): Quotation[] {
  const line = text.slice(start, end);
  const first = opens.exec(line);
  if (first === null) return [];
  const found: Quotation[] = [];
  let from = first[0].length;
  for (;;) {
    tagOpens.lastIndex = from;
    const tag = tagOpens.exec(line);
    if (tag === null) break;
    found.push(piece(text, start + from, start + tag.index));
    tagCloses.lastIndex = tag.index + tag[0].length;
    const close = tagCloses.exec(line);
    if (close === null) return withWords(text, found);
    from = close.index + close[0].length;
  }
  return found.length === 0 ? [] : withWords(text, [...found, piece(text, start + from, end)]);
}

const withWords = (text: string, pieces: readonly Quotation[]): Quotation[] =>
  pieces.filter(({ inner }) => /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)));

function piece(text: string, from: number, to: number): Quotation {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = Math.max(start, from + words.trimEnd().length);
  return { start, end, inner: { start, end }, open: false, single: false };
}
