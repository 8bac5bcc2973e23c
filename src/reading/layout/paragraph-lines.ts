import type { Span } from "../../model/passage.js";
import { runningOn } from "./hard-wrapping.js";

/** Also where nothing but joiners stand in a line. */
const isBlank = (words = ""): boolean => words.replaceAll(/[\u200B-\u200D\u2060\uFEFF]/gu, "").trim() === "";

/** What is known of a line from its format keeps it apart from those of which nothing is. */
interface Printed extends Span {
  readonly known?: object;
  /** The format shows that the line before goes on in this one. */
  readonly goesOn?: true;
}

/** The lines that are not blank, each by itself, or by the paragraph where the file breaks its lines for their width. */
export function paragraphLines<L extends Printed>(text: string, lines: readonly L[]): L[][] {
  const words = lines.map(({ start, end }) => text.slice(start, end));
  // A format that knows where paragraphs end need not be guessed at.
  const isKnown = lines.some(({ goesOn }) => goesOn === true);
  const runsOn = isKnown ? lines.map((_, i) => lines[i + 1]?.goesOn === true) : runningOn(words);
  const paragraphs: L[][] = [];
  for (const [i, line] of lines.entries()) {
    if (isBlank(words[i])) continue;
    if (i > 0 && runsOn[i - 1] === true && lines[i - 1]?.known === line.known) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}
