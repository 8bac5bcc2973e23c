/** A segment's bytes where they are not all in memory. */
export interface PagedBytes {
  /** The same for the same bytes, wherever they are looked up. */
  readonly same: object;
  readonly length: number;
  /** Those from `start` up to and without `end`. Whoever asks does not write to them. */
  readonly range: (start: number, end: number) => Uint8Array;
}

/** A segment as it is saved: all of it, or what looks up the ranges of it that are asked for. */
export type SegmentBytes = Uint8Array | PagedBytes;

export const rangeOf = (bytes: SegmentBytes, start: number, end: number): Uint8Array =>
  bytes instanceof Uint8Array ? bytes.subarray(start, end) : bytes.range(start, end);
