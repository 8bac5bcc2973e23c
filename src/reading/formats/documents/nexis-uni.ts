import { fieldsAbove, fieldsBelow, ownersLine, pageOfPrint } from "./database-labels.js";
import {
  allOf,
  lineDay,
  type Document,
  type DocumentLayout,
  field,
  filledIn,
  headline,
  marking,
  metadataOf,
  nameIn,
  type DocumentLine,
  printedHeads,
  paragraphWords,
} from "./document-layout.js";

/** In the languages of the pages. */
export const nexisUniEnds =
  /^(?:End of Document|Fin du document|Ende des Dokuments|Fin del documento|Fine del documento|Einde van document|Fim do documento)$/i;
const bodyHeading = /^(?:Body|Corps|Volltext|Textkörper|Cuerpo|Corpo|Testo|Tekst)$/;
const labelled = new RegExp(`^(${Object.values(fieldsAbove).join("|")})(?::\\s*(.*)|)$`, "i");
const byline = new RegExp(`^(?:${fieldsAbove.byline}):\\s*(.*)$`, "i");
/** What comes behind the text; "Graphic" and "Classification" have their words in the next lines. */
const below = new RegExp(`^(?:(?:Graphic|Classification|Notes|Correction)$|(?:${fieldsBelow}):)`, "i");
/** A day and little else, no field and no stretch of time. */
const isDay = (words: string): boolean =>
  words.length < 60 &&
  lineDay(words) !== undefined &&
  !/[:\t]\s*\p{L}/u.test(words) &&
  !/^\d{1,3}\. \p{Lu}\D+ \p{L}+ /u.test(words);

/** Nexis Uni and the newer Lexis, as text: headline, paper, day, fields, "Body", "End of Document". */
export const nexisUni: DocumentLayout = {
  name: "Nexis Uni",
  version: 2,
  documents(lines) {
    const segments: (readonly DocumentLine[])[] = [];
    let start = 0;
    for (const [index, { words }] of lines.entries()) {
      if (!nexisUniEnds.test(words)) continue;
      segments.push(lines.slice(start, index + 1));
      start = index + 1;
    }
    return allOf(segments.map(documentOf));
  },
};

/** Where the head ends: at the word above the text, or behind the last of the fields above it. */
function endOfHead(segment: readonly DocumentLine[]): number {
  const heading = segment.findIndex(({ words }) => bodyHeading.test(words));
  if (heading >= 0) return heading;
  const dated = segment.findIndex(({ words }) => isDay(words));
  const head = segment.slice(0, dated + 25);
  return dated < 0 ? -1 : head.findLastIndex(({ words }) => labelled.test(words) || ownersLine.test(words));
}

function documentOf(segment: readonly DocumentLine[]): Document | undefined {
  const body = endOfHead(segment);
  if (body < 0) return undefined;
  const filled = filledIn(segment.slice(0, body)).filter(({ words }) => !pageOfPrint.test(words));
  // In front of the first document stands a list of all; the last line with a day and nothing else is this one's.
  const dated = filled.findLastIndex(({ words }) => isDay(words));
  const paper = filled[dated - 1];
  const first = filled[dated - 2];
  if (paper === undefined || first === undefined) return undefined;
  const from = startOfParagraph(segment, first);
  const lines = segment.slice(from);
  const { known, mark } = marking();
  const title = lines.slice(0, lines.indexOf(first) + 1);
  mark(title, headline);
  const head = segment.slice(segment.indexOf(first) + 1, body + 1);
  mark(head, field);
  const rest = segment.slice(body + 1);
  const end = rest.findIndex(({ words }) => below.test(words) || nexisUniEnds.test(words) || ownersLine.test(words));
  mark(rest.slice(end), field);
  const metadata = metadataOf({
    title: paragraphWords(filledIn(title)),
    publisher: paper.words,
    byline: nameIn(head.map(({ words }) => byline.exec(words)?.[1]).find((name) => name !== undefined) ?? ""),
    published: lineDay(filled[dated]?.words ?? ""),
  });
  return { lines, known: new Map([...known, ...printedHeads(rest, [metadata.title ?? "", paper.words])]), metadata };
}

function startOfParagraph(lines: readonly DocumentLine[], line: DocumentLine): number {
  let at = lines.indexOf(line);
  while (at > 0 && lines[at - 1]?.words !== "" && !pageOfPrint.test(lines[at - 1]?.words ?? "")) at -= 1;
  return at;
}
