import { sinkInto, sourceOf } from "./bytes.js";
import { packed, unpacked } from "./sections.js";
import type { SharedBytes } from "./sections.js";
import type { Shape } from "./shapes.js";
import { textPool, textShelf } from "./texts.js";

/** A value by itself, with the texts that it uses. */
export function encoded<T>(shape: Shape<T>, value: T): SharedBytes {
  const texts = textPool();
  const sink = sinkInto(texts);
  shape.write(sink, value);
  return packed([texts.bytes(), sink.bytes()]);
}

export function decoded<T>(shape: Shape<T>, bytes: SharedBytes): T {
  const section = unpacked(bytes);
  return shape.read(sourceOf(section(1), textShelf(section(0))));
}
