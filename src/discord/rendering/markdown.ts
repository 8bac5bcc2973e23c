import type { Mark } from "../../model/answer.js";

/**
 * Discord shows a backslash before any punctuation as that punctuation and nothing else. These characters can mark up, link or
 * mention anywhere in a line; a colon only in front of a slash, where it makes an address that Discord would link.
 */
const anywhere = /[\\*_~`|<>[\]@]|:(?=\/)/gu;

/** At the beginning of a line: headings, small print, lists and quotations. */
const atLineStart = /^(\s*)(?:([-+#>])|(\d{1,20})([.)]))/u;

/** One line of text that shows as it is: it cannot format, link or mention. */
function escapedLine(line: string): string {
  const start = atLineStart.exec(line);
  if (start === null) return line.replace(anywhere, "\\$&");
  const [whole, indent = "", sign, digits, after] = start;
  const begun = sign === undefined ? `${digits}\\${after}` : `\\${sign}`;
  return `${indent}${begun}${line.slice(whole.length).replace(anywhere, "\\$&")}`;
}

/** What ends a line somewhere: a line that is not marked as quoted would stand outside the quotation. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

// A quotation's own characters stay; in a title or a sentence, characters that cannot be seen have no business.
const invisible = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  // Half of a surrogate pair is no character.
  return `${/[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut}…`;
};

/** A name, a title or a sentence of ours, on one line of at most so many characters as sent. Never used for a quotation. */
export function inline(text: string, most = 300): string {
  let room = most;
  let bare = text
    .slice(0, most * 2)
    .replace(/[\r\n\u2028\u2029\t]+/gu, " ")
    .replace(invisible, "")
    .trim();
  for (;;) {
    bare = shortened(bare, room);
    const shown = escapedLine(bare);
    if (shown.length <= most) return shown;
    // Each character left out makes it shorter by one or two.
    room = bare.length - Math.ceil((shown.length - most) / 2);
  }
}

/** The same without Markdown, for labels of buttons. A label cannot be empty. */
export function label(text: string): string {
  const shown = shortened(text.replace(/\s+/gu, " ").replace(invisible, "").trim(), 80);
  return shown === "" ? "…" : shown;
}

const signs: Readonly<Record<NonNullable<Mark["why"]> | "asked", string>> = {
  asked: "**",
  changed: "__",
  "left-out": "__",
  moved: "__",
  added: "~~",
};

interface Signed {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** The marks in order and apart. Two that touch under one sign become one: Discord would read “**a****b**” otherwise. */
function apart(marks: readonly Mark[], length: number): readonly Signed[] {
  const kept: Signed[] = [];
  for (const { start, end, why = "asked" } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const from = Math.max(start, last?.end ?? 0, 0);
    const to = Math.min(end, length);
    if (from >= to) continue;
    const sign = signs[why];
    if (last?.end === from && last.sign === sign) kept[kept.length - 1] = { ...last, end: to };
    else kept.push({ start: from, end: to, sign });
  }
  return kept;
}

/** A line of the words with its marks; `from` is where the line begins in the words. */
function markedLine(line: string, from: number, marks: readonly Signed[]): string {
  let shown = "";
  let at = 0;
  const piece = (text: string): string =>
    // Only the beginning of the line can begin a list or a heading.
    shown === "" ? escapedLine(text) : text.replace(anywhere, "\\$&");
  for (const { start, end, sign } of marks) {
    const first = Math.max(start - from, at);
    const last = Math.min(end - from, line.length);
    // Discord does not mark blanks up: “** **” would show its asterisks.
    if (first >= last || line.slice(first, last).trim() === "") continue;
    shown += piece(line.slice(at, first));
    shown += `${sign}${piece(line.slice(first, last))}${sign}`;
    at = last;
  }
  return shown + piece(line.slice(at));
}

/** The words as a quotation block: every line is marked as quoted, and nothing in them is anything but text. */
export function quoted(words: string, marks: readonly Mark[] = []): string {
  const ordered = apart(marks, words.length);
  const lines: string[] = [];
  let from = 0;
  for (const { index, 0: end } of words.matchAll(lineEnds)) {
    lines.push(markedLine(words.slice(from, index), from, ordered));
    from = index + end.length;
  }
  lines.push(markedLine(words.slice(from), from, ordered));
  return lines.map((line) => `> ${line}`).join("\n");
}

/** A link, where the address can be one; otherwise the label alone. The label is escaped already. */
export function linked(shown: string, url: string | undefined): string {
  return url === undefined ? shown : `[${shown}](<${url}>)`;
}
