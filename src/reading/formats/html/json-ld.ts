const longest = 400_000;
const articleType = /(?:Article|Posting|Report)$/;
/** What stands under these keys is another article than the page's own. */
const others = new Set([
  "itemListElement",
  "hasPart",
  "isPartOf",
  "liveBlogUpdate",
  "relatedLink",
  "mentions",
  "citation",
  "comment",
]);
const deepest = 12;

export type LinkedNode = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is LinkedNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All that a page's blocks of linked data (JSON-LD) describe. */
export interface LinkedData {
  readonly articles: readonly LinkedNode[];
  /** What has an `@id`, which others then only name. */
  readonly byId: ReadonlyMap<string, LinkedNode>;
}

export function linkedData(blocks: readonly string[]): LinkedData {
  const articles: LinkedNode[] = [];
  const byId = new Map<string, LinkedNode>();
  for (const block of blocks) collect(parsed(block), { articles, byId, depth: 0, own: true });
  return { articles, byId };
}

/** Pages wrap the block in comments for old machines, end it in a semicolon, and break lines inside strings. */
function parsed(block: string): unknown {
  if (block.length > longest) return undefined;
  const json = block
    .replace(/^[\s\uFEFF]*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/u, "")
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/u, "")
    .replaceAll(/[\p{Cc}\uFEFF]/gu, " ")
    .trim()
    .replace(/;+$/u, "");
  try {
    return JSON.parse(json);
  } catch {
    // A page may carry anything; what is not JSON says nothing.
    return undefined;
  }
}

interface Collected {
  readonly articles: LinkedNode[];
  readonly byId: Map<string, LinkedNode>;
  readonly depth: number;
  /** Whether the page may be about it: what a list leads to is another article. */
  readonly own: boolean;
}

function collect(value: unknown, into: Collected): void {
  if (into.depth > deepest) return;
  if (Array.isArray(value)) for (const one of value) collect(one, { ...into, depth: into.depth + 1 });
  if (!isObject(value)) return;
  const id = value["@id"];
  if (typeof id === "string" && Object.keys(value).length > 1 && !into.byId.has(id)) into.byId.set(id, value);
  const isArticle = [value["@type"]].flat().some((type) => typeof type === "string" && articleType.test(type));
  if (isArticle && into.own) into.articles.push(value);
  for (const [key, one] of Object.entries(value)) {
    // A list of articles is one; a page that is an article has no other within it.
    const own = into.own && !others.has(key) && !isArticle;
    if (typeof one === "object" && one !== null) collect(one, { ...into, depth: into.depth + 1, own });
  }
}

/** The texts under a key: of a person or an organisation the name, of what is only named by its `@id` that of what has it. */
export function textsUnder(node: LinkedNode, key: string, { byId }: LinkedData): string[] {
  const texts = (value: unknown, depth: number): string[] => {
    if (typeof value === "string") return [value];
    if (Array.isArray(value)) return value.flatMap((one) => texts(one, depth));
    if (!isObject(value) || depth > 3) return [];
    const named = value["name"] ?? value["@value"] ?? value["url"];
    if (value["name"] !== undefined || value["@value"] !== undefined) {
      const [name] = texts(named, depth + 1);
      return name === undefined ? [] : [name];
    }
    const id = value["@id"];
    const meant = typeof id === "string" ? byId.get(id) : undefined;
    return meant === undefined || meant === value ? [] : texts({ name: meant["name"] }, depth + 1);
  };
  return texts(node[key], 0);
}
