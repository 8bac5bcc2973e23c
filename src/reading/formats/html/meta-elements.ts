import type { DefaultTreeAdapterTypes } from "parse5";
import { stampsIn } from "../../masthead/timestamps.js";
import { articleDataIn, textOfData } from "./json-ld.js";
import type { Metadata } from "../format.js";

type Node = DefaultTreeAdapterTypes.Node;

/** The names under which pages say each thing in their `meta` elements, the more exact first. */
const metaNames: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ["og:title", "twitter:title", "dc.title", "parsely-title"],
  publisher: ["og:site_name", "application-name", "dc.publisher", "publisher"],
  byline: ["author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "twitter:creator"],
  published: [
    "article:published_time",
    "datepublished",
    "og:published_time",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "dc.date.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
  ],
  updated: ["article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified"],
  url: ["og:url", "twitter:url"],
};

/** Where the same things stand in linked data (JSON-LD). */
const dataKeys: Readonly<Record<keyof Metadata, string>> = {
  title: "headline",
  publisher: "publisher",
  byline: "author",
  published: "datePublished",
  updated: "dateModified",
  url: "url",
};

/** What a page says of itself in its head: to machines, where no reader sees it. */
export function pageMetadata(document: Node): Metadata {
  const seen = new Map<string, string>();
  const data: unknown[] = [];
  for (const element of headElements(document)) {
    const given = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const text = element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
    const set = (name: string | undefined, value: string | undefined): void => {
      const key = name?.toLowerCase();
      if (key !== undefined && value !== undefined && value.trim() !== "" && !seen.has(key))
        seen.set(key, value.trim());
    };
    if (element.tagName === "meta")
      set(given.get("property") ?? given.get("name") ?? given.get("itemprop"), given.get("content"));
    else if (element.tagName === "link" && given.get("rel")?.toLowerCase() === "canonical")
      set("canonical", given.get("href"));
    else if (element.tagName === "title") set("title", text);
    else if (element.tagName === "script" && given.get("type") === "application/ld+json")
      data.push(...articleDataIn(text));
  }
  const found = (Object.keys(metaNames) as (keyof Metadata)[]).flatMap((field) => {
    const meta = metaNames[field].map((name) => seen.get(name));
    const linked = data.map((one) => textOfData(one, dataKeys[field]));
    const others = field === "url" ? [seen.get("canonical")] : field === "title" ? [seen.get("title")] : [];
    const candidates = field === "url" ? [...others, ...meta] : [...meta, ...linked, ...others];
    const value = candidates.map((one) => readAs(field, one)).find((one) => one !== undefined);
    return value === undefined ? [] : [[field, value] as const];
  });
  return withoutSite(Object.fromEntries(found));
}

/** Pages write "Bridge closed | Harbour Gazette" into their title. */
function withoutSite({ title, ...others }: Metadata): Metadata {
  if (title === undefined) return others;
  const tail = ["|", "-", "–", "—", "·"]
    .map((mark) => ` ${mark} ${others.publisher ?? ""}`)
    .find((one) => others.publisher !== undefined && title.endsWith(one));
  return { title: title.slice(0, title.length - (tail?.length ?? 0)), ...others };
}

/** The elements that carry metadata, wherever a careless page puts them. */
function headElements(document: Node): DefaultTreeAdapterTypes.Element[] {
  const elements: DefaultTreeAdapterTypes.Element[] = [];
  const open: Node[] = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("tagName" in node && /^(?:meta|link|title|script)$/.test(node.tagName)) elements.push(node);
    if ("childNodes" in node) open.push(...[...node.childNodes].reverse());
  }
  return elements;
}

function readAs(field: keyof Metadata, value: string | undefined): string | undefined {
  if (value === undefined || value.length > 1000) return undefined;
  const words = value.replaceAll(/\s+/g, " ").trim();
  if (field === "url") return /^https?:\/\/\S+$/.test(words) ? words : undefined;
  if (field === "byline") return /^https?:|^@/.test(words) ? undefined : words.replace(/^by /i, "");
  if (field !== "published" && field !== "updated") return words === "" ? undefined : words;
  const [stamp] = stampsIn(words);
  if (stamp?.day === undefined) return undefined;
  return stamp.time === undefined ? stamp.day : `${stamp.day}T${stamp.time}`;
}
