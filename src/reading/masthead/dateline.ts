import type { Article } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import { type PrintedLine, stretchOf } from "../boilerplate/printed-lines.js";
import type { Stamp } from "./timestamp-forms.js";
import { stampsIn } from "./timestamps.js";

/** "BEIJING, June 30 (Xinhua) --": the place where it was filed, and when. */
export interface Dateline extends Span {
  readonly place?: Span;
  readonly stamp?: Stamp;
}

const longest = 90;
/** Ends a dateline; a hyphen only with spaces around it, a colon only before a space. */
const separator = /\s?(?:—|–|--|\s-(?=\s)|:(?=\s))\s*|[)/]\.?-?(?=\s)/gu;
const agency = /\([A-Z][\p{L} /.-]{1,30}\)|\/[A-Z][\p{L} ]{2,20}\//u;
const place =
  /^(?!(?:On|In|By|At|The|Since|Until|From|For|A|Late|Early|Updated|Published|And|But)\b)(?:\p{Lu}[\p{L}’'.-]*(?:[ /](?:\p{Lu}[\p{L}’'.-]*|de|of|la|el|al)){0,3})(?:(?:, ?| ?\[)\p{Lu}[\p{L}.’' ]{0,24}?\]?){0,2}(?=$|,? |\()/u;
const filler = /[\s,.:()[\]—–-]|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|Updated|UPDATED/gu;

/** The dateline that a line begins with. Every part of it must be accounted for, so that an ordinary sentence is none. */
export function datelineOf(line: PrintedLine): Dateline | undefined {
  const head = line.words.slice(0, longest);
  for (const { index, 0: mark } of head.matchAll(separator)) {
    const closes = /^[)/]/.test(mark);
    const found = partsOf(line, head.slice(0, closes ? index + 1 : index), closes ? ")" : mark.trim());
    if (found !== undefined) return { ...found, ...stretchOf(line, 0, index + mark.trimEnd().length) };
  }
  return undefined;
}

/** The dateline with which an article begins. */
export function articleDateline({ text, lines }: Pick<Article, "text" | "lines">): Dateline | undefined {
  const first = lines.find(({ label }) => label === "body" || label === "dateline");
  return first && datelineOf({ ...first, words: text.slice(first.start, first.end) });
}

function partsOf(line: PrintedLine, words: string, mark: string): Omit<Dateline, "start" | "end"> | undefined {
  const by = agency.exec(words);
  const stamp = stampsIn(words)[0];
  const before = words
    .slice(0, Math.min(by?.index ?? words.length, stamp?.start ?? words.length))
    .replace(/[\s,:(]+$/u, "");
  const where = place.exec(before)?.[0].replace(/[\s,]+$/u, "") ?? "";
  const rest = [by?.[0], stamp && words.slice(stamp.start, stamp.end), where].reduce<string>(
    (left, part) => (part === undefined ? left : left.replace(part, " ")),
    words,
  );
  if (rest.replaceAll(filler, "") !== "") return undefined;
  // A place alone needs capitals ("NEW DELHI: …"), and must not be an acronym, a label or a speaker ("OPINION: …").
  const isCapitals = /^\p{Lu}{5}/u.test(where) || /^\p{Lu}{2,} \p{Lu}{2,}/u.test(where);
  const isLabel = mark === ":" && !/[ ,]/.test(where);
  if (stamp === undefined && by === null && !(isCapitals && mark !== ")" && !isLabel)) return undefined;
  if (mark === ")" && (by === null || (stamp === undefined && where !== ""))) return undefined;
  return {
    ...(where === "" ? {} : { place: stretchOf(line, words.indexOf(where), words.indexOf(where) + where.length) }),
    ...(stamp === undefined ? {} : { stamp: { ...stamp, ...stretchOf(line, stamp.start, stamp.end) } }),
  };
}
