/** What happened, in order, and a way to wait for what has not happened yet, without a clock. */
export interface Log<Item> {
  readonly items: readonly Item[];
  add(item: Item): void;
  /** The first item at or after `from` that matches, now or as soon as it comes. */
  first(matches: (item: Item) => boolean, from?: number): Promise<Item>;
}

export function logOf<Item>(): Log<Item> {
  const items: Item[] = [];
  const waiting = new Set<(item: Item) => void>();
  return {
    items,
    add(item) {
      items.push(item);
      for (const tell of waiting) tell(item);
    },
    first(matches, from = 0) {
      const there = items.slice(from).find(matches);
      if (there !== undefined) return Promise.resolve(there);
      return new Promise((resolve) => {
        const tell = (item: Item) => {
          if (!matches(item)) return;
          waiting.delete(tell);
          resolve(item);
        };
        waiting.add(tell);
      });
    },
  };
}
