import { ByteReader, ByteWriter } from "../../byte-buffers.js";
import { everywhereIn, writePosting } from "./posting-writer.js";

interface Saved {
  readonly heldBy: Uint32Array;
  readonly forward: Uint8Array;
  readonly forwardStarts: Uint32Array;
  /** Those of the terms that are not almost everywhere, one term's after another's. */
  readonly postings: Uint8Array;
}

/** Where each term's postings are; undefined when they are not as many as they should be. Those of terms that are almost everywhere are made when the first of them is asked for. */
export function postingsIn({
  heldBy,
  forward,
  forwardStarts,
  postings,
}: Saved): ((number: number) => Uint8Array) | undefined {
  const from = everywhereIn(heldBy, forwardStarts.length - 1);
  const starts = new Uint32Array(heldBy.length + 1);
  let at = 0;
  for (let number = from; number < heldBy.length; number++) {
    starts[number] = at;
    for (let left = heldBy[number] as number; left > 0 && at < postings.length; left--) {
      const counted = ((postings[at] as number) & 1) === 1;
      while ((postings[at++] as number) > 127);
      if (counted) while ((postings[at++] as number) > 127);
    }
  }
  starts[heldBy.length] = at;
  if (at !== postings.length) return undefined;
  let made: readonly Uint8Array[] | undefined;
  return (number) => {
    if (number >= from) return postings.subarray(starts[number], starts[number + 1]);
    made ??= everywherePostings(from, forward, forwardStarts);
    return made[number] ?? postings.subarray(0, 0);
  };
}

function everywherePostings(terms: number, forward: Uint8Array, forwardStarts: Uint32Array): readonly Uint8Array[] {
  const writers = Array.from({ length: terms }, () => new ByteWriter());
  const counts = new Uint32Array(terms);
  const last = new Int32Array(terms).fill(-1);
  const words = new ByteReader(forward);
  for (let passage = 0; passage + 1 < forwardStarts.length; passage++) {
    const met: number[] = [];
    const end = forwardStarts[passage + 1] as number;
    while (words.at < end) {
      const number = words.varint();
      if (number >= terms) continue;
      if (counts[number] === 0) met.push(number);
      counts[number] = (counts[number] as number) + 1;
    }
    for (const number of met) {
      writePosting(writers[number] as ByteWriter, passage - (last[number] as number), counts[number] as number);
      last[number] = passage;
      counts[number] = 0;
    }
  }
  return writers.map((writer) => writer.taken());
}
