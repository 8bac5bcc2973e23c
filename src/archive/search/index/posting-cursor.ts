/** Every passage of a term's postings, in order, and how often it holds the term. */
export function eachPassageIn(postings: Uint8Array, visit: (passage: number, count: number) => void): void {
  const end = postings.length;
  let passage = -1;
  for (let at = 0; at < end;) {
    let byte = postings[at++] as number;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] as number;
      step |= (byte & 127) << shift;
    }
    let count = 1;
    if ((step & 1) === 1) {
      byte = postings[at++] as number;
      count = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] as number;
        count |= (byte & 127) << shift;
      }
    }
    passage += step >>> 1;
    visit(passage, count);
  }
}
