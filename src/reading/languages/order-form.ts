/** A way to ask for what was first or last. The groups `who`, `about` and `topic` are what is asked for; all are bounded. */
export interface OrderForm {
  readonly of: "statements" | "passages" | "articles";
  readonly order: "latest" | "first";
  /** Matched against the question without its question marks. */
  readonly form: RegExp;
}
