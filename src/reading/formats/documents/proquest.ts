import { dayIn, type Document, type DocumentLayout, field, headline, marking, metadataOf } from "./document-layout.js";
import type { NumberedLine } from "./document-layout.js";

const rule = /^_{20,}$/;
const named =
  /^(Document \d+ of \d+|Title|Author|Publication info|Publication title|Publication date|Publication year|Publication subject|ProQuest document link|ProQuest document ID|Document URL|Abstract|Links|Full text|Subject|Location|People|Company \/ organization|Identifier \/ keyword|Volume|Issue|First page|Pages?|Number of pages|Section|Publisher|Place of publication|Country of publication|ISSN|e-ISSN|Source type|Language of publication|Document type|Dateline|Column|Copyright|Last updated|Database|Credit|Illustration|Classification|Business indexing term|Accession number)(?::\s*(.*)|)$/i;

/** ProQuest as text: documents between rules, each with named fields and "Full text:". */
export const proquest: DocumentLayout = {
  name: "ProQuest",
  version: 1,
  documents(lines) {
    const segments: NumberedLine[][] = [[]];
    for (const line of lines)
      if (rule.test(line.words)) segments.push([]);
      else segments.at(-1)?.push(line);
    return segments.flatMap((segment) => documentOf(segment) ?? []);
  },
};

function documentOf(lines: readonly NumberedLine[]): Document | undefined {
  const { known, mark } = marking();
  const values = new Map<string, string>();
  let open = "";
  let title: NumberedLine | undefined;
  for (const line of lines) {
    if (line.words === "") continue;
    const [, name, value = ""] = named.exec(line.words) ?? [];
    if (name !== undefined && (value !== "" || line.words.endsWith(":") || /^document \d/i.test(name))) {
      open = /^document \d/i.test(name) ? "" : name.toLowerCase();
      values.set(open, value);
      // The article's first words may stand beside the field's name; they are no field.
      if (open === "full text" && value !== "") continue;
      mark([line], field);
    } else if (open === "") {
      mark([line], title === undefined ? headline : field);
      title ??= line;
    } else if (open !== "full text") mark([line], field);
  }
  const value = (name: string): string | undefined => values.get(name) || undefined;
  if (!values.has("full text") || (value("publication title") ?? value("publication info")) === undefined)
    return undefined;
  const metadata = metadataOf({
    title: value("title") ?? title?.words,
    publisher: value("publication title") ?? value("publication info")?.split(/[;[]/)[0]?.trim(),
    byline: value("author"),
    published: dayIn(value("publication date") ?? "") ?? dayIn(value("publication info") ?? ""),
  });
  return { lines, known, metadata };
}
