import type { Masthead, Provenanced } from "../../model/article.js";
import { datelineOf } from "./dateline.js";
import { type PrintedLines, stretchOf } from "../boilerplate/printed-lines.js";
import { titleIndex, titleWords } from "./title.js";
import type { Span } from "../../model/passage.js";
import { stampsIn } from "./timestamps.js";
import { whenOf } from "./publication-date.js";
import { whoOf } from "./byline.js";

const address =
  /^(?:(?:source|url|link|original(?: article)?|permalink|via)\s*:\s*)?(?<url>https?:\/\/[^\s<>"]{4,500})$/iu;

/** What an article says of itself, each value with the place it was read from. What it does not say is absent. */
export function mastheadOf(printedLines: PrintedLines): Masthead {
  const title = titleIndex(printedLines);
  const titleLine = title === undefined ? undefined : printedLines.lines[title];
  const firstLine = printedLines.lines[printedLines.bodyStart];
  const dateline = firstLine === undefined ? undefined : datelineOf(firstLine);
  const { doubts, ...when } = whenOf(printedLines, dateline);
  const url = urlOf(printedLines);
  const at = isTranscript(printedLines) ? undefined : dateline?.place;
  const { start: from, end: to } = headlineIn(titleLine?.words ?? "");
  return {
    ...(titleLine === undefined
      ? {}
      : {
          title: {
            value: titleLine.words.slice(from, to).replaceAll(/\s+/g, " "),
            from: stretchOf(titleLine, from, to),
          },
        }),
    ...whoOf(printedLines, title),
    ...when,
    ...(at === undefined ? {} : { place: { value: printedLines.text.slice(at.start, at.end), from: at } }),
    ...(url === undefined ? {} : { url }),
    ...(doubts.length === 0 ? {} : { doubts }),
  };
}

/** "Bridge closed / The Harbour Gazette / 14 March 2024": the headline ends where the rest of such a line begins. */
function headlineIn(line: string): Span {
  const whole = titleWords(line);
  const stamp = stampsIn(line)[0];
  const parts = line.split(/ [/|·•–—] /u);
  const [first = ""] = parts;
  return stamp !== undefined && parts.length > 2 && stamp.start > first.length && first.length > whole.start + 10
    ? { start: whole.start, end: first.length }
    : whole;
}

/** "SPOKESPERSON LINDE: …", again and again: those are who speaks, and no places. */
const speaking = /^\p{Lu}[\p{Lu} .’'-]{1,40}(?: \([^)]{1,30}\))?: /u;

function isTranscript({ lines, bodyStart }: PrintedLines): boolean {
  return lines.slice(bodyStart, bodyStart + 6).filter(({ words }) => speaking.test(words)).length > 1;
}

/** An address on a line of its own, near the beginning or the end. */
function urlOf({ lines, bodyStart, bodyEnd }: PrintedLines): Provenanced | undefined {
  const ends = [...lines.slice(0, Math.min(bodyStart, 8)), ...lines.slice(Math.max(bodyEnd, lines.length - 4))];
  for (const line of ends) {
    const url = address.exec(line.words)?.groups?.["url"];
    if (url === undefined) continue;
    const start = line.words.indexOf(url);
    return { value: url, from: stretchOf(line, start, start + url.length) };
  }
  return undefined;
}
