/** Keeps the highest of many, and of equals those that come first: a heap whose root is the one that goes next. */
export class TopK<Item> {
  private readonly items: { readonly item: Item; readonly score: number }[] = [];
  private readonly size: number;
  private readonly comesFirst: (a: Item, b: Item) => boolean;

  constructor(size: number, comesFirst: (a: Item, b: Item) => boolean) {
    this.size = size;
    this.comesFirst = comesFirst;
  }

  /** What a score must reach to be kept. */
  get floor(): number {
    return this.items.length < this.size ? -Infinity : (this.items[0]?.score ?? -Infinity);
  }

  offer(item: Item, score: number): void {
    const { items } = this;
    if (items.length < this.size) {
      items.push({ item, score });
      this.rise(items.length - 1);
      return;
    }
    const [last] = items;
    if (last === undefined || score < last.score) return;
    if (score === last.score && !this.comesFirst(item, last.item)) return;
    items[0] = { item, score };
    this.sink();
  }

  /** Highest first. */
  sorted(): { readonly item: Item; readonly score: number }[] {
    return [...this.items].sort((a, b) => b.score - a.score || (this.comesFirst(a.item, b.item) ? -1 : 1));
  }

  private rise(from: number): void {
    const { items } = this;
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.goesBefore(at, parent)) return;
      [items[at], items[parent]] = [items[parent]!, items[at]!];
      at = parent;
    }
  }

  private sink(): void {
    const { items } = this;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const lower = this.goesBefore(left + 1, left) ? left + 1 : left;
      if (lower >= items.length || !this.goesBefore(lower, at)) return;
      [items[at], items[lower]] = [items[lower]!, items[at]!];
      at = lower;
    }
  }

  /** Whether the one is given up before the other. */
  private goesBefore(one: number, other: number): boolean {
    const [a, b] = [this.items[one], this.items[other]];
    if (a === undefined || b === undefined) return a !== undefined;
    return a.score < b.score || (a.score === b.score && this.comesFirst(b.item, a.item));
  }
}
