import { SegmentDraft } from "./segment-builder.js";
import { openSegment } from "./segment-reader.js";
import { segmentBytes } from "./segment-writer.js";
import { eachWordOf } from "./posting-iteration.js";
import type { Part } from "./searched-segment.js";

/** One segment with what is left of several, in their order. Needs no text: the words of every passage are kept. */
export function mergeSegments(parts: readonly Part[]): Uint8Array {
  const draft = new SegmentDraft();
  for (const { segment, removed } of parts) {
    const terms = Array.from({ length: segment.termCount }, (_, number) => segment.termOf(number));
    for (const [article, file] of segment.files.entries()) {
      if (removed.has(file)) continue;
      const first = segment.firstPassage[article] ?? 0;
      const end = segment.firstPassage[article + 1] ?? 0;
      draft.articles.push({ file, language: segment.languages[article] ?? "und", passages: end - first });
      for (let passage = first; passage < end; passage++) {
        eachWordOf(segment, passage, (number) => draft.word(terms[number] ?? ""));
        draft.endPassage(segment.lengths[passage] ?? 0, segment.asides[passage] === 1);
      }
    }
  }
  return segmentBytes(draft);
}

const smallSegment = 2_000;
const manySmallOnes = 8;

/** A search sweeps every segment, so small ones, and those of which half is gone, are laid together when they are many. */
export function fewer(parts: readonly Part[]): readonly Part[] {
  const isSmall = ({ segment, removed }: Part): boolean =>
    segment.articleOf.length < smallSegment || removed.size * 2 > segment.files.length;
  const small = parts.filter(isSmall);
  if (small.length < manySmallOnes) return parts;
  const segment = openSegment(mergeSegments(small));
  if (segment === undefined) throw new Error("a segment that was just merged does not open");
  return [...parts.filter((part) => !isSmall(part)), { segment, removed: new Set() }];
}
