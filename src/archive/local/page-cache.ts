/** In bytes. What a thousand questions look up again and again of an archive of some ten thousand articles. */
const room = 12 * 2 ** 20;

/** Pages that were looked up last, of any segments, as many as there is room for. */
export class PageCache {
  private readonly pages = new Map<number, Uint8Array>();
  private taken = 0;

  at(segment: number, page: number, look: () => Uint8Array): Uint8Array {
    const key = segment * 2 ** 24 + page;
    const known = this.pages.get(key);
    if (known !== undefined) {
      // Put last again, so that the first one is the one not asked for the longest.
      this.pages.delete(key);
      this.pages.set(key, known);
      return known;
    }
    const looked = look();
    this.pages.set(key, looked);
    this.taken += looked.length;
    for (const [oldest, bytes] of this.pages) {
      if (this.taken <= room) break;
      this.pages.delete(oldest);
      this.taken -= bytes.length;
    }
    return looked;
  }
}
