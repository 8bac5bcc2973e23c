import { createRequire } from "node:module";
import path from "node:path";
import type * as Library from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { articlesOfSource } from "../documents/split-text.js";
import { extracted, hasWords } from "../extract.js";
import { type FormatRead, rejected } from "../format.js";
import { linesOfPages } from "./page-lines.js";
import type { PlacedText } from "./reading-order.js";

const mostPages = 500;
const longest = 60_000;

type PdfJs = typeof Library;
type PdfDocument = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;

/** A PDF with a text layer, by pdf.js with its maps of Chinese, Japanese and Korean signs. */
export async function pdf(bytes: Uint8Array): Promise<FormatRead> {
  const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
  if (!process.listeners("unhandledRejection").includes(strays)) process.on("unhandledRejection", strays);
  const root = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = library.getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: `${path.join(root, "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(root, "standard_fonts")}/`,
    wasmUrl: `${path.join(root, "wasm")}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    return await textOf(await task.promise, library);
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    // Whatever else the library throws at, the file is not whole.
    return rejected(
      locked
        ? "is protected by a password; save it without one"
        : "is broken: it cannot be read as a PDF; save or copy it again",
    );
  } finally {
    await task.destroy();
  }
}

/** Of a broken file pdf.js leaves promises behind that nobody can wait for. Unheard they would end the thread and with it the reading of all other files. */
function strays(reason: unknown): void {
  const { name = "", stack = "" } = reason instanceof Error ? reason : {};
  if (!/Exception$|^FormatError$/.test(name) && !stack.includes("pdfjs-dist")) throw reason;
}

async function textOf(document: PdfDocument, library: PdfJs): Promise<FormatRead> {
  if (document.numPages > mostPages) return rejected(`has more than ${mostPages} pages, which no article has`);
  const started = performance.now();
  const pages: (readonly PlacedText[])[] = [];
  let pictures = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    if (performance.now() - started > longest) return rejected("takes too long to read; print it into a new PDF");
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ("str" in item ? pieceOf(item) : []));
    if (pieces.every(({ words }) => words.trim() === "")) {
      const { fnArray } = await page.getOperatorList();
      if (fnArray.some((operator) => operator === library.OPS.showText))
        return rejected(
          `has letters on page ${number} that say nothing of what they are; print it into a new PDF, or save its text`,
        );
      if (fnArray.length > 0) pictures += 1;
    }
    pages.push(pieces);
    page.cleanup();
  }
  const { lines, firsts } = linesOfPages(pages);
  const source = extracted(lines, { origin: { format: "PDF", reader: "pdf.js 5.6, Attest 2", pages: firsts } });
  if (isGarbled(source.text))
    return rejected("has letters that say nothing of what they are; print it into a new PDF, or save its text");
  if (hasWords(source)) return articlesOfSource(source, "lines");
  return rejected(
    pictures > 0
      ? "holds pictures of pages and no text; have its text recognised (OCR) and save it as text or as a PDF with text"
      : "holds no text",
  );
}

/** Signs of a font's own, which stand for nobody knows what. */
const isGarbled = (text: string): boolean => {
  const strange = text.match(/[\p{Co}\uFFFD]/gu)?.length ?? 0;
  return strange > 20 && strange * 10 > text.length;
};

function pieceOf({ str, transform, width, height }: TextItem): PlacedText[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform as number[];
  const size = height > 0 ? height : Math.abs(d);
  // What runs up the side of a page is no part of its text.
  if (str === "" || Math.abs(b) > Math.abs(a)) return [];
  return [{ words: str.replaceAll("\0", ""), left: x, right: x + width, base: y, size: size === 0 ? 10 : size }];
}
