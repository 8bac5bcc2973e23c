import type { Metadata } from "../format.js";
import { type LinkedData, linkedData, type LinkedNode, textsUnder } from "./json-ld.js";
import { readAs } from "./metadata-values.js";
import { type PageElements, pageElements } from "./page-elements.js";
import type { Node } from "./visible-elements.js";

type Field = keyof Metadata;

/** The names under which pages say each thing, the more exact first; "linked" is the page's linked data. */
const names: Readonly<Record<Field, readonly string[]>> = {
  title: ["og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "linked", "itemprop headline", "title", "<title>"],
  publisher: ["og:site_name", "citation_journal_title", "citation_publisher", "application-name", "dc.publisher", "dcterms.publisher", "sitename", "publisher", "linked", "itemprop publisher"],
  byline: ["author", "citation_author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "linked", "itemprop author", "twitter:creator"],
  published: [
    "article:published_time", "datepublished", "og:published_time", "citation_publication_date", "citation_online_date", "citation_date", "date", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date", "linked",
    "itemprop datepublished", "<time> published", "<time>",
  ],
  updated: ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod", "last-modified", "linked", "itemprop datemodified", "<time> updated"],
  url: ["canonical", "og:url", "twitter:url", "linked", "url"],
}; // prettier-ignore

/** Where the same things stand in linked data (JSON-LD), the more exact first. */
const linkedKeys: Readonly<Record<Field, readonly string[]>> = {
  title: ["headline", "name"],
  publisher: ["publisher", "sourceOrganization"],
  byline: ["author", "creator"],
  published: ["datePublished", "dateCreated"],
  updated: ["dateModified"],
  url: ["url"],
};

/** What a page says of itself to machines. `decoded` undoes HTML that was written where none belongs. */
export function pageMetadata(document: Node, decoded: (value: string) => string): Metadata {
  const elements = pageElements(document);
  const data = linkedData(elements.linked);
  const own = ownArticle(data, elements, decoded);
  const values = (field: Field): string[][] =>
    names[field].map((name) => {
      const found =
        name === "linked"
          ? linkedValues(own, field, data)
          : [...(elements.meta.get(name) ?? []), ...parselyPage(elements, name)];
      return found.map(decoded).flatMap((value) => readAs(field, value) ?? []);
    });
  const first = (field: Field): string | undefined => values(field).find((found) => found.length > 0)?.[0];
  const publisher = first("publisher");
  const byline = bylineOf(values("byline"), publisher);
  const title = first("title");
  const found: { readonly [field in Field]: string | undefined } = {
    title: title === undefined ? undefined : withoutSite(title, publisher, elements.headings),
    publisher,
    byline,
    published: first("published"),
    updated: first("updated"),
    url: first("url"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Of several articles in the linked data the page's own: the one with its headline or its address. */
function ownArticle(
  data: LinkedData,
  { meta, headings }: PageElements,
  decoded: (value: string) => string,
): LinkedNode | undefined {
  const [only, another] = data.articles;
  if (another === undefined) return only;
  const titles = new Set([...headings, ...(meta.get("og:title") ?? []), ...(meta.get("<title>") ?? [])].map(folded));
  const addresses = new Set([...(meta.get("canonical") ?? []), ...(meta.get("og:url") ?? [])]);
  const under = (node: LinkedNode, key: string): string[] => textsUnder(node, key, data).map(decoded);
  const isTitled = (node: LinkedNode): boolean =>
    under(node, "headline").some((headline) => titles.has(folded(headline)));
  const hasAddress = (node: LinkedNode): boolean =>
    ["url", "@id", "mainEntityOfPage"].some((key) => under(node, key).some((address) => addresses.has(address)));
  return data.articles.find(isTitled) ?? data.articles.find(hasAddress) ?? (titles.size === 0 ? only : undefined);
}

function linkedValues(own: LinkedNode | undefined, field: Field, data: LinkedData): string[] {
  if (own === undefined) return [];
  for (const key of linkedKeys[field]) {
    const found = textsUnder(own, key, data);
    if (found.length > 0) return found;
  }
  return [];
}

const parselyKeys: Readonly<Record<string, readonly string[]>> = {
  "parsely-title": ["title"],
  "parsely-author": ["authors", "author"],
  "parsely-pub-date": ["pub_date"],
};

/** `parsely-page`: one element with all of it, as JSON. */
function parselyPage({ meta }: PageElements, name: string): string[] {
  const [page] = meta.get("parsely-page") ?? [];
  const keys = parselyKeys[name];
  if (page === undefined || keys === undefined || page.length > 10_000) return [];
  try {
    const given: unknown = JSON.parse(page);
    if (typeof given !== "object" || given === null) return [];
    const values = new Map<string, unknown>(Object.entries(given));
    return keys.flatMap((key) => [values.get(key)].flat()).filter((value) => typeof value === "string");
  } catch {
    // A page may carry anything; what is not JSON says nothing.
    return [];
  }
}

/** The persons who wrote it; the outlet only where nobody else is named. */
function bylineOf(found: readonly string[][], publisher: string | undefined): string | undefined {
  const isOutlet = (name: string): boolean => publisher !== undefined && folded(name) === folded(publisher);
  const named = found.find((authors) => authors.some((author) => !isOutlet(author)));
  const authors = named?.filter((author) => !isOutlet(author)) ?? found.find((one) => one.length > 0);
  return authors === undefined ? undefined : [...new Set(authors)].join(", ");
}

/** Pages write "Bridge closed | Harbour Gazette" into their title: without the name of the site, or as the page's heading has it. */
function withoutSite(title: string, publisher: string | undefined, headings: readonly string[]): string {
  const heading = headings.find((one) => title !== one && (title.startsWith(`${one} `) || title.endsWith(` ${one}`)));
  const rest = heading === undefined ? undefined : title.replace(heading, "").trim();
  if (heading !== undefined && rest !== undefined && /^(?:[|–—·:»-] ?\S|.*\S ?[|–—·:»-]$)/u.test(rest)) return heading;
  const tail = ["|", "-", "–", "—", "·"]
    .map((mark) => ` ${mark} ${publisher ?? ""}`)
    .find((one) => publisher !== undefined && title.endsWith(one));
  return title.slice(0, title.length - (tail?.length ?? 0));
}
