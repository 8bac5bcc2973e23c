import type { Searchable } from "../../model/article-reading.js";
import type { Phrases } from "../../locales/en/answers.js";

/** Says of words that are not the article's own what they are. */
export function standingNotes({ standing }: Searchable, phrases: Phrases): string[] {
  if (standing === "teaser") return [phrases.teaserNote];
  if (standing === "comment") return [phrases.commentNote];
  return standing === "other" ? [phrases.otherNote] : [];
}
