import type { Segment } from "./segment-reader.js";

/** A segment and the files of it that are no longer there. */
export interface Part {
  readonly segment: Segment;
  readonly removed: ReadonlySet<string>;
}
