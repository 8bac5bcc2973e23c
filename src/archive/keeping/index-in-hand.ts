import type { SearchIndex } from "../search/search-engine.js";
import { wordEngine } from "../search/bm25-engine.js";
import { indexOpener, namedPart } from "./index-opener.js";
import type { Edition } from "./edition.js";

/** The search index while it is being changed. It is opened only when something does change. */
export interface IndexInHand {
  /** Takes what the engine's preparations gave. */
  readonly add: (prepared: readonly Uint8Array[]) => void;
  readonly remove: (files: readonly string[]) => void;
  readonly parts: () => Edition["parts"];
}

// One change follows the other, and only the first one opens the large parts.
const openIndex = indexOpener();

export function indexInHand(before: Edition | undefined): IndexInHand {
  let opened: SearchIndex | undefined;
  const index = (): SearchIndex => (opened ??= before === undefined ? wordEngine.empty() : openIndex(before.parts));
  return {
    add(prepared) {
      opened = index().addPrepared(prepared);
    },
    remove(files) {
      opened = index().remove(files);
    },
    parts() {
      if (opened === undefined) return before?.parts ?? [];
      return opened.save().map(({ bytes, removed }) => ({ ...namedPart(bytes), removed }));
    },
  };
}
