import type { Span } from "../../model/passage.js";
import type { DateBasis } from "../../model/timex.js";

/** When the article was published, as its masthead, its dateline or the catalog says: EDTF, at least a year. */
export interface Published {
  readonly value: string;
  readonly basis: Extract<DateBasis, "publication" | "dateline">;
  readonly span?: Span | undefined;
}
