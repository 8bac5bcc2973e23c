import path from "node:path";
import { pathToFileURL } from "node:url";
import colours from "picocolors";
import { createSupportsHyperlinks } from "supports-hyperlinks";
import type { Citation, Found, Mark } from "../model/answer.js";
import { placeOfKey } from "../model/article-key.js";

/** How an answer is dressed; in a pipe everything is the plain text. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly marked: (text: string, why: Mark["why"]) => string;
  readonly verdict: (text: string, verdict: Found["verdict"]) => string;
  /** What stands before a finding, so that it can be asked for: "3  ". */
  readonly numbered: (number: number) => string;
  readonly cited: (text: string, citation: Citation) => string;
  /** Whether marked stretches are named below the words, because nothing shows them in their place. */
  readonly namesMarks: boolean;
}

const same = (text: string): string => text;

export const plainStyle: Style = {
  strong: same,
  faint: same,
  marked: same,
  verdict: same,
  numbered: () => "",
  cited: same,
  namesMarks: true,
};

export interface Screen {
  /** Whether a person looks at it, and nothing reads it. */
  readonly isTty: boolean;
  readonly hasColours: boolean;
  readonly hasLinks: boolean;
  /** The folder that the articles' names begin with. */
  readonly folder: string;
}

/** What a stream shows: NO_COLOR and FORCE_COLOR are heard, and links are written only where the terminal is known to know them. */
export const screenOf = (stream: NodeJS.WriteStream, folder: string): Screen => ({
  isTty: stream.isTTY,
  hasColours: colours.isColorSupported && (stream.isTTY || process.env["FORCE_COLOR"] !== undefined),
  hasLinks: stream.isTTY && createSupportsHyperlinks(stream),
  folder,
});

const lineEnd = "\u001b]8;;\u0007";

/** A link to the file and the line, as terminals know it (OSC 8). */
function linked(text: string, { file, line }: Citation, folder: string): string {
  const { file: name } = placeOfKey(file);
  const place = path.resolve(folder, name.slice(name.indexOf("/") + 1));
  return `\u001b]8;;${pathToFileURL(place).href}#L${line}\u0007${text}${lineEnd}`;
}

/** The style of a stream. A person's screen without colours still has numbers and links. */
export function styleOf({ isTty, hasColours, hasLinks, folder }: Screen): Style {
  if (!isTty && !hasColours) return plainStyle;
  const { bold, dim, underline, red, yellow, green, strikethrough } = colours.createColors(hasColours);
  return {
    strong: bold,
    faint: dim,
    marked(text, why) {
      if (why === undefined) return bold(underline(text));
      return why === "added" ? red(strikethrough(text)) : yellow(underline(text));
    },
    verdict: (text, verdict) => (verdict === undefined ? text : (verdict === "verbatim" ? green : yellow)(text)),
    numbered: (number) => (isTty ? `${dim(String(number))}  ` : ""),
    cited: (text, citation) => (hasLinks ? linked(text, citation, folder) : text),
    namesMarks: !hasColours,
  };
}
