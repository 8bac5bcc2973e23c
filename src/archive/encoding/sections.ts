/** Threads look at these bytes together; nobody writes to them once they are made. */
export type SharedBytes = Uint8Array<SharedArrayBuffer>;

function sharedBytes(length: number): SharedBytes {
  return new Uint8Array(new SharedArrayBuffer(length));
}

export function shared(bytes: Uint8Array): SharedBytes {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes as SharedBytes;
  const copy = sharedBytes(bytes.length);
  copy.set(bytes);
  return copy;
}

// Each section starts at a multiple of this, so that a typed array can be laid over it.
const alignment = 8;
const aligned = (length: number): number => Math.ceil(length / alignment) * alignment;

/** Lays sections one after the other behind a list of their lengths. */
export function packed(sections: readonly Uint8Array[]): SharedBytes {
  const head = aligned(4 * (sections.length + 1));
  const bytes = sharedBytes(head + sections.reduce((sum, section) => sum + aligned(section.length), 0));
  new Uint32Array(bytes.buffer, 0, sections.length + 1).set([sections.length, ...sections.map(({ length }) => length)]);
  let start = head;
  for (const section of sections) {
    bytes.set(section, start);
    start += aligned(section.length);
  }
  return bytes;
}

/** The sections again, without copying them. */
export function unpacked(bytes: SharedBytes): (section: number) => SharedBytes {
  const [count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, count);
  const starts = [aligned(4 * (count + 1))];
  for (const [section, length] of lengths.entries()) starts.push((starts[section] ?? 0) + aligned(length));
  return (section) => bytes.subarray(starts[section], (starts[section] ?? 0) + (lengths[section] ?? 0));
}

/** Numbers as a section, and a section as numbers. */
export const column = (numbers: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(numbers).buffer);

export const columnOf = (bytes: SharedBytes): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
