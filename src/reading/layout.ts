import type { Line, Masthead } from "../model/article.js";
import { sourceOf } from "./formats/formats.js";
import { withMetadata } from "./formats/metadata.js";
import type { SourceLine } from "./formats/source.js";
import { languageOf } from "./language.js";
import { placingOf } from "./lines/body.js";
import { labelsOf } from "./lines/labels.js";
import { isWrapped } from "./lines/wrapped.js";
import { mastheadOf } from "./masthead/masthead.js";
import type { Sheet, SheetLine } from "./masthead/sheet.js";

/** What a file says before anything is read out of its sentences. */
export interface Layout {
  /** The article's text: the file's own, or of HTML what a reader sees of it. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly masthead: Masthead;
  readonly language: string;
}

const outerSpace = /^[\s\uFEFF]+|[\s\uFEFF]+$/gu;

/** Reads a decoded file: every line with its label and rule, the masthead and the language. */
export function layoutOf(name: string, decoded: string): Layout {
  const { text, lines: spans, metadata } = sourceOf(name, decoded);
  const groups = groupsOf(text, spans);
  const printed = groups.map((group) => sheetLine(text, group));
  const words = printed.map((line) => line.words);
  const placing = placingOf(words);
  const own = words.filter((_, i) => placing[i]?.body === true);
  const language = languageOf((own.length === 0 ? words : own).slice(0, 40).join("\n"));
  const bodyStart = placing.findIndex(({ body }) => body);
  const sheet: Sheet = {
    text,
    lines: printed,
    bodyStart: bodyStart < 0 ? printed.length : bodyStart,
    bodyEnd: placing.findLastIndex(({ body }) => body) + 1,
  };
  const masthead = withMetadata(mastheadOf(sheet), metadata, text);
  const labels = labelsOf(sheet, { masthead, language, placing });
  const labelAt = new Map(groups.flatMap((group, i) => group.map((line) => [line.start, labels[i]] as const)));
  const lines = spans.map((span): Line => {
    const { label, rule } = labelAt.get(span.start) ?? { label: "blank", rule: "nothing stands in it" };
    return { ...span, label, rule };
  });
  return { text, lines, masthead, language };
}

/** The lines that are not blank, each by itself, or by the paragraph where the file breaks its lines at one width. */
function groupsOf(text: string, lines: readonly SourceLine[]): SourceLine[][] {
  const words = lines.map(({ start, end }) => text.slice(start, end).replaceAll(outerSpace, ""));
  const wrapped = isWrapped(words);
  const groups: SourceLine[][] = [];
  for (const [i, line] of lines.entries()) {
    if (words[i] === "") continue;
    if (wrapped && i > 0 && words[i - 1] !== "") groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function sheetLine(text: string, group: readonly SourceLine[]): SheetLine {
  const start = group[0]?.start ?? 0;
  const lines = text.slice(start, group.at(-1)?.end);
  const words = lines.replaceAll(outerSpace, "");
  const from = start + lines.indexOf(words);
  return { start: from, end: from + words.length, words: words.replaceAll(/[\r\n]/g, " ") };
}
