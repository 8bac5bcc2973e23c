import { foreignTo } from "../languages/detect.js";
import { isFurniture } from "../boilerplate/site-furniture.js";
import { chancesOf, type Place, type Scales } from "./line-classifier.js";
import { keepTurns } from "./turns.js";
import { signs } from "../boilerplate/boilerplate-patterns.js";

/** How likely a line must be part of the article. Low: a lost line loses statements, a kept one shows a stray sentence. */
const likely = 0.38;
/** After a heading of other articles, so many paragraphs in a row show that the article itself goes on. */
const goesOn = 3;

export interface Placing {
  readonly body: boolean;
  readonly place: Place;
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
  leaveOutHeadline(lines, body);
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
  for (let i = start + 1; i < lines.length; i++) {
    if (signs.related.test(lines[i]?.trim().toLowerCase() ?? "")) {
      stopped = true;
      body[i] = false;
    } else if (stopped && body[i] === true) {
      stopped = !Array.from({ length: goesOn }, (_, k) => body[i + k] === true && isParagraph(lines[i + k])).every(
        Boolean,
      );
      if (stopped) body[i] = false;
    }
  }
}

/** "Jo on May 3, 2018 at 6:34 am said:", "Jo says:": who commented, on a line of its own. */
const commenter = /^.{1,40} (?:on|at) .{6,40}\d{1,2}:\d{2}.{0,6} (?:said|says|wrote|replied):?$|^\S.{0,30} says:$/iu;

/** Where two readers or more have commented, all that follows the first is comments. */
function stopAtComments(lines: readonly string[], body: boolean[]): void {
  const start = body.indexOf(true);
  const headers = lines.flatMap((line, i) =>
    i > start && line.length < 110 && commenter.test(line.trim()) ? [i] : [],
  );
  const [first, second] = headers;
  if (first !== undefined && second !== undefined && second - first < 12) body.fill(false, first);
}

const isParagraph = (line = ""): boolean => line.length > 80 && /[.!?。！？]["”’)」]?\s*$/u.test(line);

/** A first line that is no sentence, before one that is, is the headline; "Q: Why?" begins an interview. */
function leaveOutHeadline(lines: readonly string[], body: boolean[]): void {
  const start = body.indexOf(true);
  const [first = "", second = ""] = lines.slice(start, start + 2);
  if (body[start + 1] !== true || first.length >= 200 || second.length <= first.length) return;
  if (start > 0 && (second.length < 60 || first.split(/\s+/).length < 3)) return;
  if (!/[.!。！:;,]["”’)」]?\s*$|^\p{L}{1,2}[:.] /u.test(first)) body[start] = false;
}
