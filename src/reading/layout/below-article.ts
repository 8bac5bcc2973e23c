import { isFurniture } from "../boilerplate/site-furniture.js";

/** "Sobre Ana Prell", "Über Jon Roe", "About Selde Ferries": who wrote an article, or what a company does that sent it. */
const aboutHeading =
  /^(?:about|meet|sobre|acerca de|über|uber|à propos (?:de|du|d[’'])|informazioni su|chi è|over|om|об? автор[еах]*|関連|作者简介|作者簡介|관하여|저자 소개)\s?:?\s?\S.{1,48}$/iu;
const mostParagraphs = 3;
const fewestAbove = 3;

/** A heading of who wrote it and a paragraph or three below it end no article. */
export function leaveOutAbout(lines: readonly string[], body: boolean[]): void {
  const last = body.lastIndexOf(true);
  const first = body.indexOf(true);
  for (let i = last - 1; i >= Math.max(first + fewestAbove, last - mostParagraphs); i--) {
    const line = lines[i]?.trim() ?? "";
    if (!aboutHeading.test(line) || /[.!?。:,;]$/u.test(line)) continue;
    body.fill(false, i, last + 1);
    return;
  }
}

const fewestKeywords = 4;
const longestKeyword = 5;

/** "stock cars 2031, stock cars of Selde, races of stock cars, …": what a site files an article under, a word of it coming again and again. */
export function isKeywordList(line: string): boolean {
  if (line.length > 1500 || /[.!?。]$/u.test(line)) return false;
  const items = line.split(/[,，、;]\s*/u).map((item) => item.trim().toLowerCase().split(/\s+/));
  if (items.length < fewestKeywords || items.some((words) => words.length > longestKeyword)) return false;
  const times = new Map<string, number>();
  for (const words of items)
    for (const word of new Set(words)) if (word.length > 3) times.set(word, (times.get(word) ?? 0) + 1);
  return Math.max(0, ...times.values()) >= items.length / 2;
}

/** "Contact / Press / Privacy / Imprint": links side by side. */
export const isLinkRow = (line: string): boolean =>
  line.length < 400 &&
  /^[^.!?。|/·•]{2,40}(?: ?[|·•] ?| \/ )(?:[^.!?。|/·•]{2,40}(?: ?[|·•] ?| \/ )){2,20}[^.!?。|/·•]{2,40}$/u.test(line);

/** Behind keywords comes the site, unless the article goes on with paragraphs in a row. */
export function stopAtKeywords(lines: readonly string[], body: boolean[]): void {
  const first = body.indexOf(true);
  const last = body.lastIndexOf(true);
  for (let i = first + fewestAbove; i <= last; i++) {
    const line = lines[i]?.trim() ?? "";
    if (body[i] !== true) continue;
    if (isLinkRow(line)) body[i] = false;
    if (!isKeywordList(line)) continue;
    body[i] = false;
    const goesOn = (at: number): boolean =>
      [0, 1, 2].every(
        (k) => body[at + k] === true && (lines[at + k]?.length ?? 0) > 80 && !isFurniture(lines[at + k] ?? ""),
      );
    let from = i + 1;
    while (from <= last && !goesOn(from)) from++;
    body.fill(false, i, Math.min(from, last + 1));
  }
}
