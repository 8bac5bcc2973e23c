import type { Masthead } from "../../model/article.js";
import { foreignTo } from "../languages/detect.js";
import type { PrintedLines, PrintedLine } from "../boilerplate/printed-lines.js";
import { titleWords } from "../masthead/title.js";
import { isDateLine } from "../masthead/timestamps.js";
import type { Placing } from "./body-range.js";
import { isTurn } from "./turns.js";
import { endsAsSentence, furnitureIn, hasSign, type Labelled, lengthOf } from "../boilerplate/line-patterns.js";

/** What the labels are read from, besides the lines themselves. */
export interface KnownOfArticle {
  readonly masthead: Masthead;
  readonly language: string;
  readonly placing: readonly Placing[];
}

/** The rule of the line that sums the article up below its headline. */
export const standfirst = "standfirst under the headline";

/** The values of the masthead that have lines of their own, and what such a line does. */
const mastheadRules = {
  title: "the headline",
  publisher: "says who published it",
  byline: "says who wrote it",
  published: "says when it was published",
  updated: "says when it was updated",
  url: "says where it stands on the web",
} as const satisfies { readonly [field in keyof Masthead]?: string };
const mastheadFields = [
  "title",
  "publisher",
  "byline",
  "published",
  "updated",
  "url",
] as const satisfies readonly (keyof typeof mastheadRules)[];
const link =
  /^(?:read|see|watch|more|also|related|don[’']t miss|must read|recommended|lee también|lire aussi|lesen sie auch)\b[^:.]{0,24}[:|]\s?\S/iu;
/** "See also  Mayor falls from grace": a heading and the headline that it leads to, glued. */
const gluedLink =
  /^(?:see also|read (?:also|more|next)|also read|related|more on this|don[’']t miss)\s*[:»›-]?\s+["“‘']?\p{Lu}[^.]{10,160}$/iu;
/** A picture's words, told by how they begin. */
const captioned =
  /^(?:file (?:photo|image|picture)|(?:image|photo|picture|media|video) caption|caption)\b[ :.-]|^(?:an? )?(?:stock|file|handout|undated|generic|archive|library) (?:photo|image|picture)(?:graph)?\b|^(?:in )?(?:this|an?) (?:\S+ ){0,3}(?:photo|image|picture|handout)(?:graph)? (?:taken|released|provided|made available|shows)\b/iu;
const countsComments = /^[[(]? ?\d{1,6} ?[\])]? (?:comments?|replies)|^comments? \(\d{1,6}\)/iu;
/** The label of each line of the printedLines, and the rule that gave it. */
export function labelsOf(printedLines: PrintedLines, known: KnownOfArticle): Labelled[] {
  const repeated = repeatedAmong(printedLines.lines);
  let section: "teaser" | "comment" | undefined;
  return printedLines.lines.map((line, i) => {
    const placing = known.placing[i];
    if (placing?.body === true) {
      section = undefined;
      return isTitle(line, known.masthead)
        ? { label: "title", rule: "the headline again" }
        : ofBody(printedLines, i, known.placing);
    }
    const printed = ofMasthead(line, known.masthead);
    if (printed !== undefined) return printed;
    if (hasSign("related", line.words)) section = "teaser";
    else if (hasSign("comment", line.words) || countsComments.test(line.words)) section = "comment";
    else if (hasSign("comments", line.words)) section = undefined;
    if (placing?.place === "before") return ofHead(printedLines, i, { ...known, repeated });
    return ofRest(line, section, known.language);
  });
}

function ofMasthead(line: PrintedLine, masthead: Masthead): Labelled | undefined {
  for (const field of mastheadFields) {
    const from = masthead[field]?.from;
    if (from === undefined || typeof from === "string" || from.start < line.start || from.end > line.end) continue;
    if (field === "title") return { label: "title", rule: mastheadRules.title };
    // A date in the dateline does not make the paragraph a masthead, nor an owner the copyright notice.
    if (line.words.length < 200 && !hasSign("policy", line.words))
      return { label: "masthead", rule: mastheadRules[field] };
  }
  return undefined;
}

function isTitle({ words }: PrintedLine, { title }: Masthead): boolean {
  const { start, end } = titleWords(words);
  return words.slice(start, end) === title?.value;
}

function ofBody({ lines }: PrintedLines, i: number, placing: readonly Placing[]): Labelled {
  const words = lines[i]?.words ?? "";
  const length = lengthOf(words);
  const isSentence = endsAsSentence(words);
  if (hasSign("machine", words) && length < 12) return { label: "chrome", rule: "left over from the site's machinery" };
  if (isTurn(words)) return { label: "body", rule: "stands among the article's sentences" };
  if (isDateLine(words)) return { label: "masthead", rule: "date line" };
  if (hasSign("advert", words) && length < 12) return { label: "chrome", rule: "advertisement" };
  if (length <= 30 && hasSign("credit", words) && !/[.!?]["”]? \(?\p{Lu}/u.test(words))
    return { label: "credit", rule: "picture or agency credit" };
  if (length <= 60 && captioned.test(words)) return { label: "caption", rule: "marked as a caption" };
  if (length <= 30 && hasSign("contact", words) && /[\w.+-]@[\w-]/u.test(words) && !/["“”]/u.test(words))
    return { label: "chrome", rule: "note about the author or the article" };
  if (length <= 30 && (link.test(words) || gluedLink.test(words)))
    return { label: "teaser", rule: "link to another article" };
  const isShort = !isSentence && length <= 10 && !/^["“‘«「]/u.test(words);
  // Of short lines one below the other, a list, none heads what follows.
  const isShortLine = (other = ""): boolean => other !== "" && !endsAsSentence(other) && lengthOf(other) <= 10;
  const above = placing[i - 1]?.body === true ? lines[i - 1]?.words : undefined;
  const heads = !isShortLine(lines[i + 1]?.words) && !isShortLine(above);
  if (isShort && heads && placing[i + 1]?.body === true && i > 0)
    return { label: "subheading", rule: "short line between paragraphs" };
  return { label: "body", rule: isSentence ? "sentences of the article" : "stands among the article's sentences" };
}

function ofHead(
  printedLines: PrintedLines,
  i: number,
  known: KnownOfArticle & { readonly repeated: ReadonlySet<string> },
): Labelled {
  const words = printedLines.lines[i]?.words ?? "";
  const title = known.masthead.title;
  const titleStart = title === undefined || typeof title.from === "string" ? undefined : title.from.start;
  const isUnder = titleStart !== undefined && titleStart < (printedLines.lines[i]?.start ?? 0);
  if (title !== undefined && words === title.value) return { label: "title", rule: "the headline again" };
  if (title !== undefined && words.endsWith(title.value))
    return { label: "chrome", rule: "site path glued to the headline" };
  if (hasSign("stamp", words)) return { label: "masthead", rule: "date line" };
  if (isUnder && hasSign("byline", words)) return { label: "masthead", rule: "byline" };
  const found = furnitureIn(words);
  if (found !== undefined) return found;
  if (known.repeated.has(words) && printedLines.bodyStart <= 12)
    return { label: "caption", rule: "short line repeated above the article" };
  if (isUnder && lengthOf(words) >= 6 && printedLines.bodyStart - i <= 6)
    return { label: "masthead", rule: standfirst };
  const language = foreignTo(known.language, words);
  if (language !== undefined) return { label: "foreign", rule: `another language than the article's (${language})` };
  return lengthOf(words) >= 6 && printedLines.bodyStart > 12
    ? { label: "teaser", rule: "headline above the article" }
    : { label: "chrome", rule: "stands above the article" };
}

function ofRest({ words }: PrintedLine, section: "teaser" | "comment" | undefined, language: string): Labelled {
  const found = furnitureIn(words);
  if (found !== undefined) return found;
  const other = foreignTo(language, words);
  if (other !== undefined) return { label: "foreign", rule: `another language than the article's (${other})` };
  const length = lengthOf(words);
  if (section === "comment" && (length >= 5 || endsAsSentence(words)))
    return { label: "comment", rule: "reader's comment below the article" };
  if (length >= 5 || (section === "teaser" && endsAsSentence(words))) {
    const rule =
      section === "teaser" ? "under a heading of other articles" : "outside the run of the article's paragraphs";
    return { label: "teaser", rule };
  }
  return { label: "chrome", rule: "outside the run of the article's paragraphs" };
}

function repeatedAmong(lines: readonly PrintedLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    lines
      .map(({ words }) => words)
      .filter((words) => words.length < 120 && (seen.has(words) || (seen.add(words), false))),
  );
}
