import { matchesIn } from "../patterns/runs.js";
import type { Article, Line } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import { joinOf } from "./line-ends.js";
import { paragraphLines } from "./paragraph-lines.js";

/**
 * An article as it is read: a line a paragraph, however the file breaks its lines, and no sign that only helps to set a text. All readers read this
 * text; what they find is told in places of the file's own text, of which alone anything is ever shown.
 */
export interface ReadingView {
  readonly article: Article;
  /** The same value with every span in it, however deep, counted in the file's text. */
  readonly inFile: <T>(value: T) => T;
}

/** A stretch of the view beside what it stands for in the file. */
interface Piece {
  readonly view: Span;
  readonly file: Span;
  readonly isSame: boolean;
}

/** Signs that are printed for a machine that sets the text, and one that stands for several letters. */
const setting = /[\u00AD\u200B-\u200D\u2060\uFB00-\uFB06]|(?<=\S)[ \u00A0\u2002-\u200A]{2,}(?=\S)/gu;
const hasSetting = /[\u00AD\u200B-\u200D\u2060\uFB00-\uFB06]|\S {2,}\S/u;

const asRead = (sign: string): string =>
  sign.startsWith(" ") || /^[\u00A0\u2002-\u200A]/u.test(sign) ? " " : sign >= "\uFB00" ? sign.normalize("NFKC") : "";

/** The view of an article. */
export function readingView(article: Article): ReadingView {
  const { text, lines } = article;
  const paragraphs = paragraphLines(text, lines).flatMap(ofOneLabel);
  const changes = changesOf(text, paragraphs);
  if (changes.length === 0) return { article, inFile: (value) => value };
  const pieces: Piece[] = [];
  let view = "";
  const add = (words: string, file: Span): void => {
    const start = view.length;
    view += words;
    pieces.push({ view: { start, end: view.length }, file, isSame: words.length === file.end - file.start });
  };
  let at = 0;
  for (const { start, end, words } of changes) {
    if (start > at) add(text.slice(at, start), { start: at, end: start });
    add(words, { start, end });
    at = end;
  }
  if (at < text.length) add(text.slice(at), { start: at, end: text.length });
  const inFile = <T>(value: T): T => moved(value, (span) => movedSpan(span, pieces, "view", "file"));
  const inView = <T>(value: T): T => moved(value, (span) => movedSpan(span, pieces, "file", "view"));
  const blanks = lines.filter(({ label }) => label === "blank");
  const merged = [...paragraphs.map((lines) => mergedLine(text, lines)), ...blanks].sort((a, b) => a.start - b.start);
  return { article: { ...article, text: view, lines: inView(merged), masthead: inView(article.masthead) }, inFile };
}

/** A paragraph never reaches over two labels. */
function ofOneLabel(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0]?.label === line.label) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

const outer = /^[ \t\f\uFEFF>]+|[ \t\f]+$/gu;

/** A paragraph as one line, without the margin that it is set in by. */
function mergedLine(text: string, lines: readonly Line[]): Line {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new Error("A paragraph has a line.");
  const printed = text.slice(first.start, last.end);
  const words = printed.replaceAll(outer, "");
  const start = first.start + printed.indexOf(words);
  return { ...first, start, end: start + words.length };
}

interface Change extends Span {
  readonly words: string;
}

const space = /[ \t\f>]/;

function changesOf(text: string, paragraphs: readonly (readonly Line[])[]): Change[] {
  const changes: Change[] = [];
  for (const lines of paragraphs) {
    for (const [i, line] of lines.entries()) {
      let end = line.end;
      const next = lines[i + 1];
      let join: Change | undefined;
      if (next !== undefined) {
        while (end > line.start && space.test(text.charAt(end - 1))) end--;
        let from = next.start;
        while (from < next.end && space.test(text.charAt(from))) from++;
        const { end: cut, between } = joinOf(text, end, from);
        end = cut;
        join = { start: cut, end: from, words: between };
      }
      changes.push(...settingIn(text, { start: Math.max(line.start, changes.at(-1)?.end ?? 0), end }));
      if (join !== undefined) changes.push(join);
    }
  }
  return changes;
}

function settingIn(text: string, { start, end }: Span): Change[] {
  const words = text.slice(start, end);
  if (!hasSetting.test(words)) return [];
  return matchesIn(words, setting).map(({ 0: sign, index }) => ({
    start: start + index,
    end: start + index + sign.length,
    words: asRead(sign),
  }));
}

/** Every span in a value moved; the rest of it as it is. */
function moved<T>(value: T, move: (span: Span) => Span): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, move)) as T;
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) => [key, moved(one, move)]);
  const copy = Object.fromEntries(entries) as T & Partial<Span>;
  return typeof copy.start === "number" && typeof copy.end === "number"
    ? { ...copy, ...move({ start: copy.start, end: copy.end }) }
    : copy;
}

type Side = "view" | "file";

function movedSpan({ start, end }: Span, pieces: readonly Piece[], from: Side, to: Side): Span {
  const first = pieceAt(pieces, start, from);
  const last = end > start ? pieceAt(pieces, end - 1, from) : first;
  if (first === undefined || last === undefined) return { start, end };
  const begins = first.isSame ? first[to].start + start - first[from].start : first[to].start;
  const ends = last.isSame ? last[to].start + end - last[from].start : last[to].end;
  return { start: begins, end: Math.max(begins, ends) };
}

/** The piece that holds a place; of pieces without room on that side, none. */
function pieceAt(pieces: readonly Piece[], at: number, side: Side): Piece | undefined {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.[side].end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return pieces[low];
}
