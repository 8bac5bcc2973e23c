import path from "node:path";
import { fileURLToPath } from "node:url";
import { codeStamp } from "../file-system.js";

// The compiled code stands for the source that a test runs.
const here = fileURLToPath(new URL(".", import.meta.url));
const [root = here] = here.split(/(?:dist[\\/])?src[\\/]archive[\\/]ingest/u);

let stamp: string | undefined;

/** Stands for the code that reads and indexes: an archive that another code made is made anew. */
export function codeOfReader(): string {
  const rooms = ["model", "reading", "archive"].map((room) => path.join(root, "dist", "src", room));
  return (stamp ??= codeStamp(rooms, [path.join(root, "package-lock.json")]));
}
