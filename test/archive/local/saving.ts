/**
 * `node saving.js FILE SAID`: makes one snapshot after the other and writes into SAID the number of each that is made, until it is killed.
 * Nothing is awaited between the making and the writing, so that whoever stops this process finds both as they were at one moment.
 */
import { openSync, writeSync } from "node:fs";
import { writingTo } from "../../../src/archive/local/local-ingest.js";
import { snapshot } from "./snapshots.js";

const [file = "", saidFile = ""] = process.argv.slice(2);
const said = openSync(saidFile, "w");
for (;;) {
  const [stored, number] = await writingTo({ file, code: "0123456789abcdef" }, async (writer) => {
    const next = Number((await writer.manifest()).remarks[0] ?? 0) + 1;
    await snapshot(writer, next);
    return next;
  });
  if (!stored.saved || stored.notices.length > 0) throw new Error(stored.notices.join(" "));
  writeSync(said, String(number).padEnd(12), 0);
}
