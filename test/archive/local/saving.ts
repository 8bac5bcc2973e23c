/** `node saving.js FOLDER`: saves one edition after the other and says the number of each that is saved, until it is killed. */
import { writeSync } from "node:fs";
import { loadedFrom, save } from "../../../src/archive/local/store.js";
import type { Edition } from "../../../src/archive/keeping/edition.js";
import { anEdition, numberOf } from "./snapshots.js";

const cache = { folder: process.argv[2] ?? "", code: "0123456789abcdef" };
const loaded = loadedFrom(cache);
let before: Edition | undefined = loaded.kind === "loaded" ? loaded.edition : undefined;
for (let number = before === undefined ? 1 : numberOf(before) + 1; ; number += 1) {
  const edition = anEdition(number);
  const unsaved = save(cache, edition, before);
  if (unsaved !== undefined) throw new Error(unsaved);
  before = { ...edition, saved: true };
  writeSync(1, `${number}\n`);
}
