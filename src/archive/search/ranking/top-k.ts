/** Keeps the highest of many: a heap whose root is the lowest one kept. */
export class Best<Item> {
  private readonly items: { readonly item: Item; readonly score: number; readonly offered: number }[] = [];
  private offers = 0;
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  /** What a score must exceed to be kept. */
  get floor(): number {
    return this.items.length < this.size ? -Infinity : (this.items[0]?.score ?? -Infinity);
  }

  offer(item: Item, score: number): void {
    const { items } = this;
    const offered = this.offers++;
    if (items.length < this.size) {
      items.push({ item, score, offered });
      this.rise(items.length - 1);
    } else if (score > this.floor) {
      items[0] = { item, score, offered };
      this.sink();
    }
  }

  /** Highest first; of equals, the one that was offered first. */
  sorted(): { readonly item: Item; readonly score: number }[] {
    return [...this.items].sort((a, b) => b.score - a.score || a.offered - b.offered);
  }

  private rise(from: number): void {
    const { items } = this;
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (this.scoreAt(parent) <= this.scoreAt(at)) return;
      [items[at], items[parent]] = [items[parent]!, items[at]!];
      at = parent;
    }
  }

  private sink(): void {
    const { items } = this;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const lower = this.scoreAt(left + 1) < this.scoreAt(left) ? left + 1 : left;
      if (lower >= items.length || this.scoreAt(at) <= this.scoreAt(lower)) return;
      [items[at], items[lower]] = [items[lower]!, items[at]!];
      at = lower;
    }
  }

  private scoreAt(at: number): number {
    return this.items[at]?.score ?? Infinity;
  }
}
