import type { Span } from "../model/passage.js";

/** What can be wrong with a finding. */
export const faultKinds = ["speaker", "date", "article", "other"] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A place of an article, as a button carries it: a key in place of the file's name. */
export interface FindingPlace extends Span {
  readonly key: string;
}

/** What a reader says is wrong. */
export interface FaultGiven {
  readonly place: FindingPlace;
  readonly kind: FaultKind;
  /** What would be right, in the reader's words; may be empty. */
  readonly remark: string;
  /** Who says so: an id of the face. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}
