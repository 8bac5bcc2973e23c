import { shared } from "../encoding/sections.js";
import type { Indexable, SearchIndex } from "../search/engine.js";
import { wordEngine } from "../search/word-index.js";
import { named } from "./edition.js";
import type { Edition, NamedBytes } from "./edition.js";

/** The search index while it is being changed. It is opened only when something does change. */
export interface IndexInHand {
  readonly add: (articles: readonly Indexable[]) => void;
  readonly remove: (files: readonly string[]) => void;
  readonly parts: () => Edition["parts"];
}

export function indexInHand(before: Edition | undefined): IndexInHand {
  let opened: SearchIndex | undefined;
  function index(): SearchIndex {
    opened ??= before === undefined ? wordEngine.empty() : wordEngine.load(before.parts);
    if (opened === undefined)
      throw new Error("the search index does not open, although every byte of it is as it was saved");
    return opened;
  }
  return {
    add(articles) {
      opened = index().add(articles);
    },
    remove(files) {
      opened = index().remove(files);
    },
    parts() {
      if (opened === undefined) return before?.parts ?? [];
      const known = new Map<Uint8Array, NamedBytes>(before?.parts.map((part) => [part.bytes, part]));
      return opened.save().map(({ bytes, removed }) => {
        const { name, bytes: kept } = known.get(bytes) ?? named(shared(bytes));
        return { name, bytes: kept, removed };
      });
    },
  };
}
