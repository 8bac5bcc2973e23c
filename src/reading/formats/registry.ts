import { decodedWith, manyLines, manyTags } from "./decoded-text.js";
import type { Format, FormatRead, Source } from "./format.js";
import { articlesIn } from "./documents/split-text.js";
import { webPage } from "./html/html.js";
import { withFrontMatter } from "./front-matter.js";

const megabyte = 1024 * 1024;

const text = {
  name: "text",
  endings: [".txt"],
  largest: 5 * megabyte,
  read: decodedWith("text", manyLines, articlesIn),
} satisfies Format;

/** Which format reads which file. A new format is one file beside this one and one row here. */
const formats: readonly Format[] = [
  text,
  {
    name: "Markdown",
    endings: [".md"],
    largest: 5 * megabyte,
    read: decodedWith("Markdown", manyLines, withFrontMatter),
  },
  { name: "HTML", endings: [".html", ".htm"], largest: 5 * megabyte, read: decodedWith("HTML", manyTags, webPage) },
];

const byEnding = new Map(formats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)));

/** All endings that an article may have, as people are told them. */
export const articleEndings: readonly string[] = [...byEnding.keys()];

/** The format that a file's name calls for. */
export function formatNamed(name: string): Format | undefined {
  return byEnding.get(/\.[^./]*$/.exec(name)?.[0].toLowerCase() ?? "");
}

/** The articles of a file, or why it is not read. */
export function readFormat(name: string, bytes: Uint8Array): FormatRead | Promise<FormatRead> {
  return (formatNamed(name) ?? text).read(bytes);
}

/** A text that is decoded already, as a reader sees it. */
export function sourceOf(name: string, decoded: string): Source {
  return formatNamed(name)?.name === "HTML" ? webPage(decoded) : withFrontMatter(decoded);
}
