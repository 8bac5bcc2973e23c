import type { Line, Masthead } from "../../model/article.js";
import { articleSource } from "../formats/registry.js";
import { withMetadata } from "./embedded-metadata.js";
import type { ArticleSource, SourceLine } from "../formats/format.js";
import { languageOf } from "../languages/detect.js";
import { placingOf } from "./body-range.js";
import { labelsOf } from "./labels.js";
import type { Scales } from "./line-classifier.js";
import { paragraphLines } from "./paragraph-lines.js";
import { mastheadOf } from "../masthead/masthead.js";
import type { PrintedLines, PrintedLine } from "../boilerplate/printed-lines.js";

/** What a file says before anything is read out of its sentences. */
export interface Layout {
  /** The article's text: the file's own, or of HTML what a reader sees of it. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly masthead: Masthead;
  readonly language: string;
}

const outerSpace = /^[\s\uFEFF]+|[\s\uFEFF]+$/gu;

/** Reads a text that is decoded already: a web page, Markdown or plain text by its name. */
export function layoutOf(name: string, decoded: string, scales?: Scales): Layout {
  return layoutIn(articleSource(name, decoded), scales);
}

/** Every line of a source with its label and rule, the masthead and the language. Scales are given to measure them. */
export function layoutIn({ text, lines: spans, metadata }: ArticleSource, scales?: Scales): Layout {
  const groups = paragraphLines(text, spans).filter((group) => group.every(({ known }) => known === undefined));
  const printed = groups.map((group) => sheetLine(text, group));
  // Lines that were set in leave more than one space between them.
  const words = printed.map((line) => line.words.replaceAll(/[ \t]{2,}/g, " "));
  const language = languageOf(telling(words));
  const placing = placingOf(words, language, scales);
  const bodyStart = placing.findIndex(({ body }) => body);
  const printedLines: PrintedLines = {
    text,
    lines: printed,
    bodyStart: bodyStart < 0 ? printed.length : bodyStart,
    bodyEnd: placing.findLastIndex(({ body }) => body) + 1,
  };
  const masthead = withMetadata(mastheadOf(printedLines), metadata, text);
  const labels = labelsOf(printedLines, { masthead, language, placing });
  const labelAt = new Map(groups.flatMap((group, i) => group.map((line) => [line.start, labels[i]] as const)));
  const lines = spans.map(({ start, end, number, isCaption, known, goesOn }): Line => {
    if (known !== undefined) return { number, start, end, ...known };
    const read = labelAt.get(start) ?? { label: "blank", rule: "nothing stands in it" };
    const joined = goesOn && { goesOn };
    return {
      number,
      start,
      end,
      ...joined,
      ...(isCaption === true ? { label: "caption", rule: "marked as a caption" } : read),
    };
  });
  return { text, lines, masthead, language };
}

/** A paragraph as one line: each break is one space, so that every word keeps its place. */
function sheetLine(text: string, group: readonly SourceLine[]): PrintedLine {
  const start = group[0]?.start ?? 0;
  const lines = text.slice(start, group.at(-1)?.end);
  const words = lines.replaceAll(outerSpace, "");
  const from = start + lines.indexOf(words);
  return { start: from, end: from + words.length, words: words.replaceAll(/[\r\n]/g, " ") };
}

/** Sentences tell the language of an article; its shortest lines tell that of the site. */
function telling(lines: readonly string[]): string {
  const sentences = lines.filter((line) => line.length > 60 && /[.!?。！？]["”’)」]?$/u.test(line));
  return (sentences.length > 0 ? sentences : lines).slice(0, 40).join("\n");
}
