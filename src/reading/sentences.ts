import type { Span } from "../model/passage.js";

/** The sentences of a stretch of text, in order, without the white space between them. Loses no letter. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const sentences: Span[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const lead = segment.length - segment.trimStart().length;
    const words = segment.trim();
    if (words !== "") sentences.push({ start: start + index + lead, end: start + index + lead + words.length });
  }
  return sentences;
}
