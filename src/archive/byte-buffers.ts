const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes that grow, with numbers of variable length: seven bits a byte, so that small numbers, the many, take one. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 12);
  length = 0;

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.length + more, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  varint(value: number): void {
    this.room(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  raw(added: Uint8Array): void {
    this.room(added.length);
    this.bytes.set(added, this.length);
    this.length += added.length;
  }

  /** A text with its length before it. */
  text(text: string): void {
    const encoded = encoder.encode(text);
    this.varint(encoded.length);
    this.raw(encoded);
  }

  taken(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads what a `ByteWriter` wrote. Reading past the end gives zeros; whoever opens bytes checks their length first. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  varint(): number {
    let value = 0;
    let shift = 0;
    let byte = this.bytes[this.at++] ?? 0;
    while (byte > 127) {
      value |= (byte & 127) << shift;
      shift += 7;
      byte = this.bytes[this.at++] ?? 0;
    }
    return (value | (byte << shift)) >>> 0;
  }

  raw(length: number): Uint8Array {
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }

  text(): string {
    return decoder.decode(this.raw(this.varint()));
  }
}
