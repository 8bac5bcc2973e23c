import type { Indexable } from "../../src/archive/search/search-engine.js";
import type { Span } from "../../src/model/passage.js";
import { sentencesOf } from "../../src/reading/segmentation/sentences.js";

/** A document of a retrieval test. */
export interface Document {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

const wordsPerPassage = 80;

/** A sentence, or pieces of one that no reader would finish: some old collections print whole abstracts without a stop. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  if (words.length <= wordsPerPassage * 1.5) return [{ start, end }];
  const pieces: Span[] = [];
  for (let at = 0; at < words.length; at += wordsPerPassage) {
    const next = words[at + wordsPerPassage];
    pieces.push({ start: start + (words[at]?.index ?? 0), end: next === undefined ? end : start + next.index });
  }
  return pieces;
}
const wordCount = (text: string): number => text.split(/\s+/).length;

/** Runs of whole sentences of some 80 words, as the reader makes them of an article's paragraphs. */
export function passagesOf(text: string): Span[] {
  const passages: Span[] = [];
  let open: { start: number; end: number; words: number } | undefined;
  for (const { start, end } of sentencesOf(text, { start: 0, end: text.length }).flatMap((sentence) =>
    piecesOf(text, sentence),
  )) {
    const words = wordCount(text.slice(start, end));
    if (open !== undefined && open.words + words > wordsPerPassage * 1.25) {
      passages.push({ start: open.start, end: open.end });
      open = undefined;
    }
    open = { start: open?.start ?? start, end, words: (open?.words ?? 0) + words };
  }
  if (open !== undefined) passages.push({ start: open.start, end: open.end });
  return passages;
}

export function indexable({ id, title = "", text }: Document): Indexable {
  return {
    file: id,
    language: "en",
    title,
    passages: passagesOf(text).map(({ start, end }) => ({ text: text.slice(start, end) })),
  };
}
