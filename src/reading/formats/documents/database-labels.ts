// Labels as news databases print them, in the languages of their pages: compiled by hand from published layouts and from how the pages
// call their fields. Each is matched without regard to case.

/** Fields that stand above an article's text, by what they hold. */
export const fieldsAbove = {
  byline: "byline|autor|autora|auteur|autore|auteurs|verfasser|author",
  section: "section|rubrik|ressort|rubrique|sección|sezione|rubriek|seção",
  length: "length|länge|longueur|longitud|extensión|lunghezza|lengte|comprimento",
  highlight: "highlight|zusammenfassung|resumen|résumé",
  headline: "headline",
  other:
    "dateline|ort|lieu|series|serie|série|type|note|source|quelle|column|distribution|link to pdf|lien vers le pdf|link zum pdf",
} as const;

/** Fields that stand below it. */
export const fieldsBelow =
  "load-date|update|ladedatum|date-chargement|date de chargement|fecha-carga|fecha de carga|data-caricamento|laad-datum|" +
  "language|sprache|langue|idioma|lingua|taal|publication-type|type-publication|type de publication|publikationstyp|tipo-publicación|" +
  "graphic|subject|correction|correction-date|document-type|journal-code|acc-no|note|notes|country|city|state|company|organization|person|geographic|" +
  "industry|ticker|name|keywords|category|url|transmission-date|pub-type|distribution|type|series|photo|chart|illustration|classification";

/** "412 words". */
export const wordCount = "(?:words?|wörter|mots?|palabras?|parole|palavras?|woorden|ord|字|文字|слов|слова)";

/** Who owns it: the line is a field wherever it stands. */
export const ownersLine =
  /^(?:copyright\b|©|\(c\)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|alle rechten voorbehouden)/i;

/** In front of a name in a byline. */
export const byWord = /^(?:by|par|von|por|di|da|door)[:\s]\s*/i;

/** A page of a print: "Page 2 of 6", also with the owner behind it. */
export const pageOfPrint =
  /^(?:page|seite|página|pagina)\s\d{1,4}(?:\s(?:of|von|de|sur|di|van|\/)\s\d{1,4})?(?:\s+(?:©|\(c\)|copyright).*)?$/i;
