/** How a language asks whether somebody said something, and how its sentences deny. */
export interface YesNoForms {
  /** ISO 639-1, as articles have it. */
  readonly code: string;
  /** "did Orlin say that …": the groups `who`, `verb` and `words`; all are bounded. Matched without question marks. */
  readonly said: readonly RegExp[];
  /** A denial or a negation; a "did not deny" was taken out before. */
  readonly denial: RegExp;
  readonly cancelled: RegExp;
  /** A verb that denies what follows. */
  readonly denying: RegExp;
}
