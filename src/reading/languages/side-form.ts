/** How a language names sides to be compared. */
export interface SideForms {
  /** Tried in order. The groups `sides` and, where there is one, `topic`; every group is bounded. */
  readonly forms: readonly RegExp[];
  /** What stands between two sides. */
  readonly between: RegExp;
}
