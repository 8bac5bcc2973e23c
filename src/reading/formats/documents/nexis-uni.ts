import { isDateLine } from "../../masthead/timestamps.js";
import {
  dayIn,
  type Document,
  type DocumentLayout,
  field,
  headline,
  marking,
  metadataOf,
  nameIn,
  wordsOf,
} from "./document-layout.js";
import type { NumberedLine } from "./document-layout.js";

const ends = "End of Document";
const named = /^(Section|Length|Byline|Dateline|Highlight|Series):\s*(.*)$/;
const owner = /^(?:copyright\b|©|\(c\)|all rights reserved)/i;
/** What comes behind the text; "Graphic" and "Classification" have their words in the next lines. */
const below = /^(?:Graphic|Classification|Notes|Correction|Load-Date:.*)$/;
const page = /^Page \d+ of \d+$/;

/** Nexis Uni and the newer Lexis, as text: headline, paper, day, fields, "Body", "End of Document". */
export const nexisUni: DocumentLayout = {
  name: "Nexis Uni",
  version: 1,
  documents(lines) {
    const documents: Document[] = [];
    let start = 0;
    for (const [index, { words }] of lines.entries()) {
      if (words !== ends) continue;
      const document = documentOf(lines.slice(start, index + 1));
      if (document === undefined) return [];
      documents.push(document);
      start = index + 1;
    }
    return documents;
  },
};

function documentOf(segment: readonly NumberedLine[]): Document | undefined {
  const body = segment.findIndex(({ words }) => words === "Body");
  if (body < 0) return undefined;
  const filled = segment.slice(0, body).filter(({ words }) => words !== "" && !page.test(words));
  // In front of the first document stands a list of all; the last line with a day and nothing else is this one's.
  const dated = filled.findLastIndex(
    ({ words }) => isDateLine(words) && dayIn(words) !== undefined && !/^\w[\w-]*:/.test(words),
  );
  const paper = filled[dated - 1];
  const first = filled[dated - 2];
  if (paper === undefined || first === undefined) return undefined;
  const lines = segment.filter(({ number }) => number >= startOfParagraph(segment, first).number);
  const { known, mark } = marking();
  const title = lines.filter(({ number, words }) => number <= first.number && words !== "");
  mark(title, headline);
  const fields = new Map<string, string>();
  const head = lines.filter(({ number }) => number > first.number && number <= (segment[body]?.number ?? 0));
  for (const { words } of head) {
    const [, name, value] = named.exec(words) ?? [];
    if (name !== undefined) fields.set(name, value ?? "");
  }
  mark(
    head.filter(({ words }) => words !== ""),
    field,
  );
  const rest = lines.filter(({ number }) => number > (segment[body]?.number ?? 0));
  const end = rest.findIndex(({ words }) => below.test(words) || words === ends || owner.test(words));
  mark(
    rest.slice(end).filter(({ words }) => words !== ""),
    field,
  );
  mark(
    rest.filter(({ words }) => page.test(words)),
    field,
  );
  const metadata = metadataOf({
    title: wordsOf(title),
    publisher: paper.words,
    byline: nameIn(fields.get("Byline") ?? ""),
    published: dayIn(filled[dated]?.words ?? ""),
  });
  return { lines, known, metadata };
}

function startOfParagraph(lines: readonly NumberedLine[], line: NumberedLine): NumberedLine {
  let at = lines.indexOf(line);
  while (at > 0 && lines[at - 1]?.words !== "" && !page.test(lines[at - 1]?.words ?? "")) at -= 1;
  return lines[at] ?? line;
}
