/** What a short line in a conversation asks of the question before it. */
export interface FollowUpForm {
  /**
   * `other`: the same of somebody or something else ("and Japan?"); `about`: the same person on something else ("and on the dam?"); `else`: who besides
   * ("who else?"); `more`: what was left out ("more"); `opener`: the same event, asked another way ("when?").
   */
  readonly asks: "other" | "about" | "else" | "more" | "opener";
  /** Matched against the line without its question marks. The groups `other`, `topic` and `opener` hold what is new; all are bounded. */
  readonly form: RegExp;
}
