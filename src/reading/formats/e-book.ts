import { extractedPage } from "./extract.js";
import { type FormatRead, type Metadata, rejected, type ArticleSource } from "./format.js";
import { decodedFile } from "./text-encoding.js";
import { walkXml } from "./xml.js";
import { unzipped } from "./zip-entries.js";

/** .epub: the chapters in their order, each an article; cover, contents and whatever else has no sentence are left out. */
export function eBook(bytes: Uint8Array): FormatRead {
  const parts = unzipped(bytes, (name) => /\.(?:x?html?|opf|xml)$/i.test(name));
  if ("kind" in parts) return parts;
  if (parts.has("META-INF/encryption.xml") && parts.has("META-INF/rights.xml"))
    return rejected("is protected against copying; its text cannot be read");
  const container = decoded(parts.get("META-INF/container.xml"));
  const root = /full-path="([^"]+)"/.exec(container)?.[1];
  const opf = decoded(root === undefined ? undefined : parts.get(root));
  if (root === undefined || opf === "") return rejected("is broken: it does not say where its text is");
  const folder = root.includes("/") ? root.slice(0, root.lastIndexOf("/") + 1) : "";
  const { chapters, metadata } = packageOf(opf);
  const sources = [...new Set(chapters)].flatMap((chapter): ArticleSource[] => {
    const part = folder + decodeURIComponentSafe(chapter);
    const html = decoded(parts.get(part));
    if (html === "") return [];
    const source = extractedPage(html, { origin: { format: "EPUB", reader: "Attest 1", part } });
    const hasSentence = source.lines.some(
      ({ start, end }) => end - start > 40 && /[.!?。！？]["”’」)]?$/u.test(source.text.slice(start, end)),
    );
    return hasSentence ? [{ ...source, metadata: { ...metadata, ...titleOf(source) } }] : [];
  });
  return sources.length > 0 ? sources : rejected("is a book without a text");
}

/** A chapter's own head says nothing but its title, which is often the file's name. */
const titleOf = ({ text, lines: [first] }: ArticleSource): Metadata =>
  first === undefined ? {} : { title: text.slice(first.start, first.end) };

const decoded = (bytes: Uint8Array | undefined): string => {
  const read = bytes === undefined ? undefined : decodedFile(bytes);
  return read?.kind === "text" ? read.text : "";
};

function decodeURIComponentSafe(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A sign that only looks like a code.
    return name;
  }
}

function packageOf(opf: string): { readonly chapters: readonly string[]; readonly metadata: Metadata } {
  const files = new Map<string, string>();
  const chapters: string[] = [];
  const said = new Map<string, string>();
  let open = "";
  walkXml(opf, {
    open(name, { id, href, idref, properties }) {
      open = name;
      if (name === "item" && id !== undefined && href !== undefined && properties !== "nav") files.set(id, href);
      if (name === "itemref" && idref !== undefined) chapters.push(files.get(idref) ?? "");
    },
    close: () => {
      open = "";
    },
    text(words) {
      if (open === "publisher" && words.trim() !== "" && !said.has(open)) said.set(open, words.trim());
    },
  });
  const publisher = said.get("publisher");
  // A book's date is as often the moment when it was made as the day of an issue, so it is not read.
  return { chapters: chapters.filter((name) => name !== ""), metadata: publisher === undefined ? {} : { publisher } };
}
