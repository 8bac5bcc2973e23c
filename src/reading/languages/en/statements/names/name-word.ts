import type { Span } from "../../../../../model/passage.js";

/** A word that may be part of a name. */
export interface NameWord extends Span {
  readonly text: string;
  readonly plain: string;
}
