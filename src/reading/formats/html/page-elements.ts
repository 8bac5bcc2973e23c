import { attribute, type Element, elementsIn, isElement, isInline, type Node, nodeText } from "./visible-elements.js";

/** What a page says of itself, each under its name in lower case, in the order of the page: one name may stand several times. */
export interface PageElements {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly linked: readonly string[];
  /** The first headings of the first rank. */
  readonly headings: readonly string[];
}

const mostHeadings = 3;
const longestText = 300;
const microdata = /^(?:headline|datepublished|datemodified|author|publisher)$/;
const timeClasses = /publi|post|entry-date|updated|modified|date/i;

export function pageElements(document: Node): PageElements {
  const meta = new Map<string, string[]>();
  const linked: string[] = [];
  const headings: string[] = [];
  const add = (name: string | undefined, value: string | undefined): void => {
    const text = value?.replaceAll(/\s+/g, " ").trim() ?? "";
    if (name === undefined || text === "") return;
    const key = name.trim().toLowerCase();
    const values = meta.get(key);
    if (values === undefined) meta.set(key, [text]);
    else if (!values.includes(text)) values.push(text);
  };
  let paragraphs = 0;
  for (const element of elementsIn(document, Number.POSITIVE_INFINITY)) {
    const { tagName } = element;
    if (tagName === "meta") {
      const name = attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "itemprop");
      add(name, attribute(element, "content"));
    } else if (tagName === "link") {
      const rel = attribute(element, "rel")?.toLowerCase();
      if (rel === "canonical") add("canonical", attribute(element, "href"));
    } else if (tagName === "title") add("<title>", nodeText(element));
    else if (tagName === "script") {
      if (/^\s*application\/ld\+json\b/i.test(attribute(element, "type") ?? ""))
        linked.push(nodeText(element, Number.POSITIVE_INFINITY));
    } else if (tagName === "h1") {
      const heading = nodeText(element).replaceAll(/\s+/g, " ").trim();
      if (heading !== "" && headings.length < mostHeadings) headings.push(heading);
      paragraphs = 0;
    } else if (tagName === "p" && nodeText(element).length > 120) paragraphs++;
    if (tagName === "time") addTime(element, paragraphs, add);
    const property = attribute(element, "itemprop")?.toLowerCase();
    if (property !== undefined && tagName !== "meta" && microdata.test(property))
      add(`itemprop ${property}`, microdataOf(element));
  }
  return { meta, linked, headings };
}

/** The value of an `itemprop`: its own attribute, the name within it, or its words. */
function microdataOf(element: Element): string | undefined {
  const own = attribute(element, "content") ?? attribute(element, "datetime");
  if (own !== undefined) return own;
  for (const inner of elementsIn(element))
    if (attribute(inner, "itemprop")?.toLowerCase() === "name") return attribute(inner, "content") ?? nodeText(inner);
  const text = nodeText(element).trim();
  return text.length > longestText ? undefined : text;
}

/** A `time` tells of the article where it says so, or where it stands above the paragraphs; others tell of what the article tells of. */
function addTime(time: Element, paragraphs: number, add: (name: string, value: string | undefined) => void): void {
  const when = attribute(time, "datetime");
  const names = `${attribute(time, "class") ?? ""} ${attribute(time, "itemprop") ?? ""}`;
  if (when === undefined || paragraphs > 1) return;
  if (/updat|modif/i.test(names)) add("<time> updated", when);
  else if (attribute(time, "pubdate") !== undefined || timeClasses.test(names)) add("<time> published", when);
  else if (isAlone(time)) add("<time>", when);
}

/** Not a day in a sentence: of the words beside it in its line. */
function isAlone(time: Element): boolean {
  const beside = time.parentNode?.childNodes.filter((node) => !isElement(node) || isInline(node)) ?? [];
  const words = beside
    .slice(0, 20)
    .map((node) => nodeText(node, 200))
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();
  return words.length < 120 && !/[.!?]$/.test(words);
}
