import type { Citation } from "../../model/answer.js";

/** Where a passage stands, in one line: "seeds/003.txt, line 4 · The title · The Publisher". */
export function sourceLine({ file, line, endLine, title, publisher }: Citation): string {
  const lines = line === endLine ? `line ${line}` : `lines ${line}–${endLine}`;
  return [`${file}, ${lines}`, title, publisher].filter((part) => part !== undefined).join(" · ");
}
