interface Kept<Value> {
  readonly value: Value;
  readonly size: number;
  wasUsed: boolean;
}

/** What was asked for by its number and may be asked for again, as much as there is room for. */
export class RecentlyUsed<Value> {
  private readonly kept = new Map<number, Kept<Value>>();
  private readonly room: number;
  private readonly sizeOf: (value: Value) => number;
  private taken = 0;

  /** `sizeOf`: how much of the room a value takes. */
  constructor(room: number, sizeOf: (value: Value) => number = () => 1) {
    this.room = room;
    this.sizeOf = sizeOf;
  }

  /** `look`: gives what is not at hand. */
  at(key: number, look: () => Value): Value {
    const known = this.kept.get(key);
    if (known !== undefined) {
      known.wasUsed = true;
      return known.value;
    }
    const value = look();
    const size = this.sizeOf(value);
    if (size > this.room) return value;
    this.taken += size;
    this.makeRoom();
    this.kept.set(key, { value, size, wasUsed: false });
    return value;
  }

  /** In the order in which they came; what was used meanwhile stays once more (Corbató's clock), because that costs less than to put it last at each use. */
  private makeRoom(): void {
    while (this.taken > this.room)
      for (const [key, one] of this.kept) {
        if (this.taken <= this.room) return;
        this.kept.delete(key);
        if (one.wasUsed) this.kept.set(key, { ...one, wasUsed: false });
        else this.taken -= one.size;
      }
  }
}
