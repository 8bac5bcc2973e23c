import { createRequire } from "node:module";
import type * as Parse5 from "parse5";
import { pageMetadata } from "./meta-elements.js";
import type { Source, SourceLine } from "../format.js";

export type Node = Parse5.DefaultTreeAdapterTypes.Node;
export type Element = Parse5.DefaultTreeAdapterTypes.Element;

/** Loaded where there is use for it: each thread that reads would load it for nothing. */
const parse5 = () => createRequire(import.meta.url)("parse5") as typeof Parse5;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** What no reader sees, and what only leads elsewhere. */
const unseen = words(
  "head script style noscript template svg math canvas iframe object embed nav form button select input textarea dialog audio video map",
);
/** What stands in the line with its neighbours; everything else begins a line of its own. */
const inline = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source",
);

export const isElement = (node: Node): node is Element => "tagName" in node;
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

function isHidden(element: Element): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    /(?:display:\s?none|visibility:\s?hidden)/i.test(attribute(element, "style") ?? "")
  );
}

/** A web page as a reader sees it, one line a block, each with the number of the file's line that it begins in. */
export function webPage(html: string): Source {
  const document = parse5().parse(html, { sourceCodeLocationInfo: true });
  return { ...pageText(document), metadata: pageMetadata(document) };
}

function pageText(document: Node): Pick<Source, "text" | "lines"> {
  const lines: SourceLine[] = [];
  let text = "";
  let line = "";
  let number = 1;
  let captions = 0;
  const close = (): void => {
    const end = text.length + line.trimEnd().length;
    if (end > text.length) {
      lines.push({ start: text.length, end, number, ...(captions > 0 ? { isCaption: true } : {}) });
      text += `${line.trimEnd()}\n`;
    }
    line = "";
  };
  walk(document, {
    text(value, startLine) {
      const read = value.replaceAll(/[ \t\r\n\f]+/g, " ");
      if (line === "") number = startLine + (/^\s*/.exec(value)?.[0].split("\n").length ?? 1) - 1;
      line += line === "" || line.endsWith(" ") ? read.trimStart() : read;
    },
    open(element) {
      if (inline.has(element.tagName)) return;
      close();
      if (element.tagName === "figcaption") captions++;
    },
    close(element) {
      if (inline.has(element.tagName)) return;
      close();
      if (element.tagName === "figcaption") captions--;
    },
  });
  close();
  return { text, lines };
}

interface Visitor {
  readonly text: (value: string, startLine: number) => void;
  readonly open: (element: Element) => void;
  readonly close: (element: Element) => void;
}

/** In the order of the page, and without recursion, because a page may nest its elements as deeply as it likes. */
function walk(root: Node, visitor: Visitor): void {
  const open: { readonly node: Node; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child: Node | undefined = "childNodes" in top.node ? top.node.childNodes[top.next++] : undefined;
    if (child === undefined) {
      open.pop();
      if (isElement(top.node)) visitor.close(top.node);
    } else if (child.nodeName === "#text" && "value" in child) {
      visitor.text(child.value, child.sourceCodeLocation?.startLine ?? 1);
    } else if (isElement(child) && !unseen.has(child.tagName) && !isHidden(child)) {
      visitor.open(child);
      open.push({ node: child, next: 0 });
    }
  }
}
