import { isRejected } from "../../../src/reading/formats/format.js";
import { readFormat } from "../../../src/reading/formats/registry.js";

export interface Fuzzed {
  readonly read: number;
  readonly rejected: number;
  /** The reasons without their figures, each once. */
  readonly reasons: ReadonlySet<string>;
  /** The longest that one file took, in milliseconds. */
  readonly slowest: number;
}

/** Reads so many broken copies of a file: bytes changed, cut out, doubled, the end cut off. Throws as soon as the reader does. */
export async function readBroken(name: string, whole: Uint8Array, times: number): Promise<Fuzzed> {
  const draw = drawing(times);
  let [read, rejected, slowest] = [0, 0, 0];
  const reasons = new Set<string>();
  for (let time = 0; time < times; time += 1) {
    const bytes = mutated(whole, draw);
    const started = performance.now();
    const given = await readFormat(name, bytes);
    slowest = Math.max(slowest, performance.now() - started);
    if (isRejected(given)) {
      rejected += 1;
      reasons.add(given.reason.replaceAll(/\d+/g, "0"));
    } else read += 1;
  }
  return { read, rejected, reasons, slowest };
}

function mutated(whole: Uint8Array, draw: (below: number) => number): Uint8Array {
  let bytes = Uint8Array.from(whole);
  for (let change = draw(4); change >= 0; change -= 1) {
    const at = draw(bytes.length + 1);
    const length = draw(64);
    const kind = draw(5);
    if (kind === 0) bytes = bytes.slice(0, Math.max(1, at));
    else if (kind === 1) bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
    else if (kind === 2)
      bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at, at + length), ...bytes.subarray(at)]);
    else for (let i = 0; i < 8; i += 1) bytes[draw(Math.max(1, bytes.length))] = draw(256);
  }
  return bytes;
}

/** The same draws each time, by mulberry32. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
