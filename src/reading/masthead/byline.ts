import type { Provenanced } from "../../model/article.js";
import { authorsAt, signing } from "./authors.js";
import { isAgency, isByline, isOutlet, isSection } from "./outlet-names.js";
import { type PrintedLines, type PrintedLine, stretchOf } from "../boilerplate/printed-lines.js";
import { stampsIn } from "./timestamps.js";

interface Who {
  readonly byline?: Provenanced;
  readonly publisher?: Provenanced;
}

const farthest = 12;
const roleWords = /\b(?:last )?(?:updated?|published|posted|on|at)\b\s*:?\s*$/iu;
const weekday = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s*$/u;
const owner =
  /(?:©|\bcopyright\b|\(c\))\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by\s+)?(?<name>\p{Lu}[\p{L}\d&'’. -]{2,50}?)(?=\s*(?:[,|–—(]|\.\s|\.$|$|all rights|\d{4}|-\s))/iu;

const aroundOwner = /^(?:(?:all rights reserved|copyright)\s+)+|\s+(?:unless|and its|all rights|or its)\b.*$|\s+$/giu;
const noOwner = /\b(?:rights?|copyright|policy|privacy|terms|photos?|images?|getty|ap|afp)\b/iu;

/** Who wrote it and who published it, where lines between the headline and the body say so. */
export function whoOf(printedLines: PrintedLines, title: number | undefined): Who {
  const from = Math.max(0, title ?? 0, printedLines.bodyStart - farthest);
  const head = printedLines.lines
    .slice(title === undefined ? from : title + 1, printedLines.bodyStart)
    .slice(-farthest);
  const byline = bylineIn(head);
  const publisher =
    beforeBar(head) ??
    outletIn(withHeadline(printedLines, title, head)) ??
    nameplateOf(printedLines, title) ??
    ownerIn(printedLines);
  return { ...(byline === undefined ? {} : { byline }), ...(publisher === undefined ? {} : { publisher }) };
}

/** A headline with the day behind it may name the outlet, too. */
function withHeadline(
  { lines }: PrintedLines,
  title: number | undefined,
  head: readonly PrintedLine[],
): readonly PrintedLine[] {
  const headline = title === undefined ? undefined : lines[title];
  return headline === undefined || (stampsIn(headline.words)[0]?.start ?? 0) < 20 ? head : [headline, ...head];
}

function bylineIn(head: readonly PrintedLine[]): Provenanced | undefined {
  for (const [i, line] of head.entries()) {
    const said = signing.exec(line.words);
    const alone = said !== null && said[0].trim().length === line.words.length;
    const named = alone ? nameAt(head[i + 1], 0) : said !== null ? nameAt(line, said[0].length) : undefined;
    const found = named ?? beforeStamp(line, head[i + 1]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameAt(line: PrintedLine | undefined, start: number): Provenanced | undefined {
  if (line === undefined) return undefined;
  const authors = authorsAt(line.words, start);
  return authors === undefined
    ? undefined
    : { value: authors.value, from: stretchOf(line, authors.start, authors.end) };
}

/** "ANI | Updated: Aug 28, 2021", or a name on the line above such a stamp. */
function beforeStamp(line: PrintedLine, next: PrintedLine | undefined): Provenanced | undefined {
  const own = stampsIn(line.words)[0];
  if (own !== undefined) return own.start === 0 || beforeBar([line]) ? undefined : wholeName(line, own.start);
  const nextStamp = next === undefined ? undefined : stampsIn(next.words)[0];
  return nextStamp !== undefined && nextStamp.start <= 20 && line.words.length <= 50 && !isOutlet(line.words)
    ? wholeName(line, line.words.length)
    : undefined;
}

/** All that stands before `end` must be the name. */
function wholeName(line: PrintedLine, end: number): Provenanced | undefined {
  const before = line.words.slice(0, end).replace(weekday, "").replace(roleWords, "");
  const words = before.replace(/[\s,:|•·–—-]+$/u, "");
  return isByline(words) && !isOutlet(words) ? { value: words, from: stretchOf(line, 0, words.length) } : undefined;
}

const bar = /^(?<name>[^|]{2,60}?)\s*\|/u;

/** "HNA | Updated: Aug 28, 2021": what stands before the bar is an agency or an outlet, or else a person. */
function beforeBar(head: readonly PrintedLine[]): Provenanced | undefined {
  for (const line of head) {
    const name = bar.exec(line.words)?.groups?.["name"];
    if (
      name !== undefined &&
      (/^[A-Z]{2,6}$/.test(name) || isAgency(name) || isOutlet(name)) &&
      stampsIn(line.words).length > 0
    )
      return { value: name, from: stretchOf(line, 0, name.length) };
  }
  return undefined;
}

function outletIn(head: readonly PrintedLine[]): Provenanced | undefined {
  for (const line of head) {
    if (signing.test(line.words)) continue;
    // "The Harbour Gazette, 14 March 2024", "Bridge closed / The Harbour Gazette / 14 March 2024"
    const before = line.words.slice(0, stampsIn(line.words)[0]?.start).replace(weekday, "").replace(roleWords, "");
    const name = before.replace(/[\s,:;|•·–—/(-]+$/u, "");
    const start = name.search(/[^|•·/]*$/u);
    const own = name.slice(start).trimStart();
    if (isOutlet(own)) return { value: own, from: stretchOf(line, name.length - own.length, name.length) };
  }
  return undefined;
}

/** "The Harbour Gazette" as the file's first line, above the headline. */
function nameplateOf({ lines }: PrintedLines, title: number | undefined): Provenanced | undefined {
  const [line] = lines;
  return line === undefined || title === undefined || title === 0 || !isOutlet(line.words) || isSection(line.words)
    ? undefined
    : { value: line.words, from: { start: line.start, end: line.end } };
}

/** "© 2019 The Harbour Gazette. All rights reserved.": the last such line, since pictures have owners too. */
function ownerIn({ lines, bodyEnd }: PrintedLines): Provenanced | undefined {
  for (const line of lines.slice(bodyEnd).reverse()) {
    const found = line.words.length > 400 ? null : owner.exec(line.words);
    const name = found?.groups?.["name"]?.replace(aroundOwner, "");
    if (found === null || name === undefined || name.length < 3 || !/^\p{Lu}/u.test(name) || noOwner.test(name))
      continue;
    const start = line.words.indexOf(name, found.index);
    return { value: name, from: stretchOf(line, start, start + name.length) };
  }
  return undefined;
}
