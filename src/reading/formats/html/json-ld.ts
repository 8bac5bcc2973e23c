const longest = 200_000;
const articleType = /(?:Article|Posting|Report)$/;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The articles that a block of linked data (JSON-LD) describes; none where it is not JSON. */
export function articleDataIn(json: string): unknown[] {
  if (json.length > longest) return [];
  try {
    return articlesAmong(JSON.parse(json));
  } catch {
    // A page may carry anything; what is not JSON says nothing.
    return [];
  }
}

function articlesAmong(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(articlesAmong);
  if (!isObject(value)) return [];
  if (Array.isArray(value["@graph"])) return articlesAmong(value["@graph"]);
  return [value["@type"]].flat().some((type) => typeof type === "string" && articleType.test(type)) ? [value] : [];
}

/** The text under a key: of a person or an organisation the name, of several all names. */
export function textOfData(data: unknown, key: string): string | undefined {
  const value = isObject(data) ? data[key] : undefined;
  const names = [value]
    .flat()
    .flatMap((one) =>
      typeof one === "string" ? one : isObject(one) && typeof one["name"] === "string" ? one["name"] : [],
    );
  return names.length === 0 ? undefined : names.join(", ");
}
