import { createRequire } from "node:module";
import type * as Saxes from "saxes";

export interface XmlVisitor {
  /** Names are without their prefix: "p" for "text:p". */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (words: string) => void;
}

/** Walks through XML in its order. False where it is not well-formed, up to where it was. */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): boolean {
  const { SaxesParser } = createRequire(import.meta.url)("saxes") as typeof Saxes;
  const parser = new SaxesParser({ xmlns: false });
  let isWhole = true;
  const local = (name: string): string => name.slice(name.indexOf(":") + 1);
  parser.on("opentag", ({ name, attributes }) => open?.(local(name), attributes));
  parser.on("closetag", ({ name }) => close?.(local(name)));
  parser.on("text", (words) => text?.(words));
  parser.on("cdata", (words) => text?.(words));
  parser.on("error", () => {
    isWhole = false;
  });
  parser.write(xml.replace(/^\uFEFF/, "")).close();
  return isWhole;
}
