import type { SharedBytes } from "../encoding/sections.js";
import { shared } from "../encoding/sections.js";
import type { SearchIndex } from "../search/search-engine.js";
import { wordEngine } from "../search/bm25-engine.js";
import { named } from "./edition.js";
import type { Edition, NamedBytes } from "./edition.js";

const names = new WeakMap<Uint8Array, NamedBytes>();

/** The name of a part that an index saves: the one under which it was opened, or its hash when it is new. */
export const namedPart = (bytes: Uint8Array): NamedBytes => names.get(bytes) ?? named(shared(bytes));

/**
 * Opens the search index of one edition after the other. The engine knows a part again by its bytes being the same object, which
 * they are not when another thread has handed them over; their name is still the same.
 */
export function indexOpener(): (parts: Edition["parts"]) => SearchIndex {
  let known: ReadonlyMap<string, SharedBytes> = new Map();
  return (parts) => {
    known = new Map(parts.map(({ name, bytes }) => [name, known.get(name) ?? bytes]));
    for (const [name, bytes] of known) names.set(bytes, { name, bytes });
    const saved = parts.map(({ name, bytes, removed }) => ({ bytes: known.get(name) ?? bytes, removed }));
    const index = wordEngine.load(saved);
    if (index === undefined)
      throw new Error("the search index does not open, although every byte of it is as it was made");
    return index;
  };
}
