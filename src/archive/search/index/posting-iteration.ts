import { eachPassageIn } from "./posting-cursor.js";
import type { Segment } from "./segment-reader.js";

/** Every passage that holds the term with this number, in order, and how often. The loop that a query spends its time in. */
export function eachPassageWith(
  segment: Segment,
  number: number,
  visit: (passage: number, count: number) => void,
): void {
  eachPassageIn(segment.postingsOf(number), visit);
}

/** The numbers of a passage's words: those of its text in order, then the other writings and what else is known of it. */
export function eachWordOf(segment: Segment, passage: number, visit: (number: number, place: number) => void): void {
  const words = segment.wordsOf(passage);
  for (let at = 0, place = 0; at < words.length; place++) {
    let byte = words[at++] as number;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = words[at++] as number;
      number |= (byte & 127) << shift;
    }
    visit(number, place);
  }
}
