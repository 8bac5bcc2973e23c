/** `node saving.js FILE`: makes one snapshot after the other and says the number of each that is made, until it is killed. */
import { writeSync } from "node:fs";
import { writingTo } from "../../../src/archive/local/local-ingest.js";
import { snapshot } from "./snapshots.js";

const cache = { file: process.argv[2] ?? "", code: "0123456789abcdef" };
for (;;) {
  const [stored, number] = await writingTo(cache, async (writer) => {
    const next = Number((await writer.manifest()).remarks[0] ?? 0) + 1;
    await snapshot(writer, next);
    return next;
  });
  if (!stored.saved || stored.notices.length > 0) throw new Error(stored.notices.join(" "));
  writeSync(1, `${number}\n`);
}
