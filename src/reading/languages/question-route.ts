/** A way to ask in a language, and which command answers it. */
export interface QuestionRoute {
  readonly to: "who-said" | "compare" | "timeline";
  /**
   * Matched against the question without its question marks. The groups `who`, `words` and `topic` are the answer's options. Each begins or ends
   * with a fixed word, and every group is bounded, so that none can run away.
   */
  readonly form: RegExp;
}
