import { extracted, type ExtractedLine, hasWords, underHeadline } from "./extract.js";
import { type FormatRead, type Metadata, rejected, type ArticleSource } from "./format.js";
import { xmlFeed } from "./feed.js";
import { printedDate } from "./stamps.js";
import { metadataOf } from "./documents/document-layout.js";
import { decodedXml } from "./decoded-text.js";
import { walkXml } from "./xml.js";

const blocks: ReadonlySet<string> = new Set([
  "p",
  "hl1",
  "hl2",
  "h1",
  "h2",
  "h3",
  "li",
  "td",
  "th",
  "pre",
  "blockquote",
]);
/** Parts of an item that hold the article's text. */
const bodies: ReadonlySet<string> = new Set(["body.content", "body", "inlineData"]);
const titles: ReadonlySet<string> = new Set(["hl1", "headline"]);

/** XML of news: NITF, NewsML-G2, and feeds. */
export function newsXml(bytes: Uint8Array): FormatRead {
  const decoded = decodedXml(bytes);
  if (decoded.kind === "rejected") return decoded;
  const root = /<(?![?!])(?:\w+:)?([\w.-]+)/.exec(decoded.text)?.[1] ?? "";
  if (/^(?:rss|feed|RDF)$/.test(root)) return xmlFeed(decoded.text);
  if (/^(?:nitf|newsItem|newsMessage|NewsML)$/.test(root))
    return itemsIn(decoded.text, root === "nitf" ? "NITF" : "NewsML-G2");
  return rejected(`is XML of a kind that is not read (<${root}>); NITF, NewsML-G2, RSS and Atom are`);
}

/** What has been read of the item that is open. */
interface Item {
  readonly lines: ExtractedLine[];
  readonly metadata: { -readonly [Name in keyof Metadata]: Metadata[Name] | undefined };
}

function itemsIn(xml: string, format: string): FormatRead {
  const sources: ArticleSource[] = [];
  const path: string[] = [];
  let item: Item = { lines: [], metadata: {} };
  let words = "";
  const inside = (name: string): boolean => path.includes(name);
  const isText = (): boolean => path.some((name) => bodies.has(name)) && !inside("body.head") && !inside("body.end");
  const take = (): string => {
    const taken = words.replaceAll(/\s+/gu, " ").trim();
    words = "";
    return taken;
  };
  const finish = (): void => {
    const source = extracted(item.lines, {
      origin: { format, reader: "Attest 1" },
      metadata: metadataOf(item.metadata),
    });
    if (hasWords(source)) sources.push(underHeadline(source, item.metadata.title));
    item = { lines: [], metadata: {} };
  };
  const isWhole = walkXml(xml, {
    open(name, attributes) {
      const norm = attributes["norm"] ?? attributes["date.publication"];
      if (name === "date.issue" || name === "pubdata") item.metadata.published ??= printedDate(norm);
      if (name === "pubdata" && attributes["name"] !== undefined) item.metadata.publisher ??= attributes["name"];
      if (blocks.has(name) || titles.has(name) || name === "byline" || name === "by") {
        const before = take();
        if (before !== "" && isText()) item.lines.push({ words: before });
      } else if (!isText() || name === "br") words = name === "br" ? `${words} ` : "";
      path.push(name);
    },
    close(name) {
      path.pop();
      if (titles.has(name)) item.metadata.title ??= take() || undefined;
      else if (name === "byline" || name === "by") item.metadata.byline ??= take().replace(/^by\s+/i, "") || undefined;
      else if (name === "name" && (inside("provider") || inside("infoSource")))
        item.metadata.publisher ??= take() || undefined;
      else if (/^(?:contentCreated|firstCreated|versionCreated)$/.test(name))
        item.metadata.published ??= printedDate(take());
      else if ((blocks.has(name) || bodies.has(name)) && (isText() || bodies.has(name))) {
        const own = take();
        if (own !== "") item.lines.push({ words: own });
      }
      if (name === "newsItem" || name === "nitf") if (name === "newsItem" || !inside("newsItem")) finish();
    },
    text(given) {
      words += given;
    },
  });
  if (!isWhole) return rejected("is broken: it is no whole XML");
  return sources.length > 0 ? sources : rejected(`is ${format}, but holds no text`);
}
