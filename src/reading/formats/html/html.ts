import { createRequire } from "node:module";
import type * as Parse5 from "parse5";
import { pageMetadata } from "./page-metadata.js";
import type { ArticleSource, SourceLine } from "../format.js";
import { isQuotation, marksFor, namesSpeaker } from "./quotation-elements.js";
import {
  attribute,
  type Element,
  elementsIn,
  isElement,
  isInline,
  isVisible,
  knownOf,
  type Node,
} from "./visible-elements.js";

/** Loaded where there is use for it: each thread that reads would load it for nothing. */
const parse5 = () => createRequire(import.meta.url)("parse5") as typeof Parse5;

/** A web page as a reader sees it, one line a block, each with the number of the file's line that it begins in. */
export function webPage(html: string): ArticleSource {
  const document = parse5().parse(html, { sourceCodeLocationInfo: true });
  return { ...pageText(document), metadata: pageMetadata(document, decoded) };
}

/** Text that a page has written as HTML where none belongs: "&#8220;Crane&#8221; lost", "<em>Crane</em>". */
function decoded(value: string): string {
  if (!/&(?:#\d{1,6}|#x[\da-f]{1,6}|\w{2,20});|<\/?[a-z]/i.test(value)) return value;
  let text = "";
  const open: Node[] = [parse5().parseFragment(value)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    if ("childNodes" in node) open.push(...node.childNodes.toReversed());
  }
  return text;
}

function pageText(document: Node): Pick<ArticleSource, "text" | "lines"> {
  const lines: SourceLine[] = [];
  let text = "";
  let line = "";
  let number = 1;
  let captions = 0;
  let quotations = 0;
  const language = languageOf(document);
  const { opening, closing } = marksFor(language, 0);
  /** A quotation that is set off as a block, up to the name of whoever said it. */
  let block: { readonly element: Element; isOpen: boolean; isNamed: boolean } | undefined;
  const endBlock = (): void => {
    if (block?.isOpen !== true || block.isNamed) return;
    const last = lines.at(-1);
    if (line.trim() !== "") line = `${line.trimEnd()}${closing} `;
    else if (last !== undefined) {
      text = `${text.slice(0, -1)}${closing}\n`;
      lines[lines.length - 1] = { ...last, end: last.end + closing.length };
    }
    block.isNamed = true;
  };
  const known: { readonly element: Element; readonly is: SourceLine["known"] }[] = [];
  const close = (): void => {
    const end = text.length + line.trimEnd().length;
    if (end > text.length) {
      const is = known.at(-1)?.is;
      lines.push({
        start: text.length,
        end,
        number,
        ...(captions > 0 && { isCaption: true }),
        ...(is && { known: is }),
      });
      text += `${line.trimEnd()}\n`;
    }
    line = "";
  };
  walk(document, {
    text(value, startLine) {
      const read = value.replaceAll(/[ \t\r\n\f]+/g, " ");
      if (line === "") number = startLine + (/^\s*/.exec(value)?.[0].split("\n").length ?? 1) - 1;
      if (line === "" && block?.isNamed === false && read.trim() !== "") {
        line = opening;
        block.isOpen = true;
      }
      line += line === "" || line === opening || line.endsWith(" ") ? read.trimStart() : read;
    },
    open(element) {
      if (element.tagName === "cite" || element.tagName === "footer") endBlock();
      if (isQuotation(element)) {
        if (line === "") number = element.sourceCodeLocation?.startLine ?? number;
        line += marksFor(language, quotations++).opening;
      }
      if (isInline(element)) return;
      close();
      if (element.tagName === "figcaption") captions++;
      if (block === undefined && namesSpeaker(element)) block = { element, isOpen: false, isNamed: false };
      const is = known.at(-1)?.is ?? knownOf(element);
      if (is !== undefined) known.push({ element, is });
    },
    close(element) {
      if (isQuotation(element)) line = line.trimEnd() + marksFor(language, --quotations).closing;
      if (isInline(element)) return;
      close();
      if (element.tagName === "figcaption") captions--;
      if (block?.element === element) block = undefined;
      if (known.at(-1)?.element === element) known.pop();
    },
  });
  close();
  return { text, lines: counted(lines) };
}

function languageOf(document: Node): string {
  for (const element of elementsIn(document)) return attribute(element, "lang") ?? "";
  return "";
}

/** A page in few lines for its many paragraphs was made small for machines: then a line is a paragraph, heading or item as the page shows them. */
function counted(lines: readonly SourceLine[]): readonly SourceLine[] {
  const numbers = new Set(lines.map(({ number }) => number)).size;
  if (lines.length < 4 || numbers > lines.length / 2) return lines;
  return lines.map((line, i) => ({ ...line, number: i + 1 }));
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
    } else if (isElement(child) && isVisible(child)) {
      visitor.open(child);
      open.push({ node: child, next: 0 });
    }
  }
}
