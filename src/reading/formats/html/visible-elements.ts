import type * as Parse5 from "parse5";
import type { SourceLine } from "../format.js";

export type Node = Parse5.DefaultTreeAdapterTypes.Node;
export type Element = Parse5.DefaultTreeAdapterTypes.Element;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** What no reader sees, what only leads elsewhere, and what was struck out and is said no more. */
const unseen = words(
  "head script style noscript template svg math canvas iframe object embed nav button select input textarea dialog audio video map s strike del",
);
/** What stands in the line with its neighbours; everything else begins a line of its own. */
const inline = words(
  "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q rp rt ruby samp small span strong sub sup time tt u var wbr img picture source",
);

export const isElement = (node: Node): node is Element => "tagName" in node;
export const isInline = ({ tagName }: Element): boolean => inline.has(tagName);
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

function isHidden(element: Element): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    /(?:display:\s?none|visibility:\s?hidden)/i.test(attribute(element, "style") ?? "")
  );
}

export const isVisible = (element: Element): boolean =>
  !unseen.has(element.tagName) && !isHidden(element) && (element.tagName !== "form" || holdsArticle(element));

/** Whole pages stand in a form with some makers of sites; other forms are for searching and signing up. */
const holdsArticle = (form: Element): boolean => {
  let paragraphs = 0;
  for (const element of elementsIn(form)) {
    if (/^(?:h1|article|main)$/.test(element.tagName)) return true;
    if (element.tagName === "p" && nodeText(element).length > 60 && ++paragraphs > 1) return true;
  }
  return false;
};

/** Names that pages give to the parts in which readers comment and in which they lead to other articles. */
const comments =
  /(?:^|[\s_-])(?:comments?|commentary-list|disqus(?:[_-]thread)?|replies|respond)(?:[_-]?(?:box|list|section|area|thread|wrapper|container|form|body|content))?(?:\s|$)/i;
const related =
  /(?:^|[\s_-])(?:related|recommended|recommendations|recirc(?:ulation)?|outbrain|taboola|you-may-like|more-(?:news|stories|articles)|most-(?:read|popular)|read-(?:next|more))(?:[_-]?(?:articles?|stories|posts?|content|links?|news|box|list|items?|section|container|wrapper|widget|module))?(?:\s|$)/i;
const whole = words("html body main article");

/** What the page itself says a part of it is: the comments of its readers, or links to other articles. */
export function knownOf(element: Element): SourceLine["known"] {
  if (isInline(element) || whole.has(element.tagName)) return undefined;
  const names = [attribute(element, "id"), attribute(element, "class")]
    .filter((name) => name !== undefined)
    .map((name) => name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, "-"))
    .join(" ");
  if (names === "") return undefined;
  const isComments = comments.test(names);
  if (!isComments && !related.test(names)) return undefined;
  for (const { tagName } of elementsIn(element)) if (/^(?:h1|article|main)$/.test(tagName)) return undefined;
  return isComments
    ? { label: "comment", rule: "reader's comment below the article" }
    : { label: "teaser", rule: "under a heading of other articles" };
}

/** More than these are not looked through for a single question, so that no page takes more than linear time. */
const mostNodes = 1000;

/** The first elements within a node, in the order of the page. Without recursion: a page may nest them as deeply as it likes. */
export function* elementsIn(root: Node, most = mostNodes): Generator<Element> {
  const open: Node[] = "childNodes" in root ? root.childNodes.toReversed() : [];
  let seen = 0;
  for (let node = open.pop(); node !== undefined && seen++ < most; node = open.pop()) {
    if (isElement(node)) yield node;
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
}

/** The text within a node, as the page holds it; of a long one the beginning. */
export function nodeText(root: Node, most = mostNodes): string {
  let text = "";
  const open: Node[] = [root];
  let seen = 0;
  for (let node = open.pop(); node !== undefined && seen++ < most && text.length < most; node = open.pop()) {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return text;
}
