import { createRequire } from "node:module";
import type * as Feedsmith from "feedsmith";
import { extractedPage, hasWords, underHeadline } from "./extract.js";
import { type FormatRead, type Metadata, rejected, type ArticleSource } from "./format.js";
import { printedDate } from "./stamps.js";

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** RSS, RDF and Atom: each entry is an article. */
export function xmlFeed(xml: string): FormatRead {
  try {
    const { parseFeed } = createRequire(import.meta.url)("feedsmith") as typeof Feedsmith;
    const { format, feed } = parseFeed(xml);
    return feedItems({ rss: "RSS", atom: "Atom", rdf: "RSS", json: "JSON Feed" }[format], feed);
  } catch {
    // The library throws where it is no feed that it knows.
    return rejected("is broken: it begins as a feed, but cannot be read as one");
  }
}

/** The entries of a feed that was parsed. The name of the feed is the publisher of what stands in it. */
export function feedItems(format: string, feed: unknown): FormatRead {
  if (!isObject(feed)) return rejected("is a feed without entries");
  const publisher = words(feed["title"]);
  const items = [feed["items"], feed["entries"]].find(Array.isArray) ?? [];
  const sources = items.filter(isObject).flatMap((item: Fields): ArticleSource[] => {
    const html = contentOf(item);
    if (html === undefined) return [];
    const title = words(item["title"]);
    const published = ["pubDate", "published", "date_published", "updated", "date_modified"]
      .map((name) => printedDate(item[name]))
      .concat(printedDate(dublinCore(item, "date")))
      .find((date) => date !== undefined);
    const byline = authorsOf(item);
    const url = [words(item["link"]), words(item["url"]), linkOf(item["links"])].find(
      (one) => one !== undefined && /^https?:/.test(one),
    );
    const metadata: Metadata = {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(byline !== undefined && { byline }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
    };
    const source = extractedPage(html, { origin: { format, reader: "feedsmith 3.0" }, metadata });
    return hasWords(source) ? [underHeadline(source, title)] : [];
  });
  return sources.length > 0 ? sources : rejected("is a feed without a text in its entries");
}

const words = (value: unknown, depth = 0): string | undefined => {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  return isObject(value) && depth < 3 ? words(value["value"] ?? value["name"], depth + 1) : undefined;
};

/** The whole text where the feed has it, else its summary. */
function contentOf(item: Fields): string | undefined {
  const content = item["content"];
  const encoded = isObject(content) ? words(content["encoded"]) : undefined;
  const plain = words(item["content_text"]);
  const given =
    encoded ?? words(item["content_html"]) ?? words(content) ?? (plain === undefined ? undefined : paragraphs(plain));
  return given ?? words(item["description"]) ?? words(item["summary"]);
}

const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("\n");

const dublinCore = (item: Fields, name: string): unknown => {
  const dc = item["dc"];
  if (!isObject(dc)) return undefined;
  const value = dc[name] ?? dc[`${name}s`];
  return Array.isArray(value) ? value[0] : value;
};

function authorsOf(item: Fields): string | undefined {
  const given = [item["authors"], dublinCore(item, "creator")]
    .flat()
    .map((one) => words(one))
    .filter((name) => name !== undefined);
  return given.length === 0 ? undefined : given.map((name) => /\(([^()]+)\)$/.exec(name)?.[1] ?? name).join(", ");
}

function linkOf(links: unknown): string | undefined {
  if (!Array.isArray(links)) return undefined;
  const one = links.filter(isObject).find((link) => link["rel"] === undefined || link["rel"] === "alternate");
  return one === undefined ? undefined : words(one["href"]);
}
