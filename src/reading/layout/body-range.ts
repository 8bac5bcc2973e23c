import { foreignTo } from "../languages/detect.js";
import { stopAtComments } from "./comment-sections.js";
import { leaveOutAbout, stopAtKeywords } from "./below-article.js";
import { leaveOutSources } from "./lists-of-sources.js";
import { goOnBehindBoxes, leaveOutGlued } from "./other-articles.js";
import { takeShortLines } from "./short-lines.js";
import { isFurniture } from "../boilerplate/site-furniture.js";
import { chancesOf, type LinePlace, type Scales } from "./line-classifier.js";
import { keepTurns } from "./turns.js";
import { says } from "../boilerplate/boilerplate-patterns.js";

/** How likely a line must be part of the article. Low: a lost line loses statements, a kept one shows a stray sentence. */
const likely = 0.38;
/** After a heading of other articles, so many paragraphs in a row show that the article itself goes on; after a box of nothing but links fewer. */
const goesOn = 3;
const goesOnAfterBox = 2;
const smallBox = 2;
const largestBox = 10;
/** In characters. */
const longParagraph = 80;
const paragraph = 60;
/** Between a headline and its repetition at most so many lines are none of the article's paragraphs. */
const mostBetween = 3;

export interface Placing {
  readonly body: boolean;
  readonly place: LinePlace;
}

/** Which of the lines are the article's own, and where the others stand. No line may be blank. */
export function placingOf(lines: readonly string[], language: string, scales?: Scales): Placing[] {
  const chances = chancesOf(lines, scales);
  const greatest = chances.reduce((most, chance) => Math.max(most, chance.body), 0);
  const body = chances.map((chance) => chance.body >= Math.min(likely, greatest));
  const only = body.filter(Boolean).length === 1;
  for (const [i, line] of lines.entries()) if (!only && body[i] === true && isFurniture(line)) body[i] = false;
  stopAtOtherArticles(lines, body);
  stopAtComments(lines, body);
  takeShortLines(lines, body);
  goOnBehindBoxes(lines, body);
  leaveOutGlued(lines, body);
  leaveOutSources(lines, body);
  stopAtKeywords(lines, body);
  leaveOutAbout(lines, body);
  leaveOutHeadline(lines, body);
  keepUnderHeadline(lines, body);
  trimForeign(lines, body, language);
  keepTurns(lines, body);
  const start = body.indexOf(true);
  const end = body.lastIndexOf(true);
  return body.map((own, i) => ({
    body: own,
    place: own ? "body" : i < start ? "before" : i > end ? "after" : "between",
  }));
}

/** A line in another language inside the article may be quoted; at its ends it is the site's. */
function trimForeign(lines: readonly string[], body: boolean[], language: string): void {
  const isForeign = (i: number): boolean => foreignTo(language, lines[i] ?? "") !== undefined;
  for (let i = body.lastIndexOf(true); i > body.indexOf(true) && isForeign(i); i = body.lastIndexOf(true))
    body[i] = false;
  for (let i = body.indexOf(true); i < body.lastIndexOf(true) && isForeign(i); i = body.indexOf(true)) body[i] = false;
}

function stopAtOtherArticles(lines: readonly string[], body: boolean[]): void {
  const start = body.indexOf(true);
  let stopped = false;
  let heading = 0;
  for (let i = start + 1; i < lines.length; i++) {
    if (says("related", lines[i]?.trim().toLowerCase() ?? "")) {
      stopped = true;
      heading = i;
      body[i] = false;
    } else if (stopped && body[i] === true) {
      const box = lines.slice(heading + 1, i);
      const needed = !isBoxOfLinks(box) ? goesOn : box.length <= smallBox ? 1 : goesOnAfterBox;
      const long = needed === goesOn ? longParagraph : paragraph;
      stopped = !Array.from(
        { length: needed },
        (_, k) => body[i + k] === true && isParagraph(lines[i + k], long),
      ).every(Boolean);
      if (stopped) body[i] = false;
    }
  }
}

/** Links to other articles as headlines and nothing more: what follows a box of them is no summary of one. */
const isBoxOfLinks = (lines: readonly string[]): boolean =>
  lines.length > 0 &&
  lines.length <= largestBox &&
  lines.every((line) => line.length < 160 && !/[.。]["”’)」]?\s*$/u.test(line));

const isParagraph = (line = "", longer = longParagraph): boolean =>
  line.length > longer && /[.!?。！？]["”’)」]?\s*$/u.test(line);

/** A headline that comes again a few paragraphs below: what stands between the two is the article's. */
function keepUnderHeadline(lines: readonly string[], body: boolean[]): void {
  const start = body.indexOf(true);
  for (let again = start; again > 0 && again >= start - 4; again--) {
    const headline = lines[again]?.trim() ?? "";
    const first = lines.findIndex((line) => line.trim() === headline);
    if (headline.split(/\s+/).length < 4 || first === again) continue;
    const between = lines.slice(first + 1, again);
    const own = between.map((line) => isParagraph(line) && !isFurniture(line));
    if (own.includes(true) && own.filter((is) => !is).length <= mostBetween)
      for (const [i, is] of own.entries()) if (is) body[first + 1 + i] = true;
  }
}

/** A first line that is no sentence, before one that is, is the headline; "Q: Why?" begins an interview. */
function leaveOutHeadline(lines: readonly string[], body: boolean[]): void {
  const start = body.indexOf(true);
  const [first = "", second = ""] = lines.slice(start, start + 2);
  if (body[start + 1] !== true || first.length >= 200 || second.length <= first.length) return;
  if (start > 0 && (second.length < 60 || first.split(/\s+/).length < 3)) return;
  if (!/[.!。！:;,]["”’)」]?\s*$|^\p{L}{1,2}[:.] /u.test(first)) body[start] = false;
}
