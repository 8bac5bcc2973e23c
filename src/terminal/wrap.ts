import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Narrower columns hold no words; a terminal of that width is left to break lines itself. */
const narrowest = 20;

/** What stands before the words of a line, and again before what it goes on with: the bar of a quotation, or room for a number, which may have a style. */
const before = /^(?<indent> *)(?:(?<bar>│ )|(?<number>(?:\p{Cc}\[[\d;]*m)*(?:→ *)?\d+(?:\p{Cc}\[[\d;]*m)* {2}))?/u;

/** The space that a line was broken at; a style may begin before it. */
const leadingSpace = /^((?:\p{Cc}\[[\d;]*m)*) /u;

function wrappedLine(line: string, columns: number): string {
  if (stringWidth(line) <= columns) return line;
  const { indent = "", bar = "", number = "" } = before.exec(line)?.groups ?? {};
  const first = indent + bar + number;
  const next = indent + bar + " ".repeat(stringWidth(number));
  const room = columns - stringWidth(first);
  if (room < narrowest) return line;
  const pieces = wrapAnsi(line.slice(first.length), room, { hard: true, trim: false, wordWrap: true }).split("\n");
  return pieces
    .map((piece, at) => (at === 0 ? first : next) + (at === 0 ? piece : piece.replace(leadingSpace, "$1")))
    .join("\n");
}

/** Lines wrapped at words, by the width that a terminal gives each character, with what stands before a line kept in front. */
export const wrappedText = (text: string, columns: number): string =>
  text
    .split("\n")
    .map((line) => wrappedLine(line, columns))
    .join("\n");
