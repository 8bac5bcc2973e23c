import { attribute, type Element, elementsIn, nodeText } from "./visible-elements.js";

/** The marks that browsers print around a `q` element, by the language of the page; those within another are the second pair. */
const marksOf: Readonly<Record<string, readonly [string, string, string, string]>> = {
  fr: ["« ", " »", "“", "”"],
  es: ["«", "»", "“", "”"],
  it: ["«", "»", "“", "”"],
  de: ["„", "“", "‚", "‘"],
  ja: ["「", "」", "『", "』"],
  "zh-tw": ["「", "」", "『", "』"],
  "zh-hk": ["「", "」", "『", "』"],
};
const others = ["“", "”", "‘", "’"] as const;

export interface Marks {
  readonly opening: string;
  readonly closing: string;
}

/** The marks of a quotation `depth` quotations deep. */
export function marksFor(language: string, depth: number): Marks {
  const marks = marksOf[language.toLowerCase()] ?? marksOf[language.toLowerCase().split("-", 1)[0] ?? ""] ?? others;
  const [opening, closing] = depth % 2 === 0 ? [marks[0], marks[1]] : [marks[2], marks[3]];
  return { opening, closing };
}

const opensQuotation = /^\s*["“„«‘'「『]/u;

/** Whether browsers print marks around it: a `q` whose own words bring none. */
export const isQuotation = (element: Element): boolean =>
  element.tagName === "q" && !opensQuotation.test(nodeText(element, 20));

/** A quotation set off as a block that names who said it in a `cite` or a footer: "block", without marks of its own. */
export function namesSpeaker(block: Element): boolean {
  if (block.tagName !== "blockquote" || /twitter|instagram|tiktok/i.test(attribute(block, "class") ?? "")) return false;
  if (opensQuotation.test(nodeText(block))) return false;
  for (const { tagName } of elementsIn(block)) if (tagName === "cite" || tagName === "footer") return true;
  return false;
}
