import type { LinePlace } from "../../../src/reading/layout/line-classifier.js";
import { rowsOf } from "../rows.js";
import { runsIn, wordsOf } from "./overlap.js";

/** A text whose lines are known to be the article's or not. */
export interface MarkedText {
  readonly text: string;
  readonly body: string;
  /** The lines that are not blank, and where each of them stands. */
  readonly lines: readonly string[];
  readonly places: readonly LinePlace[];
}

/** Pages whose body is given as a text of its own: a line is body when half of it or more stands there. */
export const pagesIn = (file: string): MarkedText[] =>
  rowsOf<{ readonly text: string; readonly body: string }>(file).map(({ text, body }) => {
    const runs = runsIn(body);
    const paragraphs = new Set(body.split("\n").map((line) => wordsOf(line).join(" ")));
    return marked(text, body, (line) => {
      const words = wordsOf(line);
      if (words.length === 0) return false;
      if (paragraphs.has(words.join(" "))) return true;
      if (words.length < 4) return false;
      const known = words.slice(3).filter((_, i) => runs.has(words.slice(i, i + 4).join(" "))).length;
      return known / (words.length - 3) >= 0.5;
    });
  });

/** Articles without a site around them: all is body but a headline and a line that ends with a year. Narratives have neither. */
export const cleanTextsIn = (file: string): MarkedText[] =>
  rowsOf<{ readonly text: string; readonly corpus?: string }>(file).map(({ text, corpus }) => {
    const isBody = (line: string, i: number): boolean => {
      const words = line.trim();
      if (corpus === "wikiwars") return true;
      if (i === 0) return /[.”"]$/.test(words);
      return !(i === 1 && line.length < 60 && /\d{4}$/.test(words));
    };
    const body = linesOf(text).filter(isBody).join("\n");
    return marked(text, body, isBody);
  });

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

function marked(text: string, body: string, isBody: (line: string, i: number) => boolean): MarkedText {
  const lines = linesOf(text);
  const own = lines.map(isBody);
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  const places = own.map((is, i): LinePlace => {
    if (is) return "body";
    if (first < 0 || i < first) return "before";
    return i > last ? "after" : "between";
  });
  return { text, body, lines, places };
}
