import { createRequire } from "node:module";
import type * as Saxes from "saxes";

export interface XmlVisitor {
  /** Names are without their prefix: "p" for "text:p". */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (words: string) => void;
}

/** Nobody nests elements as deep. */
const deepest = 400;

/** Walks through XML in its order. False where it is not well-formed, or nested without end; then up to where it was. */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): boolean {
  const { SaxesParser } = createRequire(import.meta.url)("saxes") as typeof Saxes;
  const parser = new SaxesParser({ xmlns: false });
  let isWhole = true;
  const local = (name: string): string => name.slice(name.indexOf(":") + 1);
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) isWhole = false;
    if (isWhole) open?.(local(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    if (isWhole) close?.(local(name));
  });
  parser.on("text", (words) => isWhole && text?.(words));
  parser.on("cdata", (words) => isWhole && text?.(words));
  parser.on("error", () => {
    isWhole = false;
  });
  parser.write(xml.replace(/^\uFEFF/, "")).close();
  return isWhole;
}
