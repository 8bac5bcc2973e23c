import {
  lineDay,
  type Document,
  type DocumentLayout,
  field,
  headline,
  marking,
  metadataOf,
} from "./document-layout.js";
import type { DocumentLine } from "./document-layout.js";
import { proquestFields, proquestOthers } from "./proquest-labels.js";

const rule = /^_{20,}$/;
const numberedDocument = /^(?:document|documento|dokument) \d/i;
const named = new RegExp(`^(${[...Object.values(proquestFields), proquestOthers].join("|")})(?::\\s*(.*)|)$`, "i");
const fieldCalled = (name: string): string =>
  Object.entries(proquestFields).find(([, labels]) => labels.split("|").includes(name))?.[0] ?? name;

/** ProQuest as text: documents between rules, each with named fields and "Full text:". */
export const proquest: DocumentLayout = {
  name: "ProQuest",
  version: 3,
  documents(lines) {
    const segments: DocumentLine[][] = [[]];
    for (const line of lines)
      if (rule.test(line.words)) segments.push([]);
      else segments.at(-1)?.push(line);
    return segments.flatMap((segment) => documentOf(segment) ?? []);
  },
};

/** A line that opens a field, with a value, a colon, or as a heading in capitals. */
function opened(words: string): { readonly name: string; readonly value: string; readonly label: number } | undefined {
  const [, name, value] = named.exec(words) ?? [];
  if (name === undefined) return undefined;
  const isHeading = numberedDocument.test(name) || name === name.toUpperCase() || /^proquest\b|proquest$/i.test(name);
  if (value === undefined && !isHeading) return undefined;
  return { name: fieldCalled(name.toLowerCase()), value: value ?? "", label: words.length - (value ?? "").length };
}

function documentOf(lines: readonly DocumentLine[]): Document | undefined {
  const { known, mark } = marking();
  // Of some papers the database has the abstract alone, and shows it as what there is to read.
  const text = lines.some(({ words }) => opened(words)?.name === "full text") ? "full text" : "abstract";
  const wordsFrom = new Map<number, number>();
  const values = new Map<string, string>();
  let open = "";
  let title: DocumentLine | undefined;
  for (const line of lines) {
    if (line.words === "") continue;
    const found = opened(line.words);
    if (found !== undefined) {
      const { name, value, label } = found;
      open = numberedDocument.test(name) ? "" : name;
      values.set(open, values.get(open) || value);
      // The article's first words may stand beside the field's name; they are no field.
      if (open === text && value !== "") wordsFrom.set(line.start, label);
      else mark([line], field);
    } else if (open === "") {
      mark([line], title === undefined ? headline : field);
      title ??= line;
    } else if (open !== text) mark([line], field);
  }
  const value = (name: string): string | undefined => values.get(name) || undefined;
  const paper = value("publication title") ?? value("publication info");
  if (!values.has(text) || paper === undefined) return undefined;
  const metadata = metadataOf({
    title: value("title") ?? title?.words,
    publisher: paper.split(/[;[]/)[0]?.trim(),
    byline: namesIn(value("author") ?? ""),
    published: lineDay(value("publication date") ?? "") ?? lineDay(value("publication info") ?? ""),
  });
  return { lines, known, wordsFrom, metadata };
}

/** "Bellmer, Ann; Quist, Ida" is Ann Bellmer, Ida Quist. */
const namesIn = (words: string): string =>
  words
    .split(/\s*;\s*/)
    .map((name) => name.replace(/^([^,]+), ([^,]+)$/, "$2 $1"))
    .join(", ");
