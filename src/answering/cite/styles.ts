import type { CitedArticle } from "./cited-article.js";
import { bibtex, cslJson, ris, wikiTemplate } from "./data-styles.js";
import { apa, chicago, mla, plainCitation } from "./prose-styles.js";

export const citationStyles = ["plain", "apa", "chicago", "mla", "bibtex", "ris", "csl-json", "wiki"] as const;
export type CitationStyle = (typeof citationStyles)[number];

interface Style {
  /** As people know it. */
  readonly label: string;
  /** Whether programs read it: it is shown as it is, in its own lines. */
  readonly isData: boolean;
  readonly write: (article: CitedArticle) => string;
}

/** A reference for people, with the place where the words stand. */
const placed = (write: (article: CitedArticle) => string) => (article: CitedArticle) => {
  const reference = write(article);
  return reference === "" ? article.place : `${reference} [${article.place}]`;
};

/** Every style in which an article can be cited. */
export const styles: Readonly<Record<CitationStyle, Style>> = {
  plain: { label: "Text", isData: false, write: placed(plainCitation) },
  apa: { label: "APA 7", isData: false, write: placed(apa) },
  chicago: { label: "Chicago 17", isData: false, write: placed(chicago) },
  mla: { label: "MLA 9", isData: false, write: placed(mla) },
  bibtex: { label: "BibTeX", isData: true, write: bibtex },
  ris: { label: "RIS", isData: true, write: ris },
  "csl-json": { label: "CSL JSON", isData: true, write: cslJson },
  wiki: { label: "Wikipedia", isData: true, write: wikiTemplate },
};
