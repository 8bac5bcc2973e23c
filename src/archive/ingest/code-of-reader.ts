import { createHash } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bytesNow, codeStamp } from "../file-system.js";

// The compiled code stands for the source that a test runs.
const here = fileURLToPath(new URL(".", import.meta.url));
const [root = here] = here.split(/(?:dist[\\/])?src[\\/]archive[\\/]ingest/u);

let stamp: string | undefined;

/** Stands for the code that reads and indexes: an archive that another code made is made anew. Told once when it was compiled (`set-up.mjs`). */
export const codeOfReader = (): string =>
  (stamp ??= createHash("sha256")
    .update(process.version)
    .update(textNow(path.join(root, "dist", ".compiled")) || codeAsCompiled())
    .digest("hex")
    .slice(0, 16));

/** The same of the files themselves, which takes a while. */
export function codeAsCompiled(): string {
  const rooms = ["model", "reading", "archive"].map((room) => path.join(root, "dist", "src", room));
  return codeStamp(rooms, [path.join(root, "package-lock.json")]);
}

const textNow = (file: string): string => Buffer.from(bytesNow(file) ?? []).toString();
