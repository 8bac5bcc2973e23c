import type { OpenArticle } from "../../archive/archive.js";
import type { Belonging } from "../../reading/parties/belonging.js";

/** How a speaker belongs to a party, and the article that says so. */
export interface CountedFor extends Belonging {
  readonly open: OpenArticle;
}
