// The fields of ProQuest as its pages call them in English, Spanish, French and German; compiled by hand.

/** What a document says, by the English name in small letters. */
export const proquestFields: Readonly<Record<string, string>> = {
  "full text": "full text|texto completo|texte intégral|volltext",
  abstract: "abstract|resumen|résumé|zusammenfassung",
  title: "title|título|titre|titel",
  author: "author|autor|auteur|verfasser",
  "publication info": "publication info|información de publicación|informations sur la publication|publikationsinfo",
  "publication title":
    "publication title|título de publicación|titre de la publication|titel der publikation|publikationstitel",
  "publication date": "publication date|fecha de publicación|date de publication|publikationsdatum|erscheinungsdatum",
};

/** Everything else that stands around the text. */
export const proquestOthers =
  "document \\d+ of \\d+|documento \\d+ de \\d+|document \\d+ sur \\d+|dokument \\d+ von \\d+|publication year|publication subject|" +
  "proquest document link|proquest document id|document url|abstract \\([^)]{1,30}\\)|links|subject|location|people|company / organization|" +
  "identifier / keyword|volume|issue|first page|pages?|number of pages|section|publisher|place of publication|country of publication|issn|e-issn|" +
  "source type|language of publication|document type|dateline|column|copyright|last updated|database|credit|illustration|classification|" +
  "business indexing term|accession number|details|word count|word count \\([^)]{1,30}\\)|" +
  "enlace de documentos de proquest|enlaces|materia|lugar|personas|año de publicación|editorial|id del documento de proquest|" +
  "lien vers le document proquest|liens|sujet|lieu|personnes|année de publication|éditeur|id du document proquest|" +
  "proquest-dokument-link|thema|ort|personen|erscheinungsjahr|verlag|proquest-dokument-id";
