import type { Line, Masthead } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import type { Searchable } from "../../model/article-reading.js";
import { standfirst } from "../layout/labels.js";
import { sentencesOf } from "./sentences.js";

const own: ReadonlySet<string> = new Set(["body", "subheading", "dateline"]);
/** Some 80 words: long enough to be understood alone, short enough to be the answer. */
const longest = 500;
const longestWide = 200;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** The paragraphs of the article's own text. In the view that is read, each is a line. */
export const ownParagraphs = (lines: readonly Line[]): Span[] => lines.filter(({ label }) => own.has(label));

const besideBody: ReadonlySet<string> = new Set(["title", "caption"]);

/** The sentences of the article's own text and headline, in order. None reaches from one paragraph into the next. */
export function ownSentences(text: string, lines: readonly Line[]): Span[] {
  const stretches = [...ownParagraphs(lines), ...lines.filter(({ label }) => besideBody.has(label))];
  return stretches.sort((a, b) => a.start - b.start).flatMap((stretch) => sentencesOf(text, stretch));
}

/** The units of search, in the order of the text: what the article says, and with its standing what else can be found. */
export function passagesOf(text: string, lines: readonly Line[], masthead: Masthead): Searchable[] {
  const title = masthead.title?.from;
  const headlines = lines.filter(
    ({ rule, start, end }) =>
      rule === standfirst || (typeof title === "object" && start <= title.start && title.end <= end),
  );
  const passages: Searchable[] = [
    ...headlines.map((line): Searchable => ({ ...trimmed(text, line), standing: "headline" })),
    ...ownParagraphs(lines).flatMap((paragraph) =>
      unitsOf(text, paragraph).map((unit): Searchable => ({ ...unit, standing: "article" })),
    ),
    ...lines.flatMap((line): Searchable[] => {
      if (own.has(line.label) || line.label === "blank" || headlines.includes(line)) return [];
      const standing = line.label === "teaser" || line.label === "comment" ? line.label : "other";
      return unitsOf(text, line).map((unit) => ({ ...unit, standing }));
    }),
  ];
  return passages.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end);
  const from = start + line.length - line.trimStart().length;
  return { start: from, end: Math.max(from, start + line.trimEnd().length) };
}

/** A paragraph, or the runs of whole sentences that a long one is cut into, about equally long. */
function unitsOf(text: string, paragraph: Span): Span[] {
  const whole = trimmed(text, paragraph);
  const length = whole.end - whole.start;
  const limit = wide.test(text.slice(whole.start, whole.end)) ? longestWide : longest;
  if (length <= limit * 1.3) return [whole];
  const aim = length / Math.ceil(length / limit);
  const units: { start: number; end: number }[] = [];
  for (const { start, end } of sentencesOf(text, whole)) {
    const unit = units.at(-1);
    // A sentence goes where it brings the unit nearer to its aim.
    if (unit !== undefined && (unit.end + end) / 2 - unit.start <= aim) unit.end = end;
    else units.push({ start, end });
  }
  return units;
}
